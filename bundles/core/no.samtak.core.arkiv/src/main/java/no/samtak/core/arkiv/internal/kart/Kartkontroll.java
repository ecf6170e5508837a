// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.kart;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.samtak.platform.api.text.Text;

/** Holds a data map up to the database. */
final class Kartkontroll {
  private Kartkontroll() {}

  /**
   * What is not as the map says, in words; empty where all is.
   *
   * @param database the tables of the module's schema as they are, without the migrations' own
   * @param ventes whether the tables should be there: the module is in and its migrations are done,
   *     or its schema is there
   */
  static List<Text> avvik(Kart kart, Map<String, List<Kolonne>> database, boolean ventes) {
    List<Text> avvik = new ArrayList<>();
    Set<String> kartlagt = new HashSet<>();
    for (Karttabell t : kart.tabeller()) {
      if (!t.skjema().equals(kart.skjema())) {
        avvik.add(Text.of("arkiv.avvik.fremmedSkjema", t.navn()));
      } else if (!Karttabell.gyldig(t.tabell())) {
        avvik.add(Text.of("arkiv.avvik.ugyldigNavn", t.navn()));
      } else if (!kartlagt.add(t.tabell())) {
        avvik.add(Text.of("arkiv.avvik.dobbel", t.navn()));
      } else if (ventes) {
        avvik.addAll(kolonner(t, database));
      }
    }
    for (String tabell : new TreeSet<>(database.keySet())) {
      if (!kartlagt.contains(tabell)) {
        avvik.add(Text.of("arkiv.avvik.ikkeIKartet", kart.skjema() + "." + tabell));
      }
    }
    if (kart.tjenestemottakere() && !kart.bidrag().contains(Bidrag.INNSYN)) {
      avvik.add(Text.of("arkiv.avvik.utenInnsyn"));
    }
    return avvik;
  }

  private static List<Text> kolonner(Karttabell t, Map<String, List<Kolonne>> database) {
    List<Kolonne> finnes = database.get(t.tabell());
    if (finnes == null) {
      return List.of(Text.of("arkiv.avvik.ikkeIDatabasen", t.navn()));
    }
    Set<String> navn = new HashSet<>();
    finnes.forEach(k -> navn.add(k.navn()));
    List<String> nevnt = new ArrayList<>(t.rekkefolge());
    if (t.kommunekolonne() != null) {
      nevnt.add(0, t.kommunekolonne());
    }
    if (t.personkolonne() != null) {
      nevnt.add(t.personkolonne());
    }
    if (t.sluttkolonne() != null) {
      nevnt.add(t.sluttkolonne());
    }
    List<Text> avvik = new ArrayList<>();
    for (String kolonne : nevnt) {
      if (!navn.contains(kolonne)) {
        avvik.add(Text.of("arkiv.avvik.kolonne", t.navn(), kolonne));
      }
    }
    if (t.rekkefolge().isEmpty()) {
      avvik.add(Text.of("arkiv.avvik.utenRekkefolge", t.navn()));
    }
    return avvik;
  }
}
