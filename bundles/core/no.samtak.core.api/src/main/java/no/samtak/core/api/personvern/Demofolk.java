// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.api.personvern;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The invented people of the demonstration, for bundles that add something of theirs to them. When
 * this is published, they are there. Outside mode demo there is nobody.
 */
@ProviderType
public interface Demofolk {
  /**
   * Ids of the service's people, those without a name left out; in the same order each time.
   *
   * @param brukerId who works in the service; each of them is logged as seen in a list
   */
  List<String> ider(String kommune, String tjeneste, String brukerId);
}
