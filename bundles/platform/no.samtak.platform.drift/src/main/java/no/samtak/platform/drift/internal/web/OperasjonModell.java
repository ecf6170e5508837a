// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.web;

import java.time.Instant;
import java.util.List;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.drift.internal.modul.Logglinje;
import no.samtak.platform.drift.internal.modul.Moduloperasjon;
import no.samtak.platform.drift.internal.modul.Operasjonsstatus;
import no.samtak.platform.drift.internal.modul.Steg;
import no.samtak.platform.drift.internal.modul.Stegstatus;

/** An operation as the templates want it. */
public record OperasjonModell(
    String id,
    Text tittel,
    Text status,
    String farge,
    boolean pagar,
    String grunn,
    String hvem,
    Instant startet,
    List<Text> arsak,
    List<Trinn> trinn,
    int naa,
    int av,
    List<Linje> logg) {
  public OperasjonModell {
    arsak = List.copyOf(arsak);
    trinn = List.copyOf(trinn);
    logg = List.copyOf(logg);
  }

  /** A step: er, tekst and tid, as the platform's list of steps takes it. */
  public record Trinn(String er, Text tekst, String tid) {}

  /** A log line. */
  public record Linje(Instant tid, String niva, String tekst) {}

  static OperasjonModell of(Moduloperasjon o) {
    List<Trinn> trinn = o.steg().stream().map(OperasjonModell::trinn).toList();
    long over =
        o.steg().stream()
            .filter(s -> s.status() == Stegstatus.FERDIG || s.status() == Stegstatus.FEILET)
            .count();
    return new OperasjonModell(
        o.id(),
        tittel(o),
        Text.of("drift.status." + o.status()),
        farge(o.status()),
        o.status() == Operasjonsstatus.PAGAR,
        o.grunn(),
        o.hvem(),
        o.startet(),
        o.arsak() == null ? List.of() : List.of(o.arsak()),
        trinn,
        (int) over,
        Math.max(1, trinn.size()),
        o.logg().stream().map(OperasjonModell::linje).toList());
  }

  static Text tittel(Moduloperasjon o) {
    // Right after the order nobody has looked at the file yet: there is no version to tell.
    String versjon = o.tilVersjon() == null ? o.fraVersjon() : o.tilVersjon();
    Text type = Text.of("drift.type." + o.type());
    String modul = versjon == null ? o.modul() : o.modul() + " " + versjon;
    return o.nyModul() == null
        ? Text.of("drift.op.hvaEn", type, modul)
        : Text.of("drift.op.hvaTo", type, o.modul(), o.nyModul());
  }

  private static String farge(Operasjonsstatus status) {
    return switch (status) {
      case PAGAR -> "info";
      case FERDIG -> "neutral";
      case AVVIST, RULLET_TILBAKE, AVBRUTT -> "warning";
      case FEILET -> "danger";
    };
  }

  private static Trinn trinn(Steg s) {
    String er =
        switch (s.status()) {
          case VENTER -> "venter";
          case PAGAR -> "naa";
          case FERDIG -> "ferdig";
          case FEILET -> "feilet";
        };
    boolean over = s.status() == Stegstatus.FERDIG || s.status() == Stegstatus.FEILET;
    return new Trinn(er, Text.of("drift.steg." + s.navn()), over ? s.millisekunder() + " ms" : "");
  }

  private static Linje linje(Logglinje l) {
    String niva = l.niva().equals("ERROR") ? "feil" : l.niva().equals("WARN") ? "advarsel" : "";
    return new Linje(l.tid(), niva, l.melding());
  }
}
