// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import no.samtak.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** The script of the operators' guide does what the guide says. */
class RightsTest {
  private static final Path SCRIPT = Path.of("../../../docs/guides/tilgangslogg-rettigheter.sql");

  private final Chains chains = new Chains(TestDatabase.postgres());

  /** Roles are the server's, not the database's, and other tests share it. */
  private final String node = "samtak_" + UUID.randomUUID().toString().substring(0, 8);

  private final String owner = node + "_logg";

  @Test
  void afterTheScriptTheNodeMayReadAndAddAndNothingElse() throws Exception {
    chains.row("levanger", "1");
    chains.sealer.seal();
    chains.sql(
        "create role " + node,
        "alter schema sikkerhet owner to " + node,
        "alter table sikkerhet.tilgangslogg owner to " + node,
        "alter table sikkerhet.tilgangslogg_segl owner to " + node,
        "alter table sikkerhet.tilgangslogg_forsegling owner to " + node,
        "alter function sikkerhet.tilgangslogg_vern() owner to " + node);
    String script =
        Files.readString(SCRIPT)
            .replaceAll("(?m)^--.*$", "")
            .replace("samtak_logg", owner)
            .replaceAll("\\bsamtak\\b", node);
    chains.sql(script.strip().split(";\\s*"));

    asNode(
        "insert into sikkerhet.tilgangslogg (tidspunkt, bruker_id, brukernavn, roller, kommune,"
            + " handling, objekttype, objekt_id, resultat, korrelasjon, klientadresse)"
            + " values (now(), '', '', '', 'levanger', 'les', '', '', 'ok', '', '')",
        "select count(*) from sikkerhet.tilgangslogg",
        "select * from sikkerhet.tilgangslogg_forsegling for update",
        "update sikkerhet.tilgangslogg_forsegling set runde = 'x'",
        "insert into sikkerhet.tilgangslogg_segl select 'verdal', nr, tidspunkt, antall, forste,"
            + " siste, rader, hash from sikkerhet.tilgangslogg_segl");
    for (String table : List.of("sikkerhet.tilgangslogg", "sikkerhet.tilgangslogg_segl")) {
      for (String sql :
          List.of(
              "update " + table + " set kommune = 'x'",
              "delete from " + table,
              "truncate " + table,
              "drop table " + table,
              "alter table " + table + " disable trigger user",
              "alter table " + table + " owner to " + node)) {
        assertThatThrownBy(() -> asNode(sql))
            .as(sql)
            .isInstanceOfSatisfying(
                SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
      }
    }
    assertThatThrownBy(() -> asNode("drop schema sikkerhet cascade"))
        .hasMessageContaining("must be owner");
    assertThatThrownBy(() -> asNode("drop function sikkerhet.tilgangslogg_vern() cascade"))
        .hasMessageContaining("must be owner");

    chains.sql("grant " + owner + " to " + node);
    asNode(
        "alter table sikkerhet.tilgangslogg disable trigger user",
        "truncate sikkerhet.tilgangslogg",
        "alter table sikkerhet.tilgangslogg enable trigger user");
    chains.sql("revoke " + owner + " from " + node);
    assertThatThrownBy(() -> asNode("truncate sikkerhet.tilgangslogg"))
        .isInstanceOf(SQLException.class);
  }

  private void asNode(String... statements) throws SQLException {
    try (Connection connection = chains.database.direct().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("set role " + node);
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }
}
