// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.bidrag;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.samtak.bolig.internal.boenhet.Utleie;
import no.samtak.bolig.internal.persistence.BoenhetStore;
import no.samtak.core.api.modul.Tellebidrag;
import no.samtak.platform.api.text.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Dwellings by state, as they stand now: the register keeps no state of another day. Each that is
 * let is a household, so that number is protected as those of persons are; there is no total to
 * tell it from.
 */
@Component(service = Tellebidrag.class)
public final class Boligtelling implements Tellebidrag {
  private static final Texts TEKSTER = Texts.of(Boligtelling.class.getClassLoader());

  private final BoenhetStore store;
  private final Boligtall tall;

  /** On the register. */
  @Activate
  public Boligtelling(@Reference BoenhetStore store, @Reference Boligtall tall) {
    this.store = store;
    this.tall = tall;
  }

  @Override
  public String modul() {
    return BoligModul.NAVN;
  }

  @Override
  public List<Telletall> tall(String kommune, LocalDate dag) {
    List<Telletall> alle = new ArrayList<>();
    store
        .countByUtleie(kommune)
        .forEach(
            (utleie, antall) ->
                alle.add(
                    ett(utleie.name().toLowerCase(Locale.ROOT), antall, utleie == Utleie.UTLEID)));
    if (alle.stream().allMatch(t -> t.antall() == 0)) {
      return List.of();
    }
    alle.add(ett("kantildeles", tall.kanTildeles(kommune), false));
    alle.add(ett("inspeksjon", tall.tilInspeksjon(kommune), false));
    return alle;
  }

  private static Telletall ett(String id, long antall, boolean personer) {
    return new Telletall(id, TEKSTER.phrase("bolig.telling." + id, antall), antall, personer);
  }
}
