// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.api.tiltak;

import java.util.List;
import java.util.Set;
import no.samtak.platform.api.text.Phrase;

/**
 * A guard of S2. An extension point: whoever holds something that a change of state must not pass
 * by, an agreement, a lease, a person in the tiltak, brings one.
 *
 * <p>It only reads, and answers from what is committed. It may be asked at any time, also to show
 * what would be missing.
 */
public interface Tiltaksvakt {
  /** Stable id, for example {@code innfasingsplan}; one per node. */
  String id();

  /** What it looks after, in a few words. */
  Phrase navn();

  /** The states that a tiltak does not enter unseen by this guard. */
  Set<TiltakTilstand> vokter();

  /**
   * What is missing before the tiltak may enter the state, a sentence each that says what to do;
   * empty = it may pass.
   */
  List<Phrase> mangler(Tiltak tiltak, TiltakTilstand til);
}
