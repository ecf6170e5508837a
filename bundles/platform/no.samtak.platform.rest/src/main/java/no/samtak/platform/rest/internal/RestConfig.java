// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.rest.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Settings of the REST and SOAP interfaces. */
@ObjectClassDefinition(
    name = "Samtak: REST and SOAP",
    description = "Limits of the machine interfaces under /api and /soap.")
public @interface RestConfig {
  /** The bundle's symbolic name. */
  String PID = "no.samtak.platform.rest";

  /** The most bytes of a JSON or XML body. */
  @AttributeDefinition(
      name = "Largest body",
      description = "Bytes of a JSON or XML body that are taken; more is answered with 413.",
      min = "1024")
  int maxBody() default 1_048_576;

  /** The most bytes of any other body, such as a file. */
  @AttributeDefinition(
      name = "Largest upload",
      description = "Bytes of any other body, such as a file; more is answered with 413.",
      min = "1024")
  int maxUpload() default 33_554_432;

  /** How long a resource that goes waits for requests in flight, in seconds. */
  @AttributeDefinition(
      name = "Wait for requests in flight",
      description = "Seconds that a resource which is taken out waits for requests in flight.",
      min = "0",
      max = "60")
  int drainSeconds() default 10;
}
