// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.bidrag;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.samtak.bolig.internal.boenhet.Utleie;
import no.samtak.bolig.internal.persistence.BoenhetStore;
import no.samtak.core.api.modul.Avviklingsbidrag;
import no.samtak.platform.api.text.Texts;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What is open in the register when dwellings are to be closed: somebody lives in each that is let,
 * so those hinder; what is kept for somebody, or rented in, is only to be known.
 */
@Component(service = Avviklingsbidrag.class)
public final class Boligavvikling implements Avviklingsbidrag {
  private static final Texts TEKSTER = Texts.of(Boligavvikling.class.getClassLoader());

  private final BoenhetStore store;
  private final Boligkrav krav;
  private final Boligtall tall;

  /** On the register. */
  @Activate
  public Boligavvikling(
      @Reference BoenhetStore store, @Reference Boligkrav krav, @Reference Boligtall tall) {
    this.store = store;
    this.krav = krav;
    this.tall = tall;
  }

  @Override
  public String modul() {
    return BoligModul.NAVN;
  }

  @Override
  public List<Avviklingspunkt> punkter(String kommune, @Nullable String tiltakId) {
    if (tiltakId != null && !krav.siste(kommune, tiltakId)) {
      return List.of();
    }
    Map<Utleie, Long> antall = store.countByUtleie(kommune);
    List<Avviklingspunkt> punkter = new ArrayList<>();
    legg(punkter, kommune, "utleid", tilstand(antall, Utleie.UTLEID), true, "?utleie=UTLEID");
    legg(
        punkter,
        kommune,
        "reservert",
        tilstand(antall, Utleie.RESERVERT),
        false,
        "?utleie=RESERVERT");
    legg(punkter, kommune, "innleid", tall.innleid(kommune), false, "?sorter=innleidTil");
    return punkter;
  }

  private static long tilstand(Map<Utleie, Long> antall, Utleie utleie) {
    return antall.getOrDefault(utleie, 0L);
  }

  private static void legg(
      List<Avviklingspunkt> punkter,
      String kommune,
      String id,
      long antall,
      boolean hindrer,
      String valg) {
    if (antall > 0) {
      punkter.add(
          new Avviklingspunkt(
              id,
              TEKSTER.phrase("bolig.avvikling." + id, antall),
              Math.toIntExact(antall),
              hindrer,
              hindrer,
              "/" + kommune + "/boliger" + valg));
    }
  }
}
