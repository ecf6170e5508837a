// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import no.samtak.core.tiltak.internal.innlesing.Filer;
import no.samtak.core.tiltak.internal.innlesing.Filtyper;
import no.samtak.core.tiltak.internal.innlesing.Innlesing;
import no.samtak.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/**
 * In a heap of the product's size, which the build gives these tests. What is held grows by two
 * fingerprints a row; 100 000 rows over HTTP are measured in the README.
 */
class StorFilTest {
  @Test
  void aLargeFileGoesInAsOneWithProgressAndTheSecondTimeChangesNothing() {
    int rader = 12_000;
    StringBuilder fil = new StringBuilder(Filer.PLAN_HODE);
    for (int i = 0; i < rader; i++) {
      fil.append("tiltak-").append(i / 15).append(";1;Tiltak nummer ").append(i / 15);
      fil.append(";100;").append(2010 + i % 5).append(';').append("EKB".charAt(i / 5 % 3));
      fil.append(";").append(i % 997).append(";x\n");
    }
    byte[] bytes = fil.toString().getBytes(StandardCharsets.UTF_8);
    try (Grunnlag g = new Grunnlag(TestDatabase.h2())) {
      Innlesing sett = g.forhandsvis("levanger", Filtyper.FINANSIERINGSPLAN, bytes);
      assertThat(sett.nye()).isEqualTo(rader);
      assertThat(sett.feil()).isZero();
      List<Long> framdrift = new ArrayList<>();
      Innlesing inne =
          g.innlesinger.utfor(
              "levanger", sett.id(), false, Grunnlag.OKONOM, Grunnlag.NAA, framdrift::add);
      assertThat(inne.nyeTiltak()).isEqualTo((rader + 14) / 15);
      assertThat(framdrift).isSorted().hasSizeGreaterThan(10).endsWith((long) rader);
      Innlesing igjen = g.forhandsvis("levanger", Filtyper.FINANSIERINGSPLAN, bytes);
      assertThat(igjen.like()).isEqualTo(rader);
      assertThat(igjen.ingenEndring()).isTrue();
    }
  }
}
