// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.samtak.core.api.kilde.Kildearkiv;
import no.samtak.core.api.kilde.Kilder;
import no.samtak.core.api.kilde.Kilderad;

/** Sources in memory that a test can change; each change is a later edition. */
public final class Testarkiv implements Kildearkiv {
  private final Map<String, Map<String, List<Map<String, String>>>> filer = new HashMap<>();
  private final Map<String, Map<String, Long>> utgaver = new HashMap<>();

  /** Reads a file of the product's demo in. */
  public Testarkiv lesInn(String kommune, String type) {
    return lesInn(kommune, type, les("/demo/" + kommune + "/" + type + ".csv"));
  }

  /** Reads lines in, the head first, with semicolon between. */
  public Testarkiv lesInn(String kommune, String type, String... linjer) {
    return lesInn(kommune, type, tabell(String.join("\n", linjer) + "\n"));
  }

  private Testarkiv lesInn(String kommune, String type, List<Map<String, String>> rader) {
    filer.computeIfAbsent(kommune, k -> new HashMap<>()).put(type, rader);
    utgaver.computeIfAbsent(kommune, k -> new HashMap<>()).merge(type, 1L, Long::sum);
    return this;
  }

  /** Changes the cell of the row that has a value in another. */
  public Testarkiv endre(
      String kommune, String type, String der, String er, String kolonne, String verdi) {
    List<Map<String, String>> rader = new ArrayList<>();
    for (Map<String, String> rad :
        Objects.requireNonNull(Objects.requireNonNull(filer.get(kommune)).get(type))) {
      Map<String, String> kopi = new LinkedHashMap<>(rad);
      if (er.equals(rad.get(der))) {
        kopi.put(kolonne, verdi);
      }
      rader.add(kopi);
    }
    return lesInn(kommune, type, rader);
  }

  @Override
  public Kilder kilder(String kommune) {
    Map<String, List<Map<String, String>>> deres = filer.getOrDefault(kommune, Map.of());
    return type -> {
      List<Kilderad> rader = new ArrayList<>();
      for (Map<String, String> rad : deres.getOrDefault(type, List.of())) {
        rader.add(new Kilderad(rader.size() + 2L, rad));
      }
      return rader;
    };
  }

  @Override
  public long utgave(String kommune, String type) {
    return utgaver(kommune).getOrDefault(type, 0L);
  }

  @Override
  public Map<String, Long> utgaver(String kommune) {
    return Map.copyOf(utgaver.getOrDefault(kommune, Map.of()));
  }

  private static List<Map<String, String>> les(String ressurs) {
    try (InputStream in = Objects.requireNonNull(Testarkiv.class.getResourceAsStream(ressurs))) {
      return tabell(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Map<String, String>> tabell(String tekst) {
    List<List<String>> linjer = new ArrayList<>();
    List<String> linje = new ArrayList<>();
    StringBuilder celle = new StringBuilder();
    boolean inni = false;
    for (char c : tekst.toCharArray()) {
      if (c == '"') {
        inni = !inni;
      } else if (!inni && (c == ';' || c == '\n')) {
        linje.add(celle.toString());
        celle.setLength(0);
        if (c == '\n') {
          linjer.add(linje);
          linje = new ArrayList<>();
        }
      } else {
        celle.append(c);
      }
    }
    List<Map<String, String>> rader = new ArrayList<>();
    for (List<String> celler : linjer.subList(1, linjer.size())) {
      Map<String, String> rad = new LinkedHashMap<>();
      for (int i = 0; i < celler.size(); i++) {
        rad.put(linjer.get(0).get(i), celler.get(i));
      }
      rader.add(rad);
    }
    return rader;
  }
}
