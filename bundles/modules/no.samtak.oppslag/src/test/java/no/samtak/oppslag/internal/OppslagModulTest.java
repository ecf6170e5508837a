// SPDX-License-Identifier: EUPL-1.2
package no.samtak.oppslag.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import no.samtak.core.api.modul.Datatabell;
import no.samtak.platform.api.text.Language;
import no.samtak.testing.TestDatabase;
import org.junit.jupiter.api.Test;

class OppslagModulTest {
  private final OppslagModul module = new OppslagModul();

  /** A table that is left out could be neither archived nor deleted. */
  @Test
  void theDataMapNamesEveryTableWithColumnsThatAreThere() throws SQLException {
    TestDatabase database = TestDatabase.h2();
    database.migrate("oppslag", OppslagModul.class);
    try (Connection connection = database.dataSource().getConnection()) {
      assertThat(module.datakart())
          .extracting(Datatabell::tabell)
          .containsExactlyInAnyOrderElementsOf(tables(connection));
      for (Datatabell table : module.datakart()) {
        String columns = table.kommunekolonne() + ", " + table.rekkefolge();
        connection
            .prepareStatement(
                "select " + columns + " from " + table.skjema() + "." + table.tabell())
            .executeQuery();
      }
    }
  }

  @Test
  void everythingIsSaidInBothLanguages() {
    for (Language language : List.of(Language.NB, Language.NN)) {
      assertThat(module.navn().in(language)).doesNotContain(".");
      assertThat(module.formal().in(language)).endsWith(".");
      assertThat(module.datakart())
          .allSatisfy(
              table -> {
                assertThat(table.innhold().in(language)).contains(" ");
                assertThat(table.oppbevaring().in(language)).endsWith(".");
              });
    }
  }

  private static List<String> tables(Connection connection) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (ResultSet rows =
        connection
            .getMetaData()
            .getTables(null, "oppslag", "%", new String[] {"TABLE", "BASE TABLE"})) {
      while (rows.next()) {
        String name = rows.getString("TABLE_NAME");
        // The migrations' own book-keeping is the platform's.
        if (!name.startsWith("databasechangelog") && !name.startsWith("samtak_")) {
          tables.add(name);
        }
      }
    }
    return tables;
  }
}
