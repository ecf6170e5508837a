// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.kart;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.samtak.core.arkiv.internal.pakke.Arkivpakke;
import no.samtak.core.arkiv.internal.sletting.Sletting;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The truth of a module's data now.
 *
 * @param kart the kept map
 * @param stand where module and data are
 * @param paNoden whether the module is in on this node, running or not
 * @param opptelling rows as they are now, by table in the map's order
 * @param avvik what the map and the database do not agree on
 * @param sistePakke the newest archive that was finished; null where there is none
 * @param sisteSletting the newest purge that was carried out; null where there is none
 */
public record Modulbilde(
    Kart kart,
    Kartstand stand,
    boolean paNoden,
    List<Opptelling> opptelling,
    List<Text> avvik,
    @Nullable Arkivpakke sistePakke,
    @Nullable Sletting sisteSletting) {
  public Modulbilde {
    opptelling = List.copyOf(opptelling);
    avvik = List.copyOf(avvik);
  }

  /** All rows. */
  public long rader() {
    return opptelling.stream().mapToLong(Opptelling::rader).sum();
  }

  /** Rows of one table. */
  public long rader(Karttabell tabell) {
    return opptelling.stream()
        .filter(o -> o.tabell().equals(tabell))
        .mapToLong(Opptelling::rader)
        .sum();
  }

  /** Rows of each kommune that has any; those of no one kommune stand under the empty name. */
  public List<Kommunerad> kommuner() {
    Map<String, long[]> sum = new TreeMap<>();
    for (Opptelling o : opptelling) {
      if (o.rader() > 0) {
        long[] tall = sum.computeIfAbsent(o.kommune(), k -> new long[2]);
        tall[0] += o.rader();
        tall[1] += o.tabell().tjenestemottakere() ? o.rader() : 0;
      }
    }
    return sum.entrySet().stream()
        .map(e -> new Kommunerad(e.getKey(), e.getValue()[0], e.getValue()[1]))
        .toList();
  }

  /**
   * A kommune's rows.
   *
   * @param kommune slug; empty = of no one kommune
   * @param rader all rows
   * @param personrader those in tables with people who get help
   */
  public record Kommunerad(String kommune, long rader, long personrader) {}
}
