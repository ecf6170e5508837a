// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.samme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.samtak.core.tiltak.internal.samme.Navneforslag.Grunn;
import no.samtak.core.tiltak.internal.tiltak.Sortering;

/**
 * Which tiltak may be one: pure functions of names. A proposal costs a person a look, so the rules
 * are narrow.
 */
final class Forslagsregler {
  /**
   * More tiltak than this that share a name or a reference are no proposal, but a way of writing.
   */
  private static final int MEST_I_GRUPPE = 12;

  private static final int LANGT_ORD = 7;

  private Forslagsregler() {}

  /** Two slugs, the first by order first. */
  record Par(String ene, String andre) {
    static Par av(String a, String b) {
      return a.compareTo(b) < 0 ? new Par(a, b) : new Par(b, a);
    }
  }

  /** The pairs and why, in the order of their slugs; the first reason counts. */
  static Map<Par, Grunn> par(List<Kildenavn> navn) {
    Map<Par, Grunn> par = new LinkedHashMap<>();
    Map<String, Set<String>> likeNavn = new TreeMap<>();
    Map<String, Set<String>> likeReferanser = new TreeMap<>();
    Map<String, Set<String>> ord = new TreeMap<>();
    for (Kildenavn n : navn) {
      // A row that is itself a proposal proves nothing.
      if (n.antatt()) {
        continue;
      }
      String foldet = Kildenavn.foldet(n.navn());
      if (!foldet.isEmpty()) {
        likeNavn.computeIfAbsent(foldet, k -> new TreeSet<>()).add(n.tiltakId());
      }
      if (!n.referanse().isEmpty()) {
        likeReferanser.computeIfAbsent(n.referanse(), k -> new TreeSet<>()).add(n.tiltakId());
        ord.computeIfAbsent(n.tiltakId(), k -> new TreeSet<>()).addAll(langeOrd(n.navn()));
      }
    }
    likeNavn.values().forEach(g -> parene(g).forEach(p -> par.putIfAbsent(p, Grunn.NAVN)));
    likeReferanser
        .values()
        .forEach(
            g ->
                parene(g).stream()
                    .filter(p -> deler(ord, p))
                    .forEach(p -> par.putIfAbsent(p, Grunn.REFERANSE)));
    return par;
  }

  private static List<Par> parene(Set<String> gruppe) {
    List<String> alle = List.copyOf(gruppe);
    List<Par> par = new ArrayList<>();
    for (int i = 0; alle.size() <= MEST_I_GRUPPE && i < alle.size(); i++) {
      for (int j = i + 1; j < alle.size(); j++) {
        par.add(Par.av(alle.get(i), alle.get(j)));
      }
    }
    return par;
  }

  private static boolean deler(Map<String, Set<String>> ord, Par par) {
    Set<String> felles = new HashSet<>(ord.getOrDefault(par.ene(), Set.of()));
    felles.retainAll(ord.getOrDefault(par.andre(), Set.of()));
    return !felles.isEmpty();
  }

  private static Set<String> langeOrd(String navn) {
    return Arrays.stream(Sortering.nokkel(navn.replaceAll("[^\\p{L}\\p{N}]+", " ")).split(" "))
        .filter(o -> o.length() >= LANGT_ORD)
        .collect(Collectors.toSet());
  }
}
