// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.kart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import no.samtak.core.api.modul.Datatabell;
import no.samtak.core.api.modul.Datatabell.Personer;
import no.samtak.core.arkiv.internal.Fixture;
import no.samtak.core.arkiv.internal.Husmodul;
import no.samtak.core.arkiv.internal.pakke.PakkeService;
import no.samtak.core.arkiv.internal.sletting.Sletting;
import no.samtak.core.arkiv.internal.sletting.SlettingService;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Text;
import no.samtak.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The data map tells the truth, also of a module that is gone. */
class DatakartTest {
  static Stream<TestDatabase> databaser() {
    return TestDatabase.all();
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void theMapIsKeptInEveryLanguageAndAgainOnlyWhereItSaysSomethingElse(TestDatabase database) {
    try (Fixture f = new Fixture(database).inn()) {
      Kart kart = f.kart.finn(Husmodul.NAVN).orElseThrow();
      assertThat(kart.navn()).isEqualTo(new Sprakord("Hus", "Hus (nn)", null));
      assertThat(kart.navn().in(Language.EN)).isEqualTo("Hus");
      assertThat(kart.tabeller())
          .extracting(Karttabell::tabell)
          .containsExactly("hus", "beboer", "ord");
      assertThat(kart.tabeller().get(1).rekkefolge()).containsExactly("hus", "id");
      assertThat(kart.tabeller().get(2).kommunekolonne()).isNull();
      assertThat(kart.tabeller().get(1).oppbevaringAar()).isEqualTo(5);
      assertThat(kart.bidrag()).containsExactly(Bidrag.INNSYN);

      f.foring.registrer(f.modul, "1.0.0", Husmodul.SKJEMA);
      assertThat(f.kart.hendelser(Husmodul.NAVN))
          .extracting(Modulhendelse::slag)
          .containsExactly(Modulhendelse.Slag.KART_NYTT);

      f.modul.tabeller.remove(2);
      f.foring.registrer(f.modul, "1.1.0", Husmodul.SKJEMA);
      assertThat(f.kart.finn(Husmodul.NAVN).orElseThrow().tabeller()).hasSize(2);
      assertThat(f.kart.hendelser(Husmodul.NAVN))
          .extracting(Modulhendelse::slag)
          .containsExactly(Modulhendelse.Slag.KART_ENDRET, Modulhendelse.Slag.KART_NYTT);
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void aModuleThatIsSeenWhileItComesOrGoesDoesNotChangeItsMap(TestDatabase database) {
    try (Fixture f = new Fixture(database).inn()) {
      f.bok.bidrag.clear();
      f.foring.se(f.modul, "1.0.0", Husmodul.SKJEMA);
      f.bok.bidrag.add(Bidrag.INNSYN);
      f.foring.se(f.modul, "1.0.0", Husmodul.SKJEMA);
      f.bok.bidrag.clear();
      f.foring.se(f.modul, "1.0.0", Husmodul.SKJEMA);

      assertThat(f.kart.finn(Husmodul.NAVN).orElseThrow().bidrag()).containsExactly(Bidrag.INNSYN);
      assertThat(f.kart.hendelser(Husmodul.NAVN))
          .extracting(Modulhendelse::slag)
          .containsExactly(Modulhendelse.Slag.KART_NYTT);
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void whatTheDatabaseDoesNotAgreeWithIsAFault(TestDatabase database) {
    try (Fixture f = new Fixture(database).inn()) {
      assertThat(f.datakart.hent(Husmodul.NAVN).avvik()).isEmpty();

      f.sql("create table husdata.glemt (id varchar(36))");
      f.modul.tabeller.add(Husmodul.tabell("drom", "en drøm", Personer.INGEN, null, "id"));
      f.modul.tabeller.set(0, Husmodul.tabell("hus", "et hus", Personer.INGEN, "fylke", "id"));
      f.modul.tabeller.add(
          new Datatabell(
              "sikkerhet", "konto", s -> "", Personer.ANSATTE, null, "id", s -> "", null));
      f.bok.bidrag.clear();
      f.foring.registrer(f.modul, "1.0.0", Husmodul.SKJEMA);

      assertThat(f.datakart.hent(Husmodul.NAVN).avvik())
          .containsExactly(
              Text.of("arkiv.avvik.kolonne", "husdata.hus", "fylke"),
              Text.of("arkiv.avvik.ikkeIDatabasen", "husdata.drom"),
              Text.of("arkiv.avvik.fremmedSkjema", "sikkerhet.konto"),
              Text.of("arkiv.avvik.ikkeIKartet", "husdata.glemt"),
              Text.of("arkiv.avvik.utenInnsyn"));
      assertThat(f.foring.forer().avvik()).containsKey(Husmodul.NAVN);
      // What is not the module's own is never read.
      assertThat(f.kart.finn(Husmodul.NAVN).orElseThrow().egne())
          .extracting(Karttabell::skjema)
          .containsOnly(Husmodul.SKJEMA);
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void theMapTellsTheTruthOfEachStep(TestDatabase database) {
    try (Fixture f = new Fixture(database).inn().medData()) {
      PakkeService pakker = f.pakker();
      SlettingService slettinger = f.slettinger(pakker);
      Modulbilde inne = f.datakart.hent(Husmodul.NAVN);
      assertThat(inne.stand()).isEqualTo(Kartstand.PA_NODEN);
      assertThat(inne.rader()).isEqualTo(7);
      assertThat(inne.kommuner())
          .containsExactly(
              new Modulbilde.Kommunerad("", 1, 0),
              new Modulbilde.Kommunerad("fjellvik", 3, 1),
              new Modulbilde.Kommunerad("strandby", 3, 1));

      f.ut();
      f.kart.skjedde(
          Husmodul.NAVN, Modulhendelse.Slag.UTE, "1.0.0", "drift", "feil", f.klokke.instant());
      assertThat(f.datakart.hent(Husmodul.NAVN).stand()).isEqualTo(Kartstand.UTE_MED_DATA);
      // What it filled when it was last in is still told.
      assertThat(f.datakart.hent(Husmodul.NAVN).kart().bidrag()).containsExactly(Bidrag.INNSYN);
      assertThat(f.datakart.hent(Husmodul.NAVN).avvik()).isEmpty();

      pakker.bestill("aaaaaaaa-1", Husmodul.NAVN, "", "før sletting");
      assertThat(f.datakart.hent(Husmodul.NAVN).stand()).isEqualTo(Kartstand.ARKIVERT);

      Sletting slettet = slettinger.slett("bbbbbbbb-1", Husmodul.NAVN, "", Husmodul.NAVN, "vedtak");
      assertThat(slettet.tilstand()).isEqualTo(Sletting.Tilstand.SLETTET);
      Modulbilde borte = f.datakart.hent(Husmodul.NAVN);
      assertThat(borte.stand()).isEqualTo(Kartstand.SLETTET);
      assertThat(borte.rader()).isZero();
      assertThat(borte.avvik()).isEmpty();
      assertThat(borte.sisteSletting()).isNotNull();

      // Its migrations' own tables went, too: they run again, and the tables are empty.
      f.inn();
      Modulbilde igjen = f.datakart.hent(Husmodul.NAVN);
      assertThat(igjen.stand()).isEqualTo(Kartstand.INNE_IGJEN);
      assertThat(igjen.rader()).isZero();
      assertThat(f.rader("husdata.hus")).isZero();
      assertThat(f.datakart.hendelser(Husmodul.NAVN))
          .extracting(Modulhendelse::slag)
          .contains(
              Modulhendelse.Slag.SLETTET,
              Modulhendelse.Slag.ARKIVERT,
              Modulhendelse.Slag.UTE,
              Modulhendelse.Slag.KART_NYTT);
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void aModuleThatIsInAgainWithItsDataSaysSo(TestDatabase database) {
    try (Fixture f = new Fixture(database).inn().medData().ut()) {
      f.kart.skjedde(
          Husmodul.NAVN, Modulhendelse.Slag.UTE, "1.0.0", "drift", "", f.klokke.instant());
      f.inn();
      assertThat(f.datakart.hent(Husmodul.NAVN).stand()).isEqualTo(Kartstand.INNE_IGJEN);
      assertThat(f.datakart.hent(Husmodul.NAVN).rader()).isEqualTo(7);
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void aModuleThatNobodyKnowsHasNoMap(TestDatabase database) {
    try (Fixture f = new Fixture(database)) {
      assertThat(f.datakart.alle()).isEmpty();
      assertThatThrownBy(() -> f.datakart.hent("ukjent")).isInstanceOf(DomainException.class);
      assertThatThrownBy(() -> f.datakart.hendelser("ukjent")).isInstanceOf(DomainException.class);
    }
  }
}
