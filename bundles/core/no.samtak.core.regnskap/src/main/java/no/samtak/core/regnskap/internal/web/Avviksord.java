// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.regnskap.internal.web;

import java.math.BigDecimal;
import java.util.List;
import no.samtak.core.regnskap.internal.avvik.Aarsavvik;
import no.samtak.core.regnskap.internal.avvik.Avviksobjekt;
import no.samtak.core.regnskap.internal.avvik.Objektslag;
import no.samtak.core.regnskap.internal.avvik.Skille;
import no.samtak.core.regnskap.internal.hovedbok.Belop;
import no.samtak.platform.api.text.Text;

/** What a deviation is called, on the page and on paper. */
final class Avviksord {
  private Avviksord() {}

  /** The object's name. */
  static Text navn(Avviksobjekt o) {
    if (o.slag() == Objektslag.PROSJEKT) {
      return Text.of("regnskap.prosjektkode", o.kode());
    }
    return o.navn().isEmpty() ? Text.of("regnskap.prosjektet") : Text.of("regnskap.ord", o.navn());
  }

  /** The heading: what the comparable years come to. */
  static Text svar(Avviksobjekt o) {
    String aar = Avviksobjekt.spenn(o.sammenlignbare());
    return o.sumAvvik()
        .map(avvik -> svar(navn(o), avvik, aar))
        .orElse(Text.of("regnskap.svar.ukjent", navn(o)));
  }

  /** The heading of one year. */
  static Text svar(Avviksobjekt o, Aarsavvik a) {
    String aar = String.valueOf(a.aar());
    return a.finnAvvik()
        .map(avvik -> svar(navn(o), avvik, aar))
        .orElse(Text.of("regnskap.svar.ukjentAar", navn(o), aar));
  }

  private static Text svar(Text navn, BigDecimal avvik, String aar) {
    if (avvik.signum() == 0) {
      return Text.of("regnskap.svar.likt", navn, aar);
    }
    return Text.of(
        avvik.signum() > 0 ? "regnskap.svar.over" : "regnskap.svar.under",
        navn,
        Belop.kroner(avvik.abs()),
        aar);
  }

  /** Below the heading: the two sums, and which years are in none. */
  static Text ingress(Avviksobjekt o) {
    if (o.sumAvvik().isEmpty()) {
      return Text.of("regnskap.ingress.ukjent");
    }
    Text sum =
        Text.of(
            "regnskap.ingress",
            Belop.kroner(o.sumRegnskap().orElse(BigDecimal.ZERO)),
            Belop.kroner(o.sumBudsjett().orElse(BigDecimal.ZERO)));
    List<Aarsavvik> uten = o.utelatte();
    return uten.isEmpty()
        ? sum
        : Text.of(
            "regnskap.ingress.uten",
            sum,
            String.join(", ", uten.stream().map(a -> String.valueOf(a.aar())).toList()));
  }

  /** Why a year is in no sum; empty where it is in one. */
  static Text hvorforIkke(Aarsavvik a) {
    if (a.skille() != Skille.SKILT_UT) {
      return Text.of("regnskap.skille." + a.skille());
    }
    return Text.of("regnskap.skille.utenBudsjett");
  }

  /** The accounts of a year that cannot be told from others' costs. */
  static Text ikkeSkiltUt(Aarsavvik a) {
    if (a.skille() == Skille.INGEN_POSTERINGER) {
      return Text.of("regnskap.ingenPosteringer");
    }
    BigDecimal minst = a.minst();
    return minst == null
        ? Text.of("regnskap.ikkeSkiltUt")
        : Text.of("regnskap.minst", Belop.kroner(minst));
  }
}
