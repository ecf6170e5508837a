// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.samtak.core.api.modul.Modultilstand;
import no.samtak.core.api.tiltak.TiltakTilstand;
import no.samtak.core.modulstyring.internal.forslag.Forslagstilstand;
import no.samtak.core.modulstyring.internal.forslag.Godkjenner;
import no.samtak.core.modulstyring.internal.forslag.Handling;
import no.samtak.core.modulstyring.internal.forslag.Opphav;
import no.samtak.core.modulstyring.internal.kalender.Planlagt;
import no.samtak.core.modulstyring.internal.tilstand.Overgang;
import no.samtak.platform.api.module.ModuleCatalog.Presence;
import no.samtak.platform.api.text.Language;
import org.junit.jupiter.api.Test;

/** Every code has its words, in every language. */
class TeksterTest {
  @Test
  void everyCodeHasItsWords() {
    List<String> nokler = new ArrayList<>();
    for (Modultilstand t : Modultilstand.values()) {
      nokler.add(Ord.tilstand(t).key());
      nokler.add(Ord.betyr(t).key());
      nokler.add("side.er." + t);
    }
    Stream.of(Forslagstilstand.values()).forEach(t -> nokler.add(Ord.tilstand(t).key()));
    for (Handling h : Handling.values()) {
      nokler.add(Ord.handling(h).key());
      nokler.add("side.angre.til." + h);
      nokler.add("side.angre.straks." + h);
      nokler.add("side.bekreft." + h);
      nokler.add("side.folge." + h);
      for (Opphav o : Opphav.values()) {
        nokler.add("side.forslag.tittel." + h + (h == Handling.BYTT ? "" : "." + o));
      }
    }
    for (Godkjenner g : Godkjenner.values()) {
      nokler.add(Ord.godkjenner(g, "").key());
      nokler.add("side.godkjenner.kort." + g);
      nokler.add("side.forslag.hendelse.GODKJENT." + g);
      nokler.add("side.kvittering.godkjent.venter." + g);
    }
    Stream.of(Overgang.values()).forEach(o -> nokler.add(Ord.hendelse(o).key()));
    Stream.of(Planlagt.Hva.values()).forEach(h -> nokler.add(Ord.hva(h).key()));
    Stream.of(Planlagt.Stand.values()).forEach(s -> nokler.add(Ord.stand(s).key()));
    Stream.of(TiltakTilstand.values()).forEach(t -> nokler.add(Ord.tiltak(t).key()));
    Stream.of(Presence.values()).forEach(p -> nokler.add("side.noden." + p));
    Stream.of("deg", "venter", "ingen").forEach(s -> nokler.add("side.stemme." + s));
    Stream.of("SKRIVEBESKYTTET", "DEAKTIVERT", "AKTIV", "FORST", "leses", "borte", "apnes", "forst")
        .forEach(s -> nokler.add("side.steg." + s));
    Stream.of("ja", "nei").forEach(s -> nokler.add("side.kontroll." + s));
    for (Language sprak : Language.values()) {
      assertThat(nokler).allMatch(n -> Tjenester.TEKSTER.has(sprak, n));
    }
  }

  @Test
  void countsAreInWords() {
    assertThat(Tjenester.TEKSTER.get(Language.NB, "side.overskrift.venter", 1))
        .isEqualTo("Ett forslag venter på deg");
    assertThat(Tjenester.TEKSTER.get(Language.NN, "side.overskrift.venter", 0))
        .isEqualTo("Ingenting ventar på deg");
    assertThat(Tjenester.TEKSTER.get(Language.NN, "side.overskrift", 2L, "Levanger"))
        .isEqualTo("To modular er i drift i Levanger");
  }
}
