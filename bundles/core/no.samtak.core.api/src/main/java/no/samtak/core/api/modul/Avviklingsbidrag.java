// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.api.modul;

import java.util.List;
import no.samtak.platform.api.text.Phrase;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * What a module says when it, or a tiltak that it serves, is to be closed: whom and what it still
 * holds (avviklingskontroll). A DS component of the module. A module that has been open in a
 * kommune and does not answer blocks the closing: what nobody knows is no yes.
 */
@ConsumerType
public interface Avviklingsbidrag {
  /** The module's short name. */
  String modul();

  /**
   * What is still open; empty where nothing is. Reads only, from what is committed.
   *
   * @param kommune slug
   * @param tiltakId only what belongs to this tiltak; null = all that the module has in the kommune
   */
  List<Avviklingspunkt> punkter(String kommune, @Nullable String tiltakId);

  /**
   * A thing that is still open.
   *
   * @param id stable within the module, for example {@code utleid}
   * @param hva what it is and what to do about it, as a sentence without names
   * @param antall how many, 1 or more
   * @param hindrer whether it must be settled first; false = it is only to be known
   * @param deltakelser whether each is a person who takes part and must not be dropped
   * @param lenke path within the product where it is settled; empty = none
   */
  record Avviklingspunkt(
      String id, Phrase hva, int antall, boolean hindrer, boolean deltakelser, String lenke) {}
}
