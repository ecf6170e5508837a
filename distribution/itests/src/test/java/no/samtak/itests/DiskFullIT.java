// SPDX-License-Identifier: EUPL-1.2
package no.samtak.itests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import no.samtak.itests.harness.BackupContent;
import no.samtak.itests.harness.Http;
import no.samtak.itests.harness.Modules;
import no.samtak.itests.harness.Node;
import org.junit.jupiter.api.Test;

/**
 * The disk fills up under the node (R5): whoever writes is told so, nothing that was acknowledged
 * is lost, and when there is room again it goes on by itself. The data folder is a small file
 * system that only the node's process sees, which takes the right to mount one.
 */
class DiskFullIT {
  private static final int MEGABYTES = 512;

  @Test
  void aFullDiskIsToldLosesNothingAndHeals() throws Exception {
    try (Node node = Node.install("full-disk")) {
      Files.createDirectories(node.data());
      node.launch(
          "unshare",
          "-m",
          "bash",
          "-c",
          "mount -t tmpfs -o size=" + MEGABYTES + "m tmpfs \"$SAMTAK_DATA\" && exec \"$@\"",
          "--");
      node.awaitReady();
      Modules.in(node, "oppslag");
      Http writer = Http.as(node, "saksbehandler");
      Set<String> acknowledged = new HashSet<>();
      for (int i = 0; i < 20; i++) {
        assertThat(write(writer, acknowledged)).isEqualTo(201);
      }

      Path filler = Path.of("/proc/" + node.pid() + "/root" + node.data() + "/fyll");
      fill(filler);
      Set<Integer> refusals = new TreeSet<>();
      await("somebody is told")
          .atMost(60, TimeUnit.SECONDS)
          .until(
              () -> {
                int status = write(writer, acknowledged);
                if (status != 201) {
                  refusals.add(status);
                }
                return !refusals.isEmpty();
              });
      for (int i = 0; i < 10; i++) {
        int status = write(writer, acknowledged);
        if (status != 201) {
          refusals.add(status);
        }
      }
      assertThat(refusals).as("507: no room, or 503: come back later").isSubsetOf(507, 503);
      await("the node says that it is not well")
          .atMost(60, TimeUnit.SECONDS)
          .until(() -> Http.anonymous(node).status("/health/ready") == 503);

      Files.delete(filler);
      await("writing again, without a restart")
          .atMost(60, TimeUnit.SECONDS)
          .until(() -> write(writer, acknowledged) == 201);
      await("ready again")
          .atMost(60, TimeUnit.SECONDS)
          .until(() -> Http.anonymous(node).status("/health/ready") == 200);

      Path copy = node.home().resolve("kopi.zip");
      assertThat(node.shell("samtak:sikkerhetskopi " + copy)).contains("Skrevet:");
      List<String> rows = BackupContent.of(copy).column("oppslag.oppslag", "tittel");
      assertThat(rows).doesNotHaveDuplicates().containsAll(acknowledged);
      assertThat(new TreeSet<>(rows)).as("and no half write").hasSize(rows.size());
      node.stop();
    }
  }

  private static int write(Http writer, Set<String> acknowledged) throws IOException {
    String title = UUID.randomUUID().toString();
    HttpResponse<String> answer =
        writer.post(
            "/api/v1/levanger/oppslag",
            "{\"tittel\":\"%s\",\"tekst\":\"%s\",\"fra\":\"2012-11-14\"}"
                .formatted(title, title.repeat(100)));
    if (answer.statusCode() == 201) {
      acknowledged.add(title);
    }
    return answer.statusCode();
  }

  private static void fill(Path file) {
    byte[] block = new byte[4096];
    List<IOException> full = new ArrayList<>();
    try (OutputStream out = Files.newOutputStream(file)) {
      while (full.isEmpty()) {
        out.write(block);
      }
    } catch (IOException e) {
      full.add(e);
    }
    assertThat(full).singleElement().asString().contains("No space left");
  }
}
