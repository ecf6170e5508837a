// SPDX-License-Identifier: EUPL-1.2
package no.samtak.oppslag.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** The module's settings. */
@ObjectClassDefinition(
    id = OppslagConfig.PID,
    name = "Samtak: oppslag",
    description = "What the module shows, and for how long.")
public @interface OppslagConfig {
  String PID = "no.samtak.oppslag";

  @AttributeDefinition(
      name = "Days without an end",
      description = "How many days something without a last day is shown, the first one counted.",
      min = "1",
      max = "3650")
  int dagerUtenSlutt() default 30;
}
