// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.funn.lesing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samtak.core.api.kilde.Kilder;
import no.samtak.core.api.kilde.Kilderad;

/**
 * Which units a cell of responsibles names. Names of {@link Synonymer} and of the kommune's list of
 * abbreviations are found wherever they stand in the cell; what is left is parted at commas,
 * slashes, "ved", "i samarbeid med", and at an "og" before a capital letter or a number. Words for
 * the leader of a unit are left out, "kommunalsjef" is not: a kommunalsjef is above the units.
 */
public final class Enheter {
  private static final Pattern MYK_STREK =
      Pattern.compile("(?<=\\p{L})[-\u00ad\u2010\u2011](?=\\p{L}|\\s|,|$)");
  private static final Pattern KOMMUNALSJEF =
      Pattern.compile(
          "(?iu)(?<!\\p{L})kommunal\\s*sjef(?:en)?(?:\\s+for)?\\s+(\\p{L}+)"
              + "(?:\\s+og\\s+(?:kommunal\\s*sjef(?:en)?(?:\\s+for)?\\s+)?(\\p{L}+))?");
  private static final Pattern SKILLE =
      Pattern.compile(
          "[,;/()|\u2022]|(?iu:(?<!\\p{L})(?:ved|v|samt|i samarbeid med)(?!\\p{L}))"
              + "|(?<!\\p{L})og(?=\\s+[\\p{Lu}\\d])|\\s[\u2013\u2014-]\\s");
  private static final Pattern LEDER =
      Pattern.compile(
          "(?iu)^(?:(?:enhets|virksomhets|avdelings|tjeneste|etats)?leder(?:en)?(?:\\s+(?:for|i))?"
              + "|enhet(?:en)?\\s+for)(?!\\p{L})");
  private static final Pattern STED = Pattern.compile("(?<=\\S)\\s+(?=\\p{Lu}\\p{L}+)");
  private static final List<String> ARTIKLER = List.of("", "en", "n", "et", "t", "a");
  private static final Pattern HENVISNING = Pattern.compile("(?iu)^se\\s.*");

  private final Map<Pattern, String> kjente = new LinkedHashMap<>();

  private Enheter(Fil forkortelser) {
    List<List<String>> grupper = new ArrayList<>();
    Synonymer.ENHETER.forEach(g -> grupper.add(new ArrayList<>(g)));
    for (Kilderad rad : forkortelser.rader()) {
      leggTil(grupper, rad.celle("forkortelse").strip(), rad.celle("betydning").strip());
    }
    List<String[]> navn = new ArrayList<>();
    for (List<String> gruppe : grupper) {
      gruppe.forEach(n -> navn.add(new String[] {myk(n), nokkel(gruppe.get(0))}));
    }
    // The longest first: "Barne og familietjenesten Barnevern" names one unit twice.
    navn.sort(Comparator.comparingInt((String[] n) -> n[0].length()).reversed());
    navn.forEach(n -> kjente.put(monster(n[0]), n[1]));
  }

  /** With the kommune's abbreviations. */
  public static Enheter av(Kilder kilder) {
    return new Enheter(Fil.av(kilder, "forkortelser"));
  }

  /** The units that the cell names; empty where it names none, or only says where to look. */
  public Set<String> i(String celle) {
    return les(celle, new LinkedHashSet<>());
  }

  private Set<String> les(String celle, Set<String> utenSted) {
    String rest = myk(celle);
    if (rest.isBlank() || HENVISNING.matcher(rest).matches()) {
      return Set.of();
    }
    Set<String> enheter = new LinkedHashSet<>();
    rest =
        taUt(
            KOMMUNALSJEF,
            rest,
            treff -> {
              enheter.add("kommunalsjef" + nokkel(treff.group(1)));
              if (treff.group(2) != null) {
                enheter.add("kommunalsjef" + nokkel(treff.group(2)));
              }
            });
    for (Map.Entry<Pattern, String> kjent : kjente.entrySet()) {
      rest = taUt(kjent.getKey(), rest, treff -> enheter.add(kjent.getValue()));
    }
    for (String del : SKILLE.split(rest)) {
      String navn = LEDER.matcher(del.strip()).replaceFirst("").strip();
      if (!nokkel(navn).isEmpty()) {
        enheter.add(nokkel(navn));
        Matcher sted = STED.matcher(navn);
        while (sted.find()) {
          utenSted.add(nokkel(navn.substring(0, sted.start())));
        }
      }
    }
    return enheter;
  }

  /**
   * Whether both cells name units, and none of them is the same. A unit is the same as that unit at
   * a place ("NAV" and "NAV Levanger", but not "NAV Levanger" and "NAV Verdal"), and with its
   * article ("Rådmann" and "Rådmannen").
   */
  public boolean utenFelles(String a, String b) {
    Set<String> eneUtenSted = new LinkedHashSet<>();
    Set<String> andreUtenSted = new LinkedHashSet<>();
    Set<String> ene = les(a, eneUtenSted);
    Set<String> andre = les(b, andreUtenSted);
    return !ene.isEmpty()
        && !andre.isEmpty()
        && ulike(ene, andre)
        && ulike(ene, andreUtenSted)
        && ulike(eneUtenSted, andre);
  }

  /** Whether no name of the one is a name of the other, with its article or without. */
  private static boolean ulike(Set<String> ene, Set<String> andre) {
    return ene.stream()
        .noneMatch(a -> andre.stream().anyMatch(b -> sammeNavn(a, b) || sammeNavn(b, a)));
  }

  private static boolean sammeNavn(String a, String b) {
    return ARTIKLER.stream().anyMatch(artikkel -> (a + artikkel).equals(b));
  }

  /** A name without what does not count: case, spaces, hyphens, signs, "år" at its end. */
  public static String nokkel(String navn) {
    String ren = navn.toLowerCase(Locale.ROOT).replaceAll("\\s+år\\s*$", "");
    return ren.replaceAll("[^\\p{L}\\d+]", "");
  }

  private static String taUt(Pattern monster, String tekst, Consumer<Matcher> hvert) {
    Matcher treff = monster.matcher(tekst);
    StringBuilder rest = new StringBuilder();
    while (treff.find()) {
      hvert.accept(treff);
      treff.appendReplacement(rest, " , ");
    }
    return treff.appendTail(rest).toString();
  }

  /** Without hyphens of line breaks. */
  private static String myk(String tekst) {
    return MYK_STREK.matcher(tekst).replaceAll("").replaceAll("\\s+", " ").strip();
  }

  private static Pattern monster(String navn) {
    StringBuilder monster = new StringBuilder("(?iu)(?<![\\p{L}\\d])");
    for (String ord : navn.split(" ")) {
      monster.append(Pattern.quote(ord)).append("\\s*");
    }
    // A place behind the name, as in "Helse og rehabilitering Levanger", is no unit of its own.
    return Pattern.compile(
        monster + "(?![\\p{L}\\d])(?:\\s+(?-i:\\p{Lu})\\p{L}+(?=\\s*(?:[,;/]|$)))?");
  }

  private static void leggTil(List<List<String>> grupper, String kort, String lang) {
    if (kort.length() < 2 || lang.isEmpty()) {
      return;
    }
    for (List<String> gruppe : grupper) {
      if (gruppe.stream().anyMatch(n -> likt(n, kort) || likt(n, lang))) {
        gruppe.add(kort);
        gruppe.add(lang);
        return;
      }
    }
    grupper.add(new ArrayList<>(List.of(lang, kort)));
  }

  private static boolean likt(String a, String b) {
    return nokkel(a).equals(nokkel(b));
  }
}
