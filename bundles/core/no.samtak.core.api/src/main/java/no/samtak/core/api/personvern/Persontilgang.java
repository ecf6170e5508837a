// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.api.personvern;

import java.sql.Connection;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The one decision on who may know what of whom (P1-P3, P7, P12, P14). Everything that shows a
 * person, or that one is known, asks here first; nothing else decides.
 */
@ProviderType
public interface Persontilgang {
  /**
   * Lets the user of this thread look at a person, or refuses. Exactly one row is added to the
   * access log: with the look in the caller's transaction, so that the one is there exactly when
   * the other is; a refusal undoes the transaction and leaves its row all the same.
   *
   * @param connection the transaction that reads the person, of {@link
   *     no.samtak.platform.api.data.Transactions#writeAll}
   * @throws no.samtak.platform.api.security.AccessRefusal for the transaction to answer: NOT_FOUND
   *     where there is no such person, and where there is but the user may not know: the same
   *     answer, the same statements and the same row; FORBIDDEN only where the user may know of the
   *     person at the depth that was asked for, and not change anything
   */
  Slipp slipp(Connection connection, Personsporsmal sporsmal);

  /**
   * As {@link #slipp}, for a list that the caller has read already from the user's own services:
   * those that may be shown, in the same order, each with its row in the log; the rest are left out
   * and not counted. One decision and one write for the whole list.
   *
   * @param ids persons of the one service
   */
  List<String> slippAlle(Connection connection, Personsporsmal likFor, List<String> ids);
}
