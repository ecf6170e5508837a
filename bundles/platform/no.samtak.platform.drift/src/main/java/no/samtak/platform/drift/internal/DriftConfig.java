// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Settings of the node's operation, PID {@value #PID}. */
@ObjectClassDefinition(
    id = DriftConfig.PID,
    name = "Samtak: operation of the node",
    description = "How modules are taken in and out, and what health and metrics show.")
public @interface DriftConfig {
  /** The PID, shared by the components that read it. */
  String PID = "no.samtak.platform.drift";

  @AttributeDefinition(
      name = "Allow unsigned modules",
      description =
          "Takes modules without a signature from a known signer. Holds in the modes demo and test"
              + " only; in other modes it is ignored.")
  boolean allowUnsigned() default false;

  @AttributeDefinition(
      name = "Modules of the first start",
      description =
          "Names of modules on the shelf that are installed when nothing has been decided about"
              + " them yet; * means all of them.")
  String[] firstStart() default {};

  @AttributeDefinition(
      name = "Time limit for a start, seconds",
      description = "A module that is not ready by then is rolled back.",
      min = "1")
  int startTimeLimit() default 30;

  @AttributeDefinition(
      name = "Time limit for open requests, milliseconds",
      description =
          "How long a module that is taken out may finish the requests it has begun. An emergency"
              + " stop does not wait.",
      min = "0")
  int drainTimeLimit() default 3000;

  @AttributeDefinition(
      name = "Metrics without sign-in from the node itself",
      description =
          "Lets a collector on the same machine read /metrics without sign-in. Not with a reverse"
              + " proxy on the same machine: everything that it passes on comes from there.")
  boolean metricsFromLoopback() default false;

  @AttributeDefinition(
      name = "Least free disk, MB",
      description = "With less free room in the data folder than this the node is not ready.",
      min = "0")
  int leastFreeDisk() default 100;
}
