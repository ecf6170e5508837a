// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.finansiering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.samtak.core.api.finansiering.Betaler;
import no.samtak.core.api.finansiering.Finansiering;
import no.samtak.core.api.finansiering.FinansieringTilstand;
import no.samtak.core.api.tiltak.TiltakTilstand;
import no.samtak.core.tilskudd.internal.Fixture;
import no.samtak.core.tilskudd.internal.felles.Hendelse;
import no.samtak.core.tilskudd.internal.finansiering.Tiltakspenger.Status;
import no.samtak.core.tilskudd.internal.soknad.Soknad;
import no.samtak.core.tilskudd.internal.soknad.Soknadsskjema;
import no.samtak.core.tilskudd.internal.soknad.Tilsagnsdel;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.text.Text;
import no.samtak.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FinansieringServiceTest {
  private static final LocalDate SLUTT = LocalDate.of(2011, 12, 31);

  static Stream<TestDatabase> databaser() {
    return TestDatabase.all();
  }

  /** A kommune with a tiltak, and a funding that goes through S1. */
  private static final class Lop implements AutoCloseable {
    private final Fixture f;
    private final String id = Ids.next();
    private Registrert naa;

    private Lop(TestDatabase database) {
      f = new Fixture(database);
      f.tiltak.legg("orland", "bolig", TiltakTilstand.I_DRIFT);
      f.tiltak.legg("orland", "kafe", TiltakTilstand.I_DRIFT);
      naa = f.finansieringer.opprett("orland", id, skjema("", "", null, null, null));
    }

    private void endre(Finansieringsskjema skjema) {
      naa = f.finansieringer.endre("orland", id, naa.versjon(), skjema);
    }

    private void skjer(FinansieringHendelse hendelse) {
      naa = f.finansieringer.endreTilstand("orland", id, naa.versjon(), hendelse.name(), "Fordi");
      assertThat(naa.tilstand()).isEqualTo(hendelse.til());
    }

    /** What is told to be missing. */
    private List<String> nektes(FinansieringHendelse hendelse) {
      try {
        f.finansieringer.endreTilstand("orland", id, naa.versjon(), hendelse.name(), "Fordi");
        return List.of("nothing is missing");
      } catch (DomainException e) {
        assertThat(e.kind()).isEqualTo(ErrorKind.CONFLICT);
        assertThat(f.finansieringer.hent("orland", id)).isEqualTo(naa);
        return e.fields().stream().map(FieldError::message).map(Text::key).toList();
      }
    }

    private Status status(LocalDate dag) {
      f.dato.sett(dag);
      return f.finansieringer.penger("orland", "bolig").status();
    }

    @Override
    public void close() {
      f.close();
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void fromIdeaToOrdinaryWithEachGuardRefusedOnce(TestDatabase database) {
    try (Lop l = new Lop(database)) {
      assertThat(l.nektes(FinansieringHendelse.SOK)).containsExactly("finansiering.krav.KILDE");
      l.endre(skjema("Husbanken", "", null, null, null));
      l.skjer(FinansieringHendelse.SOK);
      assertThat(l.nektes(FinansieringHendelse.GI_TILSAGN))
          .containsExactly("finansiering.krav.BELOP");
      l.endre(skjema("Husbanken", "", 500000L, null, null));
      l.skjer(FinansieringHendelse.GI_TILSAGN);
      assertThat(l.nektes(FinansieringHendelse.START))
          .containsExactly("finansiering.krav.PERIODE", "finansiering.krav.EKSTERN_LINJE");
      l.endre(skjema("Husbanken", "", 500000L, SLUTT.minusYears(1), null, linje(2010, Betaler.E)));
      l.skjer(FinansieringHendelse.START);
      l.skjer(FinansieringHendelse.SOK_VIDEREFORING);
      assertThat(l.nektes(FinansieringHendelse.VIDEREFOR))
          .containsExactly("finansiering.krav.NY_SISTE_DAG");
      l.endre(skjema("Husbanken", "", 500000L, SLUTT, null, linje(2010, Betaler.E)));
      l.skjer(FinansieringHendelse.VIDEREFOR);
      assertThat(l.nektes(FinansieringHendelse.SOK_ORDINAER))
          .containsExactly("finansiering.krav.ikkeInstallert");
      l.f.finansieringer.utredninger = (kommune, tiltak) -> false;
      assertThat(l.nektes(FinansieringHendelse.SOK_ORDINAER))
          .containsExactly("finansiering.krav.KONSEKVENSUTREDNING");
      l.f.finansieringer.utredninger =
          (kommune, tiltak) -> kommune.equals("orland") && tiltak.equals("bolig");
      l.skjer(FinansieringHendelse.SOK_ORDINAER);
      assertThat(l.nektes(FinansieringHendelse.VEDTA_ORDINAER))
          .containsExactly("finansiering.krav.KOMMUNAL_LINJE");
      l.endre(
          skjema(
              "Husbanken",
              "",
              500000L,
              SLUTT,
              null,
              linje(2010, Betaler.E),
              linje(2012, Betaler.B)));
      assertThat(l.status(SLUTT)).isEqualTo(Status.SLUTT);
      l.skjer(FinansieringHendelse.VEDTA_ORDINAER);
      assertThat(l.status(SLUTT)).isEqualTo(Status.TRYGG);
      l.skjer(FinansieringHendelse.TA_INN);

      assertThat(l.nektes(FinansieringHendelse.SOK)).isEmpty();
      assertThat(
              l.f.finansieringer.historikk("orland", l.id, PageQuery.first()).rows().stream()
                  .filter(h -> !h.hendelse().equals(Hendelse.ENDRET))
                  .map(Hendelse::hendelse))
          .containsExactly(
              "TA_INN",
              "VEDTA_ORDINAER",
              "SOK_ORDINAER",
              "VIDEREFOR",
              "SOK_VIDEREFORING",
              "START",
              "GI_TILSAGN",
              "SOK",
              "REGISTRERT");
      assertThat(l.f.finansieringer.historikk("orland", l.id, PageQuery.first()).rows().get(0))
          .satisfies(
              h -> {
                assertThat(h.bruker()).isEqualTo("Økonom");
                assertThat(h.begrunnelse()).isEqualTo("Fordi");
                assertThat(h.fra()).isEqualTo("VEDTATT_ORDINAER");
                assertThat(h.tid()).isEqualTo(Fixture.NAA);
              });
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void theCouncilsNoEndsTheMoneyAndItIsAccountedForWhenAllReportsAreSent(TestDatabase database) {
    try (Lop l = new Lop(database)) {
      Soknad soknad = l.f.soknader.opprett("orland", Ids.next(), soknad(null));
      l.endre(skjema("Shdir", soknad.id(), 425000L, SLUTT, null, linje(2011, Betaler.E)));
      l.skjer(FinansieringHendelse.SOK);
      l.skjer(FinansieringHendelse.GI_DELVIS_TILSAGN);
      l.skjer(FinansieringHendelse.START);
      assertThat(l.nektes(FinansieringHendelse.GJOR_OPP))
          .containsExactly(
              "finansiering.krav.SISTE_DAG_ER_OVER", "finansiering.krav.RAPPORTER_ER_SENDT");
      l.f.finansieringer.utredninger = (kommune, tiltak) -> true;
      l.skjer(FinansieringHendelse.SOK_ORDINAER);
      l.skjer(FinansieringHendelse.IKKE_VEDTA);
      assertThat(l.status(SLUTT.minusDays(1))).isEqualTo(Status.USIKKER);
      l.skjer(FinansieringHendelse.BORTFALL);
      assertThat(l.status(SLUTT.plusDays(1))).isEqualTo(Status.SLUTT);
      assertThat(l.nektes(FinansieringHendelse.GJOR_OPP))
          .containsExactly("finansiering.krav.RAPPORTER_ER_SENDT");
      l.f.soknader.endre("orland", soknad.id(), soknad.versjon(), soknad(LocalDate.of(2012, 1, 1)));
      l.skjer(FinansieringHendelse.GJOR_OPP);

      assertThat(FinansieringHendelse.mulige(l.naa.tilstand())).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void moneyIsUncertainFromTheWarningToTheDecision(TestDatabase database) {
    try (Lop l = new Lop(database)) {
      l.endre(skjema("Shdir", "", 425000L, SLUTT, null, linje(2011, Betaler.E)));
      l.skjer(FinansieringHendelse.SOK);
      assertThat(l.status(SLUTT)).isEqualTo(Status.TRYGG);
      l.skjer(FinansieringHendelse.GI_TILSAGN);
      l.skjer(FinansieringHendelse.START);

      assertThat(l.status(LocalDate.of(2010, 12, 30))).isEqualTo(Status.TRYGG);
      assertThat(l.status(LocalDate.of(2010, 12, 31))).isEqualTo(Status.USIKKER);
      assertThat(l.status(LocalDate.of(2011, 12, 30))).isEqualTo(Status.USIKKER);
      assertThat(l.status(SLUTT)).isEqualTo(Status.SLUTT);
      assertThat(l.f.finansieringer.truede("orland"))
          .singleElement()
          .satisfies(
              p -> {
                assertThat(p.tiltakId()).isEqualTo("bolig");
                assertThat(p.avviklingForeslatt()).isTrue();
                assertThat(p.varselFra()).isEqualTo(LocalDate.of(2010, 12, 31));
              });

      Innstilling valgt = l.f.finansieringer.velg("orland", 0, 3);
      assertThat(l.status(LocalDate.of(2011, 9, 29))).isEqualTo(Status.TRYGG);
      assertThat(l.status(LocalDate.of(2011, 9, 30))).isEqualTo(Status.USIKKER);
      assertThat(l.f.bok.varselMaaneder("orland")).isEqualTo(3);
      assertThat(l.f.bok.varselMaaneder("levanger")).isEqualTo(12);
      assertThatThrownBy(() -> l.f.finansieringer.velg("orland", 0, 6))
          .isInstanceOfSatisfying(
              DomainException.class,
              e -> assertThat(e.kind()).isEqualTo(ErrorKind.PRECONDITION_FAILED));
      assertThat(l.f.finansieringer.velg("orland", valgt.versjon(), 6).varselMaaneder())
          .isEqualTo(6);
      assertThatThrownBy(() -> l.f.finansieringer.velg("orland", 2, 61))
          .isInstanceOfSatisfying(
              DomainException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.INVALID));
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void ofTwoFundersTheOneThatLastsLongerDecides(TestDatabase database) {
    try (Lop l = new Lop(database)) {
      l.endre(skjema("Shdir", "", 425000L, SLUTT, null, linje(2011, Betaler.E)));
      l.skjer(FinansieringHendelse.SOK);
      l.skjer(FinansieringHendelse.GI_TILSAGN);
      l.skjer(FinansieringHendelse.START);
      Registrert annen =
          l.f.finansieringer.opprett(
              "orland",
              Ids.next(),
              skjema("Rus-Midt", "", 300000L, SLUTT.plusYears(2), "kafe", linje(2013, Betaler.E)));
      assertThat(l.status(SLUTT)).isEqualTo(Status.SLUTT);

      for (FinansieringHendelse h :
          List.of(
              FinansieringHendelse.SOK,
              FinansieringHendelse.GI_TILSAGN,
              FinansieringHendelse.START)) {
        annen =
            l.f.finansieringer.endreTilstand(
                "orland", annen.id(), annen.versjon(), h.name(), "Fordi");
      }

      assertThat(l.status(SLUTT)).isEqualTo(Status.TRYGG);
      assertThat(l.status(SLUTT.plusYears(1))).isEqualTo(Status.USIKKER);
      assertThat(l.f.bok.avTiltak("orland", "bolig"))
          .extracting(Finansiering::til)
          .containsExactly(SLUTT, SLUTT.plusYears(2));
      assertThat(l.f.bok.avTiltak("orland", "bolig").get(1).tapesMed()).containsExactly("kafe");
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void aPlansFundingIsTakenOverOnceAndNeverStandsTwice(TestDatabase database) {
    try (Fixture f = new Fixture(database)) {
      f.arkiv.lesInn("levanger", "finansieringsplan").lesInn("levanger", "okonomiplan");
      f.tiltak.legg("levanger", "kunsten-a-bo", TiltakTilstand.I_DRIFT);
      f.tiltak.legg("levanger", "homla", TiltakTilstand.I_DRIFT);
      List<Finansiering> plan = f.bok.alle("levanger");
      assertThat(plan).hasSize(13).allMatch(x -> x.opphav() == Finansiering.Opphav.PLAN);

      // Somebody who only thinks of an application does not make the plan's money vanish.
      f.finansieringer.opprett(
          "levanger", Ids.next(), skjema("homla", "Fylket", "", null, null, null));
      assertThat(f.bok.avTiltak("levanger", "homla")).hasSize(2);

      Registrert egen = f.finansieringer.overta("levanger", "plan-kunsten-a-bo", Ids.next());

      assertThat(egen.tilstand()).isEqualTo(FinansieringTilstand.LOPENDE);
      assertThat(f.bok.avTiltak("levanger", "kunsten-a-bo"))
          .singleElement()
          .satisfies(
              x -> {
                assertThat(x.opphav()).isEqualTo(Finansiering.Opphav.REGISTRERT);
                assertThat(x.til()).isEqualTo(SLUTT);
                assertThat(x.linjer())
                    .isEqualTo(
                        plan.stream()
                            .filter(p -> p.tiltakId().equals("kunsten-a-bo"))
                            .findFirst()
                            .orElseThrow()
                            .linjer());
                assertThat(x.lenke()).isEqualTo("/levanger/finansieringer/" + egen.id());
              });
      assertThat(f.bok.alle("levanger")).hasSize(14);
      assertThatThrownBy(() -> f.finansieringer.overta("levanger", "plan-kunsten-a-bo", Ids.next()))
          .isInstanceOfSatisfying(
              DomainException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.NOT_FOUND));
      f.dato.sett(LocalDate.of(2011, 1, 1));
      assertThat(f.finansieringer.truede("levanger"))
          .extracting(Tiltakspenger::tiltakId)
          .contains("kunsten-a-bo", "dagsverket", "helsestasjon-rus")
          .doesNotContain("homla");
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void allThatIsWrongIsToldOfAtOnce(TestDatabase database) {
    try (Lop l = new Lop(database)) {
      Finansieringsskjema galt =
          new Finansieringsskjema(
              "bolig",
              "x".repeat(401),
              null,
              null,
              SLUTT,
              SLUTT.minusDays(1),
              new BigDecimal("-1"),
              List.of(linje(2010, Betaler.E), linje(2010, Betaler.E), new Linje(null, null, null)),
              null,
              null,
              List.of("bolig"),
              null,
              null);
      assertThatThrownBy(() -> l.f.finansieringer.opprett("orland", Ids.next(), galt))
          .isInstanceOfSatisfying(
              DomainException.class,
              e ->
                  assertThat(e.fields())
                      .extracting(FieldError::field)
                      .containsExactlyInAnyOrder(
                          "kilde", "til", "tilsagnKr", "linjer", "linjer", "tapesMed"));
      assertThatThrownBy(
              () ->
                  l.f.finansieringer.opprett(
                      "orland", Ids.next(), skjema("ukjent", "K", "", null, null, "ogsa-ukjent")))
          .isInstanceOfSatisfying(
              DomainException.class,
              e ->
                  assertThat(e.fields())
                      .extracting(FieldError::field)
                      .containsExactly("tiltakId", "tapesMed"));
      assertThatThrownBy(
              () -> l.f.finansieringer.endreTilstand("orland", l.id, l.naa.versjon(), "NOE", " "))
          .isInstanceOfSatisfying(
              DomainException.class,
              e ->
                  assertThat(e.fields())
                      .extracting(FieldError::field)
                      .containsExactly("begrunnelse", "hendelse"));
      assertThatThrownBy(
              () ->
                  l.f.finansieringer.endreTilstand(
                      "orland", l.id, l.naa.versjon() + 1, "SOK", "Fordi"))
          .isInstanceOfSatisfying(
              DomainException.class,
              e -> assertThat(e.kind()).isEqualTo(ErrorKind.PRECONDITION_FAILED));
    }
  }

  private static Soknadsskjema soknad(@Nullable LocalDate rapportert) {
    return new Soknadsskjema(
        "Shdir",
        null,
        "Lønn",
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        List.of(new Tilsagnsdel("Sluttrapport", null, null, rapportert)));
  }

  private static Linje linje(int aar, Betaler betaler) {
    return new Linje(aar, betaler, null);
  }

  private static Finansieringsskjema skjema(
      String kilde,
      String soknad,
      @Nullable Long tilsagn,
      @Nullable LocalDate til,
      @Nullable String tapesMed,
      Linje... linjer) {
    return skjema("bolig", kilde, soknad, tilsagn, til, tapesMed, linjer);
  }

  private static Finansieringsskjema skjema(
      String tiltak,
      String kilde,
      String soknad,
      @Nullable Long tilsagn,
      @Nullable LocalDate til,
      @Nullable String tapesMed,
      Linje... linjer) {
    return new Finansieringsskjema(
        tiltak,
        kilde,
        null,
        soknad,
        til == null ? null : LocalDate.of(2010, 1, 1),
        til,
        tilsagn == null ? null : BigDecimal.valueOf(tilsagn),
        List.of(linjer),
        null,
        null,
        tapesMed == null ? List.of() : List.of(Objects.requireNonNull(tapesMed)),
        null,
        null);
  }
}
