// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.felles;

import java.util.Comparator;
import java.util.Locale;

/** Orders of lists that are in memory. */
public final class Sortering {
  private Sortering() {}

  /** The key of a name, by which æ, ø, å stand after z whatever their case. */
  public static String nokkel(String navn) {
    return navn.toLowerCase(Locale.ROOT)
        .replace('æ', '{')
        .replace('ø', '|')
        .replace('å', '}')
        .replace('ä', '{')
        .replace('ö', '|');
  }

  /** The order, turned where it is asked for; those alike in it keep the order that they had. */
  public static <T> Comparator<T> av(Comparator<T> orden, boolean synkende) {
    return synkende ? orden.reversed() : orden;
  }
}
