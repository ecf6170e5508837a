// SPDX-License-Identifier: EUPL-1.2
package no.samtak.itests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import no.samtak.itests.harness.Http;
import no.samtak.itests.harness.ModuleFile;
import no.samtak.itests.harness.Modules;
import no.samtak.itests.harness.Node;
import org.junit.jupiter.api.Test;

/**
 * The whole node goes from one release to the next as the operator's guide says: the new one beside
 * the old, the same data folder. The older one refuses the newer one's data and touches nothing; a
 * release whose migration fails leaves the data to the one before it.
 */
class NodeUpgradeIT {
  private static final String BUNDLE = "no.samtak.core.tiltak";
  private static final String GOOD =
      "<sql>alter table tiltak.tiltak add column prove varchar(10)</sql>";
  private static final String BAD =
      "<sql>delete from tiltak.tiltak</sql><sql>drop table tiltak.finnes_ikke</sql>";

  @Test
  void theNodeIsUpgradedAndNeverHalf() throws Exception {
    Node old = Node.install("node-gammel");
    Node next = Node.install("node-ny").set("SAMTAK_DATA", old.data().toString());
    Node broken = Node.install("node-feil").set("SAMTAK_DATA", old.data().toString());
    ModuleFile.addMigration(next, BUNDLE, GOOD);
    ModuleFile.addMigration(broken, BUNDLE, BAD);
    try (old;
        next;
        broken) {
      old.start();
      Modules.in(old, "oppslag");
      String rows = write(old);
      old.stop();

      isRefused(broken, "could not be upgraded for " + BUNDLE, "is as before");

      next.start();
      assertThat(rows(next)).as("all of it, and the module is in again").isEqualTo(rows);
      assertThat(Files.readString(next.log())).contains("Schema tiltak migrated");
      assertThat(next.complaints()).isEmpty();
      next.stop();

      isRefused(old, BUNDLE + " is older than the data in schema tiltak", "Nothing was touched");

      next.start();
      assertThat(rows(next)).as("the next day").isEqualTo(rows);
      next.stop();
    }
  }

  /** The node lives, says what is wrong, is not ready, and serves what does not need the schema. */
  private static void isRefused(Node node, String... said) throws IOException {
    Path log = node.log();
    long before = Files.exists(log) ? Files.size(log) : 0;
    node.launch();
    await("said in " + log)
        .atMost(240, TimeUnit.SECONDS)
        .until(
            () ->
                Files.exists(log)
                    && Files.size(log) > before
                    && later(log, before).contains(said[0]));
    assertThat(later(log, before)).contains(said);
    await("signing in is served")
        .atMost(120, TimeUnit.SECONDS)
        .until(() -> Http.anonymous(node).status("/logg-inn") == 200);
    assertThat(Http.anonymous(node).status("/health/live")).isEqualTo(200);
    assertThat(Http.anonymous(node).status("/health/ready")).isEqualTo(503);
    await("the shell says what is wrong")
        .atMost(120, TimeUnit.SECONDS)
        .until(() -> node.shell("samtak:helse").contains(BUNDLE));
    node.stop();
  }

  private static String later(Path log, long from) throws IOException {
    byte[] all = Files.readAllBytes(log);
    return new String(
        all, (int) from, (int) (all.length - from), java.nio.charset.StandardCharsets.UTF_8);
  }

  private static String write(Node node) throws IOException {
    Http.as(node, "saksbehandler")
        .post(
            "/api/v1/levanger/oppslag",
            "{\"tittel\":\"Før\",\"tekst\":\"Æ, ø og å\",\"fra\":\"2012-11-14\"}");
    return rows(node);
  }

  private static String rows(Node node) throws IOException {
    Http reader = Http.as(node, "saksbehandler");
    return reader.get("/api/v1/levanger/oppslag?format=csv").body()
        + reader.get("/api/v1/levanger/tiltak?format=csv").body()
        + reader.get("/api/v1/levanger/finansieringslinjer?format=csv").body();
  }
}
