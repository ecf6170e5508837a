// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.api.personvern;

import java.sql.Connection;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * What a bundle keeps of persons under their ids, when two entries of one service turn out to be
 * one human, and when that turns out to be wrong. Every bundle that keeps something under a
 * person's id publishes this. One that was here once is waited for: while it is out, nobody is
 * merged.
 *
 * <p>Works in the transaction that merges, on its connection: what it does is there exactly when
 * the merge is. The user was let in to both entries before.
 */
@ConsumerType
public interface Personflytting {
  /** A name of its own that is never changed, such as {@code samtykke}. */
  String navn();

  /**
   * All that is kept under the id that goes is from now on under the one that stays; what came from
   * where is remembered.
   *
   * @throws no.samtak.platform.api.error.DomainException to undo the merge
   */
  void flett(Connection connection, Flytting flytting);

  /**
   * What came from the id that went is under it again, as it has become since, with what follows
   * from it. What was added since under the one that stayed, stays there.
   *
   * @param flytting as it was merged
   * @throws no.samtak.platform.api.error.DomainException to leave them merged
   */
  void skill(Connection connection, Flytting flytting);

  /**
   * A merge.
   *
   * @param kommune slug
   * @param tjeneste slug of the service that both entries belong to
   * @param fra the random id that goes
   * @param til the random id that stays
   * @param grunn why, in words; about a person, and therefore never kept in the clear
   */
  record Flytting(String kommune, String tjeneste, String fra, String til, String grunn) {
    /** Without the words. */
    @Override
    public String toString() {
      return "Flytting[" + tjeneste + ", " + fra + " -> " + til + "]";
    }
  }
}
