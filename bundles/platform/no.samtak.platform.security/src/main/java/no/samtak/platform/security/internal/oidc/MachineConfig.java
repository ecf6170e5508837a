// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.oidc;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Settings of one issuer of machines' tokens; factory PID {@value #PID}. */
@ObjectClassDefinition(
    id = MachineConfig.PID,
    name = "Samtak: tokens of machines",
    description =
        "One file for each issuer, such as Maskinporten, whose tokens open REST and SOAP. Lists stand"
            + " in one line with commas between.")
public @interface MachineConfig {
  /** The PID. */
  String PID = "no.samtak.platform.security.maskin";

  /** Its name. */
  @AttributeDefinition(
      name = "Issuer",
      description =
          "Address of the issuer, exactly as its tokens name it. https, but for this machine"
              + " itself.")
  String issuer();

  /** Where it tells of itself. */
  @AttributeDefinition(
      name = "Discovery document",
      description = "Empty: <issuer>/.well-known/oauth-authorization-server.")
  String wellKnown() default "";

  /** For whom. */
  @AttributeDefinition(
      name = "Audiences",
      description =
          "One of these must be in aud. Empty: not looked at, as Maskinporten's tokens may be"
              + " without.")
  String[] audience() default {};

  /** Who may what. */
  @AttributeDefinition(
      name = "Consumers",
      description =
          "Rules orgnr|scope|ROLE ROLE|kommune kommune: what an organisation may do with a token"
              + " that has the scope. * as kommune: all. Only organisations that stand here are let"
              + " in.")
  String[] consumers() default {};
}
