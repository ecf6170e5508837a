// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.prosjekt.internal.prosjekt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.samtak.core.api.frist.Frist;
import no.samtak.core.api.frist.Fristslag;
import no.samtak.core.prosjekt.internal.Register;
import no.samtak.core.prosjekt.internal.bidrag.ProsjektFrister;
import no.samtak.core.prosjekt.internal.oversikt.Arena;
import no.samtak.core.prosjekt.internal.oversikt.Milepael;
import no.samtak.core.prosjekt.internal.oversikt.Prosjektoversikt;
import no.samtak.core.prosjekt.internal.oversikt.Rapportfrist;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.text.Language;
import no.samtak.testing.TestDatabase;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProsjektServiceTest {
  private static final LocalDate IDAG = LocalDate.of(2010, 3, 15);

  static Stream<TestDatabase> databaser() {
    return TestDatabase.all();
  }

  private static Prosjektinnhold rusprosjektet() {
    return new Prosjektinnhold(
        "Rusprosjektet",
        "torpet",
        LocalDate.of(2009, 7, 1),
        LocalDate.of(2011, 6, 30),
        2,
        "Prosjektlederen begynte 1. september",
        null);
  }

  private static Innslagsinnhold innslag(
      Innslag.Slag slag, String hva, @Nullable LocalDate fra, @Nullable LocalDate til) {
    return new Innslagsinnhold(
        slag,
        hva,
        slag == Innslag.Slag.ROLLE ? "kontorsjefen" : "",
        fra,
        til,
        slag == Innslag.Slag.MOTEREGEL ? 1 : null,
        switch (slag) {
          case MOTE -> "UTEN_REFERAT";
          case MOTEREGEL -> "MAANED";
          default -> "";
        },
        "");
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void aProjectIsKeptWithItsShiftAndItsReports(TestDatabase database) {
    try (Register r = new Register(database, IDAG)) {
      Prosjekt p = r.service.opprett("kvanangen", "p-1", rusprosjektet());
      assertThat(r.service.opprett("kvanangen", "p-1", rusprosjektet())).isEqualTo(p);

      assertThat(p.gjelderFra()).isEqualTo("2009-09-01");
      assertThat(p.gjelderTil()).isEqualTo("2011-08-31");
      Prosjektoversikt o = r.service.oversikt("kvanangen", "p-1");
      assertThat(o.rapporter()).hasSize(8);
      assertThat(o.rapporter())
          .extracting(Rapportfrist::tilstand)
          .startsWith(
              Rapportfrist.Tilstand.FORFALT,
              Rapportfrist.Tilstand.FORFALT,
              Rapportfrist.Tilstand.VENTER);
      assertThat(r.service.liste("levanger")).isEmpty();
      feiler(() -> r.service.hent("levanger", "p-1"), ErrorKind.NOT_FOUND);
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void whatIsWrongIsToldFieldByField(TestDatabase database) {
    try (Register r = new Register(database, IDAG)) {
      assertThatThrownBy(
              () ->
                  r.service.opprett(
                      "kvanangen",
                      "p-1",
                      new Prosjektinnhold(
                          " ",
                          "finnes-ikke",
                          LocalDate.of(2011, 1, 1),
                          LocalDate.of(2010, 1, 1),
                          3,
                          "",
                          99)))
          .asInstanceOf(type(DomainException.class))
          .satisfies(
              e ->
                  assertThat(e.fields())
                      .extracting(FieldError::field)
                      .containsExactly(
                          "navn", "tiltakId", "til", "begrunnelse", "rapportmaaneder"));
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void theSourcesProjectIsThereAndIsRegisteredByItsFirstChange(TestDatabase database) {
    try (Register r = new Register(database, IDAG)) {
      r.kilder.demo("kvanangen", "prosjekt", "moter");
      assertThat(r.service.liste("kvanangen"))
          .extracting(Prosjekt::id, Prosjekt::versjon)
          .containsExactly(org.assertj.core.groups.Tuple.tuple(Prosjekt.KILDEN, 0L));

      r.service.leggTil(
          "kvanangen",
          Prosjekt.KILDEN,
          "i-1",
          innslag(Innslag.Slag.ROLLE, "prosjektansvarlig", null, null));
      Prosjekt endret = r.service.endre("kvanangen", Prosjekt.KILDEN, 0, rusprosjektet());
      assertThat(endret.versjon()).isPositive();
      feiler(
          () -> r.service.endre("kvanangen", Prosjekt.KILDEN, 0, rusprosjektet()),
          ErrorKind.PRECONDITION_FAILED);

      assertThat(r.service.liste("kvanangen")).containsExactly(endret);
      Prosjektoversikt o = r.service.oversikt("kvanangen", Prosjekt.KILDEN);
      assertThat(o.kilde()).isPresent();
      assertThat(o.av(Innslag.Slag.ROLLE)).hasSize(1);
      assertThat(o.arenaer()).extracting(Arena::navn).contains("styringsgruppen");
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void milestonesAndMeetingsAreCountedToday(TestDatabase database) {
    try (Register r = new Register(database, IDAG)) {
      r.service.opprett("kvanangen", "p-1", rusprosjektet());
      legg(r, "m-1", Innslag.Slag.MILEPAEL, "Ansette", IDAG.minusDays(30), IDAG.minusDays(12));
      legg(r, "m-2", Innslag.Slag.MILEPAEL, "Kartlegge", IDAG.minusDays(5), null);
      legg(r, "m-3", Innslag.Slag.MILEPAEL, "Evaluere", IDAG.plusDays(9), null);
      legg(r, "r-1", Innslag.Slag.MOTEREGEL, "arbeidsgruppen", null, null);
      legg(r, "h-1", Innslag.Slag.MOTE, "arbeidsgruppen", IDAG.minusDays(40), null);

      Prosjektoversikt o = r.service.oversikt("kvanangen", "p-1");
      assertThat(o.milepaeler())
          .extracting(Milepael::id, Milepael::tilstand, Milepael::dager)
          .containsExactly(
              org.assertj.core.groups.Tuple.tuple("m-1", Milepael.Tilstand.NADD_FOR_SENT, 18L),
              org.assertj.core.groups.Tuple.tuple("m-2", Milepael.Tilstand.FORFALT, 5L),
              org.assertj.core.groups.Tuple.tuple("m-3", Milepael.Tilstand.VENTER, null));
      Arena arena = o.arenaer().get(0);
      assertThat(arena.forventet()).as("six whole months since 1 September").isEqualTo(6);
      assertThat(arena.holdt()).isEqualTo(1);
      assertThat(arena.utenReferat()).isEqualTo(1);

      List<Frist> frister =
          new ProsjektFrister(r.service)
              .frister("kvanangen", LocalDate.of(2009, 1, 1), LocalDate.of(2012, 1, 1));
      assertThat(frister).filteredOn(f -> f.slag() == Fristslag.RAPPORT).hasSize(8);
      assertThat(frister)
          .filteredOn(f -> f.slag() == Fristslag.MILEPAEL)
          .extracting(Frist::ferdig)
          .containsExactly(true, false, false);
      assertThat(frister)
          .filteredOn(f -> f.slag() == Fristslag.MOTE)
          .extracting(f -> f.tittel().in(Language.NB), Frist::ferdig)
          .containsExactly(
              org.assertj.core.groups.Tuple.tuple("Møte: arbeidsgruppen (Rusprosjektet)", true),
              org.assertj.core.groups.Tuple.tuple("Møte: arbeidsgruppen (Rusprosjektet)", false));
      assertThat(frister).extracting(Frist::fristId).doesNotHaveDuplicates();
      assertThat(frister).allMatch(f -> f.tiltakId().equals("torpet"));
    }
  }

  private static void legg(
      Register r,
      String id,
      Innslag.Slag slag,
      String hva,
      @Nullable LocalDate fra,
      @Nullable LocalDate til) {
    r.service.leggTil("kvanangen", "p-1", id, innslag(slag, hva, fra, til));
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void entriesAreChangedByWhoHasReadThemLast(TestDatabase database) {
    try (Register r = new Register(database, IDAG)) {
      r.service.opprett("kvanangen", "p-1", rusprosjektet());
      legg(r, "m-1", Innslag.Slag.MILEPAEL, "Ansette", IDAG, null);
      Innslag lagt = r.service.innslag("kvanangen", "p-1", "m-1");

      Innslag endret =
          r.service.endreInnslag(
              "kvanangen",
              "p-1",
              "m-1",
              lagt.versjon(),
              innslag(Innslag.Slag.EFFEKT, "Ansette to", IDAG, IDAG));
      assertThat(endret.slag()).isEqualTo(Innslag.Slag.MILEPAEL);
      assertThat(endret.endretAv()).isEqualTo("Tjenesteleder");
      feiler(
          () ->
              r.service.endreInnslag(
                  "kvanangen",
                  "p-1",
                  "m-1",
                  lagt.versjon(),
                  innslag(Innslag.Slag.MILEPAEL, "x", IDAG, null)),
          ErrorKind.PRECONDITION_FAILED);
      feiler(() -> r.service.innslag("kvanangen", "p-2", "m-1"), ErrorKind.NOT_FOUND);
      feiler(
          () -> legg(r, "m-9", Innslag.Slag.MOTE, "arbeidsgruppen", null, null), ErrorKind.INVALID);
      r.service.slettInnslag("kvanangen", "p-1", "m-1");
      assertThat(r.service.oversikt("kvanangen", "p-1").innslag()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void everyVersionOfAReportIsKept(TestDatabase database) {
    try (Register r = new Register(database, IDAG)) {
      r.service.opprett("kvanangen", "p-1", rusprosjektet());
      r.service.skriv("kvanangen", "p-1", 1, 0, "Vi er i gang", null);
      r.service.skriv("kvanangen", "p-1", 1, 1, "Vi er godt i gang", IDAG);
      feiler(
          () -> r.service.skriv("kvanangen", "p-1", 1, 1, "Samtidig", null),
          ErrorKind.PRECONDITION_FAILED);
      feiler(
          () -> r.service.skriv("kvanangen", "p-1", 2, 0, "Fram i tid", IDAG.plusDays(1)),
          ErrorKind.INVALID);

      assertThat(r.service.versjoner("kvanangen", "p-1", 1))
          .extracting(Rapport::tekst)
          .containsExactly("Vi er godt i gang", "Vi er i gang");
      Rapportfrist forste = r.service.oversikt("kvanangen", "p-1").rapporter().get(0);
      assertThat(forste.tilstand()).isEqualTo(Rapportfrist.Tilstand.LEVERT);
    }
  }

  private static void feiler(ThrowingCallable kall, ErrorKind slag) {
    assertThatThrownBy(kall)
        .asInstanceOf(type(DomainException.class))
        .extracting(DomainException::kind)
        .isEqualTo(slag);
  }
}
