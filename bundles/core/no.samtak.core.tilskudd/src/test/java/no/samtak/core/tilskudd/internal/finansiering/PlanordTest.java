// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.finansiering;

import static no.samtak.core.tilskudd.internal.finansiering.Planord.Stand.LOPER;
import static no.samtak.core.tilskudd.internal.finansiering.Planord.Stand.SOKT;
import static no.samtak.core.tilskudd.internal.finansiering.Planord.Stand.UKJENT;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanordTest {
  private static Planord.Stand les(String tekst) {
    return Planord.les(tekst, "nordvik");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Det søkes midler. K= Teamet",
        "Det søkes midler t.o.m. 2013",
        "Søker opptrappingsmidler + komm. andel fra boligforvaltn.",
        "600.000,- Omfordeling av ressurser, samt søker midler",
        "Ramme + søknad om midler kr 400.000 i to år",
        "420.000,- søkes om gjennom planen",
        "Det vert søkt om prosjektmiddel",
        "Vi søkjer fylket",
        "Kommunen søker Husbanken",
        "Nordvik kommune søker Husbanken",
        "Enhetsleder søker stiftelsen",
        "Midlene er omsøkt av Nordvik kommune"
      })
  void moneyThatTheKommuneAsksForIsAppliedFor(String tekst) {
    assertThat(les(tekst)).isEqualTo(SOKT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Prosjektfinansiering ut 2010, Nabo kommune søker for 2010",
        "Prosjektmidler til 2012, det søkes videre",
        "Det søkes videre; prosjektmidler til og med 2012",
        "Søkt og innvilget av fylket",
        "Tilsagn fra Husbanken, rest søkes"
      })
  void moneyWithALastYearOrAnAwardRuns(String tekst) {
    assertThat(les(tekst)).isEqualTo(LOPER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Ramme",
        "Nabo kommune søker for 2010",
        "Omsøkt av Nabo kommune",
        "Det søkes ikke",
        "Oppsøkende arbeid",
        "Undersøkelse hvert 3. år",
        "For arbeidssøkere"
      })
  void whatSaysNothingOfItsOwnMoneyIsUnknown(String tekst) {
    assertThat(les(tekst)).isEqualTo(UKJENT);
  }

  @Test
  void anApplicantIsAnotherOnlyWhereItBearsAnotherKommunesName() {
    assertThat(Planord.erKommunen("", "orland")).isTrue();
    assertThat(Planord.erKommunen("Ørland kommune", "orland")).isTrue();
    assertThat(Planord.erKommunen("Kommunen", "orland")).isTrue();
    assertThat(Planord.erKommunen("Frivilligsentralen", "orland")).isTrue();
    assertThat(Planord.erKommunen("Nabo kommune", "orland")).isFalse();
    assertThat(Planord.erKommunen("Fylkeskommunen", "orland")).isFalse();
  }
}
