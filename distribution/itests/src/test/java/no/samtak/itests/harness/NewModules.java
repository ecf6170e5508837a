// SPDX-License-Identifier: EUPL-1.2
package no.samtak.itests.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Modules made by the script that authors use, built and signed as theirs. */
public final class NewModules {
  private NewModules() {}

  /**
   * Makes modules and puts them on the shelf of a node.
   *
   * @param count how many
   * @param kind the kind of service that each of them gives
   * @param options more of the script's, such as {@code --raskt}
   * @return their names
   */
  public static List<String> onShelfOf(Node node, int count, String kind, String... options)
      throws IOException, InterruptedException {
    Path kars = Path.of(System.getProperty("samtak.work"), node.home().getFileName() + "-kar");
    Path log = kars.resolveSibling(kars.getFileName() + ".log");
    Files.createDirectories(kars.getParent());
    List<String> command =
        new ArrayList<>(
            List.of(
                "bundles/modules/new-module-test",
                "--antall",
                String.valueOf(count),
                "--gir",
                kind));
    command.addAll(List.of(options));
    command.add(kars.toString());
    Process process =
        new ProcessBuilder(command)
            .directory(Path.of(System.getProperty("samtak.root")).toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    assertThat(process.waitFor()).as(Files.readString(log)).isZero();
    try (Stream<Path> files = Files.list(kars)) {
      for (Path file : files.filter(f -> f.getFileName().toString().contains(".kar")).toList()) {
        Files.copy(
            file,
            node.home().resolve("moduler").resolve(file.getFileName()),
            StandardCopyOption.REPLACE_EXISTING);
      }
    }
    return Files.readAllLines(kars.resolve("moduler.txt"));
  }
}
