// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.data;

import no.samtak.platform.api.text.Language;
import org.osgi.annotation.versioning.ProviderType;

/**
 * A service that is there for as long as a bundle's migrations have failed: the bundle's schema is
 * as it was before, its DataSource is not published, and so neither is its persistence unit.
 *
 * <p>Registered with the service properties {@value #BUNDLE} and {@value #SCHEMA}; goes when the
 * bundle is stopped, and when a later try succeeds.
 */
@ProviderType
public interface MigrationFailure {
  /** Service property: the bundle's symbolic name. */
  String BUNDLE = "samtak.bundle";

  /** Service property: the schema. */
  String SCHEMA = "samtak.schema";

  /** The bundle's symbolic name. */
  String bundle();

  /** The schema that is as it was. */
  String schema();

  /** What failed and what to do, some sentences for the operator. */
  String message(Language language);
}
