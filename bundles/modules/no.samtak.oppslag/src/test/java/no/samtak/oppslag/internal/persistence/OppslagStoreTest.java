// SPDX-License-Identifier: EUPL-1.2
package no.samtak.oppslag.internal.persistence;

import static no.samtak.oppslag.internal.OppslagFixture.IDAG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.samtak.oppslag.internal.Oppslag;
import no.samtak.oppslag.internal.OppslagFixture;
import no.samtak.oppslag.internal.OppslagSok.Rekkefolge;
import no.samtak.oppslag.internal.persistence.OppslagStore.Filter;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import no.samtak.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OppslagStoreTest {
  private static final Filter ALL = new Filter("", null, 30);
  private static final Instant NOW = Instant.parse("2026-11-21T10:00:00.123Z");

  static Stream<TestDatabase> databases() {
    return TestDatabase.all();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aRowIsStoredAsItIs(TestDatabase database) {
    OppslagStore store = new OppslagFixture(database).store;
    Oppslag oppslag =
        new Oppslag(
            Ids.next(), "levanger", "Æøå – «nytt»", "a\nb", IDAG, IDAG.plusDays(1), true, 1, NOW);

    assertThat(store.insert(oppslag)).isEqualTo(oppslag);
    assertThat(store.find("levanger", oppslag.id())).contains(oppslag);
    assertThat(store.find("verdal", oppslag.id())).isEmpty();
    store.check();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void partAfterPartGivesEveryRowOnceInEveryOrder(TestDatabase database) {
    OppslagStore store = new OppslagFixture(database).store;
    for (int i = 0; i < 7; i++) {
      // Alike two and two, so that the id must decide.
      insert(store, "levanger", "Tittel " + i / 2, IDAG.plusDays(i / 2), null);
    }
    insert(store, "verdal", "Ikke vår", IDAG, null);

    for (Rekkefolge order : Rekkefolge.values()) {
      List<Oppslag> found = new ArrayList<>();
      PageQuery part = new PageQuery(3, null);
      while (part != null) {
        Slice<Oppslag> slice = store.list("levanger", ALL, order, part);
        found.addAll(slice.rows());
        part = slice.next() == null ? null : new PageQuery(3, slice.next());
      }
      assertThat(found).as(order.name()).hasSize(7).doesNotHaveDuplicates();
      assertThat(found).as(order.name()).isSortedAccordingTo(comparator(order));
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aKeyThatIsNoneOfOursIsAnErrorOfTheCaller(TestDatabase database) {
    OppslagStore store = new OppslagFixture(database).store;

    for (String key : List.of("!", "abc", "MjAxMi0xMS0xNA", "A".repeat(60))) {
      assertThatThrownBy(
              () -> store.list("levanger", ALL, Rekkefolge.FRA_SYNKENDE, new PageQuery(20, key)))
          .as(key)
          .isInstanceOf(DomainException.class);
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void wordsAreFoundInTitleAndTextWhateverTheirCase(TestDatabase database) {
    OppslagStore store = new OppslagFixture(database).store;
    insert(store, "levanger", "Brannøving", IDAG, null);
    insert(store, "levanger", "100% stilling", IDAG, null);

    assertThat(titles(store, new Filter("BRANN", null, 30))).containsExactly("Brannøving");
    assertThat(titles(store, new Filter("om brannøving", null, 30))).containsExactly("Brannøving");
    assertThat(titles(store, new Filter("0%", null, 30))).containsExactly("100% stilling");
    assertThat(titles(store, new Filter("%", null, 30))).containsExactly("100% stilling");
    assertThat(titles(store, new Filter("_", null, 30))).isEmpty();
    assertThat(store.count("levanger", new Filter("stilling", null, 30))).isEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource("databases")
  void onADayOnlyThatDaysRowsAreFound(TestDatabase database) {
    OppslagStore store = new OppslagFixture(database).store;
    insert(store, "levanger", "I går", IDAG.minusDays(9), IDAG.minusDays(1));
    insert(store, "levanger", "Siste dag", IDAG.minusDays(9), IDAG);
    insert(store, "levanger", "Uten slutt", IDAG.minusDays(29), null);
    insert(store, "levanger", "Utløpt uten slutt", IDAG.minusDays(30), null);
    insert(store, "levanger", "I morgen", IDAG.plusDays(1), null);

    assertThat(titles(store, new Filter("", IDAG, 30)))
        .containsExactlyInAnyOrder("Siste dag", "Uten slutt");
  }

  @ParameterizedTest
  @MethodSource("databases")
  void theDatabaseItselfRefusesAnEndBeforeTheStart(TestDatabase database) {
    OppslagStore store = new OppslagFixture(database).store;

    assertThatThrownBy(() -> insert(store, "levanger", "x", IDAG, IDAG.minusDays(1)))
        .isInstanceOf(RuntimeException.class);
    assertThat(store.count("levanger", ALL)).isZero();
  }

  private static void insert(
      OppslagStore store, String kommune, String tittel, LocalDate fra, @Nullable LocalDate til) {
    String tekst = "Om " + tittel;
    store.insert(new Oppslag(Ids.next(), kommune, tittel, tekst, fra, til, false, 1, NOW));
  }

  private static List<String> titles(OppslagStore store, Filter filter) {
    return store
        .list("levanger", filter, Rekkefolge.TITTEL_STIGENDE, PageQuery.first())
        .rows()
        .stream()
        .map(Oppslag::tittel)
        .toList();
  }

  private static Comparator<Oppslag> comparator(Rekkefolge order) {
    Comparator<Oppslag> byFra = Comparator.comparing(Oppslag::fra).thenComparing(Oppslag::id);
    Comparator<Oppslag> byTittel = Comparator.comparing(Oppslag::tittel).thenComparing(Oppslag::id);
    return switch (order) {
      case FRA_STIGENDE -> byFra;
      case FRA_SYNKENDE -> byFra.reversed();
      case TITTEL_STIGENDE -> byTittel;
      case TITTEL_SYNKENDE -> byTittel.reversed();
    };
  }
}
