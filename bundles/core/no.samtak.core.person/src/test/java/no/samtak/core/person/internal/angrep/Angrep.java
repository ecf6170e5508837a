// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.angrep;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One who has the whole database and no key, and wants to know which rows of one service are which
 * of another. Each way gives a guess for each person of the first service.
 */
final class Angrep {
  private final Dump dump;
  private final List<String> fra;
  private final List<String> til;
  private final Random random;

  /**
   * @param fra ids of the first service's persons, in the order that they lie in
   * @param til ids of the other's
   */
  Angrep(Dump dump, List<String> fra, List<String> til, long seed) {
    this.dump = dump;
    this.fra = fra;
    this.til = til;
    this.random = new Random(seed);
  }

  /** All the ways, each with its guesses: id of the first service to id of the other. */
  Map<String, Map<String, String>> alle() {
    Map<String, Map<String, String>> veier = new LinkedHashMap<>();
    veier.put("order", rang(Function.identity(), this::plass));
    veier.put("order of ids", rang(Function.identity(), id -> id));
    Map<String, List<Map<String, String>>> merker = ofPerson("sokeord", "person");
    // every column of the person's row, and every pair, by value, length and beginning
    List<String> kolonner = kolonner("person");
    Map<String, Map<String, String>> rader = rader("person", "id");
    for (String a : kolonner) {
      likt(veier, "person." + a, id -> rader.get(id).get(a));
      likt(veier, "length of person." + a, id -> "" + rader.get(id).get(a).length());
      likt(veier, "beginning of person." + a, id -> begynnelse(rader.get(id).get(a)));
      likt(veier, "end of person." + a, id -> slutt(rader.get(id).get(a)));
      veier.put("rank by person." + a, rang(Function.identity(), id -> rader.get(id).get(a)));
      for (String b : kolonner) {
        if (a.compareTo(b) < 0) {
          likt(
              veier,
              "person." + a + "+" + b,
              id -> rader.get(id).get(a) + "|" + rader.get(id).get(b));
          likt(
              veier,
              "lengths of person." + a + "+" + b,
              id -> rader.get(id).get(a).length() + "|" + rader.get(id).get(b).length());
        }
      }
    }
    // marks: how many, how common, which are shared, where they lie
    likt(veier, "number of marks", id -> "" + merker.getOrDefault(hex(id), List.of()).size());
    Map<String, Long> vanlig = telt("sokeord", "merke");
    likt(
        veier,
        "frequencies of marks",
        id ->
            merker.getOrDefault(hex(id), List.of()).stream()
                .map(m -> vanlig.get(m.get("merke")))
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(",")));
    likt(veier, "company", id -> folge(id, merker, vanlig));
    likt(
        veier,
        "smallest mark",
        id ->
            merker.getOrDefault(hex(id), List.of()).stream()
                .map(m -> begynnelse(m.get("merke")))
                .min(Comparator.naturalOrder())
                .orElse(""));
    veier.put(
        "rank by place of the first mark",
        rang(Function.identity(), id -> String.format("%09d", forste("sokeord", hex(id)))));
    // history: rows that hold anything of the person
    for (String tabell : dump.tabeller().keySet()) {
      Map<String, Long> nevnt = nevnt(tabell);
      likt(veier, "named in " + tabell, id -> "" + nevnt.getOrDefault(id, 0L));
      veier.put(
          "rank by rows in " + tabell,
          rang(Function.identity(), id -> String.format("%09d", nevnt.getOrDefault(id, 0L))));
    }
    return veier;
  }

  private String plass(String id) {
    return String.format("%09d", Math.max(fra.indexOf(id), til.indexOf(id)));
  }

  /** Whom the person shares marks with, and how many. */
  private String folge(
      String id, Map<String, List<Map<String, String>>> merker, Map<String, Long> vanlig) {
    return merker.getOrDefault(hex(id), List.of()).stream()
        .filter(m -> vanlig.get(m.get("merke")) > 1)
        .map(m -> "" + vanlig.get(m.get("merke")))
        .sorted()
        .collect(Collectors.joining(","));
  }

  /** Guesses among those with the same value; where the value says nothing, any. */
  private void likt(
      Map<String, Map<String, String>> veier, String navn, Function<String, String> verdi) {
    Map<String, List<String>> etterVerdi =
        til.stream().collect(Collectors.groupingBy(verdi, TreeMap::new, Collectors.toList()));
    Map<String, String> gjettet = new HashMap<>();
    for (String id : fra) {
      List<String> like = etterVerdi.getOrDefault(verdi.apply(id), til);
      gjettet.put(id, like.get(random.nextInt(like.size())));
    }
    veier.put(navn, gjettet);
  }

  /** Guesses the one in the same place of an order. */
  private <T extends Comparable<T>> Map<String, String> rang(
      Function<String, String> hvem, Function<String, T> orden) {
    List<String> a = new ArrayList<>(fra);
    List<String> b = new ArrayList<>(til);
    // those that are equal in it are in no order
    Collections.shuffle(a, random);
    Collections.shuffle(b, random);
    a.sort(Comparator.comparing(orden));
    b.sort(Comparator.comparing(orden));
    Map<String, String> gjettet = new HashMap<>();
    for (int i = 0; i < a.size(); i++) {
      gjettet.put(hvem.apply(a.get(i)), b.get(Math.min(i, b.size() - 1)));
    }
    return gjettet;
  }

  private List<String> kolonner(String tabell) {
    Set<String> navn = new LinkedHashSet<>();
    dump.tabell(tabell).forEach(r -> navn.addAll(r.keySet()));
    // that they are of two services is known, not found
    navn.remove("tjeneste");
    return List.copyOf(navn);
  }

  private Map<String, Map<String, String>> rader(String tabell, String nokkel) {
    Map<String, Map<String, String>> rader = new HashMap<>();
    dump.tabell(tabell).forEach(r -> rader.put(r.get(nokkel), r));
    return rader;
  }

  private Map<String, List<Map<String, String>>> ofPerson(String tabell, String kolonne) {
    return dump.tabell(tabell).stream().collect(Collectors.groupingBy(r -> r.get(kolonne)));
  }

  private Map<String, Long> telt(String tabell, String kolonne) {
    return dump.tabell(tabell).stream()
        .collect(Collectors.groupingBy(r -> r.get(kolonne), Collectors.counting()));
  }

  private Map<String, Long> nevnt(String tabell) {
    Map<String, Long> nevnt = new HashMap<>();
    Map<String, String> skrevet = new HashMap<>();
    fra.forEach(id -> skrevet.put(hex(id), id));
    til.forEach(id -> skrevet.put(hex(id), id));
    for (Map<String, String> rad : dump.tabell(tabell)) {
      for (String verdi : rad.values()) {
        String id = skrevet.getOrDefault(verdi, verdi);
        nevnt.merge(id, 1L, Long::sum);
      }
    }
    return nevnt;
  }

  private int forste(String tabell, String verdi) {
    List<Map<String, String>> rader = dump.tabell(tabell);
    for (int i = 0; i < rader.size(); i++) {
      if (rader.get(i).containsValue(verdi)) {
        return i;
      }
    }
    return rader.size();
  }

  private static String hex(String id) {
    return id.replace("-", "");
  }

  private static String begynnelse(String verdi) {
    return verdi.length() <= 3 ? verdi : verdi.substring(0, 3);
  }

  private static String slutt(String verdi) {
    return verdi.length() <= 3 ? verdi : verdi.substring(verdi.length() - 3);
  }
}
