// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.kjede;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samtak.core.api.tiltak.Lenkeslag;
import org.jspecify.annotations.Nullable;

/**
 * Whom it hits when a tiltak closes: everybody who is reached over the links, each once, by the
 * shortest way. A pure function of the links; a ring of links ends where it began.
 *
 * @param tiltakId the one that closes
 * @param berorte those who are hit, the nearest first
 */
public record Virkning(String tiltakId, List<Berort> berorte) {
  public Virkning {
    berorte = List.copyOf(berorte);
  }

  /**
   * A link between two tiltak, for the analysis.
   *
   * @param lenkeId of the link; empty where it is money that is lost with the other
   * @param virkning in people's words; empty = not considered
   */
  public record Kant(
      String lenkeId, String fra, String til, Lenkeslag slag, String hva, String virkning) {}

  /**
   * A step from one who closes or is hit to the next.
   *
   * @param fra slug of the one before
   * @param til slug of the one who is hit
   * @param kant the link it goes over
   */
  public record Ledd(String fra, String til, Kant kant) {
    /** Whether the one who is hit is the one that the link names first. */
    public boolean motsatt() {
      return kant.fra().equals(til);
    }
  }

  /**
   * One who is hit.
   *
   * @param tiltakId slug
   * @param vei the steps from the one that closes to this one, at least one
   */
  public record Berort(String tiltakId, List<Ledd> vei) {
    public Berort {
      vei = List.copyOf(vei);
    }

    /** How many links away; 1 = directly. */
    public int avstand() {
      return vei.size();
    }

    /** The last step. */
    public Ledd siste() {
      return vei.get(vei.size() - 1);
    }
  }

  /**
   * Computes.
   *
   * @param kanter the kommune's links, in the order in which they are to be told
   */
  public static Virkning av(String tiltakId, List<Kant> kanter) {
    Map<String, List<Ledd>> fra = new HashMap<>();
    for (Kant kant : kanter) {
      if (treffer(kant.slag(), true)) {
        legg(fra, new Ledd(kant.fra(), kant.til(), kant));
      }
      if (treffer(kant.slag(), false)) {
        legg(fra, new Ledd(kant.til(), kant.fra(), kant));
      }
    }
    Map<String, @Nullable Ledd> sett = new HashMap<>();
    sett.put(tiltakId, null);
    List<Berort> berorte = new ArrayList<>();
    Deque<String> ko = new ArrayDeque<>(List.of(tiltakId));
    while (!ko.isEmpty()) {
      for (Ledd ledd : fra.getOrDefault(ko.remove(), List.of())) {
        if (!sett.containsKey(ledd.til())) {
          sett.put(ledd.til(), ledd);
          ko.add(ledd.til());
          berorte.add(new Berort(ledd.til(), vei(sett, ledd.til())));
        }
      }
    }
    return new Virkning(tiltakId, berorte);
  }

  /**
   * Whether closing the first end hits the second ({@code forste}), or the other way round. Who
   * presupposes is hit by the other's closing and not the reverse; who delivers loses a receiver,
   * who receives loses users, and those who share are both hit.
   */
  private static boolean treffer(Lenkeslag slag, boolean forste) {
    return switch (slag) {
      case LEVERER_BRUKERE_TIL, DELER_LOKALER, DELER_BEMANNING, DELER_UTSTYR -> true;
      case FORUTSETTER_FINANSIERING, FORUTSETTER_INDIVIDUELL_PLAN -> !forste;
    };
  }

  private static void legg(Map<String, List<Ledd>> fra, Ledd ledd) {
    fra.computeIfAbsent(ledd.fra(), n -> new ArrayList<>()).add(ledd);
  }

  private static List<Ledd> vei(Map<String, @Nullable Ledd> sett, String til) {
    List<Ledd> vei = new ArrayList<>();
    for (Ledd ledd = sett.get(til); ledd != null; ledd = sett.get(ledd.fra())) {
      vei.add(0, ledd);
    }
    return vei;
  }
}
