// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.sok;

import java.util.concurrent.ThreadLocalRandom;

/**
 * The places of a word. Each person who has the word stands in a place of her own, so that no mark
 * is there twice: what is stored tells neither which words are common nor who shares one. The
 * places are in levels, each four times as large as the one before; a level is left for the next
 * when it is hard to find room in it, and a place is never given back. So a level without anybody
 * has nobody behind it.
 */
public final class Plasser {
  /** The levels there are: places for some millions. */
  public static final int NIVAER = 10;

  private static final int FORSTE = 16;

  private Plasser() {}

  /** How many places a level has. */
  public static int antall(int niva) {
    return FORSTE << (2 * niva);
  }

  /** A place of the level, any. */
  public static int tilfeldig(int niva) {
    return ThreadLocalRandom.current().nextInt(antall(niva));
  }

  /** The text that the mark of a place is made of. */
  public static String tekst(String ord, int niva, int plass) {
    return ord + '\0' + niva + '\0' + plass;
  }
}
