// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.funn.lesing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.samtak.testing.Testkilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rules read out of cells. */
class LesingTest {
  private static final Enheter ENHETER =
      Enheter.av(
          new Testkilder()
              .rad("forkortelser", "forkortelse", "TekDr", "betydning", "Teknisk drift")
              .rad("forkortelser", "forkortelse", "HO", "betydning", "Pleie og omsorg"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Enhetsleder HeRe | Helse og Rehabilitering",
        "BaFa | Barne- og familie-tjenesten v jordmor",
        "Oppvekstområdene/ BaFa | Enhetsleder/ rektor i samarbeid med Rusteam 0-18/ Barne og fam.tj.",
        "Kultur tjeneste | Kulturenheten",
        "Kommunalsjef Helse og Oppvekst | Kommunal sjef Oppvekst",
        "Kommunalsjef Helse og kommunalsjef Oppvekst | Kommunalsjef Helse og Oppvekst",
        "Nettsideansvarlig | Nettside-ansvarlig",
        "Rusteam 0-18 og Rusteam 18+ | Rusteam 0-18 år",
        "Enhetsleder NAV | NAV Fjordvik, Helse Vest",
        "Hjemme-tjenesten | Pleie og omsorg, 3 distrikt",
        "HO | Hjemmetjenesten",
        "TekDr | Leder for teknisk drift",
        "Rådmann | Rådmannen",
        "Rådmannen og NAV | Nav",
        "Ikke-kommunale tiltak | Ekstern",
        "Se beskrivelse under ungdommer | NAV",
        "'' | NAV"
      })
  void unitsThatAreTheSameOrCannotBeTold(String a, String b) {
    assertThat(ENHETER.utenFelles(a, b)).isFalse();
    assertThat(ENHETER.utenFelles(b, a)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SLT-koordinator | Helse og rehabilitering",
        "Enhetsleder HeRe | Kommunalsjef Helse",
        "Kommunalsjef Helse | Kommunalsjef Oppvekst",
        "NAV Levanger | NAV Verdal",
        "Helse og rehabilitering Levanger | Kulturenheten Levanger",
        "Plan og bygg | Plan og miljø",
        "Pleie og omsorg | Helse og rehabilitering"
      })
  void unitsThatAreNotTheSame(String a, String b) {
    assertThat(ENHETER.utenFelles(a, b)).isTrue();
    assertThat(ENHETER.utenFelles(b, a)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2.2.1 | 2.2.1",
        "kap. 2.2.1 og 3.2 | 2.2.1 3.2",
        "2.2.10 | 2.2.10",
        "3 | 3",
        "se kap 3 | 3",
        "2.2.1. | 2.2.1",
        "Under 18 år: BaFa Over 18 år: HeRe | ''",
        "innen 01.05.2010 | ''",
        "40.000,- | ''",
        "'' | ''"
      })
  void referencesToChapters(String celle, String kapitler) {
    assertThat(String.join(" ", Kapitler.henvisninger(celle))).isEqualTo(kapitler);
  }

  @Test
  void pointsInTimeAreAsExactAsTheyAreStated() {
    assertThat(Tidsrom.av("2005-W46"))
        .contains(new Tidsrom(LocalDate.of(2005, 11, 14), LocalDate.of(2005, 11, 20)));
    assertThat(Tidsrom.av("2006-W01")).map(Tidsrom::fra).contains(LocalDate.of(2006, 1, 2));
    assertThat(Tidsrom.av("2011-02")).map(Tidsrom::til).contains(LocalDate.of(2011, 2, 28));
    assertThat(Tidsrom.av("2008-H1")).map(Tidsrom::til).contains(LocalDate.of(2008, 6, 30));
    assertThat(Tidsrom.av("2010/2011")).map(Tidsrom::til).contains(LocalDate.of(2011, 12, 31));
    assertThat(Tidsrom.av("våren 2010")).isEmpty();
    assertThat(Tidsrom.av("2010-13")).isEmpty();
  }

  @Test
  void numbersKeepTheirOreAndLoseTheirZeros() {
    assertThat(Tall.av("45528.210").map(Tall::tekst)).contains("45528.21");
    assertThat(Tall.av("1000").map(Tall::tekst)).contains("1000");
    assertThat(Tall.av("0.00").map(Tall::tekst)).contains("0");
    assertThat(Tall.av("1 000")).isEmpty();
    assertThat(Tall.av("ca 20")).isEmpty();
  }
}
