// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.api.modul;

import java.util.List;
import no.samtak.platform.api.text.Phrase;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * What a module holds of a person, for the person's own access request, and its erasure (P13). A DS
 * component of each module whose data map names TJENESTEMOTTAKERE; one that has such a table and
 * brings none is shown as a fault on the data map, and cannot be opened in a kommune.
 */
@ConsumerType
public interface Innsynsbidrag {
  /** The module's short name. */
  String modul();

  /**
   * All that is held of the person, in plain words; empty where nothing is.
   *
   * @param kommune slug
   * @param personId the person's random id within one tjeneste, never an identity number
   */
  List<Opplysning> innsyn(String kommune, String personId);

  /**
   * Erases what may be erased of the person and tells what stays, and why.
   *
   * @return what had to stay; empty where everything is gone
   */
  List<Opplysning> slett(String kommune, String personId);

  /**
   * Something that is held.
   *
   * @param hva what kind
   * @param innhold the words, or why it must stay
   */
  record Opplysning(Phrase hva, Phrase innhold) {}
}
