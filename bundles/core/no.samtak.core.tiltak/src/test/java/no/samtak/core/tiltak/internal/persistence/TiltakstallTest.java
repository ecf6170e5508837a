// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import no.samtak.core.api.konsekvens.Grad;
import no.samtak.core.api.konsekvens.Konsekvenstall;
import no.samtak.core.api.konsekvens.Utredningsdel;
import no.samtak.core.tiltak.internal.innlesing.Filer;
import no.samtak.core.tiltak.internal.innlesing.Filtyper;
import no.samtak.core.tiltak.internal.konsekvens.Tiltakstall;
import no.samtak.core.tiltak.internal.profil.Profilinnhold;
import no.samtak.platform.api.text.Language;
import no.samtak.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TiltakstallTest {
  static Stream<TestDatabase> databaser() {
    return TestDatabase.all();
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void everyFigureHasItsSourceItsGradeAndAWayBack(TestDatabase database) {
    try (Grunnlag g = new Grunnlag(database).medLevanger()) {
      g.lesInn(Filtyper.DELTILTAK, Filer.levanger(Filtyper.DELTILTAK));
      Tjenester t = new Tjenester(g);
      Tiltakstall bidrag = new Tiltakstall(t.tiltak, t.profiler, t.kjede);
      assertThat(bidrag.tall("levanger", "finnes-ikke")).isEmpty();
      List<Konsekvenstall> plan = bidrag.tall("levanger", "inn-pa-tunet");
      assertThat(plan)
          .allMatch(k -> k.lenke().startsWith("/levanger/"))
          .allMatch(k -> !k.kilde().in(Language.NN).isEmpty())
          .extracting(Konsekvenstall::nokkel)
          .doesNotHaveDuplicates();
      assertThat(plan)
          .filteredOn(k -> k.nokkel().startsWith("deltiltak-"))
          .allMatch(k -> k.grad() == Grad.ANSLAG && k.inndeling().isEmpty())
          .extracting(Konsekvenstall::fra)
          .contains(new BigDecimal("5"), new BigDecimal("1"), null);

      t.profiler.lagre(
          "levanger",
          "homla",
          0,
          new Profilinnhold(
              null,
              null,
              null,
              null,
              null,
              null,
              12,
              null,
              null,
              List.of(
                  new Profilinnhold.Stilling(null, "leder", BigDecimal.ONE, null),
                  new Profilinnhold.Stilling(null, "miljøarbeider", null, null)),
              null,
              null,
              null));
      List<Konsekvenstall> lagret = bidrag.tall("levanger", "homla");
      assertThat(lagret)
          .filteredOn(k -> k.del() == Utredningsdel.BEMANNING)
          .hasSize(2)
          .allMatch(Konsekvenstall::gjensidigUtelukkende);
      assertThat(lagret).allMatch(k -> k.grad() == Grad.REGISTRERT);
      assertThat(lagret)
          .filteredOn(k -> k.nokkel().equals("kapasitet"))
          .singleElement()
          .satisfies(k -> assertThat(k.til()).isEqualByComparingTo("12"));
    }
  }
}
