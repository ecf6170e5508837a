// SPDX-License-Identifier: EUPL-1.2
package no.samtak.oppslag.internal;

import static no.samtak.oppslag.internal.OppslagFixture.IDAG;
import static no.samtak.oppslag.internal.OppslagFixture.NOW;
import static no.samtak.oppslag.internal.OppslagFixture.innhold;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.temporal.ChronoUnit;
import java.util.List;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.security.AccessEntry;
import no.samtak.platform.api.text.Language;
import no.samtak.testing.TestDatabase;
import org.junit.jupiter.api.Test;

class OppslagServiceTest {
  private final OppslagFixture fixture = new OppslagFixture(TestDatabase.h2());
  private final OppslagService service = fixture.service;

  @Test
  void whatIsMadeIsReadBackAsItWasAnswered() {
    Oppslag made = service.opprett("levanger", Ids.next(), innhold("Personalmøte"));

    assertThat(made.versjon()).isEqualTo(1);
    assertThat(made.opprettet()).isEqualTo(NOW.truncatedTo(ChronoUnit.MILLIS));
    assertThat(service.hent("levanger", made.id())).isEqualTo(made);
  }

  @Test
  void whatIsShownTodayIsToldWhenTheModuleIsToBeClosedAndHindersNothing() {
    OppslagAvvikling closing = new OppslagAvvikling(service);
    assertThat(closing.punkter("levanger", null)).isEmpty();

    service.opprett("levanger", Ids.next(), innhold("Personalmøte"));
    assertThat(closing.punkter("levanger", null))
        .singleElement()
        .satisfies(
            point -> {
              assertThat(point.antall()).isEqualTo(1);
              assertThat(point.hindrer()).isFalse();
              assertThat(point.hva().in(Language.NN)).contains("blir framleis vist");
            });
    assertThat(closing.punkter("levanger", "et-tiltak")).isEmpty();
    assertThat(closing.punkter("orland", null)).isEmpty();
  }

  @Test
  void madeTwiceWithOneIdThereIsOne() {
    String id = Ids.next();
    Oppslag first = service.opprett("levanger", id, innhold("Personalmøte"));
    Oppslag second = service.opprett("levanger", id, innhold("Personalmøte"));

    assertThat(second).isEqualTo(first);
    assertThat(service.antall("levanger", OppslagSok.ALLE)).isEqualTo(1);
    assertThat(fixture.database.logged()).containsExactly(AccessEntry.ok("opprett", "oppslag", id));
  }

  @Test
  void anotherKommuneNeitherSeesNorChangesNorDeletesIt() {
    String id = service.opprett("levanger", Ids.next(), innhold("Personalmøte")).id();

    assertThatThrownBy(() -> service.hent("verdal", id)).satisfies(kind(ErrorKind.NOT_FOUND));
    assertThatThrownBy(() -> service.endre("verdal", id, 1, innhold("Nytt")))
        .satisfies(kind(ErrorKind.NOT_FOUND));
    assertThatThrownBy(() -> service.slett("verdal", id)).satisfies(kind(ErrorKind.NOT_FOUND));
    assertThat(service.liste("verdal", OppslagSok.ALLE, PageQuery.first()).rows()).isEmpty();
    assertThat(service.hent("levanger", id).tittel()).isEqualTo("Personalmøte");
  }

  @Test
  void aChangeOfWhatSomebodyElseHasChangedIsRefused() {
    Oppslag made = service.opprett("levanger", Ids.next(), innhold("Personalmøte"));
    Oppslag changed = service.endre("levanger", made.id(), 1, innhold("Flyttet"));

    assertThat(changed.versjon()).isEqualTo(2);
    assertThat(changed.opprettet()).isEqualTo(made.opprettet());
    assertThatThrownBy(() -> service.endre("levanger", made.id(), 1, innhold("Avlyst")))
        .satisfies(kind(ErrorKind.PRECONDITION_FAILED));
    assertThat(service.hent("levanger", made.id())).isEqualTo(changed);
  }

  @Test
  void whatIsDeletedIsGoneAndLogged() {
    String id = service.opprett("levanger", Ids.next(), innhold("Personalmøte")).id();

    service.slett("levanger", id);

    assertThatThrownBy(() -> service.hent("levanger", id)).satisfies(kind(ErrorKind.NOT_FOUND));
    assertThat(fixture.database.logged()).contains(AccessEntry.ok("slett", "oppslag", id));
  }

  @Test
  void theBusinessDateDecidesWhatIsShownToday() {
    Oppslag made = service.opprett("levanger", Ids.next(), innhold("Personalmøte"));
    OppslagSok shown = new OppslagSok("", true, OppslagSok.ALLE.rekkefolge());

    assertThat(service.gjelderIdag(made)).isTrue();
    assertThat(service.liste("levanger", shown, PageQuery.first()).rows()).isEqualTo(List.of(made));

    fixture.dato.sett(IDAG.plusDays(30));
    assertThat(service.gjelderIdag(made)).isFalse();
    assertThat(service.antall("levanger", shown)).isZero();
    assertThat(service.antall("levanger", OppslagSok.ALLE)).isEqualTo(1);
  }

  private static java.util.function.Consumer<Throwable> kind(ErrorKind expected) {
    return e -> assertThat(((DomainException) e).kind()).isEqualTo(expected);
  }
}
