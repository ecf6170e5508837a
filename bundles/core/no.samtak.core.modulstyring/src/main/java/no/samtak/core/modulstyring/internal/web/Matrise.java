// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.samtak.core.api.modul.Modultilstand;
import no.samtak.core.modulstyring.internal.tilstand.Modulstand;
import no.samtak.platform.api.text.Phrase;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Modules by kommuner.
 *
 * @param kommuner the columns' heads
 * @param rader one for each module
 */
record Matrise(List<String> kommuner, List<Rad> rader) {
  Matrise {
    kommuner = List.copyOf(kommuner);
    rader = List.copyOf(rader);
  }

  /**
   * A module.
   *
   * @param versjon the installed version; empty where none is
   * @param nodesti its page on the node
   */
  record Rad(Phrase navn, String versjon, String nodesti, List<Celle> celler) {
    Rad {
      celler = List.copyOf(celler);
    }
  }

  /**
   * How the module stands in a kommune.
   *
   * @param tegn the state's sign; empty where the pair is left out of what was asked for
   * @param sti its page
   * @param merknad what is to be said beside; null = nothing
   */
  record Celle(String kommune, String tegn, Text tilstand, String sti, @Nullable Text merknad) {
    private static Celle uten(String kommune) {
      return new Celle(kommune, "", Text.of("side.utenforUtvalg"), "", null);
    }
  }

  /**
   * @param utvalg those to show, in the order of the rows
   */
  static Matrise av(List<Modulstand> utvalg, Modulliste liste, Sted sted, Navn navn) {
    Map<String, String> kommuner = new TreeMap<>();
    Map<String, Map<String, Modulstand>> moduler = new LinkedHashMap<>();
    for (Modulstand s : utvalg) {
      kommuner.put(navn.kommune(s.status().kommune()), s.status().kommune());
      moduler
          .computeIfAbsent(s.status().modul(), k -> new TreeMap<>())
          .put(s.status().kommune(), s);
    }
    List<Rad> rader = new ArrayList<>();
    moduler.forEach(
        (modul, perKommune) -> {
          Modulstand en = perKommune.values().iterator().next();
          List<Celle> celler = new ArrayList<>();
          kommuner.forEach(
              (kommunenavn, slug) ->
                  celler.add(celle(kommunenavn, perKommune.get(slug), liste, sted)));
          String versjon = en.modulversjon();
          rader.add(
              new Rad(
                  en.navn(), versjon == null ? "" : versjon, "/drift/moduler/" + modul, celler));
        });
    return new Matrise(List.copyOf(kommuner.keySet()), rader);
  }

  private static Celle celle(String kommune, @Nullable Modulstand s, Modulliste liste, Sted sted) {
    if (s == null) {
      return Celle.uten(kommune);
    }
    Modultilstand tilstand = s.status().tilstand();
    return new Celle(
        kommune,
        Ord.tegn(tilstand),
        Ord.tilstand(tilstand),
        sted.modul(s.status().kommune(), s.status().modul()),
        liste.merknad(s));
  }
}
