// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.web;

import java.util.ArrayList;
import java.util.List;
import no.samtak.core.api.modul.Avviklingsbidrag.Avviklingspunkt;
import no.samtak.core.modulstyring.internal.avvikling.AvviklingService;
import no.samtak.core.modulstyring.internal.avvikling.Avviklingssvar;
import no.samtak.platform.api.text.Phrase;

/**
 * What a module says when it is to be closed (avviklingskontroll).
 *
 * @param hindrer how many things must be settled first
 * @param linjer what it says; empty where it holds nothing
 */
record Kontroll(int hindrer, List<Linje> linjer) {
  Kontroll {
    linjer = List.copyOf(linjer);
  }

  /**
   * Something that the module holds, or that it does not say.
   *
   * @param er nei where it must be settled first, else ja
   * @param tegn the sign
   * @param hva a sentence
   * @param lenke where it is settled; empty = nowhere, or not for the reader
   */
  record Linje(String er, String tegn, Phrase hva, String lenke) {}

  /**
   * @param lenker whether the reader may go where things are settled
   */
  static Kontroll av(AvviklingService service, String kommune, String modul, boolean lenker) {
    Avviklingssvar svar = service.sporr(kommune, modul);
    List<Linje> linjer = new ArrayList<>();
    if (svar.punkter().stream().noneMatch(Avviklingspunkt::hindrer)) {
      svar.hindringer().forEach(h -> linjer.add(new Linje("nei", "feilet", Ord.setning(h), "")));
    }
    for (Avviklingspunkt p : svar.punkter()) {
      linjer.add(
          new Linje(
              p.hindrer() ? "nei" : "ja",
              p.hindrer() ? "feilet" : "ferdig",
              Ord.setning(p.hva()),
              lenker ? p.lenke() : ""));
    }
    return new Kontroll((int) linjer.stream().filter(l -> l.er().equals("nei")).count(), linjer);
  }
}
