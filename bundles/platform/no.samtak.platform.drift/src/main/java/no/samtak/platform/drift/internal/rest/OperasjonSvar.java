// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.rest;

import java.time.Instant;
import java.util.List;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Texts;
import no.samtak.platform.drift.internal.modul.Logglinje;
import no.samtak.platform.drift.internal.modul.Moduloperasjon;
import no.samtak.platform.drift.internal.modul.Steg;
import org.jspecify.annotations.Nullable;

/** An operation with its steps and log lines; {@code arsak} is why it did not go as asked. */
public record OperasjonSvar(
    String id,
    String type,
    String modul,
    @Nullable String nyModul,
    @Nullable String fraVersjon,
    @Nullable String tilVersjon,
    String grunn,
    String hvem,
    Instant startet,
    @Nullable Instant ferdig,
    String status,
    @Nullable String arsak,
    List<StegSvar> steg,
    List<LoggSvar> logg) {
  private static final Texts TEXTS = Texts.of(OperasjonSvar.class.getClassLoader());

  public OperasjonSvar {
    steg = List.copyOf(steg);
    logg = List.copyOf(logg);
  }

  /** A step. */
  public record StegSvar(String navn, String status, long millisekunder, String detalj) {
    static StegSvar of(Steg s) {
      return new StegSvar(s.navn().name(), s.status().name(), s.millisekunder(), s.detalj());
    }
  }

  /** A log line. */
  public record LoggSvar(Instant tid, String niva, String kilde, String melding) {
    static LoggSvar of(Logglinje l) {
      return new LoggSvar(l.tid(), l.niva(), l.kilde(), l.melding());
    }
  }

  static OperasjonSvar of(Moduloperasjon o) {
    return new OperasjonSvar(
        o.id(),
        o.type().name(),
        o.modul(),
        o.nyModul(),
        o.fraVersjon(),
        o.tilVersjon(),
        o.grunn(),
        o.hvem(),
        o.startet(),
        o.ferdig(),
        o.status().name(),
        o.arsak() == null ? null : TEXTS.get(Language.NB, o.arsak()),
        o.steg().stream().map(StegSvar::of).toList(),
        o.logg().stream().map(LoggSvar::of).toList());
  }
}
