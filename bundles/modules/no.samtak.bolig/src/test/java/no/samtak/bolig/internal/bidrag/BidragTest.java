// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.bidrag;

import static no.samtak.bolig.internal.BoligFixture.IDAG;
import static no.samtak.bolig.internal.BoligFixture.KOMMUNE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samtak.bolig.internal.BoligFixture;
import no.samtak.bolig.internal.BoligFixture.Innhold;
import no.samtak.bolig.internal.boenhet.Boenhet;
import no.samtak.bolig.internal.boenhet.Sjekkinnhold;
import no.samtak.bolig.internal.boenhet.Sjekkpunkt;
import no.samtak.bolig.internal.boenhet.Utleie;
import no.samtak.core.api.frist.Frist;
import no.samtak.core.api.konsekvens.Konsekvenstall;
import no.samtak.core.api.modul.Avviklingsbidrag.Avviklingspunkt;
import no.samtak.core.api.modul.Datatabell;
import no.samtak.core.api.modul.Datatabell.Personer;
import no.samtak.core.api.modul.Tellebidrag.Telletall;
import no.samtak.core.api.tiltak.Tiltak;
import no.samtak.core.api.tiltak.TiltakRegister;
import no.samtak.core.api.tiltak.TiltakTilstand;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.text.Language;
import no.samtak.testing.TestDatabase;
import org.junit.jupiter.api.Test;

class BidragTest {
  private final BoligFixture fixture = new BoligFixture(TestDatabase.h2());
  private final Boligtall tall = new Boligtall(fixture.service, fixture.store);
  private final Tiltak botilbud = tiltak("botilbud", TiltakTilstand.UNDER_AVVIKLING);

  @Test
  void everyTableIsOnTheDataMapAndNoneHoldsPersonsWhoGetHelp() throws Exception {
    List<Datatabell> kart = new BoligModul().datakart();
    try (var c = fixture.database.dataSource().getConnection();
        var r =
            c.createStatement()
                .executeQuery(
                    "select lower(table_name) from information_schema.tables"
                        + " where lower(table_schema) = 'bolig'"
                        // What the platform keeps of the migrations is the platform's.
                        + " and lower(table_name) not like 'databasechangelog%'"
                        + " and lower(table_name) <> 'samtak_migrering'")) {
      List<String> tabeller = new java.util.ArrayList<>();
      while (r.next()) {
        tabeller.add(r.getString(1));
      }
      assertThat(kart).extracting(Datatabell::tabell).containsExactlyInAnyOrderElementsOf(tabeller);
    }
    assertThat(kart).extracting(Datatabell::personer).doesNotContain(Personer.TJENESTEMOTTAKERE);
    assertThat(kart).allSatisfy(t -> assertThat(t.innhold().in(Language.NN)).contains(" "));
  }

