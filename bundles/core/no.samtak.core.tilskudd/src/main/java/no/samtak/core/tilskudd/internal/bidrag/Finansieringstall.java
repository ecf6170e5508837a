// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.bidrag;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samtak.core.api.finansiering.Finansiering.Aarsbelop;
import no.samtak.core.api.konsekvens.Konsekvensbidrag;
import no.samtak.core.api.konsekvens.Konsekvenstall;
import no.samtak.core.api.konsekvens.Utredningsdel;
import no.samtak.core.tilskudd.internal.finansiering.Finansieringsbok;
import no.samtak.core.tilskudd.internal.finansiering.Finansieringsinnhold;
import no.samtak.core.tilskudd.internal.finansiering.Registrert;
import no.samtak.core.tilskudd.internal.finansiering.Tiltakspenger;
import no.samtak.platform.api.text.Formats;
import no.samtak.platform.api.text.Phrase;
import no.samtak.platform.api.time.Forretningsdato;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What a tiltak's money is, year by year and funder by funder, how long it lasts, and what other
 * money goes with it when it closes (VE-01, VE-25). Each figure leads to the funding it is from; a
 * plan's are estimates.
 */
@Component(service = Konsekvensbidrag.class)
public final class Finansieringstall implements Konsekvensbidrag {
  private final Finansieringsbok bok;
  private final Forretningsdato dato;

  /** On what is known of who pays. */
  @Activate
  public Finansieringstall(@Reference Finansieringsbok bok, @Reference Forretningsdato dato) {
    this.bok = bok;
    this.dato = dato;
  }

  @Override
  public String id() {
    return "tilskudd";
  }

  @Override
  public List<Konsekvenstall> tall(String kommune, String tiltakId) {
    List<Konsekvenstall> tall = new ArrayList<>();
    List<Registrert> alle = bok.finansieringer(kommune);
    List<Registrert> egne =
        alle.stream().filter(f -> f.innhold().tiltakId().equals(tiltakId)).toList();
    // Only where nobody doubts that the fundings come on top of each other may they be summed.
    boolean utelukker = egne.stream().noneMatch(f -> f.innhold().kanInngaIAnnen());
    for (Registrert f : egne) {
      for (Aarsbelop linje : f.innhold().linjer()) {
        tall.add(linje(f, linje, Utredningsdel.OKONOMI, "okonomi", utelukker));
      }
      sisteDag(f).ifPresent(tall::add);
    }
    for (Registrert f : alle) {
      if (f.innhold().tapesMed().contains(tiltakId)) {
        for (Aarsbelop linje : f.innhold().linjer()) {
          if (!linje.betaler().kommunal()) {
            tall.add(linje(f, linje, Utredningsdel.KONSEKVENSER, "tapes", false));
          }
        }
        if (f.innhold().linjer().isEmpty()) {
          tall.add(utenLinjer(f));
        }
      }
    }
    return tall;
  }

  private static Konsekvenstall linje(
      Registrert f, Aarsbelop linje, Utredningsdel del, String hva, boolean utelukker) {
    Phrase ledetekst =
        del == Utredningsdel.KONSEKVENSER
            ? Tekst.av("finansiering.tall.tapes", f.innhold().tiltakId(), linje.aar(), kilde(f))
            : linje.betaler().kommunal()
                ? Tekst.av("finansiering.tall.kommune." + linje.betaler(), linje.aar())
                : Tekst.av("finansiering.tall.ekstern", linje.aar(), kilde(f));
    return tall(
        del,
        hva + "-" + f.id() + "-" + linje.aar() + "-" + linje.betaler(),
        ledetekst,
        linje.belopKr(),
        "kr",
        f,
        hva + "-" + linje.aar(),
        utelukker);
  }

  private static Konsekvenstall utenLinjer(Registrert f) {
    return tall(
        Utredningsdel.KONSEKVENSER,
        "tapes-" + f.id(),
        Tekst.av("finansiering.tall.tapesUtenAar", f.innhold().tiltakId(), kilde(f)),
        f.innhold().tilsagnKr(),
        "kr",
        f,
        "",
        false);
  }

  private Optional<Konsekvenstall> sisteDag(Registrert f) {
    LocalDate siste = f.innhold().til();
    if (siste == null || !Tiltakspenger.erEkstern(f.somFinansiering())) {
      return Optional.empty();
    }
    long dager = ChronoUnit.DAYS.between(dato.idag(), siste);
    return Optional.of(
        tall(
            Utredningsdel.OKONOMI,
            "siste-" + f.id(),
            Tekst.av(
                dager >= 0 ? "finansiering.tall.dagerTil" : "finansiering.tall.dagerSiden",
                kilde(f),
                Formats.date(siste)),
            BigDecimal.valueOf(Math.abs(dager)),
            "dager",
            f,
            "",
            false));
  }

  private static Konsekvenstall tall(
      Utredningsdel del,
      String nokkel,
      Phrase ledetekst,
      @Nullable BigDecimal verdi,
      String enhet,
      Registrert f,
      String inndeling,
      boolean utelukker) {
    return new Konsekvenstall(
        del,
        nokkel,
        ledetekst,
        verdi,
        verdi,
        enhet,
        false,
        f.somFinansiering().opphav().grad(),
        Tekst.av(
            f.fraPlanen() ? "finansiering.tall.fraPlanen" : "finansiering.tall.fraRegisteret",
            f.innhold().tiltakId()),
        f.lenke(),
        inndeling,
        utelukker);
  }

  private static Object kilde(Registrert f) {
    Finansieringsinnhold i = f.innhold();
    return i.kilde().isEmpty() ? Tekst.av("finansiering.tall.ukjentKilde") : i.kilde();
  }
}
