// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.vakt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.samtak.core.api.modul.Avviklingsbidrag;
import no.samtak.core.api.modul.Modultilstand;
import no.samtak.core.api.tiltak.Tiltak;
import no.samtak.core.api.tiltak.TiltakTilstand;
import no.samtak.core.arkiv.internal.Fixture;
import no.samtak.core.arkiv.internal.Husmodul;
import no.samtak.core.arkiv.internal.pakke.PakkeService;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Phrase;
import no.samtak.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No tiltak is closed over people and data that its modules hold (S2). */
class VaktTest {
  private static final Tiltak BO =
      new Tiltak("fjellvik", "bo", "Bo trygt", TiltakTilstand.UNDER_AVVIKLING);

  static Stream<TestDatabase> databaser() {
    return TestDatabase.all();
  }

  private static Tiltaksmoduler moduler(Fixture f) {
    return new Tiltaksmoduler(f.datakart, f.bok, f.registre);
  }

  private static List<String> ord(List<Phrase> mangler) {
    return mangler.stream().map(m -> m.in(Language.NB)).toList();
  }

  /** The module gives dwellings, and is open in the kommune. */
  private static Fixture apen(TestDatabase database) {
    Fixture f = new Fixture(database);
    f.bok.tjenester.put(Husmodul.NAVN, Set.of("bolig"));
    f.inn().medData();
    f.register.tilstand.put("fjellvik/hus", Modultilstand.AKTIV);
    f.registre.krav.put("bo", Set.of("bolig"));
    f.registre.tiltak.add(BO);
    return f;
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void aVerifiedArchiveThatIsNewEnoughLetsATiltakPass(TestDatabase database) {
    try (Fixture f = apen(database)) {
      PakkeService pakker = f.pakker();
      Arkivvakt vakt = new Arkivvakt(moduler(f), pakker, f.klokke, 30);
      assertThat(ord(vakt.mangler(BO, TiltakTilstand.AVVIKLET)))
          .containsExactly(
              "Modulen hus må arkiveres og kontrolleres; ingen pakke er nyere enn 30 dager.");

      pakker.bestill("12345678-1", "hus", "strandby", "annen kommune");
      assertThat(vakt.mangler(BO, TiltakTilstand.AVVIKLET)).hasSize(1);
      pakker.bestill("22345678-1", "hus", "fjellvik", "avvikling");
      assertThat(vakt.mangler(BO, TiltakTilstand.AVVIKLET)).isEmpty();
      f.klokke.ga(Duration.ofDays(31));
      assertThat(vakt.mangler(BO, TiltakTilstand.AVVIKLET)).hasSize(1);
      pakker.bestill("32345678-1", "hus", "", "hele");
      assertThat(vakt.mangler(BO, TiltakTilstand.AVVIKLET)).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void aModuleThatAnotherTiltakNeedsIsNotArchivedForThisOne(TestDatabase database) {
    try (Fixture f = apen(database)) {
      Arkivvakt vakt = new Arkivvakt(moduler(f), f.pakker(), f.klokke, 30);
      f.registre.krav.put("annet", Set.of("bolig"));
      f.registre.tiltak.add(new Tiltak("fjellvik", "annet", "Annet", TiltakTilstand.I_DRIFT));
      assertThat(vakt.mangler(BO, TiltakTilstand.AVVIKLET)).isEmpty();
      f.registre.tiltak.set(1, new Tiltak("fjellvik", "annet", "Annet", TiltakTilstand.AVVIKLET));
      assertThat(vakt.mangler(BO, TiltakTilstand.AVVIKLET)).hasSize(1);
      f.registre.krav.clear();
      assertThat(vakt.mangler(BO, TiltakTilstand.AVVIKLET)).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void whoIsStillInAModuleStopsTheClosingWithTheWords(TestDatabase database) {
    try (Fixture f = apen(database)) {
      Deltakelsesvakt vakt = new Deltakelsesvakt(moduler(f));
      List<Avviklingsbidrag.Avviklingspunkt> punkter = new ArrayList<>();
      vakt.bidrag =
          List.of(
              new Avviklingsbidrag() {
                @Override
                public String modul() {
                  return "hus";
                }

                @Override
                public List<Avviklingspunkt> punkter(String kommune, @Nullable String tiltakId) {
                  assertThat(tiltakId).isEqualTo("bo");
                  return punkter;
                }
              });
      assertThat(vakt.mangler(BO, TiltakTilstand.AVVIKLET)).isEmpty();

      punkter.add(
          new Avviklingsbidrag.Avviklingspunkt(
              "bor", s -> "Personer bor her ennå.", 3, false, true, ""));
      punkter.add(
          new Avviklingsbidrag.Avviklingspunkt(
              "leie", s -> "Leieavtaler løper.", 2, true, false, ""));
      punkter.add(
          new Avviklingsbidrag.Avviklingspunkt(
              "vite", s -> "Bare til opplysning.", 1, false, false, ""));
      assertThat(ord(vakt.mangler(BO, TiltakTilstand.AVVIKLET)))
          .containsExactly("Hus (3): Personer bor her ennå.", "Hus (2): Leieavtaler løper.");
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void aModuleThatWasOpenAndDoesNotAnswerStopsTheClosing(TestDatabase database) {
    try (Fixture f = apen(database)) {
      Deltakelsesvakt vakt = new Deltakelsesvakt(moduler(f));
      for (Modultilstand apen :
          List.of(Modultilstand.AKTIV, Modultilstand.DEAKTIVERT, Modultilstand.AVINSTALLERT)) {
        f.register.tilstand.put("fjellvik/hus", apen);
        assertThat(ord(vakt.mangler(BO, TiltakTilstand.AVVIKLET)))
            .singleElement()
            .asString()
            .contains("hus har vært åpen her og svarer ikke");
      }
      // Unknown to the register, but its rows are here.
      f.register.tilstand.clear();
      f.ut();
      assertThat(vakt.mangler(BO, TiltakTilstand.AVVIKLET)).hasSize(1);
      // Never open in the other kommune's neighbour: a kind without a module holds nobody.
      Tiltak annenKommune = new Tiltak("nyvik", "bo", "Bo trygt", TiltakTilstand.UNDER_AVVIKLING);
      assertThat(vakt.mangler(annenKommune, TiltakTilstand.AVVIKLET)).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void withoutRowsOfTheKommuneNobodyIsHeld(TestDatabase database) {
    try (Fixture f = apen(database)) {
      f.sql("delete from husdata.beboer where kommune = 'fjellvik'");
      f.sql("delete from husdata.hus where kommune = 'fjellvik' and hovedhus is not null");
      f.sql("delete from husdata.hus where kommune = 'fjellvik'");
      assertThat(new Deltakelsesvakt(moduler(f)).mangler(BO, TiltakTilstand.AVVIKLET)).isEmpty();
      assertThat(
              new Arkivvakt(moduler(f), f.pakker(), f.klokke, 30)
                  .mangler(BO, TiltakTilstand.AVVIKLET))
          .isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void whereNobodyKnowsWhatWasOpenNoTiltakIsClosed(TestDatabase database) {
    try (Fixture f = apen(database)) {
      Tiltaksmoduler moduler = moduler(f);
      f.registre.vet = false;
      assertThat(new Deltakelsesvakt(moduler).mangler(BO, TiltakTilstand.AVVIKLET)).hasSize(1);
      assertThat(
              new Arkivvakt(moduler, f.pakker(), f.klokke, 30).mangler(BO, TiltakTilstand.AVVIKLET))
          .hasSize(1);
    }
  }
}
