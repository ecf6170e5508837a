// SPDX-License-Identifier: EUPL-1.2
package no.samtak.itests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import no.samtak.itests.harness.Http;
import no.samtak.itests.harness.ModuleFile;
import no.samtak.itests.harness.Modules;
import no.samtak.itests.harness.Node;
import no.samtak.itests.harness.Postgres;
import org.junit.jupiter.api.Test;

/**
 * A module goes from one version to the next with its data, or stays what it was (R14): where a
 * migration fails, where the plug is pulled in the middle of one, where somebody asks for the older
 * version.
 */
class UpgradeIT {
  private static final String MODULE = "/api/v1/node/moduler/oppslag";
  private static final String NOTICES = "/api/v1/levanger/oppslag";

  private static final String COLUMN =
      "<sql>alter table oppslag.oppslag add column kilde varchar(20) default 'ukjent' not"
          + " null</sql>";

  /** Half of it goes well, and the last thing does not. */
  private static final String FAILS =
      "<sql>update oppslag.oppslag set tittel = 'ødelagt'</sql>"
          + "<sql>alter table oppslag.oppslag drop column tekst</sql>"
          + "<sql>insert into oppslag.finnes_ikke values (1)</sql>";

  @Test
  void aModuleIsOldOrNewWithItsDataOnH2() throws Exception {
    aModuleIsOldOrNewWithItsData(Node.install("oppgradering-h2"));
  }

  @Test
  void aModuleIsOldOrNewWithItsDataOnPostgres() throws Exception {
    aModuleIsOldOrNewWithItsData(Node.install("oppgradering-postgres").database(Postgres.create()));
  }

  private static void aModuleIsOldOrNewWithItsData(Node node) throws Exception {
    ModuleFile.of("oppslag", "0.2.0").migrating(COLUMN).putOnShelf(node);
    ModuleFile.of("oppslag", "0.3.0").migrating(COLUMN, FAILS).putOnShelf(node);
    ModuleFile.of("oppslag", "0.4.0").migrating(COLUMN, standsStill(node)).putOnShelf(node);
    try (node) {
      node.start();
      Modules.done(operation(node, "INN", "0.1.0.SNAPSHOT"));
      write(node, "Skrevet i 0.1");
      String rows = rows(node);

      Modules.done(operation(node, "OPPGRADER", "0.2.0"));
      assertThat(rows(node)).as("the data come along").isEqualTo(rows);
      write(node, "Skrevet i 0.2");
      rows = rows(node);

      itFails(node, rows);
      itIsNotTakenBack(node, rows);
      thePlugIsPulled(node, rows);

      write(node, "Skrevet etterpå");
      node.stop();
    }
  }

  private static void itFails(Node node, String rows) throws IOException {
    JsonNode failed = operation(node, "OPPGRADER", "0.3.0");
    assertThat(failed.get("status").asText()).isEqualTo("RULLET_TILBAKE");
    assertThat(failed.get("arsak").asText())
        .contains("Dataene i skjemaet oppslag er som før", "finnes_ikke", "forrige utgaven");
    assertThat(failed.get("logg").toString()).contains("The database could not be upgraded");
    serves(node, "0.2.0", rows);

    // Where nothing was before it, it stays out, and the next start does not bring it in.
    Modules.out(node, "oppslag");
    failed = operation(node, "INN", "0.3.0");
    assertThat(failed.get("status").asText()).isEqualTo("RULLET_TILBAKE");
    assertThat(!state(node).has("versjon")).as(state(node).toPrettyString()).isTrue();
    assertThat(Http.as(node, "saksbehandler").status(NOTICES)).isEqualTo(503);
    assertThat(Http.anonymous(node).status("/health/ready")).isEqualTo(200);
    Modules.done(operation(node, "INN", "0.2.0"));
    serves(node, "0.2.0", rows);
  }

  private static void itIsNotTakenBack(Node node, String rows) throws IOException {
    JsonNode refused = operation(node, "OPPGRADER", "0.1.0.SNAPSHOT");
    assertThat(refused.get("status").asText()).isEqualTo("RULLET_TILBAKE");
    assertThat(refused.get("arsak").asText()).contains("eldre enn dataene", "0002-test");
    serves(node, "0.2.0", rows);
  }

  private static void thePlugIsPulled(Node node, String rows) throws Exception {
    String id =
        Http.json(
                Http.as(node, "drift")
                    .post(
                        "/api/v1/node/moduloperasjoner",
                        """
                        {"type":"OPPGRADER","modul":"oppslag","versjon":"0.4.0","grunn":"prøve"}
                        """))
            .get("id")
            .asText();
    await("the migration is in the middle")
        .atMost(60, TimeUnit.SECONDS)
        .until(() -> isHalfway(node));
    node.kill();

    node.start();
    serves(node, "0.2.0", rows);
    JsonNode cut = Http.json(Http.as(node, "drift").get("/api/v1/node/moduloperasjoner/" + id));
    assertThat(cut.get("status").asText()).as(cut.toPrettyString()).isEqualTo("AVBRUTT");
  }

  /**
   * Changes every row, tells that it has, and then stands still longer than the test needs to kill
   * it: what the test waits for is the telling. The database is another's process or the node's
   * own, so nothing that the test holds could keep it back.
   */
  private static String standsStill(Node node) {
    return "<sql>update oppslag.oppslag set tittel = 'halvveis'</sql>"
        + "<sql dbms=\"h2\">create alias oppslag.staa for 'java.lang.Thread.sleep(long)'</sql>"
        + "<sql dbms=\"h2\">call csvwrite('%s', 'select 1')</sql>".formatted(halfway(node))
        + "<sql dbms=\"h2\">call oppslag.staa(20000)</sql>"
        + "<sql dbms=\"h2\">drop alias oppslag.staa</sql>"
        + "<sql dbms=\"postgresql\">select pg_sleep(20)</sql>";
  }

  private static Path halfway(Node node) {
    return node.home().resolve("halvveis.csv");
  }

  private static boolean isHalfway(Node node) throws Exception {
    return node.database() == null
        ? Files.exists(halfway(node))
        : node.database()
                .ask("select count(*) from pg_stat_activity where query like '%pg_sleep(20)%'")
            > 1;
  }

  private static void serves(Node node, String version, String rows) throws IOException {
    JsonNode module = state(node);
    assertThat(module.get("versjon").asText()).as(module.toPrettyString()).isEqualTo(version);
    assertThat(module.get("tilstand").asText()).as(module.toPrettyString()).isEqualTo("AKTIV");
    assertThat(rows(node)).as("the data, served by %s", version).isEqualTo(rows);
  }

  private static JsonNode state(Node node) throws IOException {
    return Http.json(Http.as(node, "drift").get(MODULE));
  }

  private static JsonNode operation(Node node, String type, String version) {
    return Modules.operation(node, type, "oppslag", version);
  }

  private static void write(Node node, String title) throws IOException {
    var answer =
        Http.as(node, "saksbehandler")
            .post(
                NOTICES,
                "{\"tittel\":\"%s\",\"tekst\":\"Æ, ø og å\",\"fra\":\"2012-11-14\"}"
                    .formatted(title));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
  }

  private static String rows(Node node) throws IOException {
    return Http.as(node, "saksbehandler").get(NOTICES + "?format=csv").body();
  }
}
