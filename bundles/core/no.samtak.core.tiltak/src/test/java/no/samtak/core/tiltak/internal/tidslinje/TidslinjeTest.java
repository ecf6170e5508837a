// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.tidslinje;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.samtak.core.api.finansiering.Betaler;
import no.samtak.core.api.finansiering.Finansiering;
import no.samtak.core.api.finansiering.Finansiering.Aarsbelop;
import no.samtak.core.api.finansiering.FinansieringTilstand;
import no.samtak.core.tiltak.internal.tidslinje.Tidslinje.Celle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TidslinjeTest {
  private static Finansiering finansiering(
      @Nullable LocalDate fra, @Nullable LocalDate til, Aarsbelop... linjer) {
    return new Finansiering(
        "levanger",
        "f",
        "bekken",
        "Husbanken",
        "",
        FinansieringTilstand.LOPENDE,
        fra,
        til,
        List.of(linjer),
        List.of(),
        Finansiering.Opphav.REGISTRERT,
        "/levanger/finansieringer/f");
  }

  private static Aarsbelop belop(int aar, Betaler betaler, @Nullable String kr) {
    return new Aarsbelop(aar, betaler, kr == null ? null : new BigDecimal(kr));
  }

  @Test
  void everyYearThatAFundingNamesIsThereAndUnknownStaysUnknown() {
    Tidslinje linje =
        Tidslinje.av(
            List.of(
                finansiering(
                    LocalDate.of(2010, 7, 1),
                    LocalDate.of(2012, 6, 30),
                    belop(2011, Betaler.K, "208000.50"),
                    belop(2011, Betaler.E, null)),
                finansiering(null, null, belop(2014, Betaler.B, "0"))));
    assertThat(linje.aar()).containsExactly(2010, 2011, 2012, 2013, 2014);
    List<Celle> celler = linje.rader().get(0).celler();
    assertThat(celler).extracting(Celle::innenfor).containsExactly(true, true, true, false, false);
    assertThat(celler).extracting(Celle::slutt).containsExactly(false, false, true, false, false);
    assertThat(celler.get(1).poster())
        .containsExactly(belop(2011, Betaler.E, null), belop(2011, Betaler.K, "208000.50"));
    assertThat(linje.rader().get(1).celler().get(4).poster()).hasSize(1);
  }

  @Test
  void withoutFundingsAndWithASlipOfThePenItStaysWithinReason() {
    assertThat(Tidslinje.av(List.of()).aar()).isEmpty();
    assertThat(
            Tidslinje.av(List.of(finansiering(LocalDate.of(1012, 1, 1), LocalDate.of(2012, 1, 1))))
                .aar())
        .hasSize(60);
  }
}
