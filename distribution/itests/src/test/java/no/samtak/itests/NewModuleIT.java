// SPDX-License-Identifier: EUPL-1.2
package no.samtak.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import no.samtak.itests.harness.Http;
import no.samtak.itests.harness.Modules;
import no.samtak.itests.harness.Node;
import org.junit.jupiter.api.Test;

/** What the scaffolding script makes is a module: it builds, comes in, answers, and goes. */
class NewModuleIT {
  private static final Path ROOT = Path.of(System.getProperty("samtak.root"));

  @Test
  void aModuleFromTheScriptComesInAnswersAndGoes() throws Exception {
    Path kars = Path.of(System.getProperty("samtak.work"), "new-module");
    run(List.of("bundles/modules/new-module-test", kars.toString()));
    String module = Files.readString(kars.resolve("moduler.txt")).strip();

    try (Node node = Node.install("ny-modul")) {
      putOnShelf(kars, node);
      node.start();
      Modules.in(node, module);

      Http writer = Http.as(node, "saksbehandler");
      String path = "/api/v1/levanger/" + module;
      HttpResponse<String> made =
          writer.post(path, "{\"tittel\":\"Ny\",\"tekst\":\"Æ, ø og å\",\"fra\":\"2026-11-21\"}");
      assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
      assertThat(Http.json(writer.get(path)).get("rader")).hasSize(1);
      assertThat(Http.as(node, "okonom").post(path, "{}").statusCode()).isEqualTo(403);
      assertThat(writer.get("/levanger/" + module).body()).contains(">Ny</a>", "Prøve");
      assertThat(writer.get("/soap/" + module + "?wsdl").body()).contains("urn:samtak:" + module);
      assertThat(writer.get("/api/openapi/" + module + ".json").body()).contains(module);
      assertThat(node.shell("samtak:" + module + "-liste levanger")).contains("Ny");

      assertThat(node.shell("samtak:" + module + "-liste finnes-ikke"))
          .as("a command goes through the door")
          .contains("(finnes-ikke)");
      assertThat(writer.get("/api/openapi/" + module + ".json").body())
          .contains("urn:samtak:problem:modul-skrivebeskyttet");

      Modules.out(node, module);
      assertThat(writer.status("/levanger/" + module)).isEqualTo(503);
      Modules.in(node, module);
      assertThat(Http.json(writer.get(path)).get("rader")).as("the data stay").hasSize(1);
      assertThat(node.complaints()).isEmpty();
      node.stop();
    }
  }

  private static void putOnShelf(Path kars, Node node) throws IOException {
    try (Stream<Path> files = Files.list(kars)) {
      files
          .filter(f -> f.getFileName().toString().contains(".kar"))
          .forEach(
              f -> {
                try {
                  Path shelf = node.home().resolve("moduler").resolve(f.getFileName());
                  Files.copy(f, shelf, StandardCopyOption.REPLACE_EXISTING);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
  }

  private static void run(List<String> command) throws IOException, InterruptedException {
    Path log = Path.of(System.getProperty("samtak.work"), "new-module.log");
    Files.createDirectories(log.getParent());
    Process process =
        new ProcessBuilder(command)
            .directory(ROOT.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    assertThat(process.waitFor()).as(Files.readString(log)).isZero();
  }
}
