// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.sak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.samtak.core.rettighet.internal.sak.Svarfrist.Stand;
import org.junit.jupiter.api.Test;

class OvergangTest {
  private static final LocalDate MOTTATT = LocalDate.of(2012, 1, 31);

  private static Sak sak(Sakslag slag, Saktilstand tilstand, boolean forlenget) {
    return new Sak(
        "s",
        "levanger",
        "bolig",
        "p",
        slag,
        tilstand,
        MOTTATT,
        forlenget ? Svarfrist.forlenget(MOTTATT) : Svarfrist.forste(MOTTATT),
        forlenget,
        Kanal.BREV,
        FremsattAv.PERSONEN,
        "",
        null,
        0);
  }

  @Test
  void theTableSaysWhatCanHappen() {
    LocalDate dag = MOTTATT.plusDays(1);
    assertThat(sak(Sakslag.INNSYN, Saktilstand.MOTTATT, false).mulige(dag))
        .containsExactly(Overgang.START, Overgang.FORLENG, Overgang.AVSLA, Overgang.TREKK);
    assertThat(sak(Sakslag.INNSYN, Saktilstand.UNDER_ARBEID, false).mulige(dag))
        .containsExactly(
            Overgang.PAKKE, Overgang.FORLENG, Overgang.UTLEVER, Overgang.AVSLA, Overgang.TREKK);
    assertThat(sak(Sakslag.SLETTING, Saktilstand.UNDER_ARBEID, true).mulige(dag))
        .containsExactly(Overgang.SLETT, Overgang.AVSLA, Overgang.TREKK);
    for (Saktilstand slutt : Saktilstand.values()) {
      if (!slutt.apen()) {
        assertThat(sak(Sakslag.INNSYN, slutt, false).mulige(dag)).isEmpty();
      }
    }
  }

  @Test
  void theClockIsAMonthAndIsMadeLongerOnceAndInTime() {
    assertThat(Svarfrist.forste(MOTTATT)).isEqualTo(LocalDate.of(2012, 2, 29));
    assertThat(Svarfrist.forlenget(MOTTATT)).isEqualTo(LocalDate.of(2012, 4, 30));
    Sak sak = sak(Sakslag.INNSYN, Saktilstand.UNDER_ARBEID, false);
    assertThat(Overgang.FORLENG.kan(sak, LocalDate.of(2012, 2, 29))).isTrue();
    assertThat(Overgang.FORLENG.kan(sak, LocalDate.of(2012, 3, 1))).isFalse();
    assertThat(sak.stand(LocalDate.of(2012, 2, 21))).isEqualTo(Stand.I_TIDE);
    assertThat(sak.stand(LocalDate.of(2012, 2, 22))).isEqualTo(Stand.SNART);
    assertThat(sak.stand(LocalDate.of(2012, 2, 29))).isEqualTo(Stand.SNART);
    assertThat(sak.stand(LocalDate.of(2012, 3, 1))).isEqualTo(Stand.OVER);
    assertThat(sak(Sakslag.INNSYN, Saktilstand.UTLEVERT, false).stand(LocalDate.of(2013, 1, 1)))
        .isEqualTo(Stand.I_TIDE);
  }
}
