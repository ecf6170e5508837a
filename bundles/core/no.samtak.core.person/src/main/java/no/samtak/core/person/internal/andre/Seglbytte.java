// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.andre;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.samtak.core.api.personvern.Forseglingsbidrag;
import no.samtak.core.api.personvern.Forseglingsbidrag.Bytte;
import no.samtak.core.api.personvern.Forseglingsbidrag.Forseglet;
import no.samtak.core.person.internal.tilgang.Ord;
import no.samtak.platform.api.error.DomainException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Seals anew, with the key in use, the words that other tables keep: some at a time, from any node.
 * Begun again it passes over what is done. A seal that cannot be opened is told of and left: as
 * long as it is there, its key is not out of use.
 */
@Component(service = Seglbytte.class)
public final class Seglbytte {
  private static final Logger LOG = LoggerFactory.getLogger(Seglbytte.class);
  private static final int DEL = 100;
  private static final int FORTELL = 1000;

  private final Bidrag bidrag;
  private final Ord ord;
  private final Map<String, Integer> uapnelige = new HashMap<>();

  /** With those that keep seals. */
  @Activate
  public Seglbytte(@Reference Bidrag bidrag, @Reference Ord ord) {
    this.bidrag = bidrag;
    this.ord = ord;
  }

  /** Remembers who keeps seals. */
  public void husk() {
    bidrag.husk();
  }

  /**
   * Seals anew all that is not sealed with the key in use.
   *
   * @return how many seals were put in place
   */
  public synchronized int forny() {
    int alle = 0;
    for (Forseglingsbidrag her : bidrag.forseglinger()) {
      for (String kolonne : her.kolonner().stream().sorted().toList()) {
        alle += forny(her, kolonne);
      }
    }
    return alle;
  }

  private int forny(Forseglingsbidrag her, String kolonne) {
    byte[] begynnelse = ord.begynnelse();
    int byttet = 0;
    int sett = 0;
    int lukket = 0;
    String etter = "";
    while (!Thread.currentThread().isInterrupted()) {
      List<Forseglet> del = her.utenom(kolonne, begynnelse, etter, DEL);
      if (del.isEmpty()) {
        break;
      }
      List<Bytte> bytter = nye(del);
      lukket += del.size() - bytter.size();
      byttet += her.bytt(kolonne, bytter);
      etter = del.get(del.size() - 1).id();
      sett += del.size();
      if (sett % FORTELL == 0) {
        LOG.info("{}: {} seals are renewed so far", kolonne, byttet);
      }
    }
    if (byttet > 0) {
      LOG.info("{}: {} seals are renewed", kolonne, byttet);
    }
    fortell(kolonne, lukket);
    return byttet;
  }

  private List<Bytte> nye(List<Forseglet> del) {
    List<Bytte> bytter = new ArrayList<>();
    for (Forseglet f : del) {
      try {
        bytter.add(new Bytte(f, ord.fornyet(f.kommune(), f.tjeneste(), f.sted(), f.segl())));
      } catch (IllegalStateException | DomainException e) {
        LOG.debug("{} cannot be opened", f.sted(), e);
      }
    }
    return bytter;
  }

  /** Once for each number, not each time it is looked at again. */
  private void fortell(String kolonne, int lukket) {
    Integer sist = uapnelige.put(kolonne, lukket);
    if (lukket > 0 && (sist == null || sist != lukket)) {
      LOG.error(
          "{}: {} seals cannot be opened with the keys of this node, and stay as they are; the"
              + " older key is not let go of before they can",
          kolonne,
          lukket);
    }
  }

  /** The columns with seals of older keys, and how many; those that are not here with -1. */
  public Map<String, Long> venter() {
    Map<String, Long> venter = new TreeMap<>();
    byte[] begynnelse = ord.begynnelse();
    for (Forseglingsbidrag her : bidrag.forseglinger()) {
      for (String kolonne : her.kolonner()) {
        long antall = her.antallUtenom(kolonne, begynnelse);
        if (antall > 0) {
          venter.put(kolonne, antall);
        }
      }
    }
    bidrag.manglendeForseglinger().forEach(k -> venter.put(k, -1L));
    return venter;
  }
}
