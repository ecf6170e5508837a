// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.api.modul;

import java.sql.Connection;
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
   * All that is held of the person, in plain words; empty where nothing is. Leave was asked for and
   * logged by the caller.
   *
   * @param connection of the caller's transaction; only read from
   * @param kommune slug
   * @param tjeneste slug of the person's service
   * @param personId the person's random id within that service, never an identity number
   * @throws no.samtak.platform.api.error.DomainException where it cannot be told in full now: what
   *     is missing is then told of, and the answer is not complete
   */
  List<Opplysning> innsyn(Connection connection, String kommune, String tjeneste, String personId);

  /**
   * Erases what may be erased of the person and tells what stays, and why. All in the caller's
   * transaction: what throws is undone with all the others' work.
   *
   * @param connection of the caller's transaction
   */
  Sletting slett(Connection connection, String kommune, String tjeneste, String personId);

  /**
   * What an erasure did.
   *
   * @param slettet rows that went, of all tables
   * @param beholdt what had to stay, and why; empty where everything is gone
   */
  record Sletting(long slettet, List<Opplysning> beholdt) {
    public Sletting {
      beholdt = List.copyOf(beholdt);
    }
  }

  /**
   * Something that is held.
   *
   * @param hva what kind
   * @param innhold the words, or why it must stay
   */
  record Opplysning(Phrase hva, Phrase innhold) {}
}
