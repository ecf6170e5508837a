// SPDX-License-Identifier: EUPL-1.2
package no.samtak.featurestest;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A module that the build has made, unpacked where Karaf looks for the bundles of KARs. */
record Kar(String module, String feature, URI repository) {

  /** Each module on the shelf; one that is new in the build is here the day it comes. */
  static List<Kar> all() throws IOException {
    List<Kar> kars = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of(System.getProperty("samtak.shelf")), 3)) {
      for (Path file :
          (Iterable<Path>) files.filter(f -> f.toString().endsWith(".kar")).sorted()::iterator) {
        kars.add(unpack(file));
      }
    }
    return kars;
  }

  private static Kar unpack(Path file) throws IOException {
    String module = file.getFileName().toString().replaceAll("^samtak-([a-z0-9]+)-.*", "$1");
    Path target = Path.of(System.getProperty("karaf.data"), "kar", module);
    URI repository = null;
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
        if (entry.isDirectory() || !entry.getName().startsWith("repository/")) {
          continue;
        }
        Path out = target.resolve(entry.getName().substring("repository/".length()));
        Files.createDirectories(out.getParent());
        try (InputStream in = zip.getInputStream(entry)) {
          Files.copy(in, out, StandardCopyOption.REPLACE_EXISTING);
        }
        if (out.toString().endsWith(".xml")) {
          repository = out.toUri();
        }
      }
    }
    return new Kar(module, "samtak-" + module, repository);
  }
}
