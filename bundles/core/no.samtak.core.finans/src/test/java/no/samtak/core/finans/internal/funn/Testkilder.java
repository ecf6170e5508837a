// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.funn;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import no.samtak.core.api.kilde.Kilder;
import no.samtak.core.api.kilde.Kilderad;

/** Sources in memory that a test can change: file, row, cell. */
public final class Testkilder implements Kilder {
  private static final Map<String, List<String>> FILER =
      Map.of(
          "levanger",
          List.of(
              "finansieringsplan okonomiplan tiltak deltiltak nullkostnad investering situasjon"
                  .split(" ")),
          "orland",
          List.of("soknader oppgaver maler gjenstar rapport kapitler".split(" ")),
          "kvanangen",
          List.of(
              "prosjektregnskap prosjekt registrering moter stillinger stottekontakt".split(" ")));
  private static final List<String> PLANFILER =
      List.of("plan kapitler forkortelser tjenester bevilling apningstider".split(" "));

  private final Map<String, List<Map<String, String>>> filer = new LinkedHashMap<>();

  /** Nothing read in. */
  public Testkilder() {}

  /** The files that the product's demo brings. */
  public static Testkilder av(String kommune) {
    Testkilder kilder = new Testkilder();
    List<String> typer = new ArrayList<>(Objects.requireNonNull(FILER.get(kommune)));
    if (kommune.equals("levanger")) {
      typer.addAll(PLANFILER);
    }
    typer.forEach(t -> kilder.filer.put(t, les("/demo/" + kommune + "/" + t + ".csv")));
    return kilder;
  }

  @Override
  public List<Kilderad> rader(String type) {
    List<Kilderad> rader = new ArrayList<>();
    for (Map<String, String> rad : filer.getOrDefault(type, List.of())) {
      rader.add(new Kilderad(rader.size() + 2L, rad));
    }
    return rader;
  }

  /** The kinds of file that there are. */
  public List<String> typer() {
    return List.copyOf(filer.keySet());
  }

  /** The rows of a file, to be changed. */
  public List<Map<String, String>> fil(String type) {
    return filer.computeIfAbsent(type, k -> new ArrayList<>());
  }

  /** Adds a row: column, value, column, value. */
  public Testkilder rad(String type, String... celler) {
    Map<String, String> rad = new LinkedHashMap<>();
    for (int i = 0; i < celler.length; i += 2) {
      rad.put(celler[i], celler[i + 1]);
    }
    fil(type).add(rad);
    return this;
  }

  /** Changes a cell of each row of a kind; fails where there is none. */
  public Testkilder endre(
      String type, Predicate<Map<String, String>> hvilke, String kolonne, String verdi) {
    return endre(type, hvilke, r -> r.put(kolonne, verdi));
  }

  /** Changes each row of a kind; fails where there is none. */
  public Testkilder endre(
      String type, Predicate<Map<String, String>> hvilke, Consumer<Map<String, String>> hva) {
    List<Map<String, String>> rader = fil(type).stream().filter(hvilke).toList();
    if (rader.isEmpty()) {
      throw new IllegalStateException("no such row in " + type);
    }
    rader.forEach(hva);
    return this;
  }

  /** Takes the rows of a kind away; fails where there is none. */
  public Testkilder fjern(String type, Predicate<Map<String, String>> hvilke) {
    if (!fil(type).removeIf(hvilke)) {
      throw new IllegalStateException("no such row in " + type);
    }
    return this;
  }

  /** A copy that can be changed by itself. */
  public Testkilder kopi() {
    Testkilder kopi = new Testkilder();
    filer.forEach((type, rader) -> rader.forEach(r -> kopi.fil(type).add(new LinkedHashMap<>(r))));
    return kopi;
  }

  /** Rows where a column says that. */
  public static Predicate<Map<String, String>> der(String kolonne, String verdi) {
    return r -> verdi.equals(r.get(kolonne));
  }

  /** The rows of a file by the names in its head. */
  public static List<Map<String, String>> les(String ressurs) {
    try (InputStream in = Testkilder.class.getResourceAsStream(ressurs)) {
      List<List<String>> rader =
          del(
              new String(
                  Objects.requireNonNull(in, ressurs).readAllBytes(), StandardCharsets.UTF_8));
      List<Map<String, String>> ut = new ArrayList<>();
      for (List<String> rad : rader.subList(1, rader.size())) {
        Map<String, String> celler = new LinkedHashMap<>();
        for (int i = 0; i < rader.get(0).size(); i++) {
          celler.put(rader.get(0).get(i), rad.get(i));
        }
        ut.add(celler);
      }
      return ut;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<List<String>> del(String tekst) {
    List<List<String>> rader = new ArrayList<>();
    List<String> rad = new ArrayList<>();
    StringBuilder celle = new StringBuilder();
    boolean iSitat = false;
    for (int i = 0; i < tekst.length(); i++) {
      char c = tekst.charAt(i);
      if (iSitat && c == '"' && i + 1 < tekst.length() && tekst.charAt(i + 1) == '"') {
        celle.append('"');
        i++;
      } else if (c == '"') {
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
