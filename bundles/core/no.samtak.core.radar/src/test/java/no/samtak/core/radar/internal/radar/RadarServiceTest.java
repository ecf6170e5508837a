// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.radar.internal.radar;

import static no.samtak.core.api.finansiering.FinansieringTilstand.IKKE_VEDTATT;
import static no.samtak.core.api.finansiering.FinansieringTilstand.LOPENDE;
import static no.samtak.core.api.finansiering.FinansieringTilstand.SOKT;
import static no.samtak.core.api.finansiering.FinansieringTilstand.SOKT_ORDINAER;
import static no.samtak.core.api.finansiering.FinansieringTilstand.TILSAGN;
import static no.samtak.core.api.finansiering.FinansieringTilstand.VEDTATT_ORDINAER;
import static no.samtak.core.api.tiltak.TiltakTilstand.AVVIKLET;
import static no.samtak.core.api.tiltak.TiltakTilstand.I_DRIFT;
import static no.samtak.core.api.tiltak.TiltakTilstand.PLANLAGT;
import static no.samtak.core.radar.internal.radar.Verden.KOMMUNE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.samtak.core.api.frist.Frist;
import no.samtak.core.api.frist.Fristbidrag;
import no.samtak.core.api.frist.Fristslag;
import no.samtak.core.api.konsekvens.Grad;
import no.samtak.core.api.konsekvens.Konsekvensbidrag;
import no.samtak.core.api.konsekvens.Konsekvenstall;
import no.samtak.core.api.konsekvens.Utredningsdel;
import no.samtak.core.api.tiltak.Lenkeslag;
import no.samtak.core.api.tiltak.Tiltakslenke;
import no.samtak.core.api.tiltak.Tiltaksprofil;
import no.samtak.platform.api.error.DomainException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RadarServiceTest {
  private static final LocalDate HOSTEN_2011 = LocalDate.of(2011, 10, 1);
  private static final LocalDate DAG = LocalDate.of(2030, 3, 1);

  private static Radarlinje linje(Radar radar, String finansieringId) {
    return radar.linjer().stream()
        .filter(l -> l.finansiering().id().equals(finansieringId))
        .findFirst()
        .orElseThrow();
  }

  private static Dekning.Slag dekning(Verden verden, String finansieringId) {
    return linje(verden.service().radar(KOMMUNE, Radarsok.av(12)), finansieringId).dekning().slag();
  }

  @Test
  void levangersPlanLosesThreeGrantsWithinAYearOfTheAutumnOf2011() {
    Radar radar = Verden.levanger(HOSTEN_2011).service().radar(KOMMUNE, Radarsok.av(12));

    assertThat(radar.til()).isEqualTo("2012-10-01");
    assertThat(radar.linjer())
        .extracting(Radarlinje::tiltakId)
        .containsExactly("dagsverket", "helsestasjon-rus", "kunsten-a-bo");
    assertThat(radar.linjer())
        .allSatisfy(
            l -> {
              assertThat(l.sisteDag()).isEqualTo("2011-12-31");
              assertThat(l.dagerIgjen()).isEqualTo(91);
              assertThat(l.dekning().slag()).isEqualTo(Dekning.Slag.INGEN);
              assertThat(l.truetFra()).isEqualTo("2010-12-31");
              assertThat(l.erTruet()).isTrue();
            });
    assertThat(radar.alt()).isEqualTo(new Belop(new BigDecimal("1880000"), 0, 3));
    assertThat(radar.udekkede()).isEqualTo(3);
    assertThat(linje(radar, "plan-dagsverket").ansvarlig()).isEqualTo("Enhetsleder HeRe");
    assertThat(linje(radar, "plan-dagsverket").aarlig().kjent()).isEqualByComparingTo("480000");
  }

  @Test
  void unknownAmountsMakeTheSumAtLeast() {
    Radar radar = Verden.levanger(HOSTEN_2011).service().radar(KOMMUNE, Radarsok.av(15));

    assertThat(radar.summer()).extracting(Radar.Aarssum::aar).containsExactly(2011, 2012);
    Radar.Aarssum aar2012 = radar.summer().get(1);
    assertThat(aar2012.antall()).isEqualTo(8);
    assertThat(aar2012.alt()).isEqualTo(new Belop(new BigDecimal("860000"), 6, 2));
    assertThat(aar2012.alt().minst()).isTrue();
    Belop rusteam = linje(radar, "plan-rusteam-0-18").aarlig();
    assertThat(rusteam.ukjent()).isTrue();
    assertThat(rusteam.kjent()).isNull();
  }

  @Test
  void aModuleIsProposedWhenTheLastTiltakThatWantsItHasNoMoney() {
    Radar radar = Verden.levanger(HOSTEN_2011).service().radar(KOMMUNE, Radarsok.av(12));

    assertThat(radar.moduler())
        .singleElement()
        .satisfies(
            m -> {
              assertThat(m.modul()).isEqualTo("helsestasjonrus");
              assertThat(m.sisteDag()).isEqualTo("2011-12-31");
              assertThat(m.grunner())
                  .extracting(Modulforslag.Grunn::tiltakId)
                  .containsExactly("helsestasjon-rus");
            });
    assertThat(linje(radar, "plan-helsestasjon-rus").moduler()).hasSize(1);
    // Others in the same kommune want these, and nobody has said that their money ends.
    assertThat(linje(radar, "plan-dagsverket").moduler()).isEmpty();
    assertThat(linje(radar, "plan-kunsten-a-bo").moduler()).isEmpty();
  }

  @Test
  void aModuleFollowsTheLastOfSeveralAndNamesThemAll() {
    Verden verden =
        new Verden(DAG)
            .tiltak("a", "A", I_DRIFT)
            .tiltak("b", "B", I_DRIFT)
            .tiltak("p", "P", PLANLAGT)
            .krav("a", "bolig")
            .krav("b", "bolig")
            .krav("p", "bolig")
            .finansiering("1", "a", LOPENDE, null, "2030-06-30", 100)
            .finansiering("2", "b", LOPENDE, null, "2030-12-31", 100);

    Radar radar = verden.service().radar(KOMMUNE, Radarsok.av(12));

    assertThat(radar.moduler())
        .singleElement()
        .satisfies(
            m -> {
              assertThat(m.sisteDag()).isEqualTo("2030-12-31");
              assertThat(m.grunner())
                  .extracting(Modulforslag.Grunn::tiltak)
                  .containsExactly("B", "A");
            });
    assertThat(linje(radar, "1").moduler()).isEmpty();
    assertThat(linje(radar, "2").moduler()).hasSize(1);
    assertThat(verden.service().radar(KOMMUNE, Radarsok.av(6)).moduler()).isEmpty();
    verden.finansiering("3", "a", VEDTATT_ORDINAER, "2030-07-01", null, 100);
    assertThat(verden.service().radar(KOMMUNE, Radarsok.av(12)).moduler()).isEmpty();
  }

  @Test
  void whatComesAfterIsToldApart() {
    Verden verden =
        new Verden(DAG)
            .finansiering("vedtatt", "a", VEDTATT_ORDINAER, null, "2030-12-31", 1)
            .finansiering("b1", "b", LOPENDE, "2027-01-01", "2030-12-31", 1)
            .finansiering("b2", "b", TILSAGN, "2031-01-01", "2034-12-31", 1)
            .finansiering("c1", "c", LOPENDE, "2027-01-01", "2030-12-31", 1)
            .finansiering("c2", "c", LOPENDE, "2029-01-01", "2032-06-30", 1)
            .finansiering("d1", "d", LOPENDE, "2027-01-01", "2030-12-31", 1)
            .finansiering("d2", "d", TILSAGN, "2031-03-01", "2032-12-31", 1)
            .finansiering("e", "e", SOKT_ORDINAER, null, "2030-12-31", 1)
            .finansiering("f1", "f", LOPENDE, null, "2030-12-31", 1)
            .finansiering("f2", "f", SOKT, "2031-01-01", "2031-12-31", 1)
            .finansiering("g", "g", IKKE_VEDTATT, null, "2030-12-31", 1);

    assertThat(dekning(verden, "vedtatt")).isEqualTo(Dekning.Slag.VEDTATT);
    assertThat(dekning(verden, "b1")).isEqualTo(Dekning.Slag.ETTERFOLGER);
    assertThat(dekning(verden, "c1")).isEqualTo(Dekning.Slag.ANNEN);
    assertThat(dekning(verden, "d1")).isEqualTo(Dekning.Slag.OPPHOLD);
    assertThat(dekning(verden, "e")).isEqualTo(Dekning.Slag.SOKT);
    assertThat(dekning(verden, "f1")).isEqualTo(Dekning.Slag.SOKT);
    assertThat(dekning(verden, "g")).isEqualTo(Dekning.Slag.INGEN);
    Radar radar = verden.service().radar(KOMMUNE, Radarsok.av(12));
    assertThat(linje(radar, "b1").dekning().til()).isEqualTo("2034-12-31");
    assertThat(linje(radar, "b1").truetFra()).isEqualTo("2033-12-31");
    assertThat(linje(radar, "b1").erTruet()).isFalse();
    assertThat(linje(radar, "c1").sluttdag()).isEqualTo("2032-06-30");
    assertThat(linje(radar, "vedtatt").sluttdag()).isNull();
    assertThat(linje(radar, "vedtatt").truetFra()).isNull();
    assertThat(radar.udekkede()).isEqualTo(4);
  }

  @Test
  void aTiltakIsThreatenedFromTheKommunesOwnNumberOfMonthsBefore() {
    Verden verden =
        new Verden(LocalDate.of(2030, 6, 30))
            .varsler(6)
            .tiltak("a", "A", I_DRIFT)
            .tiltak("p", "P", PLANLAGT)
            .finansiering("1", "a", LOPENDE, null, "2030-12-31", 1)
            .finansiering("2", "p", LOPENDE, null, "2030-12-31", 1);

    Radar radar = verden.service().radar(KOMMUNE, Radarsok.av(12));
    assertThat(linje(radar, "1").truetFra()).isEqualTo("2030-06-30");
    assertThat(linje(radar, "1").erTruet()).isTrue();
    assertThat(linje(radar, "2").truetFra()).as("what is only planned").isNull();
    verden.den(LocalDate.of(2030, 6, 29));
    assertThat(linje(verden.service().radar(KOMMUNE, Radarsok.av(12)), "1").erTruet()).isFalse();
  }

  @Test
  void theLastDayCountsAndWhatIsOverOrClosedDoesNot() {
    Verden verden =
        new Verden(DAG)
            .tiltak("lukket", "Lukket", AVVIKLET)
            .finansiering("idag", "a", LOPENDE, null, "2030-03-01", 1)
            .finansiering("igar", "b", LOPENDE, null, "2030-02-28", 1)
            .finansiering("siste", "c", LOPENDE, null, "2031-03-01", 1)
            .finansiering("etter", "d", LOPENDE, null, "2031-03-02", 1)
            .finansiering("sokt", "e", SOKT, null, "2030-12-31", 1)
            .finansiering("lukket", "lukket", LOPENDE, null, "2030-12-31", 1)
            .finansiering("uten", "f", LOPENDE, null, null, 1);

    Radar radar = verden.service().radar(KOMMUNE, Radarsok.av(12));

    assertThat(radar.linjer())
        .extracting(l -> l.finansiering().id())
        .containsExactly("idag", "siste");
    assertThat(linje(radar, "idag").dagerIgjen()).isZero();
    assertThat(linje(radar, "idag").tiltak()).as("not in the register").isEqualTo("a");
  }

  @Test
  void whatFollowsIsGatheredFromEverybodyWhoKnows() {
    Verden verden =
        new Verden(DAG)
            .tiltak("a", "A", I_DRIFT)
            .tiltak("b", "B", I_DRIFT)
            .profil("a", "Enhetsleder", 5)
            .lenke(
                new Tiltakslenke(
                    KOMMUNE, "l", "b", "a", Lenkeslag.DELER_BEMANNING, "én stilling", ""))
            .finansiering("1", "a", LOPENDE, null, "2030-12-31", 100)
            .finansiering("2", "b", LOPENDE, null, "2032-12-31", 70, "a");
    Fristbidrag frister =
        bidrag(
            "tilskudd",
            frist("r", "2030-05-01", Fristslag.RAPPORT, "a", false),
            frist("s", "2030-04-01", Fristslag.SOKNAD, "a", true),
            frist("o", "2030-03-15", Fristslag.OPPGAVE, "a", false));

    Radarlinje linje =
        linje(verden.serviceMedFrister(frister).radar(KOMMUNE, Radarsok.av(12)), "1");

    assertThat(linje.ansvarlig()).isEqualTo("Enhetsleder");
    assertThat(linje.plasser()).isEqualTo(new Plasser(5, false));
    assertThat(linje.tapes())
        .singleElement()
        .satisfies(
            t -> {
              assertThat(t.tiltakId()).isEqualTo("b");
              assertThat(t.aarlig().kr()).isEqualByComparingTo("70");
            });
    assertThat(linje.lenker())
        .singleElement()
        .satisfies(
            l -> {
              assertThat(l.tiltak()).isEqualTo("B");
              assertThat(l.utgaaende()).isFalse();
            });
    Frist neste = linje.nesteFrist();
    assertThat(neste).isNotNull();
    assertThat(neste.dato()).isEqualTo("2030-05-01");
  }

  @Test
  void placesOfPartsAreAtLeastWhereOneIsNotCounted() {
    Verden verden =
        new Verden(DAG)
            .profil(
                "a",
                "",
                null,
                List.of(
                    new Tiltaksprofil.Deltiltak("x", "X", "sted", 5, ""),
                    new Tiltaksprofil.Deltiltak("y", "Y", "sted", null, "")))
            .finansiering("1", "a", LOPENDE, null, "2030-12-31", 100);

    assertThat(linje(verden.service().radar(KOMMUNE, Radarsok.av(12)), "1").plasser())
        .isEqualTo(new Plasser(5, true));
  }

  @Test
  void smallNumbersOfPeopleAreNotShown() {
    Konsekvensbidrag tall =
        tall(
            "telling",
            tall("alle", 12, 12, "", true),
            tall("kvinner", 3, 3, "kjonn", true),
            tall("menn", 9, 9, "kjonn", true),
            tall("anslag", 3, 8, "", true),
            tall("ukjent", null, null, "", true),
            tall("kroner", 1, 1, "", false));
    Verden verden = new Verden(DAG).finansiering("1", "a", LOPENDE, null, "2030-12-31", 100);

    List<Persontall> personer =
        linje(verden.service(tall).radar(KOMMUNE, Radarsok.av(12)), "1").personer();

    assertThat(personer)
        .extracting(Persontall::vern)
        .containsExactly(
            Persontall.Vern.VIST,
            Persontall.Vern.FAERRE,
            Persontall.Vern.SKJULT,
            Persontall.Vern.VIST,
            Persontall.Vern.VIST);
    assertThat(personer.get(1).til()).isNull();
    assertThat(personer.get(2).til()).as("12 less 9 would tell of 3").isNull();
    assertThat(personer.get(3).fra()).isNull();
    assertThat(personer.get(3).til()).isEqualByComparingTo("8");
  }

  @Test
  void whoFailsIsToldOfAndTheOthersAreThere() {
    Konsekvensbidrag feiler =
        new Konsekvensbidrag() {
          @Override
          public String id() {
            return "a-feiler";
          }

          @Override
          public List<Konsekvenstall> tall(String kommune, String tiltakId) {
            throw new IllegalStateException("no answer");
          }
        };
    Verden verden =
        new Verden(DAG)
            .finansiering("1", "a", LOPENDE, null, "2030-12-31", 100)
            .finansiering("2", "b", LOPENDE, null, "2030-12-31", 100);

    Radar radar =
        verden
            .service(feiler, tall("b", tall("alle", 12, 12, "", true)))
            .radar(KOMMUNE, Radarsok.av(12));

    assertThat(radar.mangler()).containsExactly(new Mangel(Mangel.Hva.TALL, "a-feiler"));
    assertThat(linje(radar, "1").personer()).hasSize(1);
  }

  @Test
  void withoutThoseWhoKnowItSaysSo() {
    Verden verden = Verden.levanger(HOSTEN_2011);
    RadarService ingen = new RadarService(verden, verden, verden.frister(), verden);
    Radar tom = ingen.radar(KOMMUNE, Radarsok.av(12));
    assertThat(tom.linjer()).isEmpty();
    assertThat(tom.mangler()).containsExactly(Mangel.ikkeInstallert(Mangel.Hva.FINANSIERING));
    assertThat(ingen.kontinuitet(KOMMUNE)).isEmpty();
    assertThat(ingen.udekket(KOMMUNE, 12)).isEmpty();

    Radar utenProfil = ingen.med(verden, null).radar(KOMMUNE, Radarsok.av(12));
    assertThat(utenProfil.linjer()).hasSize(3);
    assertThat(utenProfil.mangler())
        .containsExactly(
            Mangel.ikkeInstallert(Mangel.Hva.MODULKRAV),
            Mangel.ikkeInstallert(Mangel.Hva.TILTAKSKUNNSKAP));
    assertThat(utenProfil.moduler()).isEmpty();
  }

  @Test
  void theChoicesNarrowTheList() {
    Verden verden = Verden.levanger(HOSTEN_2011);
    RadarService service = verden.service();

    Radar bare = service.radar(KOMMUNE, new Radarsok(15, "Enhetsleder HeRe", I_DRIFT));

    assertThat(bare.linjer())
        .extracting(Radarlinje::tiltakId)
        .contains("dagsverket")
        .doesNotContain("miljoterapeut", "lar-arbeid-og-aktivitet");
    assertThat(bare.alt().ukjente()).isZero();
    assertThat(service.radar(KOMMUNE, Radarsok.av(15)).tilstander())
        .containsExactly(PLANLAGT, I_DRIFT);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 61})
  void theRadarLooksOneToSixtyMonthsAhead(int maaneder) {
    assertThatThrownBy(() -> Radarsok.av(maaneder))
        .isInstanceOfSatisfying(
            DomainException.class,
            e -> assertThat(e.fields()).extracting(f -> f.field()).containsExactly("maaneder"));
  }

  @Test
  void continuityCountsPlacesOfWhatRunsAndIsPaidForBySomebodyKnown() {
    Verden verden =
        new Verden(DAG)
            .tiltak("sikker", "Sikker", I_DRIFT)
            .tiltak("kort", "Kort", I_DRIFT)
            .tiltak("ukjent", "Ukjent", I_DRIFT)
            .tiltak("uten", "Uten plasser", I_DRIFT)
            .tiltak("planlagt", "Planlagt", PLANLAGT)
            .profil("sikker", "", 5)
            .profil("kort", "", 10)
            .profil("ukjent", "", 7)
            .profil("planlagt", "", 100)
            .finansiering("1", "sikker", LOPENDE, null, "2031-03-02", 1)
            .finansiering("2", "kort", LOPENDE, null, "2031-03-01", 1)
            .finansiering("3", "planlagt", LOPENDE, null, "2039-03-01", 1);

    Kontinuitet k = verden.service().kontinuitet(KOMMUNE).orElseThrow();

    assertThat(k.plasser()).isEqualTo(15);
    assertThat(k.sikret()).isEqualTo(5);
    assertThat(k.prosent()).isEqualByComparingTo("33.3");
    assertThat(k.utenKjentFinansiering()).isEqualTo(7);
    assertThat(k.tiltakUtenPlasser()).isEqualTo(1);
    assertThat(new Verden(DAG).service().kontinuitet(KOMMUNE).orElseThrow().prosent()).isNull();
  }

  private static Fristbidrag bidrag(String id, Frist... frister) {
    return new Fristbidrag() {
      @Override
      public String id() {
        return id;
      }

      @Override
      public List<Frist> frister(String kommune, LocalDate fra, LocalDate til) {
        return List.of(frister);
      }
    };
  }

  private static Frist frist(
      String id, String dag, Fristslag slag, String tiltakId, boolean ferdig) {
    return new Frist(
        KOMMUNE, id, LocalDate.parse(dag), slag, s -> "Frist " + id, tiltakId, "", ferdig, "");
  }

  private static Konsekvensbidrag tall(String id, Konsekvenstall... tall) {
    return new Konsekvensbidrag() {
      @Override
      public String id() {
        return id;
      }

      @Override
      public List<Konsekvenstall> tall(String kommune, String tiltakId) {
        return List.of(tall);
      }
    };
  }

  private static Konsekvenstall tall(
      String nokkel,
      @Nullable Integer fra,
      @Nullable Integer til,
      String inndeling,
      boolean personer) {
    return new Konsekvenstall(
        Utredningsdel.ANTALL_BRUKERE,
        nokkel,
        s -> nokkel,
        fra == null ? null : BigDecimal.valueOf(fra),
        til == null ? null : BigDecimal.valueOf(til),
        "personer",
        personer,
        Grad.REGISTRERT,
        s -> "telling",
        "",
        inndeling,
        true);
  }
}
