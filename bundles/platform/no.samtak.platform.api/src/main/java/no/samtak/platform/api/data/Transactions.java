// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.data;

import java.util.List;
import java.util.function.Function;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import no.samtak.platform.api.security.AccessEntry;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The one way to the database. A transaction ends with the call: committed when the work returns,
 * rolled back when it throws. What the database refuses comes out as a {@link
 * no.samtak.platform.api.error.DomainException}: a lost race as "changed by others", a broken
 * unique or foreign key as a conflict, a full disk as "no room", no database as "unavailable".
 */
@ProviderType
public interface Transactions {
  /** Reads. The work must not change anything; what it changes is rolled back. */
  <T> T read(EntityManagerFactory unit, Function<EntityManager, T> work);

  /**
   * Writes, with an access-log row in the same transaction.
   *
   * @param entry from what the work gives back to what the log says
   */
  <T> T write(
      EntityManagerFactory unit,
      Function<EntityManager, T> work,
      Function<? super T, AccessEntry> entry);

  /**
   * As {@link #write}, with as many access-log rows as the work calls for: one for each person that
   * is shown, none where there is nothing to tell.
   *
   * @param entries from what the work gives back to what the log says, in order
   */
  <T> T writeAll(
      EntityManagerFactory unit,
      Function<EntityManager, T> work,
      Function<? super T, List<AccessEntry>> entries);
}
