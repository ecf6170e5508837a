// SPDX-License-Identifier: EUPL-1.2
package no.samtak.oppslag.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** The module's settings. */
@ObjectClassDefinition(
    id = OppslagConfig.PID,
    name = "Samtak: oppslag",
    description = "Oppslag til de ansatte i en kommune")
public @interface OppslagConfig {
  String PID = "no.samtak.oppslag";

  @AttributeDefinition(
      name = "Dager uten sluttdato",
      description = "Hvor mange dager et oppslag uten sluttdato vises, den første dagen regnet med",
      min = "1",
      max = "3650")
  int dagerUtenSlutt() default 30;
}