  @Test
  void aFileGoesAYearAfterTheDayItWasDecidedAndItsRowsGoWithIt() throws Exception {
    assertThat(new BoligModul().datakart())
        .filteredOn(t -> t.sluttkolonne() != null)
        .extracting(Datatabell::tabell, Datatabell::sluttkolonne, Datatabell::oppbevaringAar)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("innlesing", "avgjort", 1));
    try (var c = fixture.database.dataSource().getConnection();
        var s = c.createStatement()) {
      s.executeQuery("select avgjort from bolig.innlesing").close();
    }
  }

  @Test
  void dwellingsThatAreLetHinderAClosingAndOthersAreToBeKnown() {
    Boligavvikling avvikling = new Boligavvikling(fixture.store, krav(Set.of(), botilbud), tall);
    assertThat(avvikling.punkter(KOMMUNE, null)).isEmpty();

    flytt(fixture.klar("1"), Utleie.UTLEID);
    flytt(fixture.klar("2"), Utleie.RESERVERT);
    innleid("3");

    assertThat(avvikling.punkter(KOMMUNE, null))
        .extracting(Avviklingspunkt::id, Avviklingspunkt::hindrer, Avviklingspunkt::deltakelser)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("utleid", true, true),
            org.assertj.core.groups.Tuple.tuple("reservert", false, false),
            org.assertj.core.groups.Tuple.tuple("innleid", false, false));
    assertThat(avvikling.punkter(KOMMUNE, null).get(0).hva().in(Language.NB))
        .startsWith("1 bolig er utleid");
    assertThat(avvikling.punkter("verdal", null)).isEmpty();
  }

  @Test
  void theLastTiltakThatNeedsDwellingsIsHeldWhileSomebodyLivesThere() {
    flytt(fixture.klar("1"), Utleie.UTLEID);
    Tiltak annet = tiltak("annet", TiltakTilstand.I_DRIFT);

    assertThat(vakt(krav(Set.of("botilbud"), botilbud)).mangler(botilbud, TiltakTilstand.AVVIKLET))
        .hasSize(1);
    assertThat(
            vakt(krav(Set.of("botilbud", "annet"), botilbud, annet))
                .mangler(botilbud, TiltakTilstand.AVVIKLET))
        .isEmpty();
    assertThat(
            vakt(krav(
                    Set.of("botilbud", "annet"),
                    botilbud,
                    tiltak("annet", TiltakTilstand.AVVIKLET)))
                .mangler(botilbud, TiltakTilstand.AVVIKLET))
        .hasSize(1);
    assertThat(
            vakt(krav(Set.of("annet"), botilbud, annet)).mangler(botilbud, TiltakTilstand.AVVIKLET))
        .isEmpty();
    // Where nobody can say what a tiltak requires, it is held.
    Leieavtalevakt uvitende = vakt(new Boligkrav(register(botilbud), null));
    assertThat(uvitende.mangler(botilbud, TiltakTilstand.AVVIKLET)).hasSize(1);
    assertThat(uvitende.vokter()).containsExactly(TiltakTilstand.AVVIKLET);
    assertThat(uvitende.id()).isEqualTo("leieavtaler");
  }

  @Test
  void dwellingsAreCountedByStateAndHouseholdsProtected() {
    assertThat(new Boligtelling(fixture.store, tall).tall(KOMMUNE, IDAG)).isEmpty();
    flytt(fixture.klar("1"), Utleie.UTLEID);
    fixture.klar("2");

    List<Telletall> alle = new Boligtelling(fixture.store, tall).tall(KOMMUNE, IDAG);

    assertThat(alle)
        .extracting(t -> t.id() + " " + t.antall())
        .containsExactly(
            "ledig 1", "reservert 0", "utleid 1", "sperret 0", "kantildeles 1", "inspeksjon 0");
    assertThat(alle)
        .filteredOn(Telletall::personer)
        .extracting(Telletall::id)
        .containsExactly("utleid");
  }

  @Test
  void whatEndsIsADeadlineAndMuchOnOneDayIsOne() {
    innleid("1");
    innleid("2");
    Boenhet sjekket = fixture.klar("3");
    fixture.service.sjekk(
        KOMMUNE,
        sjekket.id(),
        Ids.next(),
        new Sjekkinnhold(IDAG.minusMonths(11), Arrays.asList(Sjekkpunkt.values()), ""));
    Boligfrister frister = new Boligfrister(fixture.store, fixture.service);

    List<Frist> alle = frister.frister(KOMMUNE, IDAG, IDAG.plusMonths(6));

    assertThat(alle)
        .extracting(f -> f.dato() + " " + f.tittel().in(Language.NB))
        .containsExactly(
            "2013-01-31 Innleien av 2 boliger går ut",
            "2012-12-14 Bolig 3 skal sjekkes mot standarden på nytt");
    assertThat(alle.get(1).lenke()).isEqualTo("/levanger/boliger/" + sjekket.id());
    assertThat(frister.frister(KOMMUNE, IDAG, IDAG.plusMonths(6))).hasSameSizeAs(alle);
    assertThat(frister.frister(KOMMUNE, IDAG.plusYears(2), IDAG.plusYears(3))).isEmpty();
  }

  @Test
  void aTiltakThatNeedsDwellingsIsToldInFigures() {
    Boligkonsekvens konsekvens =
        new Boligkonsekvens(fixture.store, tall, krav(Set.of("botilbud"), botilbud));
    assertThat(konsekvens.tall(KOMMUNE, "botilbud")).isEmpty();
    flytt(fixture.klar("1"), Utleie.UTLEID);

    assertThat(konsekvens.tall(KOMMUNE, "botilbud"))
        .extracting(Konsekvenstall::nokkel, t -> String.valueOf(t.fra()), Konsekvenstall::personer)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("boliger", "1", false),
            org.assertj.core.groups.Tuple.tuple("innleid", "0", false),
            org.assertj.core.groups.Tuple.tuple("utleid", "1", true));
    assertThat(konsekvens.tall(KOMMUNE, "annet")).isEmpty();
  }

  private Leieavtalevakt vakt(Boligkrav krav) {
    return new Leieavtalevakt(fixture.store, krav);
  }

  private void flytt(Boenhet boenhet, Utleie til) {
    fixture.service.utleie(KOMMUNE, boenhet.id(), boenhet.versjon(), til, "vedtak");
  }

  private void innleid(String nummer) {
    Innhold innhold = new Innhold(nummer, "Tenkegata");
    innhold.innleidTil = IDAG.plusMonths(2).withDayOfMonth(31);
    fixture.service.opprett(KOMMUNE, Ids.next(), innhold.innhold());
  }

  private static Tiltak tiltak(String id, TiltakTilstand tilstand) {
    return new Tiltak(KOMMUNE, id, id, tilstand);
  }

  private static Boligkrav krav(Set<String> krever, Tiltak... tiltak) {
    return new Boligkrav(
        register(tiltak),
        kommune ->
            krever.stream()
                .collect(
                    java.util.stream.Collectors.toMap(
                        id -> id, id -> Set.of("bolig", "aktivitet"))));
  }

  private static TiltakRegister register(Tiltak... tiltak) {
    return new TiltakRegister() {
      @Override
      public Optional<Tiltak> finn(String kommune, String tiltakId) {
        return Arrays.stream(tiltak).filter(t -> t.tiltakId().equals(tiltakId)).findFirst();
      }

      @Override
      public List<Tiltak> iTilstand(String kommune, Set<TiltakTilstand> tilstander) {
        return List.of(tiltak);
      }
    };
  }
}
