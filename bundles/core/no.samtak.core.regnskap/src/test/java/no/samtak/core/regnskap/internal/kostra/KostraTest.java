// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.regnskap.internal.kostra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import no.samtak.core.regnskap.internal.Register;
import no.samtak.core.regnskap.internal.hovedbok.Fortegn;
import no.samtak.core.regnskap.internal.hovedbok.Postering;
import no.samtak.core.regnskap.internal.hovedbok.Posteringssok;
import no.samtak.platform.api.error.DomainException;
import no.samtak.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KostraTest {
  private static final Set<Integer> FRATREKK = Set.of(690, 710, 729, 790);

  static Stream<TestDatabase> databaser() {
    return TestDatabase.all();
  }

  private static Kostratall tall(Register r, int aar) {
    return r.kostra.tall("kvanangen", "243", aar, null);
  }

  private static void lite(Register r, String fortegn) {
    r.post("2011", "243", "010", "1000.10")
        .post("2011", "243", "10", "0.05")
        .post("2011", "243", "480", "200.00")
        .post("2011", "243", "500", "7777.00")
        .post("2011", "243", "590", "50.00")
        .post("2011", "243", "690", fortegn + "30.00")
        .post("2011", "243", "710", fortegn + "20.00")
        .post("2011", "243", "810", fortegn + "400.00")
        .post("2011", "254", "010", "99999.00");
    r.kilder.rad(
        "hovedbok",
        "aar",
        "2011",
        "kontoklasse",
        "0",
        "funksjon",
        "243",
        "art",
        "010",
        "belop_kr",
        "5.00");
  }

  @Test
  void grossAndNetAreTheFormulasHoweverIncomeStands() {
    for (String fortegn : new String[] {"", "-"}) {
      try (Register r = new Register(TestDatabase.h2())) {
        lite(r, fortegn);
        Kostratall tall = tall(r, 2011);

        assertThat(tall.fortegn()).isEqualTo(fortegn.isEmpty() ? Fortegn.PLUSS : Fortegn.MINUS);
        assertThat(tall.navn()).isEqualTo("Tilbud til personer med rusproblemer");
        assertThat(tall.brutto()).isEqualTo("1200.15");
        assertThat(tall.netto()).isEqualTo("800.15");
        assertThat(tall.utenfor()).containsExactly(500);
        assertThat(tall.linjer(Kostratabeller.Tall.BRUTTO))
            .extracting(Kostralinje::art)
            .containsExactly(10, 480, 590, 690, 710);
        assertThat(tall.linjer(Kostratabeller.Tall.BRUTTO).get(0).posteringer()).isEqualTo(2);
        assertThat(tall.bruttoPerInnbygger()).isNull();
      }
    }
  }

  @Test
  void theSumOfTheArterIsTheFormulaOnRandomLedgers() {
    try (Register r = new Register(TestDatabase.h2())) {
      for (int fro = 1; fro <= 60; fro++) {
        Random random = new Random(fro);
        int aar = 1990 + fro;
        BigDecimal brutto = BigDecimal.ZERO;
        BigDecimal netto = BigDecimal.ZERO;
        Fortegn fortegn = random.nextBoolean() ? Fortegn.MINUS : Fortegn.PLUSS;
        int antall = 1 + random.nextInt(200);
        for (int i = 0; i < antall; i++) {
          int art = random.nextInt(10) == 0 ? pa(random) : 10 + random.nextInt(980);
          BigDecimal belop = BigDecimal.valueOf(random.nextInt(2_000_000) - 500_000, 2);
          boolean dens = random.nextInt(4) > 0;
          boolean drift = random.nextInt(5) > 0;
          r.kilder.rad(
              "hovedbok",
              "aar",
              String.valueOf(aar),
              "kontoklasse",
              drift ? "1" : "0",
              "funksjon",
              dens ? "243" : "120",
              "art",
              "%03d".formatted(art),
              "belop_kr",
              belop.toPlainString());
          if (!dens || !drift) {
            continue;
          }
          // The formula as it is written, on amounts that are what their art says.
          BigDecimal egen = fortegn == Fortegn.MINUS && art >= 600 ? belop.negate() : belop;
          if ((art >= 10 && art <= 480) || art == 590) {
            brutto = brutto.add(egen);
            netto = netto.add(egen);
          }
          if (FRATREKK.contains(art)) {
            brutto = brutto.subtract(egen);
          }
          if (art >= 600 && art <= 895) {
            netto = netto.subtract(egen);
          }
        }
        Kostratall tall = r.kostra.tall("kvanangen", "243", aar, fortegn);
        assertThat(null0(tall.brutto())).as("gross, seed " + fro).isEqualByComparingTo(brutto);
        assertThat(null0(tall.netto())).as("net, seed " + fro).isEqualByComparingTo(netto);
      }
    }
  }

  private static int pa(Random random) {
    return new int[] {10, 480, 481, 590, 690, 710, 729, 790, 895, 896}[random.nextInt(10)];
  }

  private static BigDecimal null0(@org.jspecify.annotations.Nullable BigDecimal tall) {
    return tall == null ? BigDecimal.ZERO : tall;
  }

  @Test
  void theRowsBehindAFigureSumToIt() {
    try (Register r = new Register(TestDatabase.h2())) {
      lite(r, "-");
      assertThat(r.kostra.posteringer("kvanangen", new Posteringssok(2011, "243", "10", "", "")))
          .extracting(Postering::rad, Postering::belopKr)
          .containsExactly(tuple(2L, new BigDecimal("1000.10")), tuple(3L, new BigDecimal("0.05")));
      assertThat(r.kostra.posteringer("kvanangen", new Posteringssok(2012, "", "", "", "")))
          .isEmpty();
    }
  }

  @Test
  void aLedgerWithoutPostingsOfTheFunctionIsUnknownAndNotZero() {
    try (Register r = new Register(TestDatabase.h2())) {
      r.post("2011", "254", "010", "1");
      assertThat(tall(r, 2011).brutto()).isNull();
      assertThat(tall(r, 2011).linjer()).isEmpty();
    }
  }

  @Test
  void functionsAndFormulasHoldInTheirYears() {
    try (Register r = new Register(TestDatabase.h2())) {
      lite(r, "");
      r.post("2024", "254", "010", "1").post("2024", "257", "010", "2");
      Kostratabeller egne = r.kostra.tabeller("kvanangen");
      assertThat(egne.funksjon("254", 2023)).isPresent();
      assertThat(egne.funksjon("254", 2024)).isEmpty();
      assertThat(egne.funksjon("257", 2023)).isEmpty();
      assertThat(egne.funksjon("257", 2024)).isPresent();
      assertThat(egne.funksjon("281", 2015)).hasValue("Økonomisk sosialhjelp");
      assertThat(egne.funksjon("281", 2016)).hasValue("Ytelse til livsopphold");
      assertThat(egne.kjenner("254")).isTrue();

      r.kilder
          .rad(
              "kostraformel",
              "tall",
              "brutto",
              "virkning",
              "pluss",
              "art_fra",
              "010",
              "art_til",
              "480",
              "gjelder_til",
              "2011")
          .rad(
              "kostraformel",
              "tall",
              "brutto",
              "virkning",
              "pluss",
              "art_fra",
              "010",
              "art_til",
              "599",
              "gjelder_fra",
              "2012");
      assertThat(tall(r, 2011).brutto()).isEqualTo("1200.15");
      assertThat(tall(r, 2011).netto()).isNull();
      assertThat(r.kostra.tabeller("kvanangen").egenFormel()).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void inhabitantsComeFromAFileOrAPersonAndThePersonGoesFirst(TestDatabase database) {
    try (Register r = new Register(database)) {
      lite(r, "");
      r.kilder
          .rad("folketall", "aar", "2011", "alder_fra", "0", "alder_til", "17", "antall", "300")
          .rad("folketall", "aar", "2011", "alder_fra", "40", "alder_til", "66", "antall", "300")
          .rad("folketall", "aar", "2011", "alder_fra", "18", "alder_til", "39", "antall", "500");
      assertThat(tall(r, 2011).innbyggere()).isEqualTo(800);
      assertThat(tall(r, 2011).bruttoPerInnbygger()).isEqualTo("1.50");
      assertThat(tall(r, 2011).nettoPerInnbygger()).isEqualTo("1.00");

      OppgittFolketall oppgitt = r.kostra.forFolketall("kvanangen", 2011, 0, 700, "SSB 1.1.2012");
      assertThat(oppgitt.bruker()).isEqualTo("Økonom");
      assertThat(tall(r, 2011).bruttoPerInnbygger()).isEqualTo("1.71");
      assertThat(tall(r, 2011).folketallkilde()).isEqualTo("SSB 1.1.2012");

      assertThatThrownBy(() -> r.kostra.forFolketall("kvanangen", 2011, 0, 1, "a"))
          .isInstanceOf(DomainException.class);
      assertThatThrownBy(() -> r.kostra.forFolketall("kvanangen", 2011, 1, 0, "a"))
          .isInstanceOf(DomainException.class);
      r.kostra.forFolketall("kvanangen", 2011, 1, null, "");
      assertThat(tall(r, 2011).innbyggere()).isEqualTo(800);
    }
  }

  @Test
  void agesThatOverlapOrLackAYearGiveNoNumber() {
    try (Register r = new Register(TestDatabase.h2())) {
      lite(r, "");
      r.kilder
          .rad("folketall", "aar", "2011", "alder_fra", "18", "alder_til", "40", "antall", "300")
          .rad("folketall", "aar", "2011", "alder_fra", "40", "alder_til", "66", "antall", "300");
      assertThat(tall(r, 2011).innbyggere()).isNull();
    }
  }
}
