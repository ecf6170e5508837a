// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.api.kilde;

import java.util.List;
import java.util.function.Consumer;

/** The sources of one kommune at one moment. */
public interface Kilder {
  /**
   * The rows of a kind of file, in its order; empty where the kommune has read none in.
   *
   * @param type name of the file without its ending: {@code finansieringsplan}
   */
  List<Kilderad> rader(String type);

  /**
   * Gives the rows of a kind of file one by one, in its order. For files that are too large to be
   * held: a ledger has a row for each posting.
   */
  default void hver(String type, Consumer<? super Kilderad> mottaker) {
    rader(type).forEach(mottaker);
  }
}
