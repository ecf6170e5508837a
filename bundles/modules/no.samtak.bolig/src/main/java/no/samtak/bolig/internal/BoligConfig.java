// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** The module's settings. */
@ObjectClassDefinition(
    id = BoligConfig.PID,
    name = "Samtak: bolig",
    description = "What a dwelling must be, and for how long a check holds.")
public @interface BoligConfig {
  String PID = "no.samtak.bolig";

  @AttributeDefinition(
      name = "Minimum standard",
      description =
          "How many points of the standard checklist a dwelling must have to be given to somebody."
              + " Holds for checks from now on.",
      min = "0",
      max = "20")
  int minstekrav() default 15;

  @AttributeDefinition(
      name = "Months that a check holds",
      description = "After so many months a dwelling is to be checked anew.",
      min = "1",
      max = "120")
  int sjekkGjelderMaaneder() default 12;
}
