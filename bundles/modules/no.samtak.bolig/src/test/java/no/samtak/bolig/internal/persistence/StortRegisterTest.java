// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.persistence;

import static no.samtak.bolig.internal.BoligFixture.IDAG;
import static no.samtak.bolig.internal.BoligFixture.KOMMUNE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import no.samtak.bolig.internal.BoligFixture;
import no.samtak.bolig.internal.boenhet.Boenhet;
import no.samtak.bolig.internal.boenhet.Boenhetsok;
import no.samtak.bolig.internal.boenhet.Nokkel;
import no.samtak.bolig.internal.boenhet.Utleie;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A register of 100 000 dwellings, as the benchmark fills it: its lists stand on their indexes. */
class StortRegisterTest {
  private static final int ANTALL = 100_000;

  static Stream<TestDatabase> databases() {
    return TestDatabase.all();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void listsOfALargeRegisterGoByAnIndex(TestDatabase database) throws Exception {
    BoligFixture fixture = new BoligFixture(database);
    fyll(database);

    Boenhet forste =
        fixture.store.list(KOMMUNE, Boenhetsok.ALLE, IDAG, new PageQuery(1, null)).rows().get(0);
    assertThat(forste.opplysninger().objektnummer()).isEqualTo("B1");
    assertThat(fixture.store.count(KOMMUNE, Boenhetsok.ALLE, IDAG)).isEqualTo(ANTALL);
    assertThat(fixture.store.countByUtleie(KOMMUNE)).containsEntry(Utleie.LEDIG, ANTALL / 4L);
    assertThat(
            fixture
                .store
                .list(
                    KOMMUNE,
                    Boenhetsok.ALLE.medTekst("Tallvegen 999, h00"),
                    IDAG,
                    PageQuery.first())
                .rows())
        .hasSize(100);
    theKeysAreThoseOfTheModule(database);
    if (database.isPostgres()) {
      assertThat(plan(database, "order by kommune, objektnokkel, id"))
          .contains("ix_boenhet_objektnokkel");
      assertThat(plan(database, "order by kommune, adressenokkel, id"))
          .contains("ix_boenhet_adresse");
    }
    assertThat(plan(database, "and objektsok >= 'b99' and objektsok < 'b99z'"))
        .contains("ux_boenhet_objekt");
    assertThat(
            plan(database, "and adressesok >= 'tallvegen 999' and adressesok < 'tallvegen 999z'"))
        .contains("ix_boenhet_adressesok");
  }

  private static void theKeysAreThoseOfTheModule(TestDatabase database) throws SQLException {
    try (Connection c = database.dataSource().getConnection();
        Statement s = c.createStatement();
        ResultSet r =
            s.executeQuery(
                "select objektnummer, objektsok, objektnokkel, gate, bruksenhet, adressesok,"
                    + " adressenokkel from bolig.boenhet where objektnummer in ('B7', 'B98765')")) {
      while (r.next()) {
        String adresse = r.getString(4) + ", " + r.getString(5);
        assertThat(r.getString(2)).isEqualTo(Nokkel.sok(r.getString(1)));
        assertThat(r.getString(3)).isEqualTo(Nokkel.orden(r.getString(1)));
        assertThat(r.getString(6)).isEqualTo(Nokkel.sok(adresse));
        assertThat(r.getString(7)).isEqualTo(Nokkel.orden(adresse));
      }
    }
  }

  private static void fyll(TestDatabase database) throws SQLException, IOException {
    String rader =
        database.isPostgres()
            ? "generate_series(1, " + ANTALL + ") as t(n)"
            : "(select \"X\" as n from system_range(1, " + ANTALL + ")) as t";
    try (Connection c = database.dataSource().getConnection();
        Statement s = c.createStatement()) {
      s.execute(Files.readString(fil()).replace("{KOMMUNE}", KOMMUNE).replace("{RADER}", rader));
      s.execute(database.isPostgres() ? "analyze bolig.boenhet" : "analyze");
    }
  }

  private static Path fil() {
    Path her = Path.of("").toAbsolutePath();
    while (!Files.exists(her.resolve("distribution/bench/boliger/boliger.sql"))) {
      her = her.getParent();
    }
    return her.resolve("distribution/bench/boliger/boliger.sql");
  }

  private static String plan(TestDatabase database, String rest) throws SQLException {
    StringBuilder plan = new StringBuilder();
    try (Connection c = database.dataSource().getConnection();
        Statement s = c.createStatement();
        ResultSet r =
            s.executeQuery(
                "explain select * from bolig.boenhet where kommune = '"
                    + KOMMUNE
                    + "' "
                    + rest
                    + " limit 21")) {
      while (r.next()) {
        plan.append(r.getString(1)).append('\n');
      }
    }
    return plan.toString();
  }
}
