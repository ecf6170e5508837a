// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.finans;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.samtak.core.api.kilde.Kilder;
import no.samtak.core.api.kilde.Kilderad;

/** By what a plan's money can be told apart, from the plan's own columns (LE 4.2). */
public enum Gruppering {
  /** Who follows the tiltak up. */
  ANSVARLIG("oppfolgingsansvarlig"),
  /** The plan areas that the tiltak touches, as they stand: several are one group of their own. */
  PLANOMRADE("berorte_planomrader"),
  /** Where the other money comes from. */
  FINANSIERING("annen_finansiering");

  private static final String FIL = "okonomiplan";

  private final String kolonne;

  Gruppering(String kolonne) {
    this.kolonne = kolonne;
  }

  /** A group and its money. */
  public record Gruppe(String navn, Innfasing innfasing) {}

  /**
   * The groups by name, those whose tiltak state nothing last and without a name. A tiltak is in
   * one group, so that the groups' money is the plan's; one that stands nowhere states nothing.
   *
   * @param sammenMed from the slugs of tiltak that are joined with another to the other's
   */
  public List<Gruppe> grupper(
      List<Finansieringslinje> linjer, Kilder kilder, Map<String, String> sammenMed) {
    Map<String, String> gruppeAv = new HashMap<>();
    Map<String, String> avAndre = new HashMap<>();
    for (Kilderad rad : kilder.rader(FIL)) {
      String slug = rad.celle("tiltak_id");
      String gruppe = rad.celle(kolonne).strip();
      gruppeAv.putIfAbsent(slug, gruppe);
      String sammen = sammenMed.get(slug);
      if (sammen != null) {
        avAndre.putIfAbsent(sammen, gruppe);
      }
    }
    // A tiltak that is joined with another lends it its group where the other has none.
    avAndre.forEach(gruppeAv::putIfAbsent);
    Map<String, List<Finansieringslinje>> grupper =
        new TreeMap<>(
            Comparator.comparing(String::isEmpty).thenComparing(Comparator.naturalOrder()));
    for (Finansieringslinje linje : linjer) {
      grupper
          .computeIfAbsent(gruppeAv.getOrDefault(linje.tiltakId(), ""), navn -> new ArrayList<>())
          .add(linje);
    }
    List<Gruppe> svar = new ArrayList<>();
    grupper.forEach((navn, egne) -> svar.add(new Gruppe(navn, Innfasing.av(egne))));
    return svar;
  }
}
