// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.utredning.internal.papir;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import no.samtak.core.api.konsekvens.Grad;
import no.samtak.core.api.konsekvens.Utredningsdel;
import org.junit.jupiter.api.Test;

class TallvernTest {
  private static final int MEST = 40;

  @Test
  void belowFiveIsNotTold() {
    List<Linje> vernet = Tallvern.vern(List.of(alene("a", 4), alene("b", 5), alene("c", 0)));
    assertThat(vernet)
        .extracting(Linje::vern)
        .containsExactly(Vern.FAERRE_ENN_FEM, Vern.INGEN, Vern.FAERRE_ENN_FEM);
    assertThat(vernet.get(0).fra()).isNull();
    assertThat(vernet.get(0).til()).isNull();
  }

  @Test
  void whatCountsNoPeopleIsToldHoweverSmall() {
    Linje stillinger =
        Linje.tall(
            Utredningsdel.BEMANNING,
            "profil",
            "b",
            "Leder",
            BigDecimal.ONE,
            "årsverk",
            new Linje.Opphav(Grad.REGISTRERT, "", ""));
    assertThat(Tallvern.vern(List.of(stillinger))).containsExactly(stillinger);
  }

  @Test
  void ofAnIntervalThatBeginsBelowFiveOnlyTheHighestIsTold() {
    Linje intervall = linje("a", "", true, 3, 8);
    Linje vernet = Tallvern.vern(List.of(intervall)).get(0);
    assertThat(vernet.vern()).isEqualTo(Vern.HOYST);
    assertThat(vernet.fra()).isNull();
    assertThat(vernet.til()).isEqualByComparingTo("8");
    assertThat(Tallvern.vern(List.of(linje("b", "", true, 1, 4))).get(0).vern())
        .isEqualTo(Vern.FAERRE_ENN_FEM);
    assertThat(Tallvern.vern(List.of(linje("c", "", true, 15, 37))).get(0).vern())
        .isEqualTo(Vern.INGEN);
  }

  @Test
  void theSmallestOtherOfTheDivisionIsHiddenToo() {
    List<Linje> vernet =
        Tallvern.vern(
            List.of(
                alene("alle", 52),
                i("kvinner", "kjønn", 3),
                i("menn", "kjønn", 40),
                i("ukjent", "kjønn", 9)));
    assertThat(vernet)
        .extracting(Linje::vern)
        .containsExactly(Vern.INGEN, Vern.FAERRE_ENN_FEM, Vern.INGEN, Vern.VERNET);
    assertThat(vernet.get(3).fra()).isNull();
    assertThat(Tallgruppe.av(vernet).get(1).sum()).isNull();
  }

  @Test
  void whereTheOthersAreNotEnoughTheTotalIsHiddenToo() {
    List<Linje> vernet =
        Tallvern.vern(List.of(alene("alle", 5), i("med", "plan", 5), i("uten", "plan", 0)));
    assertThat(vernet)
        .extracting(Linje::vern)
        .containsExactly(Vern.VERNET, Vern.VERNET, Vern.FAERRE_ENN_FEM);
  }

  @Test
  void aSmallOneIsNotTheDifferenceOfTwoThatAreTold() {
    List<Linje> vernet =
        Tallvern.vern(List.of(alene("alle", 12), alene("med plan", 9), alene("uten plan", 3)));
    assertThat(vernet)
        .extracting(Linje::vern)
        .containsExactly(Vern.INGEN, Vern.VERNET, Vern.FAERRE_ENN_FEM);
  }

  /**
   * One who knows the open cells, the total where it is told, and what the labels mean, tries
   * everything that fits: each small cell can still be anything from none to four.
   */
  @Test
  void nobodyWhoKnowsTheTotalWorksOutASmallCell() {
    Random tilfeldig = new Random(20121114);
    for (int runde = 0; runde < 3000; runde++) {
      int antall = 2 + tilfeldig.nextInt(3);
      List<Linje> linjer = new ArrayList<>();
      int total = 0;
      for (int k = 0; k < antall; k++) {
        int verdi = tilfeldig.nextInt(tilfeldig.nextBoolean() ? 8 : MEST);
        total += verdi;
        linjer.add(i("celle" + k, "inndeling", verdi));
      }
      linjer.add(alene("alle", total));
      List<Linje> vernet = Tallvern.vern(linjer);
      Linje alle = vernet.get(antall);
      if (alle.vern() != Vern.INGEN) {
        continue;
      }
      List<Linje> celler = vernet.subList(0, antall);
      for (int k = 0; k < antall; k++) {
        if (celler.get(k).vern() == Vern.FAERRE_ENN_FEM) {
          assertThat(mulige(celler, k, total))
              .as("%s of %s", k, linjer.stream().map(Linje::fra).toList())
              .containsExactlyInAnyOrder(0, 1, 2, 3, 4);
        }
      }
    }
  }

  private static Set<Integer> mulige(List<Linje> celler, int hvilken, int total) {
    Set<Integer> mulige = new HashSet<>();
    for (int verdi = 0; verdi < Tallvern.GRENSE; verdi++) {
      if (kanVaere(celler, 0, hvilken, verdi, total)) {
        mulige.add(verdi);
      }
    }
    return mulige;
  }

  private static boolean kanVaere(List<Linje> celler, int fra, int fast, int verdi, int rest) {
    if (rest < 0) {
      return false;
    }
    if (fra == celler.size()) {
      return rest == 0;
    }
    if (fra == fast) {
      return kanVaere(celler, fra + 1, fast, verdi, rest - verdi);
    }
    Linje celle = celler.get(fra);
    int lavest = celle.vern() == Vern.VERNET ? Tallvern.GRENSE : 0;
    int hoyest = celle.vern() == Vern.VERNET ? rest : Tallvern.GRENSE - 1;
    BigDecimal kjent = celle.fra();
    if (kjent != null) {
      return kanVaere(celler, fra + 1, fast, verdi, rest - kjent.intValueExact());
    }
    for (int v = lavest; v <= hoyest; v++) {
      if (kanVaere(celler, fra + 1, fast, verdi, rest - v)) {
        return true;
      }
    }
    return false;
  }

  static Linje alene(String nokkel, int verdi) {
    return linje(nokkel, "", true, verdi, verdi);
  }

  private static Linje i(String nokkel, String inndeling, int verdi) {
    return linje(nokkel, inndeling, true, verdi, verdi);
  }

  static Linje linje(String nokkel, String inndeling, boolean utelukkende, int fra, int til) {
    return new Linje(
        Linjeslag.TALL,
        Utredningsdel.ANTALL_BRUKERE,
        "telling",
        nokkel,
        nokkel,
        BigDecimal.valueOf(fra),
        BigDecimal.valueOf(til),
        "personer",
        true,
        Vern.INGEN,
        false,
        "",
        Grad.REGISTRERT,
        "Tellingen",
        "/x/telling/" + nokkel,
        inndeling,
        utelukkende);
  }
}
