// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.prosjekt.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import no.samtak.core.api.kilde.Kildearkiv;
import no.samtak.core.api.kilde.Kilder;
import no.samtak.core.api.kilde.Kilderad;

/** The sources of one kommune in memory; each change is a later edition. */
public final class Testkilder implements Kildearkiv, Kilder {
  private final Map<String, List<Kilderad>> filer = new LinkedHashMap<>();
  private final Map<String, Long> utgaver = new TreeMap<>();

  /** Adds a row: column, value, column, value. */
  public Testkilder rad(String type, String... celler) {
    Map<String, String> rad = new LinkedHashMap<>();
    for (int i = 0; i < celler.length; i += 2) {
      rad.put(celler[i], celler[i + 1]);
    }
    List<Kilderad> rader = filer.computeIfAbsent(type, k -> new ArrayList<>());
    rader.add(new Kilderad(rader.size() + 2L, rad));
    utgaver.merge(type, 1L, Long::sum);
    return this;
  }

  /** The files of the product's demo, as they stand. */
  public Testkilder demo(String kommune, String... typer) {
    for (String type : typer) {
      List<List<String>> rader = del(les("/demo/" + kommune + "/" + type + ".csv"));
      for (List<String> rad : rader.subList(1, rader.size())) {
        List<String> celler = new ArrayList<>();
        for (int i = 0; i < rad.size(); i++) {
          celler.add(rader.get(0).get(i));
          celler.add(rad.get(i));
        }
        rad(type, celler.toArray(String[]::new));
      }
    }
    return this;
  }

  @Override
  public List<Kilderad> rader(String type) {
    return filer.getOrDefault(type, List.of());
  }

  @Override
  public Kilder kilder(String kommune) {
    return this;
  }

  @Override
  public long utgave(String kommune, String type) {
    return utgaver.getOrDefault(type, 0L);
  }

  @Override
  public Map<String, Long> utgaver(String kommune) {
    return utgaver;
  }

  private static String les(String ressurs) {
    try (InputStream in = Testkilder.class.getResourceAsStream(ressurs)) {
      return new String(Objects.requireNonNull(in, ressurs).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<List<String>> del(String tekst) {
    List<List<String>> rader = new ArrayList<>();
    List<String> rad = new ArrayList<>();
    StringBuilder celle = new StringBuilder();
    boolean iSitat = false;
    for (char c : tekst.toCharArray()) {
      if (c == '"') {
        iSitat = !iSitat;
      } else if (!iSitat && (c == ';' || c == '\n')) {
        rad.add(celle.toString());
        celle.setLength(0);
        if (c == '\n') {
          rader.add(rad);
          rad = new ArrayList<>();
        }
      } else {
        celle.append(c);
      }
    }
    return rader;
  }
}
