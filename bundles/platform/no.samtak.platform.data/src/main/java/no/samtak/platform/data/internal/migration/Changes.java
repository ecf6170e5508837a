// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.data.internal.migration;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.osgi.framework.Bundle;

/**
 * The migrations of one bundle: everything under its {@code db/}, read once and kept in memory,
 * since a bundle may be replaced while its schema is worked on.
 */
public final class Changes {
  /** The file that names the changes, in order. */
  public static final String CHANGELOG = "db/changelog.xml";

  private static final String FOLDER = "db/";

  private final SortedMap<String, byte[]> files;

  private Changes(SortedMap<String, byte[]> files) {
    this.files = Collections.unmodifiableSortedMap(files);
  }

  /** The migrations that an installed bundle brings. */
  public static Changes of(Bundle bundle) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    Enumeration<URL> entries = bundle.findEntries(FOLDER, "*", true);
    for (URL url : entries == null ? List.<URL>of() : Collections.list(entries)) {
      String path = url.getPath().replaceFirst("^/+", "");
      if (!path.endsWith("/")) {
        try (InputStream in = url.openStream()) {
          files.put(path, in.readAllBytes());
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
    return new Changes(files);
  }

  /** The migrations of a bundle that is not installed: its jar, or a folder with its classes. */
  public static Changes of(Path jarOrFolder) {
    try {
      if (Files.isDirectory(jarOrFolder)) {
        return below(jarOrFolder);
      }
      try (FileSystem jar = FileSystems.newFileSystem(jarOrFolder)) {
        return below(jar.getPath("/"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Migrations given as path (such as {@code db/changelog.xml}) and text. */
  public static Changes of(Map<String, String> texts) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    texts.forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
    return new Changes(files);
  }

  private static Changes below(Path root) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    Path folder = root.resolve("db");
    if (Files.isDirectory(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path file : all.filter(Files::isRegularFile).toList()) {
          files.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
        }
      }
    }
    return new Changes(files);
  }

  /** All files as one, from which {@link #ofBytes} makes the same again. */
  public byte[] toBytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** The changes that {@link #toBytes()} kept. */
  public static Changes ofBytes(byte[] bytes) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
    return new Changes(files);
  }

  /** Path and content of every file, by path. */
  SortedMap<String, byte[]> files() {
    return files;
  }

  /**
   * SHA-256 over paths and contents, 64 hexadecimal digits: the same exactly when nothing differs.
   */
  public String fingerprint() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      files.forEach(
          (path, content) -> {
            digest.update((path + '\n' + content.length + '\n').getBytes(StandardCharsets.UTF_8));
            digest.update(content);
          });
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
