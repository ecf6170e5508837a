// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.AttributeType;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Settings of sign-in; PID {@code no.samtak.platform.security}. */
@ObjectClassDefinition(
    id = SecurityConfig.PID,
    name = "Samtak: sign-in",
    description = "Sessions, keys and proxies.")
public @interface SecurityConfig {
  /** The PID. */
  String PID = "no.samtak.platform.security";

  /** Proxies whose X-Forwarded-For is believed. */
  @AttributeDefinition(
      name = "Trusted proxies",
      description =
          "Addresses of proxies in front of the node. Only from them is X-Forwarded-For taken as"
              + " the caller's address. Empty = none.")
  String[] trustedProxies() default {};

  /** Shared signing keys. */
  @AttributeDefinition(
      name = "Session keys",
      type = AttributeType.PASSWORD,
      description =
          "Keys that sign sessions, each as id:base64url of at least 32 random bytes; the first"
              + " signs, all are accepted. The same list on all nodes. Empty = the node makes its"
              + " own in <samtak.data>/nokler/sesjonsnokler.json, which nodes may share as a file.")
  String[] sessionKeys() default {};

  /** Whether people reach the node by https though it sees http. */
  @AttributeDefinition(
      name = "Secure cookies",
      description =
          "Say yes where a proxy in front ends TLS: cookies are then marked Secure and browsers are"
              + " told to stay with https. Also the framework property samtak.secureCookies=true.")
  boolean secureCookies() default false;

  /** The node as people reach it. */
  @AttributeDefinition(
      name = "Public address",
      description =
          "Scheme, host and port by which people reach the node, such as"
              + " https://samtak.example.no, for the addresses that issuers send browsers back to."
              + " Empty: as the browser asked.")
  String publicUrl() default "";

  /** Whether local accounts may sign in. */
  @AttributeDefinition(
      name = "Local sign-in",
      description =
          "No: local accounts are refused on the page, in REST and SOAP, as soon as somebody with the"
              + " role OPERATOR has signed in at an issuer. The shell is not concerned.")
  boolean localSignIn() default true;

  /** Whom one asks. */
  @AttributeDefinition(
      name = "Whom to ask",
      description =
          "Shown to people who are signed in and have no role yet, such as a name or an address of"
              + " those who give access.")
  String accessContact() default "";
}
