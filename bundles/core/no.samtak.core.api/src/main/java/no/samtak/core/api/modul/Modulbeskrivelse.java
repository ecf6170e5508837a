// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.api.modul;

import java.util.List;
import no.samtak.platform.api.text.Phrase;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * What a module is; a DS component of the module. The core keeps a copy when the module goes, so
 * that its data stay accounted for. A module without one has no data map: it can be opened, and
 * nothing of its data can be archived or purged.
 */
@ConsumerType
public interface Modulbeskrivelse {
  /** The module's short name. */
  String modul();

  /** Its name in the menu and in lists. */
  Phrase navn();

  /** What it is for and which tiltak it can serve, in a sentence or two. */
  Phrase formal();

  /** Every table that it owns, persons or not; none left out. */
  List<Datatabell> datakart();
}
