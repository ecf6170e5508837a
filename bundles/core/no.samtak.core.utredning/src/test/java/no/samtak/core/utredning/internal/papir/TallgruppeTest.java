// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.utredning.internal.papir;

import static no.samtak.core.utredning.internal.papir.TallvernTest.linje;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import no.samtak.core.api.konsekvens.Grad;
import no.samtak.core.api.konsekvens.Utredningsdel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TallgruppeTest {
  @Test
  void partsThatExcludeEachOtherAreSummed() {
    List<Tallgruppe> grupper =
        Tallgruppe.av(
            List.of(
                linje("a", "hovedkategori", true, 9, 9),
                linje("løs", "", true, 7, 7),
                linje("b", "hovedkategori", true, 11, 13)));
    assertThat(grupper).hasSize(2);
    assertThat(grupper.get(0).linjer()).extracting(Linje::nokkel).containsExactly("løs");
    assertThat(grupper.get(0).sum()).isNull();
    assertThat(grupper.get(1).sum())
        .isEqualTo(
            new Tallgruppe.Sum(BigDecimal.valueOf(20), BigDecimal.valueOf(22), false, "personer"));
  }

  @Test
  void overlappingOnesAreNeverSummedAndSaySo() {
    Tallgruppe gruppe =
        Tallgruppe.av(List.of(linje("a", "behov", false, 9, 9), linje("b", "behov", true, 11, 11)))
            .get(0);
    assertThat(gruppe.overlapper()).isTrue();
    assertThat(gruppe.sum()).isNull();
  }

  @Test
  void withAnUnknownPartTheSumIsAtLeastTheRest() {
    Tallgruppe.Sum sum =
        Tallgruppe.av(List.of(belop("a", new BigDecimal("300000.50")), belop("b", null)))
            .get(0)
            .sum();
    assertThat(sum).isNotNull();
    assertThat(sum.minst()).isTrue();
    assertThat(sum.fra()).isEqualByComparingTo("300000.50");
    assertThat(Tallgruppe.av(List.of(belop("a", null), belop("b", null))).get(0).sum()).isNull();
  }

  @Test
  void divisionsOfTwoContributorsAreTwo() {
    Linje en = linje("a", "alder", true, 9, 9);
    Linje to =
        new Linje(
            en.slag(),
            en.del(),
            "en annen",
            "b",
            "b",
            en.fra(),
            en.til(),
            en.enhet(),
            true,
            Vern.INGEN,
            false,
            "",
            Grad.ANSLAG,
            "",
            "",
            "alder",
            true);
    assertThat(Tallgruppe.av(List.of(en, to))).hasSize(2);
  }

  private static Linje belop(String nokkel, @Nullable BigDecimal kr) {
    return Linje.tall(
            Utredningsdel.OKONOMI,
            "finansiering",
            nokkel,
            nokkel,
            kr,
            "kr",
            new Linje.Opphav(Grad.REGISTRERT, "", ""))
        .iInndeling("kostnad 2012", true);
  }
}
