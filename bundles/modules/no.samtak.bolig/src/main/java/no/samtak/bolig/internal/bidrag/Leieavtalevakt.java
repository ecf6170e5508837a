// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.bidrag;

import java.util.List;
import java.util.Set;
import no.samtak.bolig.internal.boenhet.Utleie;
import no.samtak.bolig.internal.persistence.BoenhetStore;
import no.samtak.core.api.tiltak.Tiltak;
import no.samtak.core.api.tiltak.TiltakTilstand;
import no.samtak.core.api.tiltak.Tiltaksvakt;
import no.samtak.platform.api.text.Phrase;
import no.samtak.platform.api.text.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The last tiltak that requires dwellings is not closed while somebody lives in one (S2: leases
 * ended).
 */
@Component(service = Tiltaksvakt.class)
public final class Leieavtalevakt implements Tiltaksvakt {
  private static final Texts TEKSTER = Texts.of(Leieavtalevakt.class.getClassLoader());

  private final BoenhetStore store;
  private final Boligkrav krav;

  /** On the register. */
  @Activate
  public Leieavtalevakt(@Reference BoenhetStore store, @Reference Boligkrav krav) {
    this.store = store;
    this.krav = krav;
  }

  @Override
  public String id() {
    return "leieavtaler";
  }

  @Override
  public Phrase navn() {
    return TEKSTER.phrase("bolig.vakt");
  }

  @Override
  public Set<TiltakTilstand> vokter() {
    return Set.of(TiltakTilstand.AVVIKLET);
  }

  @Override
  public List<Phrase> mangler(Tiltak tiltak, TiltakTilstand til) {
    if (!krav.siste(tiltak.kommune(), tiltak.tiltakId())) {
      return List.of();
    }
    long utleid = store.countByUtleie(tiltak.kommune()).getOrDefault(Utleie.UTLEID, 0L);
    return utleid == 0 ? List.of() : List.of(TEKSTER.phrase("bolig.vakt.utleid", utleid));
  }
}
