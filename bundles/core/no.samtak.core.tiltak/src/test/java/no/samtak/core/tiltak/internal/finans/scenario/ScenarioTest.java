// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.finans.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import no.samtak.core.tiltak.internal.finans.Innfasing;
import no.samtak.core.tiltak.internal.finans.Innfasing.Aar;
import no.samtak.core.tiltak.internal.innlesing.Filer;
import org.junit.jupiter.api.Test;

/** Scenarios of a plan, Levanger's figures among them (UC2). */
class ScenarioTest {
  private static final Set<String> ALLE = Set.of();
  private static final String TORP =
      Filer.PLAN_HODE
          + "torp;1;Torp;100;2020;E;80;\n"
          + "torp;1;Torp;100;2020;K;20;\n"
          + "torp;1;Torp;100;2021;E;80;\n"
          + "torp;1;Torp;100;2021;K;20;\n"
          + "torp;1;Torp;100;2022;B;100;\n"
          + "torp;1;Torp;100;2023;B;100;\n"
          + "vik;2;Vik;50;2020;E;;\n"
          + "vik;2;Vik;50;2021;B;50;\n";

  @Test
  void onlyPriorityOneToFiveGoOn() {
    assertThat(behov(levanger(new Grep.Prioritet(1, 5))))
        .containsExactly("948", "948", "2078", "2888", "2888");
  }

  @Test
  void grantsEndAYearEarlier() {
    assertThat(behov(levanger(new Grep.SlutterFor(1, ALLE))))
        .containsExactly("998", "2668", "5608", "6528", "6528");
  }

  @Test
  void twoYearsEarlierIsTheSameStepTaken() {
    assertThat(behov(torp(new Grep.SlutterFor(2, Set.of("torp")))))
        .containsExactly("100", "150", "100", "100");
  }

  @Test
  void whatAnEndedGrantLeavesIsUnknownWhereThePlanDoesNotSayWhatComesAfter() {
    Innfasing innfasing =
        new Scenario(List.of(new Grep.SlutterFor(1, ALLE)))
            .innfasing(
                Filer.linjer(
                    (Filer.PLAN_HODE + "nes;1;Nes;100;2020;E;80;\nnes;1;Nes;100;2021;E;80;\n")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    assertThat(innfasing.aar()).extracting(Aar::minst).containsExactly(false, true);
    assertThat(innfasing.aar().get(1).eksternt()).isZero();
  }

  @Test
  void whatIsCutTheKommunePays() {
    Innfasing kuttet = torp(new Grep.Kutt(new BigDecimal("25"), ALLE));
    assertThat(behov(kuttet)).containsExactly("40", "90", "100", "100");
    assertThat(kuttet.aar().get(0).eksternt()).isEqualByComparingTo("60");
    assertThat(kuttet.aar().get(0).minst()).as("an unknown amount leaves an unknown need").isTrue();
  }

  @Test
  void aTiltakIsTakenInStepByStep() {
    assertThat(behov(torp(new Grep.Trinnvis(List.of(40, 70), Set.of("torp")))))
        .containsExactly("20", "70", "40", "70");
  }

  @Test
  void changesComeOneAfterTheOther() {
    assertThat(
            behov(torp(new Grep.Utvalg(Set.of("torp")), new Grep.Kutt(new BigDecimal("50"), ALLE))))
        .containsExactly("60", "60", "100", "100");
  }

  @Test
  void aScenarioWithoutChangesIsThePlan() {
    assertThat(levanger()).isEqualTo(Innfasing.av(Filer.levangersPlan()));
  }

  @Test
  void whatMakesNoSenseIsRefused() {
    assertThatThrownBy(() -> new Grep.Prioritet(3, 2)).hasMessageContaining("priorities");
    assertThatThrownBy(() -> new Grep.Kutt(BigDecimal.ZERO, ALLE)).hasMessageContaining("percent");
    assertThatThrownBy(() -> new Grep.Trinnvis(List.of(), ALLE)).hasMessageContaining("step");
    assertThatThrownBy(() -> new Grep.SlutterFor(0, ALLE)).hasMessageContaining("year");
  }

  private static Innfasing levanger(Grep... grep) {
    return new Scenario(List.of(grep)).innfasing(Filer.levangersPlan());
  }

  private static Innfasing torp(Grep... grep) {
    return new Scenario(List.of(grep))
        .innfasing(Filer.linjer(TORP.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
  }

  private static List<String> behov(Innfasing innfasing) {
    return innfasing.aar().stream()
        .map(a -> a.behov().stripTrailingZeros().toPlainString())
        .toList();
  }
}
