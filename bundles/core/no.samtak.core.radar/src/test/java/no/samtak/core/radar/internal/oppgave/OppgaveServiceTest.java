// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.radar.internal.oppgave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.stream.Stream;
import no.samtak.core.radar.internal.Base;
import no.samtak.core.radar.internal.frist.Fristsok;
import no.samtak.core.radar.internal.frist.Friststand;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.text.Language;
import no.samtak.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OppgaveServiceTest {
  private static final PageQuery ALT = PageQuery.first();

  static Stream<TestDatabase> databaser() {
    return TestDatabase.all();
  }

  private static Oppgaveinnhold innhold(String hva, String frist) {
    return new Oppgaveinnhold(hva, LocalDate.parse(frist), "Enhetsleder", "kafe");
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void aTaskIsWrittenDownChangedDoneAndOpenedAgainAndAllOfItIsKept(TestDatabase database) {
    try (Base base = new Base(database)) {
      Oppgave lagt = base.oppgaver.opprett("levanger", "o-1", innhold("Søke", "2012-03-10"));
      assertThat(lagt.opprettetAv()).isEqualTo("Økonom");
      assertThat(base.oppgaver.opprett("levanger", "o-1", innhold("Annet", "2012-03-11")))
          .as("the same id makes one")
          .isEqualTo(lagt);

      Oppgave endret =
          base.oppgaver.endre(
              "levanger", "o-1", lagt.versjon(), innhold("Søke på nytt", "2012-03-12"));
      Oppgave ferdig = base.oppgaver.sett("levanger", "o-1", endret.versjon(), true);
      assertThat(ferdig.ferdig()).isEqualTo(Base.NAA);
      assertThat(ferdig.ferdigAv()).isEqualTo("Økonom");
      assertThat(base.oppgaver.sett("levanger", "o-1", ferdig.versjon(), true))
          .as("done already")
          .isEqualTo(ferdig);
      Oppgave apnet = base.oppgaver.sett("levanger", "o-1", ferdig.versjon(), false);
      assertThat(apnet.erFerdig()).isFalse();
      assertThat(base.oppgaver.hent("levanger", "o-1")).isEqualTo(apnet);

      assertThat(base.oppgaver.historikk("levanger", "o-1", ALT).rows())
          .extracting(Oppgavehendelse::hendelse, Oppgavehendelse::hva)
          .containsExactly(
              tuple(Oppgavehendelse.Slag.GJENAPNET, "Søke på nytt"),
              tuple(Oppgavehendelse.Slag.FERDIG, "Søke på nytt"),
              tuple(Oppgavehendelse.Slag.ENDRET, "Søke på nytt"),
              tuple(Oppgavehendelse.Slag.OPPRETTET, "Søke"));
      assertThatThrownBy(() -> base.oppgaver.sett("levanger", "o-1", lagt.versjon(), true))
          .satisfies(e -> assertThat(slag(e)).isEqualTo(ErrorKind.PRECONDITION_FAILED));
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void aTaskIsADeadlineOverdueByTheBusinessDate(TestDatabase database) {
    try (Base base = new Base(database)) {
      base.oppgaver.opprett("levanger", "igar", innhold("I går", "2012-02-29"));
      base.oppgaver.opprett("levanger", "idag", innhold("I dag", "2012-03-01"));
      Oppgave gjort = base.oppgaver.opprett("levanger", "gjort", innhold("Gjort", "2012-01-01"));
      base.oppgaver.sett("levanger", "gjort", gjort.versjon(), true);

      assertThat(base.frister.finn("levanger", Fristsok.apne(Language.NB)).linjer())
          .extracting(l -> l.frist().fristId() + " " + l.stand())
          .containsExactly("igar OVERSKREDET", "idag KOMMENDE");
      assertThat(base.frister.alle("levanger").antall(Friststand.FERDIG)).isEqualTo(1);
      assertThat(base.frister.alle("verdal").linjer()).isEmpty();
      base.verden.den(LocalDate.of(2012, 3, 2));
      assertThat(base.frister.alle("levanger").antall(Friststand.OVERSKREDET)).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void partsOfTheListAreTheWholeList(TestDatabase database) {
    try (Base base = new Base(database)) {
      for (int i = 0; i < 5; i++) {
        base.oppgaver.opprett("levanger", "o-" + i, innhold("Nr " + i, "2012-03-1" + i / 2));
      }
      StringBuilder sett = new StringBuilder();
      PageQuery del = new PageQuery(2, null);
      while (true) {
        Slice<Oppgave> rader = base.oppgaver.liste("levanger", del);
        rader.rows().forEach(o -> sett.append(o.id()).append(' '));
        if (rader.next() == null) {
          break;
        }
        del = new PageQuery(2, rader.next());
      }
      assertThat(sett).hasToString("o-0 o-1 o-2 o-3 o-4 ");
      assertThatThrownBy(() -> base.oppgaver.liste("levanger", new PageQuery(2, "tull")))
          .satisfies(e -> assertThat(slag(e)).isEqualTo(ErrorKind.INVALID));
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void whatIsWrongIsToldAtItsFieldAndNeverAPersonIsTaken(TestDatabase database) {
    try (Base base = new Base(database)) {
      Oppgaveinnhold galt = new Oppgaveinnhold("Ringe 010190 12345", null, " ", "finnes-ikke");
      assertThatThrownBy(() -> base.oppgaver.opprett("levanger", "o-1", galt))
          .isInstanceOfSatisfying(
              DomainException.class,
              e ->
                  assertThat(e.fields())
                      .extracting(FieldError::field)
                      .containsExactly("hva", "ansvarlig", "frist", "tiltakId"));
      assertThatThrownBy(
              () ->
                  base.oppgaver.opprett("levanger", "o-1", innhold("x".repeat(201), "0001-01-01")))
          .isInstanceOfSatisfying(
              DomainException.class,
              e ->
                  assertThat(e.fields())
                      .extracting(FieldError::field)
                      .containsExactly("hva", "frist"));
      base.oppgaver.opprett("levanger", "o-1", innhold("Søke", "2012-03-10"));
      assertThatThrownBy(() -> base.oppgaver.hent("verdal", "o-1"))
          .satisfies(e -> assertThat(slag(e)).isEqualTo(ErrorKind.NOT_FOUND));
      assertThatThrownBy(() -> base.oppgaver.sett("verdal", "o-1", 1, true))
          .satisfies(e -> assertThat(slag(e)).isEqualTo(ErrorKind.NOT_FOUND));
    }
  }

  private static ErrorKind slag(Throwable e) {
    return ((DomainException) e).kind();
  }
}
