// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.radar.internal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.samtak.core.api.frist.Fristslag;
import no.samtak.core.api.konsekvens.Grad;
import no.samtak.core.api.tiltak.Lenkeslag;
import no.samtak.core.api.tiltak.TiltakTilstand;
import no.samtak.core.radar.internal.frist.Friststand;
import no.samtak.core.radar.internal.oppgave.Oppgavehendelse;
import no.samtak.core.radar.internal.radar.Dekning;
import no.samtak.core.radar.internal.radar.Mangel;
import no.samtak.core.radar.internal.radar.Radarlinje;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Texts;
import org.junit.jupiter.api.Test;

/** Every code has its words, in both languages. */
class TeksterTest {
  private static final Texts TEKSTER = Texts.of(RadarPage.class.getClassLoader());

  @Test
  void everyCodeHasItsWords() {
    List<String> nokler = new ArrayList<>();
    Stream.of(TiltakTilstand.values()).forEach(t -> nokler.add("radar.tilstand." + t));
    Stream.of(Dekning.Slag.values()).forEach(s -> nokler.add("radar.dekning." + s));
    for (Dekning.Slag s : Dekning.Slag.values()) {
      Dekning til = new Dekning(s, java.time.LocalDate.EPOCH, "");
      nokler.add(Ord.dekning(til).key().replace("INGEN.til", "INGEN"));
    }
    for (Lenkeslag slag : Lenkeslag.values()) {
      for (boolean ut : List.of(true, false)) {
        nokler.add(Ord.lenke(new Radarlinje.Lenke("", "", slag, ut, "", "")).key());
      }
    }
    Stream.of(Grad.values()).forEach(g -> nokler.add("radar.grad." + g));
    Stream.of(Mangel.Hva.values()).forEach(m -> nokler.add("radar.mangel." + m));
    Stream.of(Fristslag.values()).forEach(s -> nokler.add("frist.slag." + s));
    Stream.of(Friststand.values()).forEach(s -> nokler.add("frist.stand." + s));
    Stream.of(Oppgavehendelse.Slag.values()).forEach(s -> nokler.add("oppgave.hendelse." + s));
    for (Language sprak : List.of(Language.NB, Language.NN)) {
      assertThat(nokler).allMatch(k -> TEKSTER.has(sprak, k));
    }
  }

  @Test
  void countsAreInWords() {
    assertThat(TEKSTER.get(Language.NB, "frist.overskrift", 0L, 1L))
        .isEqualTo("Ingen frister er gått ut, én kommer");
    assertThat(TEKSTER.get(Language.NN, "radar.overskrift", 1L, 1))
        .isEqualTo("Eitt tiltak mistar pengar innan ein månad utan at noko kjem etter");
  }
}
