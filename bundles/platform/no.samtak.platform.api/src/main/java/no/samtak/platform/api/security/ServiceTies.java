// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.security;

import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Who works in which service. The access log asks it, so that a leader finds rows on persons of the
 * leader's own services only (P1). Where nobody publishes it, nobody works anywhere.
 */
@ConsumerType
public interface ServiceTies {
  /**
   * The slugs of the services that a user works in today; empty = none.
   *
   * @param tenant the organisation's slug
   * @param userId {@link User#id()}
   */
  Set<String> of(String tenant, String userId);
}
