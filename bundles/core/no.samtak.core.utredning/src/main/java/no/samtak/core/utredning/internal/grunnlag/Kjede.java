// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.utredning.internal.grunnlag;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import no.samtak.core.api.tiltak.Tiltakslenke;

/**
 * Who is hit when a tiltak ends, directly and through others (VE-29, VE-43). Each tiltak is met by
 * its shortest way; all links of that length are told.
 */
final class Kjede {
  /** A chain that is longer than a kommune is a mistake. */
  private static final int MEST = 500;

  private Kjede() {}

  /**
   * A link by which a tiltak is hit.
   *
   * @param rammet slug of the tiltak that is hit
   * @param via slug of the one that hits it: the one that ends, or one on the way
   * @param dybde 1 = directly
   * @param lenke the link between them
   */
  record Ledd(String rammet, String via, int dybde, Tiltakslenke lenke) {}

  /**
   * Who is hit, the nearest first.
   *
   * @param lenker every link that has the tiltak at one end
   */
  static List<Ledd> av(String tiltakId, Function<String, List<Tiltakslenke>> lenker) {
    Map<String, Integer> dybder = new HashMap<>();
    Set<String> brukt = new HashSet<>();
    Deque<String> venter = new ArrayDeque<>();
    List<Ledd> ledd = new ArrayList<>();
    dybder.put(tiltakId, 0);
    venter.add(tiltakId);
    while (!venter.isEmpty() && dybder.size() <= MEST) {
      String via = venter.remove();
      int dybde = dybder.getOrDefault(via, 0) + 1;
      for (Tiltakslenke lenke : lenker.apply(via)) {
        Optional<String> rammet = rammet(lenke, via);
        if (rammet.isEmpty()
            || dybder.getOrDefault(rammet.get(), dybde) != dybde
            || !brukt.add(lenke.lenkeId())) {
          continue;
        }
        if (dybder.put(rammet.get(), dybde) == null) {
          venter.add(rammet.get());
        }
        ledd.add(new Ledd(rammet.get(), via, dybde, lenke));
      }
    }
    return ledd;
  }

  /** Who presupposes something is hit when it ends; what it presupposes is not hit by it. */
  private static Optional<String> rammet(Tiltakslenke lenke, String slutter) {
    return switch (lenke.slag()) {
      case FORUTSETTER_FINANSIERING, FORUTSETTER_INDIVIDUELL_PLAN ->
          lenke.til().equals(slutter) && !lenke.fra().equals(slutter)
              ? Optional.of(lenke.fra())
              : Optional.empty();
      case LEVERER_BRUKERE_TIL, DELER_LOKALER, DELER_BEMANNING, DELER_UTSTYR ->
          Optional.of(lenke.motpart(slutter)).filter(m -> !m.equals(slutter));
    };
  }
}
