// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.api.kilde;

import java.util.Map;
import org.osgi.annotation.versioning.ProviderType;

/** What has been read in, as it stands. Reads; files come in through the import alone. */
@ProviderType
public interface Kildearkiv {
  /** The kommune's sources as they are now; reads a kind of file when it is first asked for. */
  Kilder kilder(String kommune);

  /**
   * How many files of the kind the kommune has read in: a number that only grows, by which a reader
   * tells whether anything can have changed. 0 = none.
   */
  long utgave(String kommune, String type);

  /**
   * {@link #utgave} of every kind that the kommune has read in; a kind without any is not there.
   */
  Map<String, Long> utgaver(String kommune);
}
