// SPDX-License-Identifier: EUPL-1.2
package no.samtak.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One bundle of the product.
 *
 * @param name the folder's name; every other name of the bundle is to be the same
 * @param floor the folder above it
 */
record Bundle(String name, Floor floor, Path folder) {
  private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");

  /** Every bundle of the build, as the poms below {@code bundles} list them; no test support. */
  static List<Bundle> all() {
    return below(Repo.ROOT.resolve("bundles")).toList();
  }

  private static Stream<Bundle> below(Path folder) {
    return MODULE
        .matcher(Repo.read(folder.resolve("pom.xml")))
        .results()
        .map(m -> folder.resolve(m.group(1)))
        .flatMap(
            f ->
                Repo.read(f.resolve("pom.xml")).contains("<modules>")
                    ? below(f)
                    : Stream.of(f)
                        .filter(b -> last(b).startsWith("no.samtak."))
                        .map(b -> new Bundle(last(b), Floor.of(last(b.getParent())), b)));
  }

  private static String last(Path path) {
    return path.getFileName().toString();
  }

  Path classes() {
    Path classes = folder.resolve("target/classes");
    if (!Files.isDirectory(classes)) {
      throw new IllegalStateException(name + " is not compiled: build the bundles first");
    }
    return classes;
  }

  Path sources() {
    return folder.resolve("src/main/java");
  }

  Path resources() {
    return folder.resolve("src/main/resources");
  }

  /** The manifest's main attributes. */
  Map<String, String> headers() {
    try (InputStream in = Files.newInputStream(classes().resolve("META-INF/MANIFEST.MF"))) {
      Map<String, String> headers = new TreeMap<>();
      new Manifest(in)
          .getMainAttributes()
          .forEach((key, value) -> headers.put(key.toString(), value.toString()));
      return headers;
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** The value of a manifest header, empty where it is absent. */
  String header(String header) {
    return headers().getOrDefault(header, "");
  }

  List<Clause> clauses(String header) {
    return Clause.parse(header(header));
  }

  Set<String> exports() {
    return clauses("Export-Package").stream().map(Clause::name).collect(Collectors.toSet());
  }

  /** Whether a package is this bundle's by its name. */
  boolean owns(String packageName) {
    return packageName.equals(name) || packageName.startsWith(name + ".");
  }

  /** Whether others may compile against it. */
  boolean isApi() {
    return name.endsWith(".api");
  }

  @Override
  public String toString() {
    return name;
  }
}
