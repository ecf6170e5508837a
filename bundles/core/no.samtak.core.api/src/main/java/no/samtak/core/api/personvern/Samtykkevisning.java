// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.api.personvern;

import java.time.LocalDate;
import java.util.List;
import no.samtak.platform.api.text.Phrase;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What a person's own page at the office tells of the consents. Only for those who have just been
 * let in to the person by working in the person's service. Where nobody publishes this service, the
 * page tells nothing.
 */
@ProviderType
public interface Samtykkevisning {
  /** The address of the person's consents. */
  String sti(String kommune, String tjeneste, String personId);

  /**
   * Those outside the kommune's services, next of kin and others, who may be told something today,
   * by name.
   */
  List<KanFortelles> kanFortelles(String kommune, String tjeneste, String personId);

  /**
   * Somebody who may be told.
   *
   * @param samtykkeId the consent's random id
   * @param navn who
   * @param hva what, one phrase for each kind of information
   * @param tilOgMed the last day
   * @param sti where it is entered that something was told
   */
  record KanFortelles(
      String samtykkeId, String navn, List<Phrase> hva, LocalDate tilOgMed, String sti) {
    public KanFortelles {
      hva = List.copyOf(hva);
    }
  }
}
