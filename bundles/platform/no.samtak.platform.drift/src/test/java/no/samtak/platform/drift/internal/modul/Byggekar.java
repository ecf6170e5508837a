// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.modul;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import jdk.security.jarsigner.JarSigner;

/** Makes modules for tests: bundles, KARs and signatures, good and bad. */
final class Byggekar {
  private final String navn;
  private final String versjon;
  private final Map<String, String> headers = new LinkedHashMap<>();
  private final Map<String, byte[]> innhold = new LinkedHashMap<>();
  private String features;

  Byggekar(String navn, String versjon) {
    this.navn = navn;
    this.versjon = versjon;
    this.features =
        """
        <features name="samtak-%1$s" xmlns="http://karaf.apache.org/xmlns/features/v1.6.0">
          <feature name="samtak-%1$s" version="%2$s">
            <bundle start-level="80">mvn:no.samtak/no.samtak.%1$s/%2$s</bundle>
          </feature>
        </features>
        """
            .formatted(navn, versjon);
    headers.put("Bundle-ManifestVersion", "2");
    headers.put("Bundle-SymbolicName", "no.samtak." + navn);
    headers.put("Bundle-Name", "Samtak :: " + navn);
    headers.put("Bundle-Version", versjon.replace("-", "."));
    headers.put("Samtak-Module", navn);
  }

  Byggekar header(String name, String value) {
    if (value.isEmpty()) {
      headers.remove(name);
    } else {
      headers.put(name, value);
    }
    return this;
  }

  Byggekar features(String xml) {
    features = xml;
    return this;
  }

  /** A DS component whose class is taken from the tests' class path. */
  Byggekar komponent(Class<?> type, String innerXml) {
    String path = type.getName().replace('.', '/') + ".class";
    try (InputStream in = type.getClassLoader().getResourceAsStream(path)) {
      innhold.put(path, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    innhold.put(
        "OSGI-INF/" + type.getSimpleName() + ".xml",
        """
        <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.4.0" name="%s" immediate="true">
          %s
          <implementation class="%s"/>
        </scr:component>
        """
            .formatted(type.getSimpleName(), innerXml, type.getName())
            .getBytes(StandardCharsets.UTF_8));
    headers.merge(
        "Service-Component", "OSGI-INF/" + type.getSimpleName() + ".xml", (a, b) -> a + "," + b);
    return this;
  }

  Byggekar fil(String name, String text) {
    innhold.put(name, text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  byte[] bunt() {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    headers.forEach((k, v) -> manifest.getMainAttributes().putValue(k, v));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
      for (Map.Entry<String, byte[]> file : innhold.entrySet()) {
        jar.putNextEntry(new ZipEntry(file.getKey()));
        jar.write(file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** The bundle alone, named as the library names it. */
  Path bunt(Path folder) throws IOException {
    Files.createDirectories(folder);
    return Files.write(
        folder.resolve("no.samtak." + navn + "-" + versjon.replace("-", ".") + ".jar"), bunt());
  }

  /** The KAR, not signed. */
  Path usignert(Path folder) throws IOException {
    Files.createDirectories(folder);
    Path kar = folder.resolve("samtak-" + navn + "-" + versjon + ".kar");
    String place =
        "repository/no/samtak/no.samtak."
            + navn
            + "/"
            + versjon
            + "/no.samtak."
            + navn
            + "-"
            + versjon;
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(kar))) {
      zip.putNextEntry(new ZipEntry(place + ".jar"));
      zip.write(bunt());
      zip.putNextEntry(new ZipEntry(place + "-features.xml"));
      zip.write(features.getBytes(StandardCharsets.UTF_8));
    }
    return kar;
  }

  /** The KAR, signed. */
  Path signert(Path folder, Nokkel nokkel) throws IOException {
    Path kar = usignert(folder);
    Path signed = folder.resolve("signed.tmp");
    try (ZipFile zip = new ZipFile(kar.toFile());
        OutputStream out = Files.newOutputStream(signed)) {
      new JarSigner.Builder(nokkel.entry()).build().sign(zip, out);
    }
    return Files.move(signed, kar, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
  }
}
