// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Settings of how modules are closed, PID {@value #PID}. */
@ObjectClassDefinition(
    id = ModulstyringConfig.PID,
    name = "Samtak: modules in kommuner",
    description = "How modules are closed in a kommune.")
public @interface ModulstyringConfig {
  /** The PID. */
  String PID = "no.samtak.core.modulstyring";

  @AttributeDefinition(
      name = "Time for reading, months",
      description =
          "How long a module that is closed to changes in a kommune can still be read there, before"
              + " it goes out of sight. Counted on the business date.",
      min = "0",
      max = "120")
  int lesetidMaaneder() default 3;
}
