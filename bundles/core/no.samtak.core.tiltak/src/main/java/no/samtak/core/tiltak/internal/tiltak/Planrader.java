// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.tiltak;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import no.samtak.core.tiltak.internal.innlesing.Filtyper;
import no.samtak.core.tiltak.internal.samme.Kildenavn;
import no.samtak.core.tiltak.internal.samme.Navneavgjorelse;
import no.samtak.core.tiltak.internal.samme.Navneforslag.Slag;
import no.samtak.core.tiltak.internal.samme.Navneforslag.Svar;

/**
 * The rows of a plan that name a tiltak, column by column as they stand.
 *
 * @param egne those that are the tiltak's
 * @param kanskje those that may be, which nobody has decided
 */
public record Planrader(List<Map<String, String>> egne, List<Map<String, String>> kanskje) {
  public Planrader {
    egne = List.copyOf(egne);
    kanskje = List.copyOf(kanskje);
  }

  /**
   * Tells them apart.
   *
   * @param rader that stand under the tiltak's slugs
   * @param slugger the tiltak's
   * @param avSlug gives the rows that stand under a slug
   * @param bareHer whether no other file names the tiltak
   */
  static Planrader av(
      String kommune,
      List<List<String>> rader,
      List<String> slugger,
      List<Navneavgjorelse> avgjorelser,
      Function<String, List<List<String>>> avSlug,
      BooleanSupplier bareHer) {
    Map<String, Navneavgjorelse> avgjort = new HashMap<>();
    avgjorelser.stream().filter(a -> a.slag() == Slag.RAD).forEach(a -> avgjort.put(a.id(), a));
    List<Map<String, String>> egne = new ArrayList<>();
    List<Map<String, String>> kanskje = new ArrayList<>();
    for (List<String> celler : rader) {
      Map<String, String> rad = rad(celler);
      Kildenavn navn = Kildenavn.av(Filtyper.TILTAK, rad);
      Navneavgjorelse svar = navn.antatt() ? avgjort.get(navn.id(kommune)) : null;
      if (!navn.antatt() || (svar != null && svar.svar() == Svar.SAMME)) {
        egne.add(rad);
      } else if (svar == null) {
        kanskje.add(rad);
      }
    }
    for (Navneavgjorelse a : avgjort.values()) {
      if (slugger.contains(a.nyttTiltak())) {
        avSlug.apply(a.tiltakId()).stream()
            .map(Planrader::rad)
            .filter(r -> Kildenavn.av(Filtyper.TILTAK, r).id(kommune).equals(a.id()))
            .forEach(egne::add);
      }
    }
    // The first that names a tiltak is the tiltak: there is nothing else that it could be.
    if (egne.isEmpty() && !kanskje.isEmpty() && bareHer.getAsBoolean()) {
      egne.add(kanskje.remove(0));
    }
    return new Planrader(egne, kanskje);
  }

  private static Map<String, String> rad(List<String> celler) {
    Map<String, String> rad = new LinkedHashMap<>();
    for (int i = 0; i < celler.size(); i++) {
      rad.put(Filtyper.TILTAK.kolonner().get(i), celler.get(i));
    }
    return rad;
  }
}
