// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.api.tiltak;

import java.util.Map;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Which kinds of service the tiltak of a kommune require (R3): as read in ({@code modulkrav.csv})
 * and as people have changed it since. Reads.
 */
@ProviderType
public interface Modulkravregister {
  /**
   * The kinds that each tiltak requires, by the tiltak's slug; a tiltak that requires none is not
   * in it.
   */
  Map<String, Set<String>> krav(String kommune);
}
