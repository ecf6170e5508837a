// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.funn.regel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.samtak.core.api.funn.Brudd;
import no.samtak.core.api.funn.Funnklasse;
import no.samtak.core.api.kilde.Kilder;
import no.samtak.core.api.kilde.Kilderad;
import no.samtak.core.finans.internal.funn.lesing.Fil;
import no.samtak.core.finans.internal.funn.lesing.Okonomiplan;
import no.samtak.core.finans.internal.funn.lesing.Plantabell;

/**
 * Each tiltak of 4.2 has a helårsvirkning: in its row of {@code okonomiplan}, or where it has none,
 * in a row of the table.
 */
final class UtenHelarsvirkning extends Regel {
  UtenHelarsvirkning() {
    super("LE-F22", Funnklasse.UFULLSTENDIG);
  }

  @Override
  public List<Brudd> prov(Kilder kilder) {
    List<Brudd> funn = new ArrayList<>();
    Map<String, List<Kilderad>> okonomiplan = Okonomiplan.av(kilder).fil().etter("tiltak_id");
    okonomiplan.forEach((tiltak, rader) -> prov(Okonomiplan.FIL, tiltak, rader, funn));
    Fil.av(kilder, Plantabell.FIL)
        .etter("tiltak_id")
        .forEach(
            (tiltak, rader) -> {
              if (!okonomiplan.containsKey(tiltak)) {
                prov(Plantabell.FIL, tiltak, rader, funn);
              }
            });
    return funn;
  }

  private void prov(String fil, String tiltak, List<Kilderad> rader, List<Brudd> funn) {
    boolean kanSi = rader.stream().anyMatch(r -> r.celler().containsKey("helarsvirkning_tkr"));
    if (kanSi && rader.stream().noneMatch(r -> r.har("helarsvirkning_tkr"))) {
      funn.add(ved(fil, rader.get(0), "helarsvirkning_tkr", tiltak).funn());
    }
  }
}
