// SPDX-License-Identifier: EUPL-1.2
package no.samtak.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** One folder for the files of this process's tests, gone with it. */
final class Scratch {
  static final Path FOLDER = make();

  private Scratch() {}

  private static Path make() {
    try {
      Path folder = Files.createTempDirectory("samtak-test");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(f -> f.delete());
    } catch (IOException e) {
      // Nothing depends on it.
    }
  }
}
