// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.api.personvern;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Names of persons for those who were let in: only ids that {@link Persontilgang} has just released
 * in the same transaction may be asked for. Behind the walls there is no other way to a name.
 */
@ProviderType
public interface Personopplysninger {
  /** The persons among the ids that the service has; one that is not there is left out. */
  Map<String, Person> finn(
      Connection connection, String kommune, String tjeneste, Set<String> personIder);

  /**
   * As much of a person as other bundles need.
   *
   * @param id within the service
   * @param visningsnavn how the person is shown: name, or the anonymous code
   * @param fodselsdato null where unknown
   * @param malform {@code nb} or {@code nn}: what to write to the person in
   * @param anonym whether the person is known by a code alone
   */
  record Person(
      String id,
      String visningsnavn,
      @Nullable LocalDate fodselsdato,
      String malform,
      boolean anonym) {}
}
