// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.modul;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarInputStream;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * Reads what a module's file says of itself. Looks only; whether it may be trusted is {@link
 * Signatur}'s to say. The form is narrow on purpose: one feature with one bundle, so that a module
 * can change nothing but itself (house style § 3).
 */
final class KarReader {
  private static final long MAX_FILE = 200L << 20;
  private static final int MAX_ENTRIES = 1000;
  private static final int MAX_XML = 256 << 10;
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]{1,40}");
  private static final Pattern MVN =
      Pattern.compile("mvn:([^/!$]+)/([^/!$]+)/([^/!$]+)(?:/([^/!$]+))?(?:/([^/!$]+))?");

  private KarReader() {}

  /**
   * What the file says.
   *
   * @throws no.samtak.platform.api.error.DomainException INVALID where it is no module, with the
   *     reason
   */
  static Kar read(Path fil) {
    try {
      if (Files.size(fil) > MAX_FILE) {
        throw Filfeil.ikkeModul("> " + (MAX_FILE >> 20) + " MB", null);
      }
      try (ZipFile zip = new ZipFile(fil.toFile())) {
        if (zip.size() > MAX_ENTRIES) {
          throw Filfeil.ikkeModul("> " + MAX_ENTRIES + " entries", null);
        }
        return read(zip, fil);
      }
    } catch (IOException | SAXException e) {
      throw Filfeil.ikkeModul(Objects.toString(e.getMessage(), e.getClass().getSimpleName()), e);
    }
  }

  private static Kar read(ZipFile zip, Path fil) throws IOException, SAXException {
    Element features = featuresOf(zip);
    List<Element> own = children(features, "feature");
    if (own.size() != 1) {
      throw Filfeil.ikkeModul("features.xml: one feature, found " + own.size(), null);
    }
    Element feature = own.get(0);
    List<String> required = new ArrayList<>();
    String location = null;
    for (Element child : children(feature, null)) {
      switch (local(child)) {
        case "details" -> {}
        case "feature" -> required.add(child.getTextContent().trim());
        case "bundle" -> {
          if (location != null) {
            throw Filfeil.ikkeModul("features.xml: one bundle only", null);
          }
          location = child.getTextContent().trim();
        }
        default -> throw Filfeil.ikkeModul("features.xml: <" + local(child) + ">", null);
      }
    }
    if (location == null) {
      throw Filfeil.ikkeModul("features.xml: no bundle", null);
    }
    String entry = entryOf(location);
    ZipEntry bundle = zip.getEntry(entry);
    if (bundle == null) {
      throw Filfeil.ikkeModul(entry, null);
    }
    Attributes manifest = manifestOf(zip, bundle);
    String navn = header(manifest, "Samtak-Module");
    if (!NAME.matcher(navn).matches()) {
      throw Filfeil.ikkeModul("Samtak-Module: " + navn, null);
    }
    if (!feature.getAttribute("name").equals("samtak-" + navn)) {
      throw Filfeil.ikkeModul("feature " + feature.getAttribute("name"), null);
    }
    if (manifest.getValue("Fragment-Host") != null) {
      throw Filfeil.ikkeModul("Fragment-Host", null);
    }
    String bsn = header(manifest, "Bundle-SymbolicName").split(";", 2)[0].trim();
    return new Kar(
        navn,
        Modulversjon.of(header(manifest, "Bundle-Version")),
        Kar.kortTittel(Objects.requireNonNullElse(manifest.getValue("Bundle-Name"), navn)),
        Objects.requireNonNullElse(manifest.getValue("Bundle-Description"), ""),
        bsn,
        entry,
        required,
        Tjenesteslag.av(manifest.getValue("Provide-Capability")),
        fil,
        sha512(fil));
  }

  private static Element featuresOf(ZipFile zip) throws IOException, SAXException {
    List<ZipEntry> candidates =
        zip.stream()
            .map(e -> (ZipEntry) e)
            .filter(e -> e.getName().startsWith("repository/") && e.getName().endsWith(".xml"))
            .toList();
    List<Element> found = new ArrayList<>();
    for (ZipEntry candidate : candidates) {
      try (InputStream in = zip.getInputStream(candidate)) {
        byte[] xml = in.readNBytes(MAX_XML + 1);
        if (xml.length > MAX_XML) {
          throw Filfeil.ikkeModul(candidate.getName(), null);
        }
        Element root = parse(xml);
        if (local(root).equals("features")) {
          found.add(root);
        }
      }
    }
    if (found.size() != 1) {
      throw Filfeil.ikkeModul("repository/**/*features.xml: " + found.size(), null);
    }
    return found.get(0);
  }

  private static Element parse(byte[] xml) throws IOException, SAXException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setXIncludeAware(false);
      factory.setExpandEntityReferences(false);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return builder.parse(new java.io.ByteArrayInputStream(xml)).getDocumentElement();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Element> children(Element parent, @Nullable String name) {
    List<Element> found = new ArrayList<>();
    for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element e && (name == null || local(e).equals(name))) {
        found.add(e);
      }
    }
    return found;
  }

  private static String local(Element e) {
    return Objects.requireNonNullElse(e.getLocalName(), e.getTagName());
  }

  private static String entryOf(String location) {
    Matcher m = MVN.matcher(location);
    if (!m.matches() || location.contains("..")) {
      throw Filfeil.ikkeModul("bundle " + location, null);
    }
    String version = m.group(3);
    String classifier = m.group(5) == null ? "" : "-" + m.group(5);
    return "repository/"
        + m.group(1).replace('.', '/')
        + "/"
        + m.group(2)
        + "/"
        + version
        + "/"
        + m.group(2)
        + "-"
        + version
        + classifier
        + "."
        + Objects.requireNonNullElse(m.group(4), "jar");
  }

  private static Attributes manifestOf(ZipFile zip, ZipEntry bundle) throws IOException {
    try (JarInputStream jar = new JarInputStream(zip.getInputStream(bundle), false)) {
      Manifest manifest = jar.getManifest();
      if (manifest == null) {
        throw Filfeil.ikkeModul(bundle.getName() + ": no manifest", null);
      }
      return manifest.getMainAttributes();
    }
  }

  private static String header(Attributes manifest, String name) {
    String value = manifest.getValue(name);
    if (value == null || value.isBlank()) {
      throw Filfeil.ikkeModul("manifest: no " + name, null);
    }
    return value.trim();
  }

  /** The file's SHA-512, lower-case hex. */
  static String sha512(Path fil) throws IOException {
    try (InputStream in = Files.newInputStream(fil);
        DigestInputStream digest =
            new DigestInputStream(in, MessageDigest.getInstance("SHA-512"))) {
      digest.transferTo(java.io.OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digest.getMessageDigest().digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
