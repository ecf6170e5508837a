// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** The settings of archives. */
@ObjectClassDefinition(
    id = ArkivConfig.PID,
    name = "Samtak: archive",
    description = "What is asked of archive packages before a tiltak is closed.")
public @interface ArkivConfig {
  String PID = "no.samtak.core.arkiv";

  @AttributeDefinition(
      name = "Days that an archive counts",
      description =
          "How old a verified archive package may be, in days, when a tiltak that needed the"
              + " module is closed.",
      min = "1",
      max = "365")
  int arkivDager() default 30;
}
