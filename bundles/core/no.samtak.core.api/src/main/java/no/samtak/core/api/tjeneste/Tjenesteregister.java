// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.api.tjeneste;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** The services of the kommuner. That a service exists is no secret; whom it knows is. */
@ProviderType
public interface Tjenesteregister {
  /** The kommune's services by name, those that are closed included. */
  List<Tjeneste> alle(String kommune);

  /** The service with the slug; empty where the kommune has none. */
  Optional<Tjeneste> finn(String kommune, String slug);

  /**
   * The services that a user works in today, by slug: ties that have begun and not ended, those as
   * a substitute included, those suspended by absence not.
   *
   * @param brukerId {@link no.samtak.platform.api.security.User#id()}
   */
  List<String> tjenesterFor(String kommune, String brukerId);
}
