// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.boenhet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.samtak.bolig.internal.BoligFixture.Innhold;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import org.junit.jupiter.api.Test;

class BoenhetinnholdTest {
  private static final LocalDate DAG = LocalDate.of(2014, 6, 30);

  @Test
  void whatIsRightIsWrittenInOneWay() {
    Opplysninger o =
        rett(
            i -> {
              i.matrikkel = " 5037-012/0034/0/0 ";
              i.bruksenhet = "h0201";
              i.areal = new BigDecimal("54");
              i.merknad = " To trinn\r\nog en rampe ";
            });

    assertThat(o.adresse()).isEqualTo("Prøvebakken 4 B, H0201");
    assertThat(o.matrikkel()).isEqualTo("5037-12/34");
    assertThat(o.areal()).isEqualTo(new BigDecimal("54.0"));
    assertThat(o.merknad()).isEqualTo("To trinn\nog en rampe");
    assertThat(o.eierform()).isEqualTo(Eierform.KOMMUNAL);
    assertThat(Boenhetinnhold.av(o).kontrollert()).isEqualTo(o);
  }

  @Test
  void aUnitMayHaveFesteAndSeksjon() {
    assertThat(rett(i -> i.matrikkel = "1719-903/40/0/1").matrikkel()).isEqualTo("1719-903/40/0/1");
    assertThat(rett(i -> i.matrikkel = "1719-903/40/2").matrikkel()).isEqualTo("1719-903/40/2");
    assertThat(rett(i -> i.matrikkel = null).matrikkel()).isEmpty();
  }

  @Test
  void everyFieldThatIsWrongIsTold() {
    List<String> feil =
        galt(
            i -> {
              i.objektnummer = "";
              i.gate = null;
              i.husnummer = 0;
              i.bokstav = "7";
              i.postnummer = "76";
              i.matrikkel = "12/34";
              i.bruksenhet = "X0201";
              i.areal = new BigDecimal("54.55");
              i.rom = 31;
              i.husstand = 0;
              i.innleidTil = LocalDate.of(1800, 1, 1);
              i.bindingGruppe = "flyktninger";
              i.varsel = "Bratt trapp";
            });

    assertThat(feil)
        .containsExactlyInAnyOrder(
            "objektnummer",
            "gate",
            "husnummer",
            "bokstav",
            "postnummer",
            "matrikkel",
            "bruksenhet",
            "areal",
            "rom",
            "husstand",
            "innleidTil",
            "bindingTilskudd",
            "bindingTil",
            "varselTil");
  }

  @Test
  void numbersOfBruksenheterAreOfTheFormOfTheMatrikkel() {
    for (String right : List.of("H0101", "L0301", "U0102", "K0201")) {
      assertThat(rett(i -> i.bruksenhet = right).bruksenhet()).isEqualTo(right);
    }
    for (String wrong : List.of("H101", "A0101", "H01011", "0101", "H01O1")) {
      assertThat(galt(i -> i.bruksenhet = wrong)).as(wrong).containsExactly("bruksenhet");
    }
  }

  @Test
  void nothingThatLooksLikeAnIdentityNumberIsTaken() {
    assertThat(galt(i -> i.merknad = "Ring 010203 12345")).containsExactly("merknad");
    assertThat(galt(i -> i.merknad = "se 01020312345.")).containsExactly("merknad");
    assertThat(rett(i -> i.merknad = "måler 123456789012").merknad()).isNotEmpty();
  }

  @Test
  void aBindingEndsByItself() {
    Opplysninger o =
        rett(
            i -> {
              i.bindingGruppe = "flyktninger";
              i.bindingTilskudd = "husbanktilskudd";
              i.bindingTil = DAG;
            });

    assertThat(o.bundet(DAG)).isTrue();
    assertThat(o.bundet(DAG.plusDays(1))).isFalse();
  }

  @Test
  void aWarningHoldsUntilItsDay() {
    Opplysninger o =
        rett(
            i -> {
              i.varsel = "Hund i oppgangen";
              i.varselTil = DAG;
            });

    assertThat(o.varslet(DAG)).isTrue();
    assertThat(o.varslet(DAG.plusDays(1))).isFalse();
    assertThat(galt(i -> i.varselTil = DAG)).containsExactly("varsel");
  }

  @Test
  void keysFindWhateverTheLettersAndSortAsPeopleDo() {
    assertThat(Nokkel.sok("  Prøvebakken  4 B, H0201")).isEqualTo("provebakken 4b, h0201");
    assertThat(Nokkel.sok("Åsvegen")).isEqualTo("asvegen");
    assertThat(Nokkel.sok("Ærfuglvegen")).isEqualTo("aerfuglvegen");
    List<String> sortert =
        Stream.of("Åsen 2", "Zen 1", "Øra 1", "Ærva 9", "Asken 10", "Asken 9")
            .sorted(Comparator.comparing(Nokkel::orden))
            .toList();
    assertThat(sortert)
        .containsExactly("Asken 9", "Asken 10", "Zen 1", "Ærva 9", "Øra 1", "Åsen 2");
  }

  private static Opplysninger rett(Consumer<Innhold> endring) {
    Innhold innhold = new Innhold("1017", "Prøvebakken");
    endring.accept(innhold);
    return innhold.innhold().kontrollert();
  }

  private static List<String> galt(Consumer<Innhold> endring) {
    Innhold innhold = new Innhold("1017", "Prøvebakken");
    endring.accept(innhold);
    DomainException feil =
        catchThrowableOfType(DomainException.class, () -> innhold.innhold().kontrollert());
    return feil.fields().stream().map(FieldError::field).toList();
  }
}
