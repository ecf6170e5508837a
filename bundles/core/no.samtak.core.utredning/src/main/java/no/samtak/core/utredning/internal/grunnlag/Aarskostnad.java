// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.utredning.internal.grunnlag;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import no.samtak.core.api.finansiering.Finansiering;

/**
 * What a tiltak costs in a year, by who pays.
 *
 * @param aar the year
 * @param poster its amounts, in the fundings' order
 */
record Aarskostnad(int aar, List<Post> poster) {
  Aarskostnad {
    poster = List.copyOf(poster);
  }

  /** An amount of a funding. */
  record Post(Finansiering finansiering, Finansiering.Aarsbelop belop) {
    boolean kommunal() {
      return belop.betaler().kommunal();
    }
  }

  /** A sum of known amounts; at least it where one is unknown. */
  record Sum(BigDecimal kr, boolean minst) {}

  /** The years of the fundings that pay, the first first. */
  static List<Aarskostnad> av(List<Finansiering> finansieringer) {
    TreeMap<Integer, List<Post>> aar = new TreeMap<>();
    for (Finansiering f : finansieringer) {
      for (Finansiering.Aarsbelop belop : f.linjer()) {
        if (teller(f, belop.aar())) {
          aar.computeIfAbsent(belop.aar(), a -> new ArrayList<>()).add(new Post(f, belop));
        }
      }
    }
    return aar.entrySet().stream().map(a -> new Aarskostnad(a.getKey(), a.getValue())).toList();
  }

  /** Whether the money of the year is there, or reckoned with in a plan. */
  static boolean teller(Finansiering f, int aar) {
    if (f.opphav() == Finansiering.Opphav.PLAN) {
      return switch (f.tilstand()) {
        case AVSLAG -> false;
        default -> true;
      };
    }
    return switch (f.tilstand()) {
      case IDE, SOKT, AVSLAG -> false;
      case BORTFALLER, OPPGJORT -> f.til() != null && aar <= f.til().getYear();
      default -> true;
    };
  }

  Sum sum(List<Post> av) {
    BigDecimal kr = BigDecimal.ZERO;
    boolean minst = false;
    for (Post post : av) {
      BigDecimal belop = post.belop().belopKr();
      if (belop == null) {
        minst = true;
      } else {
        kr = kr.add(belop);
      }
    }
    return new Sum(kr, minst);
  }

  List<Post> av(boolean kommunal) {
    return poster.stream().filter(p -> p.kommunal() == kommunal).toList();
  }
}
