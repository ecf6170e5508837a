// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.funn.lesing;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samtak.core.api.kilde.Kilder;
import no.samtak.core.api.kilde.Kilderad;

/** Where chapters 2 and 3 describe tiltak ({@code tiltak}). */
public final class Tiltaksbeskrivelser {
  /** Kind of file. */
  public static final String FIL = "tiltak";

  private final Map<String, List<Kilderad>> rader;

  private Tiltaksbeskrivelser(Fil fil) {
    this.rader = fil.etter("tiltak_id");
  }

  /** The kommune's. */
  public static Tiltaksbeskrivelser av(Kilder kilder) {
    return new Tiltaksbeskrivelser(Fil.av(kilder, FIL));
  }

  /** Whether nothing is described. */
  public boolean tom() {
    return rader.isEmpty();
  }

  /** The tiltak in the file's order, each with its rows. */
  public Map<String, List<Kilderad>> etterTiltak() {
    return rader;
  }

  /** Whether the tiltak is described. */
  public boolean har(String tiltak) {
    return rader.containsKey(tiltak);
  }

  /** The rows of a tiltak; empty where it is not described. */
  public List<Kilderad> rader(String tiltak) {
    return rader.getOrDefault(tiltak, List.of());
  }

  /** The chapters where the tiltak stands, in the file's order. */
  public Set<String> kapitler(String tiltak) {
    return verdier(tiltak, "kapittel");
  }

  /** What the rows of the tiltak say in a column, each once; empty cells left out. */
  public Set<String> verdier(String tiltak, String kolonne) {
    Set<String> verdier = new LinkedHashSet<>();
    rader(tiltak).stream()
        .map(r -> r.celle(kolonne))
        .filter(v -> !v.isBlank())
        .forEach(verdier::add);
    return verdier;
  }

  /** Rows by a tiltak's responsible, so that one responsible is told of once. */
  public Map<String, Kilderad> ansvarlige(String tiltak) {
    Map<String, Kilderad> ansvarlige = new LinkedHashMap<>();
    rader(tiltak).forEach(r -> ansvarlige.putIfAbsent(r.celle("ansvarlig"), r));
    return ansvarlige;
  }
}
