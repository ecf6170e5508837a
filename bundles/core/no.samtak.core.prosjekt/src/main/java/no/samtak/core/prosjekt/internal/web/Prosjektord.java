// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.prosjekt.internal.web;

import java.time.LocalDate;
import no.samtak.core.prosjekt.internal.oversikt.Arena;
import no.samtak.core.prosjekt.internal.oversikt.Milepael;
import no.samtak.core.prosjekt.internal.oversikt.Prosjektoversikt;
import no.samtak.core.prosjekt.internal.oversikt.Rapportfrist;
import no.samtak.core.prosjekt.internal.prosjekt.Prosjekt;
import no.samtak.platform.api.text.Formats;
import no.samtak.platform.api.text.Text;

/** What projects are called, on the page and on paper. */
final class Prosjektord {
  private Prosjektord() {}

  static Text navn(Prosjekt p) {
    return p.navn().isEmpty() ? Text.of("prosjekt.iKilden") : Text.of("prosjekt.ord", p.navn());
  }

  /** The heading: what stands out. */
  static Text svar(Prosjektoversikt o) {
    return Text.of("prosjekt.svar", navn(o.prosjekt()), o.forSent(), o.forfalteRapporter());
  }

  /** The period as it holds, and how it was shifted. */
  static Text periode(Prosjekt p) {
    LocalDate fra = p.gjelderFra();
    LocalDate til = p.gjelderTil();
    if (fra == null || til == null) {
      return fra == null
          ? Text.of("prosjekt.periode.ukjent")
          : Text.of("prosjekt.periode.fra", Formats.date(fra));
    }
    Text gjelder = Text.of("prosjekt.periode.gjelder", Formats.date(fra), Formats.date(til));
    LocalDate planFra = p.fra();
    LocalDate planTil = p.til();
    if (p.forskyvning() == 0 || planFra == null || planTil == null) {
      return gjelder;
    }
    return Text.of(
        p.forskyvning() > 0 ? "prosjekt.periode.forskjovet" : "prosjekt.periode.framskjovet",
        gjelder,
        Formats.date(planFra),
        Formats.date(planTil),
        Math.abs(p.forskyvning()));
  }

  static Text tilstand(Milepael m) {
    Long dager = m.dager();
    return switch (m.tilstand()) {
      case NADD_FOR_SENT -> Text.of("prosjekt.milepael.forSent", dager == null ? 0L : dager);
      case NADD ->
          dager != null && dager < 0
              ? Text.of("prosjekt.milepael.forTiden", -dager)
              : Text.of("prosjekt.milepael.nadd");
      case FORFALT -> Text.of("prosjekt.milepael.forfalt", dager == null ? 0L : dager);
      case VENTER -> Text.of("prosjekt.milepael.venter");
      case IKKE_SAGT ->
          m.merknad().isBlank()
              ? Text.of("prosjekt.milepael.ikkeSagt")
              : Text.of("prosjekt.ord", m.merknad());
    };
  }

  static String farge(Milepael m) {
    return switch (m.tilstand()) {
      case FORFALT -> "danger";
      case NADD_FOR_SENT -> "warning";
      default -> "neutral";
    };
  }

  static Text holdt(Arena a) {
    Integer holdt = a.holdt();
    return holdt == null ? Text.of("prosjekt.mote.ikkeSagt") : Text.of("prosjekt.tall", holdt);
  }

  static Text forventet(Arena a) {
    Long forventet = a.forventet();
    return forventet == null
        ? Text.of("prosjekt.mote.utenRegel")
        : Text.of("prosjekt.tall", forventet);
  }

  static Text tilstand(Rapportfrist r) {
    LocalDate levert = r.rapport().levert();
    return levert == null
        ? Text.of("prosjekt.rapport." + r.tilstand())
        : Text.of("prosjekt.rapport.levertDen", Formats.date(levert));
  }

  static String farge(Rapportfrist r) {
    return r.tilstand() == Rapportfrist.Tilstand.FORFALT ? "warning" : "neutral";
  }
}
