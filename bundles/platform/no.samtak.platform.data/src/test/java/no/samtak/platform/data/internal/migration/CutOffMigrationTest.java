// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.data.internal.migration;

import static no.samtak.platform.data.internal.Changelogs.GOOD_UPGRADE;
import static no.samtak.platform.data.internal.Changelogs.TABLES;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.samtak.platform.data.internal.Changelogs;
import no.samtak.platform.data.internal.RealDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** R14: killed at each step, a migration ends in old or new, never between. */
class CutOffMigrationTest {
  /** Each step takes a database of its own; the build tries every sixth, this setting = 1 all. */
  private static final int STRIDE = Integer.getInteger("samtak.test.cutoff.stride", 6);

  private static final String ROWS = "select * from prove.notat order by id";
  private static final Changes OLD = Changelogs.of(TABLES);
  private static final Changes NEW = Changelogs.of(TABLES, GOOD_UPGRADE);

  static Stream<Supplier<RealDatabase>> kinds() {
    return Stream.of(RealDatabase::h2File, RealDatabase::postgres);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void whereverItIsKilledTheSchemaIsOldOrNewAndTheNextStartFinishes(Supplier<RealDatabase> kind)
      throws Exception {
    int statements = 0;
    boolean cut = true;
    while (cut) {
      RealDatabase database = kind.get();
      database.migrator().migrate("prove", OLD);
      database.run("insert into prove.notat (id, tittel) values ('1', 'En'), ('2', 'To')");
      List<String> before = database.columns("prove");
      List<String> rows = database.rows(ROWS);

      cut = isCutAfter(statements, database);

      if (cut) {
        database.migrator().recover();
        boolean isNew = database.columns("prove").contains("notat|merke");
        if (!isNew) {
          assertThat(database.columns("prove")).as("after %d", statements).isEqualTo(before);
          assertThat(database.rows(ROWS)).as("after %d", statements).isEqualTo(rows);
        }
        database.migrator().migrate("prove", NEW);
      }
      assertThat(database.rows("select id, tittel, merke from prove.notat order by id"))
          .as("after %d", statements)
          .containsExactly("1|En|ny", "2|To|ny");
      assertThat(database.migrator().migrate("prove", NEW)).isFalse();
      statements += STRIDE;
    }
    assertThat(statements).isGreaterThan(10);
  }

  private static boolean isCutAfter(int statements, RealDatabase database) throws SQLException {
    CutOff cutOff = new CutOff(database.direct(), database.dialect(), statements);
    Path rescue = database.folder().resolve("migrering");
    try {
      new Migrator(cutOff.dataSource(), database.dialect(), rescue).migrate("prove", NEW);
    } catch (MigrationException e) {
      assertThat(cutOff.isDead()).isTrue();
    }
    return cutOff.isDead();
  }
}
