// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.oidc;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.AttributeType;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Settings of one issuer that people sign in with; factory PID {@value #PID}. */
@ObjectClassDefinition(
    id = IssuerConfig.PID,
    name = "Samtak: sign-in at an issuer",
    description =
        "One file for each issuer that people sign in with (OpenID Connect). Lists stand in one"
            + " line with commas between.")
public @interface IssuerConfig {
  /** The PID. */
  String PID = "no.samtak.platform.security.utsteder";

  /** In addresses. */
  @AttributeDefinition(
      name = "Id",
      description =
          "Short name in addresses, letters a-z, digits and hyphen, at most 20. Never change it:"
              + " the redirect address at the issuer is"
              + " <publicUrl>/logg-inn/ekstern/<id>/retur.")
  String id();

  /** On the button. */
  @AttributeDefinition(
      name = "Name",
      description =
          "What people call it; the button says \"Logg inn med\" and this. Empty: the id.")
  String name() default "";

  /** Among the buttons. */
  @AttributeDefinition(name = "Order", description = "The lowest stands first.")
  int order() default 100;

  /** What kind. */
  @AttributeDefinition(
      name = "Kind",
      description =
          "ENTRA, IDPORTEN, ANSATTPORTEN, HELSEID, or OIDC for any other. Decides which claims name"
              + " the user and the level.")
  Kind kind() default Kind.OIDC;

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
      description = "Empty: <issuer>/.well-known/openid-configuration.")
  String wellKnown() default "";

  /** Who we are there. */
  @AttributeDefinition(name = "Client id", description = "As the issuer gave it.")
  String clientId();

  /** Proof of who we are. */
  @AttributeDefinition(
      name = "Client secret",
      type = AttributeType.PASSWORD,
      description = "Where the issuer gave one. Not together with a client key.")
  String clientSecret() default "";

  /** Proof of who we are. */
  @AttributeDefinition(
      name = "Client key",
      description =
          "A file with our private key as a JWK (RSA or EC, with kid), readable by the service user"
              + " only, for issuers that demand private_key_jwt.")
  String clientKey() default "";

  /** What we ask for. */
  @AttributeDefinition(name = "Scopes", description = "With space between. Empty: openid profile.")
  String scope() default "";

  /** Ansattporten's question. */
  @AttributeDefinition(
      name = "Authorization details",
      description =
          "Sent as authorization_details (RFC 9396), as JSON; Ansattporten needs it to tell the"
              + " organisation.")
  String authorizationDetails() default "";

  /** How sure it must be. */
  @AttributeDefinition(
      name = "Levels",
      description =
          "The levels that are taken (acr; with HelseID security_level). Demanded for IDPORTEN and"
              + " HELSEID. Empty: any.")
  String[] acr() default {};

  /** By what. */
  @AttributeDefinition(
      name = "Methods",
      description = "One of these must be in amr. Empty: any. ID-porten advises against it.")
  String[] amr() default {};

  /** By what, for operators. */
  @AttributeDefinition(
      name = "Methods for operators",
      description =
          "The role OPERATOR is given only where one of these is in amr, such as mfa. Empty: any.")
  String[] operatorAmr() default {};

  /** Whose. */
  @AttributeDefinition(
      name = "Tenants",
      description = "The tenants (tid) of the issuer that are ours. Demanded for ENTRA.")
  String[] tenants() default {};

  /** What must be there. */
  @AttributeDefinition(
      name = "Demanded claims",
      description = "Claims without which nobody is signed in, such as pid.")
  String[] claims() default {};

  /** From claims to roles. */
  @AttributeDefinition(
      name = "Roles",
      description =
          "Rules claim|value|ROLE ROLE|kommune kommune; * as value: any, as kommune: all. OPERATOR"
              + " without kommune runs the node and nothing else. The claim orgnr is the"
              + " organisations of Ansattporten. Read at every sign-in. Empty: everybody may sign in"
              + " and do nothing.")
  String[] roles() default {};
}
