// SPDX-License-Identifier: EUPL-1.2
package no.samtak.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.samtak.core.api.kilde.Kildearkiv;
import no.samtak.core.api.kilde.Kilder;

/** The sources of several kommuner in memory; each reading in is a later edition. */
public final class Testarkiv implements Kildearkiv {
  private final Map<String, Testkilder> kilder = new ConcurrentHashMap<>();
  private final Map<String, Map<String, Long>> utgaver = new ConcurrentHashMap<>();

  /** Reads all files of the sources in, as they are now; what the kommune had is gone. */
  public Testarkiv lesInn(String kommune, Testkilder nye) {
    return satt(kommune, nye.kopi(), nye.typer());
  }

  /** Reads a file of the product's demo in. */
  public Testarkiv lesInn(String kommune, String type) {
    return satt(kommune, kopi(kommune).demo(kommune, type), List.of(type));
  }

  /** Reads lines in, the head first, with semicolon between. */
  public Testarkiv lesInn(String kommune, String type, String... linjer) {
    return satt(kommune, kopi(kommune).lesInn(type, linjer), List.of(type));
  }

  /** Changes the cell of the row that has a value in another. */
  public Testarkiv endre(
      String kommune, String type, String der, String er, String kolonne, String verdi) {
    return satt(
        kommune, kopi(kommune).endre(type, Testkilder.der(der, er), kolonne, verdi), List.of(type));
  }

  private Testkilder kopi(String kommune) {
    return kilder.getOrDefault(kommune, new Testkilder()).kopi();
  }

  private Testarkiv satt(String kommune, Testkilder nye, List<String> typer) {
    Map<String, Long> opp = new HashMap<>(utgaver(kommune));
    typer.forEach(t -> opp.merge(t, 1L, Long::sum));
    kilder.put(kommune, nye);
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
