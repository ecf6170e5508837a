// SPDX-License-Identifier: EUPL-1.2
package no.samtak.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import javax.persistence.EntityManagerFactory;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.data.Transactions;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.security.AccessEntry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TestDatabaseTest {
  static Stream<TestDatabase> databases() {
    return TestDatabase.all();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aBundlesSchemaUnitAndTransactionsWorkAsInTheProduct(TestDatabase database) {
    database.migrate("prove", NoteEntity.class).migrate("prove", NoteEntity.class);
    EntityManagerFactory unit = database.unit("no.samtak.testing");
    Transactions transactions = database.transactions();

    String id = create(transactions, unit, "Møte på Ørland");

    String title = transactions.read(unit, em -> em.find(NoteEntity.class, id).tittel);
    assertThat(title).isEqualTo("Møte på Ørland");
    assertThat(database.logged()).containsExactly(AccessEntry.ok("opprett", "notat", id));
    assertThatThrownBy(() -> create(transactions, unit, "Møte på Ørland"))
        .isInstanceOfSatisfying(
            DomainException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.CONFLICT));
    unit.close();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void oneThatIsCopiedHasTheTablesAndTheirRulesAndNobodysRows(TestDatabase database) {
    TestDatabase first = like(database).migrate("prove", NoteEntity.class);
    TestDatabase copy = like(database).migrate("prove", NoteEntity.class);
    Transactions transactions = database.transactions();
    EntityManagerFactory one = first.unit("no.samtak.testing");
    EntityManagerFactory other = copy.unit("no.samtak.testing");

    String id = create(transactions, one, "Møte på Ørland");
    NoteEntity there = transactions.read(other, em -> em.find(NoteEntity.class, id));
    assertThat(there).isNull();
    create(transactions, other, "Møte på Ørland");
    assertThatThrownBy(() -> create(transactions, other, "Møte på Ørland"))
        .isInstanceOf(DomainException.class);
    // Another run finds nothing to do: also what is known of the migrations came along.
    copy.migrate("prove", NoteEntity.class);
    one.close();
    other.close();
  }

  private static TestDatabase like(TestDatabase database) {
    return database.isPostgres() ? TestDatabase.postgres() : TestDatabase.h2();
  }

  private static String create(Transactions transactions, EntityManagerFactory unit, String title) {
    return transactions.write(
        unit,
        em -> {
          NoteEntity note = new NoteEntity();
          note.id = Ids.next();
          note.kommune = "levanger";
          note.tittel = title;
          em.persist(note);
          return note.id;
        },
        id -> AccessEntry.ok("opprett", "notat", id));
  }
}
