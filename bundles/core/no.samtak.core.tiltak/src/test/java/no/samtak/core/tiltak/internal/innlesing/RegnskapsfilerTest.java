// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.innlesing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegnskapsfilerTest {
  private static final String POSTER = "aar;bilag;linje;kontoklasse;funksjon;art;belop_kr\n";

  @Test
  void aLedgerOfPostingsOrOfBalancesIsReadWithOreAndMinus() {
    assertThat(les(POSTER + "2011;1;1;1;243;010;1234.50\n2011;1;2;1;243;700;-99.05\n")).isEmpty();
    assertThat(les("aar;kontoklasse;funksjon;art;belop_kr\n2011;1;243;10;0\n2011;1;243;115;1\n"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "levanger, hovedbok", "levanger, budsjett", "levanger, folketall",
    "orland, hovedbok", "orland, budsjett", "orland, folketall"
  })
  void theDemosLedgersAreReadAndEachRowSaysThatItIsMadeUp(String kommune, String type)
      throws IOException {
    try (InputStream inn =
        Filtype.class.getResourceAsStream("/oppdiktet/" + kommune + "/" + type + ".csv")) {
      assertThat(inn).isNotNull();
      byte[] fil = inn.readAllBytes();
      Filer.Lest lest = Filer.les(Filtyper.av(type).orElseThrow(), fil, new HashMap<>());
      assertThat(lest.fortalt()).isEmpty();
      assertThat(new String(fil, StandardCharsets.UTF_8).lines().skip(1))
          .hasSizeGreaterThan(0)
          .allMatch(rad -> rad.contains("Oppdiktet"));
    }
  }

  @Test
  void whatIsWrongInALedgerIsToldWithWhatToWrite() {
    assertThat(les(POSTER + "2011;1;1;1;243;010;1234.505\n"))
        .containsExactly("2 belop_kr: Skriv kroner og øre: 1234.50");
    assertThat(les(POSTER + "2011;1;1;1;243;010;-1 234,5\n"))
        .containsExactly("2 belop_kr: Skriv -1234.5");
    assertThat(les(POSTER + "2011;1;1;1;243;010;\u2212" + "12\n"))
        .containsExactly("2 belop_kr: Skriv -12");
    assertThat(les(POSTER + "2011;1;1;1;243;0100;1\n"))
        .containsExactly("2 art: Skriv bare sifre, som 010 eller 243");
    assertThat(les(POSTER + "2011;1;1;;243;010;1\n"))
        .containsExactly("2 kontoklasse: Fyll den ut.");
    assertThat(les(POSTER + "2011;1;1;1;243;010;1\n2011;1;1;1;243;010;2\n"))
        .containsExactly("3 aar: Slett den ene raden");
  }

  private static List<String> les(String fil) {
    Texts tekster = Texts.of(Filtype.class.getClassLoader());
    return Filer.les(Filtyper.av("hovedbok").orElseThrow(), fil).feil.stream()
        .map(
            f ->
                f.rad()
                    + " "
                    + f.kolonne()
                    + ": "
                    + tekster.get(
                        Language.NB, f.melding().key() + ".rett", f.melding().args().toArray()))
        .toList();
  }
}
