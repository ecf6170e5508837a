// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.radar.internal.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import no.samtak.core.api.tiltak.TiltakTilstand;
import no.samtak.core.radar.internal.radar.Belop;
import no.samtak.core.radar.internal.radar.Dekning;
import no.samtak.core.radar.internal.radar.Modulforslag;
import no.samtak.core.radar.internal.radar.Persontall;
import no.samtak.core.radar.internal.radar.Plasser;
import no.samtak.core.radar.internal.radar.Radar;
import no.samtak.core.radar.internal.radar.Radarlinje;
import no.samtak.platform.api.text.Formats;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Text;

/** The radar's values in words, the same on pages, on paper and in the shell. */
public final class Ord {
  private Ord() {}

  /** An amount: known, at least, or unknown. */
  public static Text belop(Belop belop, Language sprak) {
    if (belop.ukjent()) {
      return Text.of("radar.belop.ukjent");
    }
    String kroner = Formats.kroner(belop.kr(), sprak);
    return belop.minst()
        ? Text.of("radar.belop.minst", kroner)
        : Text.of("radar.belop.kjent", kroner);
  }

  /** What comes after. */
  public static Text dekning(Dekning dekning) {
    LocalDate til = dekning.til();
    String slag = "radar.dekning." + dekning.slag().name();
    return til == null || dekning.slag() == Dekning.Slag.OPPHOLD
        ? Text.of(slag)
        : Text.of(slag + ".til", Formats.date(til));
  }

  /** What comes after, in colour where somebody must do something. */
  static String farge(Dekning dekning) {
    return switch (dekning.slag()) {
      case VEDTATT, ETTERFOLGER, ANNEN -> "neutral";
      case SOKT -> "info";
      case OPPHOLD, INGEN -> "warning";
    };
  }

  /** How long the money lasts. */
  public static Text igjen(long dager) {
    return Text.of("radar.igjen", dager);
  }

  /** Since or from when it is threatened. */
  public static Text truet(Radarlinje linje) {
    LocalDate fra = linje.truetFra();
    if (fra == null) {
      return Text.of("radar.truet.nei");
    }
    return Text.of(linje.erTruet() ? "radar.truet.siden" : "radar.truet.fra", Formats.date(fra));
  }

  /** A state of a tiltak. */
  public static Text tilstand(TiltakTilstand tilstand) {
    return Text.of("radar.tilstand." + tilstand.name());
  }

  /** How many places. */
  public static Text plasser(Plasser plasser) {
    Integer antall = plasser.antall();
    if (antall == null) {
      return Text.of("radar.plasser.ukjent");
    }
    return Text.of(plasser.minst() ? "radar.plasser.minst" : "radar.plasser.antall", antall);
  }

  /** How many people, protected. */
  public static Text personer(Persontall tall, Language sprak) {
    BigDecimal fra = tall.fra();
    BigDecimal til = tall.til();
    return switch (tall.vern()) {
      case FAERRE -> Text.of("radar.personer.faerre", Persontall.GRENSE);
      case SKJULT -> Text.of("radar.personer.skjult");
      case VIST -> {
        if (til == null) {
          yield fra == null
              ? Text.of("radar.personer.ukjent")
              : Text.of("radar.personer.antall", Formats.number(fra, sprak));
        }
        if (fra == null) {
          yield Text.of("radar.personer.hoyst", Formats.number(til, sprak));
        }
        yield fra.compareTo(til) == 0
            ? Text.of("radar.personer.antall", Formats.number(til, sprak))
            : Text.of(
                "radar.personer.mellom", Formats.number(fra, sprak), Formats.number(til, sprak));
      }
    };
  }

  /** How another tiltak hangs on the one that ends. */
  static Text lenke(Radarlinje.Lenke lenke) {
    String retning = lenke.slag().gjensidig() ? "" : lenke.utgaaende() ? ".ut" : ".inn";
    return Text.of("radar.lenke." + lenke.slag().name() + retning);
  }

  /** Why a module was wanted, and until when. */
  public static Text modul(Modulforslag forslag) {
    return Text.of(
        "radar.modul.forslag",
        forslag.modul(),
        String.join(
            ", ", forslag.grunner().stream().map(Modulforslag.Grunn::tiltak).distinct().toList()),
        Formats.date(forslag.sisteDag()));
  }

  /** The answer: how many tiltak stand without money. */
  public static Text overskrift(Radar radar) {
    return radar.linjer().isEmpty()
        ? Text.of("radar.overskrift.ingen", radar.maaneder())
        : Text.of("radar.overskrift", radar.udekkede(), radar.maaneder());
  }

  /** The answer in one sentence more. */
  public static Text ingress(Radar radar, Language sprak) {
    if (radar.linjer().isEmpty()) {
      return Text.of("radar.ingress.ingen", Formats.date(radar.til()));
    }
    return radar.udekkede() == 0
        ? Text.of("radar.ingress.dekket", radar.linjer().size(), Formats.date(radar.til()))
        : Text.of(
            "radar.ingress",
            radar.linjer().size(),
            Formats.date(radar.til()),
            belop(radar.udekket(), sprak));
  }
}
