// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.utredning.internal.grunnlag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.samtak.core.api.finansiering.Finansiering;
import no.samtak.core.api.finansiering.FinansieringTilstand;
import no.samtak.core.api.konsekvens.Grad;
import no.samtak.core.utredning.internal.papir.Linje;
import no.samtak.platform.api.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OkonomilinjerTest {
  private static final LocalDate DATO = LocalDate.of(2012, 11, 14);

  private static Finansiering f(
      String id, FinansieringTilstand tilstand, @Nullable String fra, @Nullable String til) {
    return new Finansiering(
        "fjellvik",
        id,
        "kafeen",
        "Fylket",
        "",
        tilstand,
        fra == null ? null : LocalDate.parse(fra),
        til == null ? null : LocalDate.parse(til),
        List.of(),
        List.of(),
        id.startsWith("plan") ? Finansiering.Opphav.PLAN : Finansiering.Opphav.REGISTRERT,
        "/fjellvik/finansieringer/" + id);
  }

  private static List<Linje> kontinuitet(Finansiering... finansieringer) {
    Sporsmal sporsmal = new Sporsmal("fjellvik", "kafeen", DATO, Language.NB);
    return new Okonomilinjer(
            List.of(finansieringer), List.of(), Set.of(), DATO, new Ord(sporsmal), id -> id)
        .linjer().stream().filter(l -> l.nokkel().equals("kontinuitet")).toList();
  }

  private static String prosent(Finansiering... finansieringer) {
    return kontinuitet(finansieringer).get(0).ord().replace('\u00a0', ' ');
  }

  @Test
  void usersCanCountOnItWhereSomebodyPaysWithoutAGapForMoreThanAYear() {
    FinansieringTilstand loper = FinansieringTilstand.LOPENDE;
    assertThat(prosent(f("a", loper, null, "2013-11-13"))).isEqualTo("0 %");
    assertThat(prosent(f("a", loper, null, "2013-11-14"))).isEqualTo("100 %");
    assertThat(
            prosent(
                f("a", loper, null, "2012-12-31"),
                f("b", FinansieringTilstand.TILSAGN, "2013-01-01", "2014-12-31")))
        .isEqualTo("100 %");
    assertThat(
            prosent(
                f("a", loper, null, "2012-12-31"),
                f("b", FinansieringTilstand.TILSAGN, "2013-01-02", "2014-12-31")))
        .as("a day without money")
        .isEqualTo("0 %");
    assertThat(prosent(f("a", FinansieringTilstand.VEDTATT_ORDINAER, null, "2012-12-31")))
        .as("the council has said yes")
        .isEqualTo("100 %");
  }

  @Test
  void whatIsOnlyAppliedForSecuresNobodyAndNothingIsSaidWhereNobodyPays() {
    assertThat(
            prosent(
                f("a", FinansieringTilstand.LOPENDE, null, "2012-12-31"),
                f("b", FinansieringTilstand.SOKT, "2013-01-01", "2015-12-31")))
        .isEqualTo("0 %");
    assertThat(kontinuitet()).isEmpty();
    assertThat(kontinuitet(f("b", FinansieringTilstand.SOKT, null, "2015-12-31"))).isEmpty();
    assertThat(kontinuitet(f("b", FinansieringTilstand.LOPENDE, null, "2011-12-31"))).isEmpty();
  }

  @Test
  void itLeadsToTheMoneyThatLastsLongestAsSureAsThatIs() {
    assertThat(
            kontinuitet(
                f("a", FinansieringTilstand.LOPENDE, null, "2012-12-31"),
                f("plan-kafeen", FinansieringTilstand.LOPENDE, null, "2014-12-31")))
        .extracting(Linje::lenke, Linje::grad)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "/fjellvik/finansieringer/plan-kafeen", Grad.ANSLAG));
  }
}
