// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.register;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.samtak.core.api.kilde.Kildearkiv;
import no.samtak.core.api.kilde.Kilder;
import no.samtak.core.finans.internal.funn.Testkilder;

/** Sources in memory; each reading in is a later edition. */
final class Testarkiv implements Kildearkiv {
  private final Map<String, Testkilder> kilder = new ConcurrentHashMap<>();
  private final Map<String, Map<String, Long>> utgaver = new ConcurrentHashMap<>();

  /** Reads all files of the sources in. */
  Testarkiv lesInn(String kommune, Testkilder nye) {
    Map<String, Long> opp = new HashMap<>(utgaver(kommune));
    nye.typer().forEach(t -> opp.merge(t, 1L, Long::sum));
    kilder.put(kommune, nye.kopi());
    utgaver.put(kommune, opp);
    return this;
  }

  @Override
  public Kilder kilder(String kommune) {
    return kilder.getOrDefault(kommune, new Testkilder());
  }

  @Override
  public long utgave(String kommune, String type) {
    return utgaver(kommune).getOrDefault(type, 0L);
  }

  @Override
  public Map<String, Long> utgaver(String kommune) {
    return utgaver.getOrDefault(kommune, Map.of());
  }
}
