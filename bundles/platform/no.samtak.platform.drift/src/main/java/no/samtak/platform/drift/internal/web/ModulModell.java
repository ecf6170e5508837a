// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.web;

import java.util.List;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.drift.internal.modul.Modul;
import no.samtak.platform.drift.internal.modul.Modultilstand;
import no.samtak.platform.drift.internal.modul.Modulversjon;
import no.samtak.platform.drift.internal.modul.Onske;

/** A module as the templates want it. */
public record ModulModell(
    String navn,
    String tittel,
    String er,
    Text tilstand,
    String versjon,
    String nyere,
    List<String> mangler,
    List<Onske> onske,
    List<Text> noder) {
  public ModulModell {
    mangler = List.copyOf(mangler);
    onske = List.copyOf(onske);
    noder = List.copyOf(noder);
  }

  /** The sign of the state. */
  static String er(Modultilstand tilstand) {
    return switch (tilstand) {
      case AKTIV -> "aktiv";
      case MANGLER_NOE -> "installert";
      case STOPPET, UTE -> "deaktivert";
      case TILGJENGELIG -> "tilgjengelig";
    };
  }

  /**
   * @param noder how many nodes it stands so on; empty where there is one node only
   */
  static ModulModell of(Modul m, List<Text> noder) {
    return new ModulModell(
        m.navn(),
        m.tittel(),
        er(m.tilstand()),
        Text.of("drift.tilstand." + m.tilstand()),
        m.versjon() == null ? "" : m.versjon().toString(),
        m.nyere().map(Modulversjon::toString).orElse(""),
        m.mangler(),
        m.onske() == null ? List.of() : List.of(m.onske()),
        noder);
  }
}
