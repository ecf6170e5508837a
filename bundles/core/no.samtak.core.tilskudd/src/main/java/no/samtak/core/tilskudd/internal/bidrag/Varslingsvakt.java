// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.bidrag;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.samtak.core.api.tiltak.Tiltak;
import no.samtak.core.api.tiltak.TiltakTilstand;
import no.samtak.core.api.tiltak.Tiltaksvakt;
import no.samtak.core.tilskudd.internal.finansiering.Finansieringsbok;
import no.samtak.core.tilskudd.internal.finansiering.Finansieringsinnhold;
import no.samtak.core.tilskudd.internal.finansiering.Registrert;
import no.samtak.core.tilskudd.internal.finansiering.Tiltakspenger;
import no.samtak.platform.api.text.Phrase;
import no.samtak.platform.api.time.Forretningsdato;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * No tiltak is closed before those who pay for it, and those whose money is lost with it, are told
 * (S2, VE-25). One that stands in a plan only has nobody to tell once its last day is over.
 */
@Component(service = Tiltaksvakt.class)
public final class Varslingsvakt implements Tiltaksvakt {
  private final Finansieringsbok bok;
  private final Forretningsdato dato;

  /** On what is known of who pays. */
  @Activate
  public Varslingsvakt(@Reference Finansieringsbok bok, @Reference Forretningsdato dato) {
    this.bok = bok;
    this.dato = dato;
  }

  @Override
  public String id() {
    return "tilskudd";
  }

  @Override
  public Phrase navn() {
    return Tekst.av("finansiering.vakt.varsling");
  }

  @Override
  public Set<TiltakTilstand> vokter() {
    return Set.of(TiltakTilstand.AVVIKLET);
  }

  @Override
  public List<Phrase> mangler(Tiltak tiltak, TiltakTilstand til) {
    return bok.finansieringer(tiltak.kommune()).stream()
        .filter(f -> henger(f.innhold(), tiltak.tiltakId()))
        .filter(this::skalVarsles)
        .map(
            f ->
                Tekst.av(
                    f.fraPlanen()
                        ? "finansiering.vakt.varsling.overta"
                        : "finansiering.vakt.varsling.mangler",
                    f.innhold().kilde().isEmpty() ? f.innhold().tiltakId() : f.innhold().kilde()))
        .toList();
  }

  private static boolean henger(Finansieringsinnhold i, String tiltakId) {
    return i.tiltakId().equals(tiltakId) || i.tapesMed().contains(tiltakId);
  }

  private boolean skalVarsles(Registrert f) {
    LocalDate siste = f.innhold().til();
    if (f.fraPlanen() && siste != null && siste.isBefore(dato.idag())) {
      return false;
    }
    return f.innhold().varslet() == null
        && f.tilstand().betaler()
        && Tiltakspenger.erEkstern(f.somFinansiering());
  }
}
