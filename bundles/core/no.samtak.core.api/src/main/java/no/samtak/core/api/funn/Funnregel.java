// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.api.funn;

import java.util.List;
import no.samtak.core.api.kilde.Kilder;
import no.samtak.platform.api.text.Text;

/**
 * A rule that sources must keep. An extension point: a module may bring rules for files of its own.
 *
 * <p>A rule names no tiltak, kommune or amount; it works on any plan of the same form, and says
 * nothing of one that is consistent. It only reads and keeps nothing between two calls.
 */
public interface Funnregel {
  /** Stable id, for example {@code LE-F01}; never reused for another rule. */
  String id();

  /** The class of all its findings. */
  Funnklasse klasse();

  /** The sentence that the sources must keep, in the reader's language. */
  Text setning();

  /** Every place where the sources do not keep it, in the sources' order; empty where they do. */
  List<Brudd> prov(Kilder kilder);
}
