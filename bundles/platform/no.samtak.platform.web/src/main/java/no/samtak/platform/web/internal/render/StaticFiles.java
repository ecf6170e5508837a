// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.web.internal.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** The files below {@code web/static/} of one bundle, read once and kept, also compressed. */
public final class StaticFiles {
  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "jpg", "image/jpeg",
          "webp", "image/webp",
          "woff2", "font/woff2",
          "json", "application/json",
          "txt", "text/plain; charset=utf-8");

  private static final int WORTH_COMPRESSING = 1024;

  /**
   * A file.
   *
   * @param gzip the same compressed, or null where that gains nothing
   * @param etag quoted, of the content
   */
  public record StaticFile(String type, byte[] bytes, byte @Nullable [] gzip, String etag) {}

  private final Supplier<SortedMap<String, URL>> source;
  private final Map<String, StaticFile> files = new ConcurrentHashMap<>();
  private volatile @Nullable SortedMap<String, URL> listing;
  private volatile @Nullable String hash;

  /**
   * @param source lists the files: path below {@code web/static/} and where it is read; asked once
   */
  public StaticFiles(Supplier<SortedMap<String, URL>> source) {
    this.source = source;
  }

  /** No files. */
  public static StaticFiles none() {
    return new StaticFiles(TreeMap::new);
  }

  /** A file by its path; null where there is none, or its type is not served. */
  public @Nullable StaticFile find(String path) {
    StaticFile known = files.get(path);
    if (known != null) {
      return known;
    }
    URL url = listing().get(path);
    String type = TYPES.get(ending(path));
    if (url == null || type == null) {
      return null;
    }
    byte[] bytes = read(url);
    StaticFile file =
        new StaticFile(type, bytes, compress(type, bytes), "\"" + digest(bytes) + "\"");
    files.put(path, file);
    return file;
  }

  /** A short hash of all files; changes with each of them. */
  public String hash() {
    String known = hash;
    if (known != null) {
      return known;
    }
    MessageDigest digest = sha256();
    listing()
        .forEach(
            (path, url) -> {
              digest.update(path.getBytes(StandardCharsets.UTF_8));
              digest.update(read(url));
            });
    String made = HexFormat.of().formatHex(digest.digest()).substring(0, 12);
    hash = made;
    return made;
  }

  private SortedMap<String, URL> listing() {
    SortedMap<String, URL> known = listing;
    if (known == null) {
      known = source.get();
      listing = known;
    }
    return known;
  }

  private static String ending(String path) {
    return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static byte[] read(URL url) {
    try (InputStream in = url.openStream()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte @Nullable [] compress(String type, byte[] bytes) {
    if (bytes.length < WORTH_COMPRESSING || !(type.startsWith("text/") || type.contains("svg"))) {
      return null;
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3);
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static String digest(byte[] bytes) {
    return HexFormat.of().formatHex(sha256().digest(bytes)).substring(0, 20);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
