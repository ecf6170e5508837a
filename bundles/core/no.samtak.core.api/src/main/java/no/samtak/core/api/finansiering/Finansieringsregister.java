// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.api.finansiering;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** What is known of who pays. Reads. */
@ProviderType
public interface Finansieringsregister {
  /** The fundings of a tiltak, by last day; the one without a last day is last. */
  List<Finansiering> avTiltak(String kommune, String tiltakId);

  /** All fundings of the kommune, by tiltak and last day. */
  List<Finansiering> alle(String kommune);

  /**
   * How many months before its last funded day a tiltak without a decision is TRUET in the kommune;
   * 12 unless it has chosen another number (S1).
   */
  int varselMaaneder(String kommune);
}
