// SPDX-License-Identifier: EUPL-1.2

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes the bill of materials of an installation as CycloneDX 1.6 JSON: what lies in its folders,
 * not what a build believes to have put there.
 *
 * <p>{@code java Sbom.java <installation> <THIRD-PARTY.md> <version> <timestamp> <out>}. The licence
 * of a component comes from THIRD-PARTY.md; one that is not listed gets {@code NOASSERTION} and a
 * line on standard error in the form that THIRD-PARTY.md wants.
 */
final class Sbom {
  private static final Pattern ROW =
      Pattern.compile("\\| `([^`]+)` \\| `([^`]+)` \\| ([^|]+?) \\|(.*)");

  private Sbom() {}

  /**
   * One component.
   *
   * @param group empty for what has none, such as a package of npm
   * @param jar null for what lies inside a bundle of ours
   */
  record Component(String group, String name, String version, Path jar) {
    String key() {
      return (group.isEmpty() ? "" : group + ":") + name;
    }

    String purl() {
      if (group.isEmpty()) {
        return "pkg:" + (jar == null ? "npm/" : "generic/") + name.replace("@", "%40") + "@" + version;
      }
      return "pkg:maven/" + group + "/" + name + "@" + version + "?type=jar";
    }
  }

  public static void main(String[] args) throws Exception {
    Path installation = Path.of(args[0]);
    Map<String, String> licences = licences(Path.of(args[1]));
    List<Component> components = new ArrayList<>();
    components.addAll(system(installation.resolve("system")));
    components.addAll(library(installation.resolve("lib"), components));
    components.addAll(embedded(Path.of(args[1])));
    components.sort(Comparator.comparing(Component::key).thenComparing(Component::version));
    Path out = Path.of(args[4]);
    Files.createDirectories(out.toAbsolutePath().getParent());
    Files.writeString(out, json(components, licences, args[2], args[3]));
    System.out.println(out.getFileName() + ": " + components.size() + " components");
  }

  /** A Maven repository: the folders tell the coordinates. */
  private static List<Component> system(Path system) throws IOException {
    List<Component> found = new ArrayList<>();
    for (Path jar : jars(system)) {
      Path relative = system.relativize(jar);
      int n = relative.getNameCount();
      String group = relative.subpath(0, n - 3).toString().replace('\\', '/').replace('/', '.');
      found.add(
          new Component(
              group, relative.getName(n - 3).toString(), relative.getName(n - 2).toString(), jar));
    }
    return found;
  }

  /** Karaf's own lib: the coordinates are in the jar, or else in the jar's name. */
  private static List<Component> library(Path lib, List<Component> known) throws IOException {
    List<Component> found = new ArrayList<>();
    for (Path jar : jars(lib)) {
      String file = jar.getFileName().toString().replaceAll("\\.jar$", "");
      Matcher matcher = Pattern.compile("(.+)-(\\d[\\w.]*)").matcher(file);
      String name = matcher.matches() ? matcher.group(1) : file;
      String version = matcher.matches() ? matcher.group(2) : "0";
      Component component = new Component(group(jar, name), name, version, jar);
      boolean again =
          known.stream()
              .anyMatch(k -> k.key().equals(component.key()) && k.version().equals(version));
      if (!again) {
        found.add(component);
      }
    }
    return found;
  }

  private static String group(Path jar, String name) throws IOException {
    if (name.startsWith("org.apache.karaf.")) {
      return "org.apache.karaf";
    }
    try (JarFile file = new JarFile(jar.toFile())) {
      return file.stream()
          .map(e -> Pattern.compile("META-INF/maven/([^/]+)/([^/]+)/pom.xml").matcher(e.getName()))
          .filter(m -> m.matches() && m.group(2).equals(name))
          .map(m -> m.group(1))
          .findFirst()
          .orElse("");
    }
  }

  private static List<Path> jars(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.walk(folder)) {
      return files.filter(f -> f.toString().endsWith(".jar")).sorted().toList();
    }
  }

  /** What lies inside our own bundles: the rows that name a bundle. */
  private static List<Component> embedded(Path notices) throws IOException {
    List<Component> found = new ArrayList<>();
    for (String line : Files.readAllLines(notices)) {
      Matcher row = ROW.matcher(line);
      if (row.matches() && row.group(4).contains("`no.samtak.")) {
        String[] names = row.group(1).split(":", 2);
        found.add(
            names.length == 2
                ? new Component(names[0], names[1], row.group(2), null)
                : new Component("", names[0], row.group(2), null));
      }
    }
    return found;
  }

  private static Map<String, String> licences(Path notices) throws IOException {
    Map<String, String> licences = new TreeMap<>();
    for (String line : Files.readAllLines(notices)) {
      Matcher row = ROW.matcher(line);
      if (row.matches()) {
        licences.put(row.group(1) + "@" + row.group(2), row.group(3));
      }
    }
    return licences;
  }

  private static String json(
      List<Component> components, Map<String, String> licences, String version, String timestamp)
      throws IOException, NoSuchAlgorithmException {
    List<String> entries = new ArrayList<>();
    for (Component c : components) {
      String licence =
          c.group().equals("no.samtak") ? "EUPL-1.2" : licences.get(c.key() + "@" + c.version());
      if (licence == null) {
        System.err.println("not in THIRD-PARTY.md: | `" + c.key() + "` | `" + c.version() + "` | ? |");
        licence = "NOASSERTION";
      }
      entries.add(entry(c, licence));
    }
    return """
        {
          "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
          "bomFormat": "CycloneDX",
          "specVersion": "1.6",
          "version": 1,
          "metadata": {
            "timestamp": "%s",
            "lifecycles": [{"phase": "post-build"}],
            "component": {
              "type": "application",
              "bom-ref": "samtak",
              "group": "no.samtak",
              "name": "samtak",
              "version": "%s",
              "licenses": [{"license": {"id": "EUPL-1.2"}}]
            }
          },
          "components": [
        %s
          ]
        }
        """
        .formatted(timestamp, version, String.join(",\n", entries));
  }

  private static String entry(Component c, String licence)
      throws IOException, NoSuchAlgorithmException {
    String licenses =
        licence.equals("NOASSERTION")
            ? "[{\"license\": {\"name\": \"NOASSERTION\"}}]"
            : "[{\"expression\": \"" + licence + "\"}]";
    String group = c.group().isEmpty() ? "" : "\"group\": \"" + c.group() + "\", ";
    String hashes =
        c.jar() == null
            ? ""
            : "\"hashes\": [{\"alg\": \"SHA-512\", \"content\": \"" + sha512(c.jar()) + "\"}], ";
    return """
            {
              "type": "library",
              "bom-ref": "%s",
              %s"name": "%s",
              "version": "%s",
              %s"licenses": %s,
              "purl": "%s"
            }"""
        .formatted(c.purl(), group, c.name(), c.version(), hashes, licenses, c.purl());
  }

  private static String sha512(Path file) throws IOException, NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-512");
    try (InputStream in = Files.newInputStream(file)) {
      byte[] buffer = new byte[65536];
      for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
