// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.visning;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import no.samtak.core.api.finansiering.Betaler;
import no.samtak.core.tiltak.internal.finans.Finansieringslinje;
import no.samtak.core.tiltak.internal.finans.Innfasing;
import no.samtak.core.tiltak.internal.innlesing.Filer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiagramTest {
  @Test
  void levangersBarsStandOnOneLineAndFillTheDrawing() {
    Diagram.Tegning tegning = Diagram.bred(Innfasing.av(Filer.levangersPlan()));

    assertThat(tegning.aar()).hasSize(5);
    assertThat(tegning.linjer())
        .extracting(l -> l.verdi().toPlainString())
        .containsExactly("2000", "4000", "6000");
    Diagram.Stolpe siste = tegning.aar().get(4);
    assertThat(siste.b()).isNotNull();
    assertThat(tall(siste.b().y()) + tall(siste.b().h())).isEqualTo(385);
    assertThat(tall(siste.b().y())).isEqualTo(90);
    assertThat(siste.e()).isNull();
    assertThat(siste.k()).isNull();
    assertThat(tegning.aar()).extracting(s -> s.ruter().size()).containsExactly(6, 7, 7, 1, 0);
    assertThat(tegning.aar()).extracting(Diagram.Stolpe::slutter).containsExactly(0, 0, 3, 8, 2);
    assertThat(tegning.aar())
        .extracting(Diagram.Stolpe::forsteSlutt)
        .containsExactly(false, false, true, false, false);
  }

  /** Nothing stands outside, whatever the plan; the plans are invented. */
  @ParameterizedTest
  @ValueSource(longs = {1, 4, 9, 16, 25, 36})
  void everythingStandsInsideTheDrawing(long fro) {
    Random random = new Random(fro);
    List<Finansieringslinje> linjer = new ArrayList<>();
    int antallAar = 1 + random.nextInt(30);
    for (int t = 0; t < 1 + random.nextInt(15); t++) {
      for (int i = 0; i < antallAar; i++) {
        Betaler kilde = Betaler.values()[random.nextInt(3)];
        BigDecimal belop = random.nextInt(4) == 0 ? null : BigDecimal.valueOf(random.nextInt(5000));
        linjer.add(new Finansieringslinje("t-" + t, null, "T", null, 2000 + i, kilde, belop, ""));
      }
    }
    Innfasing innfasing = Innfasing.av(linjer);
    for (Diagram.Stolpe s : Diagram.bred(innfasing).aar()) {
      for (Diagram.Felt f : felter(s)) {
        assertThat(tall(f.x())).isBetween(50.0, 724.0);
        assertThat(tall(f.x()) + tall(f.b())).isLessThanOrEqualTo(724.1);
        assertThat(tall(f.y())).isGreaterThanOrEqualTo(40);
        assertThat(tall(f.y()) + tall(f.h())).isLessThanOrEqualTo(385.1);
      }
    }
    Diagram.Tegning smal = Diagram.smal(innfasing);
    for (Diagram.Stolpe s : smal.aar()) {
      for (Diagram.Felt f : felter(s)) {
        assertThat(tall(f.x()) + tall(f.b())).isLessThanOrEqualTo(330);
        assertThat(tall(f.y()) + tall(f.h())).isLessThanOrEqualTo(tall(smal.hoyde()));
      }
    }
  }

  private static List<Diagram.Felt> felter(Diagram.Stolpe s) {
    List<Diagram.Felt> felter = new ArrayList<>(s.ruter());
    for (Diagram.Felt f : new Diagram.Felt[] {s.b(), s.k(), s.e()}) {
      if (f != null) {
        felter.add(f);
      }
    }
    return felter;
  }

  private static double tall(String tekst) {
    return Double.parseDouble(tekst);
  }
}
