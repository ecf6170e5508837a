// SPDX-License-Identifier: EUPL-1.2
package no.samtak.itests.harness;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import jdk.security.jarsigner.JarSigner;

/**
 * Another version of a module of this build: the same code under another number, with other
 * migrations, signed with the build's own key. What an earlier or a later release would be.
 */
public final class ModuleFile {
  private static final String MANIFEST = "META-INF/MANIFEST.MF";

  private final String module;
  private final String version;
  private final Map<String, byte[]> added = new LinkedHashMap<>();

  private ModuleFile(String module, String version) {
    this.module = module;
    this.version = version;
  }

  /** The module of this build as if it had this version, such as {@code 0.2.0}. */
  public static ModuleFile of(String module, String version) {
    return new ModuleFile(module, version);
  }

  /** Adds a file to the bundle, or puts it in another's place. */
  public ModuleFile with(String path, String text) {
    added.put(path, text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** Adds migrations to those of the module: SQL, each a change of its own, in this order. */
  public ModuleFile migrating(String... changes) {
    StringBuilder list = new StringBuilder(CHANGELOG_HEAD);
    list.append("<include file=\"db/0001-").append(module).append(".xml\"/>");
    for (int i = 0; i < changes.length; i++) {
      String file = "db/%04d-test.xml".formatted(i + 2);
      list.append("<include file=\"").append(file).append("\"/>");
      with(
          file,
          CHANGELOG_HEAD
              + "<changeSet id=\"%04d-test\" author=\"samtak\">%s</changeSet>"
                  .formatted(i + 2, changes[i])
              + "</databaseChangeLog>");
    }
    return with("db/changelog.xml", list.append("</databaseChangeLog>").toString());
  }

  /** Adds a migration to a bundle of an installation, as a later release of the node would. */
  public static void addMigration(Node node, String bundle, String change) {
    try (Stream<Path> files = Files.walk(node.home().resolve("system/no/samtak").resolve(bundle))) {
      Path jar = files.filter(f -> f.toString().endsWith(".jar")).findFirst().orElseThrow();
      String list;
      try (ZipFile zip = new ZipFile(jar.toFile())) {
        ZipEntry entry = zip.getEntry("db/changelog.xml");
        list = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
      }
      String end = "</databaseChangeLog>";
      String more = list.replace(end, "<include file=\"db/9999-test.xml\"/>" + end);
      Map<String, byte[]> added = new LinkedHashMap<>();
      added.put("db/changelog.xml", more.getBytes(StandardCharsets.UTF_8));
      added.put(
          "db/9999-test.xml",
          (CHANGELOG_HEAD
                  + "<changeSet id=\"9999-test\" author=\"samtak\">"
                  + change
                  + "</changeSet></databaseChangeLog>")
              .getBytes(StandardCharsets.UTF_8));
      Files.write(jar, bundle(Files.readAllBytes(jar), null, added));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final String CHANGELOG_HEAD =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <databaseChangeLog xmlns="http://www.liquibase.org/xml/ns/dbchangelog"
          xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
          xsi:schemaLocation="http://www.liquibase.org/xml/ns/dbchangelog http://www.liquibase.org/xml/ns/dbchangelog/dbchangelog-latest.xsd">
      """;

  /** Puts it on the node's shelf, with its sum beside it. */
  public void putOnShelf(Node node) {
    try {
      Path shelf = node.home().resolve("moduler");
      Path name = Path.of("samtak-" + module + "-" + version + ".kar");
      Path kar = shelf.resolve(name);
      build(shelf, kar);
      Files.writeString(
          shelf.resolve(name + ".sha512"), sha512(Files.readAllBytes(kar)) + "  " + name + "\n");
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Uploads it to the node, as the operator does; gives back the status. */
  public int upload(Node node) {
    try {
      Path kar = Files.createTempFile("samtak", ".kar");
      try {
        build(node.home().resolve("moduler"), kar);
        Http operator = Http.as(node, "drift");
        return operator
            .send(
                operator
                    .request("/api/v1/node/modulfiler?sha512=" + sha512(Files.readAllBytes(kar)))
                    .header("Content-Type", "application/octet-stream")
                    .POST(HttpRequest.BodyPublishers.ofFile(kar)))
            .statusCode();
      } finally {
        Files.delete(kar);
      }
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private void build(Path shelf, Path kar) throws IOException, GeneralSecurityException {
    Path unsigned = Files.createTempFile("samtak", ".kar");
    try {
      Files.write(unsigned, kar(original(shelf)));
      try (ZipFile zip = new ZipFile(unsigned.toFile());
          OutputStream out = Files.newOutputStream(kar)) {
        new JarSigner.Builder(buildKey()).build().sign(zip, out);
      }
    } finally {
      Files.delete(unsigned);
    }
  }

  private Path original(Path shelf) throws IOException {
    try (DirectoryStream<Path> kars =
        Files.newDirectoryStream(shelf, "samtak-" + module + "-*SNAPSHOT.kar")) {
      return kars.iterator().next();
    }
  }

  private byte[] kar(Path original) throws IOException {
    String place =
        "repository/no/samtak/no.samtak.%1$s/%2$s/no.samtak.%1$s-%2$s".formatted(module, version);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipFile from = new ZipFile(original.toFile());
        ZipOutputStream to = new ZipOutputStream(bytes)) {
      for (ZipEntry entry : from.stream().map(e -> (ZipEntry) e).toList()) {
        if (!entry.getName().startsWith("repository/") || entry.isDirectory()) {
          continue;
        }
        byte[] content = from.getInputStream(entry).readAllBytes();
        boolean jar = entry.getName().endsWith(".jar");
        to.putNextEntry(new ZipEntry(place + (jar ? ".jar" : "-features.xml")));
        to.write(jar ? bundle(content, version, added) : features(content));
      }
    }
    return bytes.toByteArray();
  }

  private byte[] features(byte[] original) {
    return new String(original, StandardCharsets.UTF_8)
        .replaceAll("(<feature [^>]*version=\")[^\"]*", "$1" + version)
        .replaceAll("(mvn:no\\.samtak/no\\.samtak\\.[a-z]+/)[^<]*", "$1" + version)
        .getBytes(StandardCharsets.UTF_8);
  }

  /** The bundle under another version (null: its own), with these files in it. */
  static byte[] bundle(byte[] original, String version, Map<String, byte[]> added)
      throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream jar = new ZipInputStream(new ByteArrayInputStream(original))) {
      for (ZipEntry entry = jar.getNextEntry(); entry != null; entry = jar.getNextEntry()) {
        if (!entry.isDirectory()) {
          files.put(entry.getName(), jar.readAllBytes());
        }
      }
    }
    Manifest manifest = new Manifest(new ByteArrayInputStream(files.remove(MANIFEST)));
    if (version != null) {
      manifest.getMainAttributes().putValue("Bundle-Version", version);
    }
    files.putAll(added);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        jar.putNextEntry(new ZipEntry(file.getKey()));
        jar.write(file.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static KeyStore.PrivateKeyEntry buildKey() throws IOException, GeneralSecurityException {
    char[] password = "throw-away".toCharArray();
    KeyStore keys = KeyStore.getInstance("PKCS12");
    Path store = Path.of(System.getProperty("samtak.root"), "target/signing/build.p12");
    try (InputStream in = Files.newInputStream(store)) {
      keys.load(in, password);
    }
    return (KeyStore.PrivateKeyEntry)
        keys.getEntry("samtak-build", new KeyStore.PasswordProtection(password));
  }

  private static String sha512(byte[] content) throws GeneralSecurityException {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-512").digest(content));
  }
}
