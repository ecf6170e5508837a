// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.security;

import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Who was registered twice and is one person now. The access log asks it, so that a person's own
 * list ({@link PersonLog}) has the looks from before a merge, too: the log is never rewritten.
 * Where nobody publishes it, nobody was merged.
 */
@ConsumerType
public interface MergedPersons {
  /**
   * The ids under which the looks at a person may stand: its own, and those of whoever was merged
   * into it and is not a person of its own again. Empty where there is no such person.
   *
   * @param tenant the organisation's slug
   * @param tjeneste slug of the service
   * @param personId the person's random id within that service
   */
  Set<String> idsOf(String tenant, String tjeneste, String personId);
}
