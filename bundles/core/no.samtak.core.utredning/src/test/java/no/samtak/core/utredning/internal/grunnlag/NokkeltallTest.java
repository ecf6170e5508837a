// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.utredning.internal.grunnlag;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.samtak.core.api.konsekvens.Grad;
import no.samtak.core.api.konsekvens.Utredningsdel;
import no.samtak.core.utredning.internal.papir.Linje;
import no.samtak.core.utredning.internal.papir.Linjeslag;
import no.samtak.core.utredning.internal.papir.Tallvern;
import no.samtak.core.utredning.internal.papir.Vern;
import no.samtak.platform.api.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NokkeltallTest {
  private static final Sporsmal SPORSMAL =
      new Sporsmal("fjellvik", "kafeen", LocalDate.of(2012, 11, 14), Language.NB);

  private static Linje linje(
      Utredningsdel del,
      String nokkel,
      @Nullable String fra,
      @Nullable String til,
      String enhet,
      boolean personer,
      Grad grad,
      String inndeling) {
    return new Linje(
        Linjeslag.TALL,
        del,
        "prove",
        nokkel,
        "Det som " + nokkel,
        fra == null ? null : new BigDecimal(fra),
        til == null ? null : new BigDecimal(til),
        enhet,
        personer,
        Vern.INGEN,
        false,
        "",
        grad,
        "kilden til " + nokkel,
        "/fjellvik/" + nokkel,
        inndeling,
        !inndeling.isEmpty());
  }

  private static Linje arsverk(String nokkel, @Nullable String antall) {
    return linje(
        Utredningsdel.BEMANNING,
        nokkel,
        antall,
        antall,
        "årsverk",
        false,
        Grad.REGISTRERT,
        "bemanning");
  }

  private static Linje brukere(String nokkel, String fra, String til, Grad grad) {
    return linje(Utredningsdel.ANTALL_BRUKERE, nokkel, fra, til, "brukere", true, grad, "");
  }

  private static List<Linje> nye(Linje... linjer) {
    List<Linje> alle = new ArrayList<>(Nokkeltall.med(Tallvern.vern(List.of(linjer)), SPORSMAL));
    alle.removeIf(l -> !l.bidrag().equals("nokkeltall"));
    return alle;
  }

  @Test
  void usersAreDividedByAllKnownPositionsAsUnsureAsTheLessSure() {
    assertThat(
            nye(
                arsverk("leder", "1.0"),
                arsverk("miljo", "1.5"),
                brukere("i 2011", "30", "30", Grad.REGISTRERT),
                brukere("i 2012", "15", "37", Grad.ERFARINGSBASERT)))
        .extracting(Linje::slag, Linje::ord, Linje::grad, Linje::lenke)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                Linjeslag.ORD, "12 brukere per årsverk", Grad.REGISTRERT, "/fjellvik/i 2011"),
            org.assertj.core.groups.Tuple.tuple(
                Linjeslag.ORD,
                "6–14,8 brukere per årsverk",
                Grad.ERFARINGSBASERT,
                "/fjellvik/i 2012"));
  }

  @Test
  void nothingFollowsFromWhatIsHiddenOrUnknown() {
    assertThat(nye(arsverk("leder", "1.0"), brukere("i 2012", "4", "4", Grad.REGISTRERT)))
        .isEmpty();
    assertThat(
            nye(
                arsverk("leder", "1.0"),
                arsverk("miljo", null),
                brukere("a", "9", "9", Grad.ANSLAG)))
        .isEmpty();
    assertThat(nye(arsverk("leder", "0"), brukere("a", "9", "9", Grad.ANSLAG))).isEmpty();
    assertThat(nye(brukere("a", "9", "9", Grad.ANSLAG))).isEmpty();
  }

  @Test
  void hoursTimesTheOneRateAreAnEstimateOfWhatOthersWouldHaveCost() {
    Linje timer =
        linje(
            Utredningsdel.TJENESTER_OG_MALGRUPPER,
            "rydding",
            "120.5",
            "120.5",
            "timer",
            false,
            Grad.REGISTRERT,
            "");
    Linje sats =
        linje(
            Utredningsdel.OKONOMI,
            "renhold",
            "310.20",
            "310.20",
            "kr per time",
            false,
            Grad.REGISTRERT,
            "");

    assertThat(nye(timer, sats))
        .singleElement()
        .satisfies(
            l -> {
              assertThat(l.ord()).isEqualTo("37\u00a0379,10\u00a0kr");
              assertThat(l.grad()).isEqualTo(Grad.ANSLAG);
              assertThat(l.del()).isEqualTo(Utredningsdel.KONSEKVENSER);
              assertThat(l.kilde()).contains("rydding").contains("renhold");
            });
    assertThat(nye(timer)).isEmpty();
    assertThat(nye(timer, sats, sats)).isEmpty();
  }

  @Test
  void theSentenceThatAPartHasNoFiguresGoesWhenItHasOne() {
    Linje uten = Linje.forbehold(Utredningsdel.KONSEKVENSER, "ingen", "Ingen tall");
    Linje timer = linje(Utredningsdel.OKONOMI, "a", "2", "2", "timer", false, Grad.REGISTRERT, "");
    Linje sats =
        linje(Utredningsdel.OKONOMI, "b", "3", "3", "kr per time", false, Grad.REGISTRERT, "");

    assertThat(Nokkeltall.med(List.of(uten, timer, sats), SPORSMAL)).doesNotContain(uten);
    assertThat(Nokkeltall.med(List.of(uten, timer), SPORSMAL)).containsExactly(uten, timer);
  }
}
