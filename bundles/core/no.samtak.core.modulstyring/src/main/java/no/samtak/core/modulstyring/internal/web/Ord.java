// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.web;

import java.time.LocalDate;
import java.util.Locale;
import no.samtak.core.api.modul.Modultilstand;
import no.samtak.core.api.tiltak.TiltakTilstand;
import no.samtak.core.modulstyring.internal.forslag.Forslag;
import no.samtak.core.modulstyring.internal.forslag.Forslagstilstand;
import no.samtak.core.modulstyring.internal.forslag.Godkjenner;
import no.samtak.core.modulstyring.internal.forslag.Handling;
import no.samtak.core.modulstyring.internal.kalender.Planlagt;
import no.samtak.core.modulstyring.internal.tilstand.Overgang;
import no.samtak.platform.api.text.Formats;
import no.samtak.platform.api.text.Phrase;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;

/** States and events in words, the same on every page. */
final class Ord {
  private Ord() {}

  /** What stands there, as it stands. */
  static Text ordrett(String ord) {
    return Text.of("side.ordrett", ord);
  }

  /** What another bundle says, as it says it. */
  static Text ordrett(Phrase ord) {
    return Text.of("side.ordrett", ord);
  }

  /** With a capital first, as it stands in a cell. */
  static Phrase stor(Phrase ord) {
    return sprak -> {
      String tekst = ord.in(sprak);
      return tekst.isEmpty()
          ? tekst
          : tekst.substring(0, 1).toUpperCase(sprak.locale()) + tekst.substring(1);
    };
  }

  /** As a sentence by itself. */
  static Phrase setning(Phrase ord) {
    return sprak -> {
      String tekst = stor(ord).in(sprak);
      return tekst.isEmpty() || ".!?…".indexOf(tekst.charAt(tekst.length() - 1)) >= 0
          ? tekst
          : tekst + ".";
    };
  }

  static Text tilstand(Modultilstand tilstand) {
    return Text.of("side.tilstand." + tilstand);
  }

  /** What the state means for those who work there. */
  static Text betyr(Modultilstand tilstand) {
    return Text.of("side.betyr." + tilstand);
  }

  /** The name of the state's sign. */
  static String tegn(Modultilstand tilstand) {
    return tilstand == Modultilstand.AVINSTALLERT
        ? tegn(Modultilstand.DEAKTIVERT)
        : tilstand.name().toLowerCase(Locale.ROOT);
  }

  static Text tilstand(Forslag forslag) {
    return forslag.tilstand() == Forslagstilstand.GODKJENT
        ? Text.of("side.forslag.tilstand.GODKJENT.fra", Formats.date(forslag.fra()))
        : tilstand(forslag.tilstand());
  }

  static Text tilstand(Forslagstilstand tilstand) {
    return Text.of("side.forslag.tilstand." + tilstand);
  }

  /** Only what somebody must do something about has a colour. */
  static String farge(Forslagstilstand tilstand) {
    return switch (tilstand) {
      case VENTER, GODKJENT_AV_EN, VENTER_PA -> "warning";
      case GODKJENT, UTFORT, AVSLATT, TRUKKET, FORELDET -> "neutral";
    };
  }

  static Text handling(Handling handling) {
    return Text.of("side.handling." + handling);
  }

  /** Who says yes, in a kommune. */
  static Text godkjenner(Godkjenner som, String kommune) {
    return Text.of("side.godkjenner." + som, kommune);
  }

  static Text hendelse(Overgang hva) {
    return Text.of("side.hendelse." + hva);
  }

  static Text hva(Planlagt.Hva hva) {
    return Text.of("side.planlagt." + hva);
  }

  static Text stand(Planlagt.Stand stand) {
    return Text.of("side.planlagt.stand." + stand);
  }

  static Text tiltak(TiltakTilstand tilstand) {
    return Text.of("side.tiltak." + tilstand);
  }

  static Text dato(@Nullable LocalDate dato, String uten) {
    return dato == null ? Text.of(uten) : ordrett(Formats.date(dato));
  }
}
