// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.api.kilde;

import java.util.List;

/** The sources of one kommune at one moment. */
public interface Kilder {
  /**
   * The rows of a kind of file, in its order; empty where the kommune has read none in.
   *
   * @param type name of the file without its ending: {@code finansieringsplan}
   */
  List<Kilderad> rader(String type);
}
