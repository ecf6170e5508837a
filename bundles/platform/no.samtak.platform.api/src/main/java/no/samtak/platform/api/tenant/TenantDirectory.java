// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.tenant;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/** Which organisations there are. Given by the core; the platform knows them by slug only. */
@ConsumerType
public interface TenantDirectory {
  /** The organisation of a slug. Called on every request: answers from memory. */
  Optional<Tenant> find(String slug);

  /** All of them, sorted by name. */
  List<Tenant> all();
}
