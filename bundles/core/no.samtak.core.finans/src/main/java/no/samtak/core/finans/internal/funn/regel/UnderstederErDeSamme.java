// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.funn.regel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import no.samtak.core.api.funn.Brudd;
import no.samtak.core.api.funn.Funnklasse;
import no.samtak.core.api.kilde.Kilder;
import no.samtak.core.api.kilde.Kilderad;
import no.samtak.core.finans.internal.funn.lesing.Fil;
import no.samtak.core.finans.internal.funn.lesing.Tiltaksbeskrivelser;

/**
 * Where the name of a tiltak names its sub-places, they must be those that are described.
 *
 * <p>The rule looks at a tiltak whose name, as chapters 2 and 3 write it, names at least one of its
 * sub-places ({@code deltiltak} of type {@code sted}). Then each described sub-place (one with
 * places or days) must be in the name, and each in the name must be described. "Gård" at the end of
 * a name does not count.
 */
final class UnderstederErDeSamme extends Regel {
  UnderstederErDeSamme() {
    super("LE-F18", Funnklasse.AVVIK);
  }

  private static final String FIL = "deltiltak";
  private static final Pattern GARD = Pattern.compile("(?iu)\\s+(?:gård|gard|gaard)\\s*$");

  @Override
  public List<Brudd> prov(Kilder kilder) {
    Tiltaksbeskrivelser beskrivelser = Tiltaksbeskrivelser.av(kilder);
    List<Brudd> funn = new ArrayList<>();
    Fil.av(kilder, FIL)
        .etter("tiltak_id")
        .forEach(
            (tiltak, rader) -> {
              Set<String> navn = beskrivelser.verdier(tiltak, "tiltak");
              Map<String, List<Kilderad>> steder = steder(rader);
              if (steder.keySet().stream().anyMatch(s -> nevner(navn, s))) {
                steder.forEach((sted, rad) -> prov(tiltak, navn, sted, rad, funn));
                nevntMenUkjent(navn, steder.keySet())
                    .forEach(s -> funn.add(utenPlass(tiltak, rader.get(0), s)));
              }
            });
    return funn;
  }

  private void prov(
      String tiltak, Set<String> navn, String sted, List<Kilderad> rader, List<Brudd> funn) {
    boolean beskrevet = rader.stream().anyMatch(r -> r.har("plasser") || r.har("dager_per_uke"));
    if (beskrevet && !nevner(navn, sted)) {
      funn.add(
          ved(FIL, rader.get(0), "deltiltak", tiltak).oppgitt(sted).funnMed("ikkeINavnet", sted));
    } else if (!beskrevet && nevner(navn, sted)) {
      funn.add(utenPlass(tiltak, rader.get(0), sted));
    }
  }

  private Brudd utenPlass(String tiltak, Kilderad rad, String sted) {
    return ved(FIL, rad, "plasser", tiltak).oppgitt(sted).funnMed("bareINavnet", sted);
  }

  private static Map<String, List<Kilderad>> steder(List<Kilderad> rader) {
    Map<String, List<Kilderad>> steder = new LinkedHashMap<>();
    for (Kilderad rad : rader) {
      if (rad.celle("type").equals("sted") && rad.har("deltiltak")) {
        steder.computeIfAbsent(rad.celle("deltiltak"), k -> new ArrayList<>()).add(rad);
      }
    }
    return steder;
  }

  /** What follows the dash of a name, "Solhaug og Elverum Gård", and is no sub-place at all. */
  private static Set<String> nevntMenUkjent(Set<String> navn, Set<String> steder) {
    Set<String> ukjent = new LinkedHashSet<>();
    for (String ett : navn) {
      String[] deler = ett.split("\\s[\\u2013\\u2014-]\\s|:\\s", 2);
      if (deler.length < 2 || steder.stream().noneMatch(s -> nevner(Set.of(deler[1]), s))) {
        continue;
      }
      for (String del : deler[1].split(",|\\sog\\s")) {
        String sted = del.strip();
        if (!sted.isEmpty()
            && Character.isUpperCase(sted.codePointAt(0))
            && steder.stream().noneMatch(s -> kort(s).equals(kort(sted)))) {
          ukjent.add(sted);
        }
      }
    }
    return ukjent;
  }

  private static boolean nevner(Set<String> navn, String sted) {
    Pattern ord =
        Pattern.compile("(?iu)(?<![\\p{L}\\d])" + Pattern.quote(kort(sted)) + "(?![\\p{L}\\d])");
    return navn.stream().anyMatch(n -> ord.matcher(n).find());
  }

  private static String kort(String sted) {
    return GARD.matcher(sted.strip()).replaceFirst("").toLowerCase(Locale.ROOT);
  }
}
