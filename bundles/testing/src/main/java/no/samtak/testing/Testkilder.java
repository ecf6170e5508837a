// SPDX-License-Identifier: EUPL-1.2
package no.samtak.testing;

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
import java.util.function.Consumer;
import java.util.function.Predicate;
import no.samtak.core.api.kilde.Kildearkiv;
import no.samtak.core.api.kilde.Kilder;
import no.samtak.core.api.kilde.Kilderad;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Sources of one kommune in memory that a test can change: file, row, cell. The files of the
 * product's demo are those that the test has on its class path under {@code /demo}.
 */
public final class Testkilder implements Kilder {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setDelimiter(';').setHeader().setSkipHeaderRecord(true).get();
  private static final Map<String, String> FILER =
      Map.of(
          "levanger",
          "finansieringsplan okonomiplan tiltak deltiltak nullkostnad investering situasjon"
              + " plan kapitler forkortelser tjenester bevilling apningstider",
          "orland",
          "soknader oppgaver maler gjenstar rapport kapitler",
          "kvanangen",
          "prosjektregnskap prosjekt registrering moter stillinger stottekontakt");

  private final Map<String, List<Map<String, String>>> filer = new LinkedHashMap<>();
  private final Map<String, Long> utgaver = new TreeMap<>();

  /** Nothing read in. */
  public Testkilder() {}

  /** All the files that the product's demo brings for a kommune. */
  public static Testkilder av(String kommune) {
    return new Testkilder()
        .demo(kommune, Objects.requireNonNull(FILER.get(kommune), kommune).split(" "));
  }

  /** Reads files of the product's demo in, as they stand. */
  public Testkilder demo(String kommune, String... typer) {
    for (String type : typer) {
      lesInn(type, les("/demo/" + kommune + "/" + type + ".csv"));
    }
    return this;
  }

  /** Reads lines in instead of what the file had, the head first, with semicolon between. */
  public Testkilder lesInn(String type, String... linjer) {
    return lesInn(type, tabell(String.join("\n", linjer)));
  }

  private Testkilder lesInn(String type, List<Map<String, String>> rader) {
    filer.put(type, rader);
    return endret(type);
  }

  /** Adds a row: column, value, column, value. */
  public Testkilder rad(String type, String... celler) {
    Map<String, String> rad = new LinkedHashMap<>();
    for (int i = 0; i < celler.length; i += 2) {
      rad.put(celler[i], celler[i + 1]);
    }
    fil(type).add(rad);
    return endret(type);
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
    return endret(type);
  }

  /** Takes the rows of a kind away; fails where there is none. */
  public Testkilder fjern(String type, Predicate<Map<String, String>> hvilke) {
    if (!fil(type).removeIf(hvilke)) {
      throw new IllegalStateException("no such row in " + type);
    }
    return endret(type);
  }

  private Testkilder endret(String type) {
    utgaver.merge(type, 1L, Long::sum);
    return this;
  }

  /** Rows where a column says that. */
  public static Predicate<Map<String, String>> der(String kolonne, String verdi) {
    return r -> verdi.equals(r.get(kolonne));
  }

  /** The rows of a file, to be changed. */
  public List<Map<String, String>> fil(String type) {
    return filer.computeIfAbsent(type, k -> new ArrayList<>());
  }

  /** The kinds of file that there are. */
  public List<String> typer() {
    return List.copyOf(filer.keySet());
  }

  @Override
  public List<Kilderad> rader(String type) {
    List<Kilderad> rader = new ArrayList<>();
    for (Map<String, String> rad : filer.getOrDefault(type, List.of())) {
      rader.add(new Kilderad(rader.size() + 2L, rad));
    }
    return rader;
  }

  /** A copy that can be changed by itself. */
  public Testkilder kopi() {
    Testkilder kopi = new Testkilder();
    filer.forEach((type, rader) -> rader.forEach(r -> kopi.fil(type).add(new LinkedHashMap<>(r))));
    return kopi;
  }

  /** An archive in which every kommune has these sources; each change is a later edition. */
  public Kildearkiv arkiv() {
    return new Kildearkiv() {
      @Override
      public Kilder kilder(String kommune) {
        return Testkilder.this;
      }

      @Override
      public long utgave(String kommune, String type) {
        return utgaver.getOrDefault(type, 0L);
      }

      @Override
      public Map<String, Long> utgaver(String kommune) {
        return Map.copyOf(utgaver);
      }
    };
  }

  /** The rows of a file on the class path, by the names in its head. */
  public static List<Map<String, String>> les(String ressurs) {
    try (InputStream in = Testkilder.class.getResourceAsStream(ressurs)) {
      return tabell(
          new String(Objects.requireNonNull(in, ressurs).readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Map<String, String>> tabell(String tekst) {
    try (CSVParser parser = CSVParser.parse(tekst, FORMAT)) {
      List<Map<String, String>> rader = new ArrayList<>();
      for (CSVRecord rad : parser) {
        rader.add(new LinkedHashMap<>(rad.toMap()));
      }
      return rader;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
