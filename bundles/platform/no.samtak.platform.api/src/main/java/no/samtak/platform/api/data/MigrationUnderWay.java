// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.data;

import org.osgi.annotation.versioning.ProviderType;

/**
 * A service that is there for as long as a bundle's migrations wait for their turn or run. Whoever
 * waits for the bundle waits as long: a large table takes the time that it takes.
 *
 * <p>Registered with the service properties {@value MigrationFailure#BUNDLE} and {@value
 * MigrationFailure#SCHEMA}; the DataSource or a {@link MigrationFailure} comes in its place.
 */
@ProviderType
public interface MigrationUnderWay {
  /** The bundle's symbolic name. */
  String bundle();

  /** The schema that is worked on. */
  String schema();
}
