// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.avtale;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.samtak.core.api.tiltak.Tiltak;
import no.samtak.core.api.tiltak.TiltakTilstand;
import no.samtak.core.api.tiltak.Tiltaksvakt;
import no.samtak.core.tiltak.internal.persistence.AvtaleStore;
import no.samtak.platform.api.text.Formats;
import no.samtak.platform.api.text.Phrase;
import no.samtak.platform.api.text.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * No tiltak opens before its agreements and templates are approved (OR-21, OR-30). One that is
 * TRUET runs already: to hold it there would only say that its money is uncertain when it is not.
 */
@Component(service = Tiltaksvakt.class)
public final class AvtaleVakt implements Tiltaksvakt {
  /** The guard's id. */
  public static final String ID = "avtaler";

  private static final Texts TEKSTER = Texts.of(AvtaleVakt.class.getClassLoader());

  private final AvtaleStore store;

  /** On the store. */
  @Activate
  public AvtaleVakt(@Reference AvtaleStore store) {
    this.store = store;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Phrase navn() {
    return TEKSTER.phrase("vakt.avtaler");
  }

  @Override
  public Set<TiltakTilstand> vokter() {
    return Set.of(TiltakTilstand.I_DRIFT);
  }

  @Override
  public List<Phrase> mangler(Tiltak tiltak, TiltakTilstand til) {
    if (tiltak.tilstand() == TiltakTilstand.TRUET) {
      return List.of();
    }
    return store.liste(tiltak.kommune(), tiltak.tiltakId()).stream()
        .filter(a -> !a.erGodkjent())
        .map(AvtaleVakt::mangel)
        .toList();
  }

  private static Phrase mangel(Avtale avtale) {
    LocalDate frist = avtale.frist();
    return frist == null
        ? TEKSTER.phrase("avtale.mangler", avtale.navn())
        : TEKSTER.phrase("avtale.manglerMedFrist", avtale.navn(), Formats.date(frist));
  }
}
