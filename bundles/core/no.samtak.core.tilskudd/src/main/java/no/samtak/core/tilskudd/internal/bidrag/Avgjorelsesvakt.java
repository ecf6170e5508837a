// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.bidrag;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.samtak.core.api.tiltak.Tiltak;
import no.samtak.core.api.tiltak.TiltakTilstand;
import no.samtak.core.api.tiltak.Tiltaksvakt;
import no.samtak.core.tilskudd.internal.finansiering.Finansieringsbok;
import no.samtak.core.tilskudd.internal.finansiering.Tiltakspenger;
import no.samtak.platform.api.text.Formats;
import no.samtak.platform.api.text.Phrase;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * A threatened tiltak is not safe again before the council has decided, or somebody pays beyond the
 * time of the warning (S1, S2).
 */
@Component(service = Tiltaksvakt.class)
public final class Avgjorelsesvakt implements Tiltaksvakt {
  private final Finansieringsbok bok;

  /** On what is known of who pays. */
  @Activate
  public Avgjorelsesvakt(@Reference Finansieringsbok bok) {
    this.bok = bok;
  }

  @Override
  public String id() {
    return "finansiering";
  }

  @Override
  public Phrase navn() {
    return Tekst.av("finansiering.vakt.avgjorelse");
  }

  @Override
  public Set<TiltakTilstand> vokter() {
    return Set.of(TiltakTilstand.I_DRIFT);
  }

  @Override
  public List<Phrase> mangler(Tiltak tiltak, TiltakTilstand til) {
    if (tiltak.tilstand() != TiltakTilstand.TRUET) {
      return List.of();
    }
    Tiltakspenger penger = bok.penger(tiltak.kommune(), tiltak.tiltakId());
    LocalDate siste = penger.sisteDag();
    return penger.truet() && siste != null
        ? List.of(Tekst.av("finansiering.vakt.avgjorelse.mangler", Formats.date(siste)))
        : List.of();
  }
}
