// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.sok;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import no.samtak.core.person.internal.nokkel.Tjenestenokkel;
import no.samtak.core.person.internal.persistence.SokeordStore;

/**
 * Finds persons by marks that tell nothing without the key. Every mark is there once, so that rows
 * of two services have no frequencies to be compared by. Decision 0031.
 */
public final class Blindindeks {
  private static final int FORSOK = 3;

  /** Where the levels stand that have room: only a hint, that saves a look. */
  private static final int MEST_HUSKET = 200_000;

  private final Map<ByteBuffer, Integer> niva = new ConcurrentHashMap<>();

  /**
   * Puts a person at the places of the words, and fills up with marks of nothing to {@link
   * Sokeord#ANTALL}.
   */
  public void leggTil(Connection c, Tjenestenokkel nokkel, String person, List<String> ord) {
    Tjenestenokkel.Merker merker = nokkel.merker();
    Map<String, byte[]> valgt = new LinkedHashMap<>();
    for (String o : ord) {
      valgt.put(o, plass(merker, o, husket(merker, o)));
    }
    List<byte[]> alle = new ArrayList<>(valgt.values());
    while (alle.size() < Sokeord.ANTALL) {
      alle.add(Tjenestenokkel.Merker.tilfeldig());
    }
    // Nothing is to be told from the order that they lie in.
    Collections.shuffle(alle);
    if (SokeordStore.leggTil(c, person, alle) < alle.size()) {
      lettEtter(c, merker, person, valgt);
    }
  }

  /** Some places were taken: others are found for those words. */
  private void lettEtter(
      Connection c, Tjenestenokkel.Merker merker, String person, Map<String, byte[]> valgt) {
    Set<ByteBuffer> opptatt = SokeordStore.opptatt(c, person, List.copyOf(valgt.values()));
    for (Map.Entry<String, byte[]> en : valgt.entrySet()) {
      if (opptatt.contains(ByteBuffer.wrap(en.getValue()))) {
        finnPlass(c, merker, person, en.getKey());
      }
    }
  }

  private void finnPlass(Connection c, Tjenestenokkel.Merker merker, String person, String ord) {
    ByteBuffer nokkel = husk(merker, ord);
    for (int n = niva.getOrDefault(nokkel, 0); n < Plasser.NIVAER; n++) {
      for (int i = 0; i < FORSOK; i++) {
        if (SokeordStore.leggTil(c, person, List.of(plass(merker, ord, n))) == 1) {
          if (niva.size() > MEST_HUSKET) {
            niva.clear();
          }
          niva.put(nokkel, n);
          return;
        }
      }
    }
    throw new IllegalStateException("no room left for a word");
  }

  /**
   * The persons who have the word; some may not be there any more.
   *
   * @param hoyst it is enough with about so many
   */
  public Set<String> finn(Connection c, Tjenestenokkel nokkel, String ord, int hoyst) {
    Tjenestenokkel.Merker merker = nokkel.merker();
    Set<String> funnet = new HashSet<>();
    int sist = 1;
    for (int n = 0; n < Plasser.NIVAER && sist > 0 && funnet.size() < hoyst; n++) {
      sist = 0;
      // In parts of at most as many marks as a statement takes well.
      for (int fra = 0; fra < Plasser.antall(n); fra += 1024) {
        List<byte[]> plasser = new ArrayList<>();
        for (int p = fra; p < Math.min(fra + 1024, Plasser.antall(n)); p++) {
          plasser.add(merker.av(Plasser.tekst(ord, n, p)));
        }
        Set<String> her = SokeordStore.personer(c, plasser);
        sist += her.size();
        funnet.addAll(her);
        if (funnet.size() >= hoyst) {
          break;
        }
      }
    }
    return funnet;
  }

  /** What was done is undone: what was learnt by it does not hold. */
  public void glem() {
    niva.clear();
  }

  private int husket(Tjenestenokkel.Merker merker, String ord) {
    return niva.getOrDefault(husk(merker, ord), 0);
  }

  private static ByteBuffer husk(Tjenestenokkel.Merker merker, String ord) {
    return ByteBuffer.wrap(merker.av("husk\0" + ord)).asReadOnlyBuffer();
  }

  private static byte[] plass(Tjenestenokkel.Merker merker, String ord, int niva) {
    return merker.av(Plasser.tekst(ord, niva, Plasser.tilfeldig(niva)));
  }
}
