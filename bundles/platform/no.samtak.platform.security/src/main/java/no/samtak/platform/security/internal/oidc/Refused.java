// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.oidc;

import java.util.Locale;

/** What an issuer, a browser or a machine showed does not hold. Never carries what it showed. */
public final class Refused extends Exception {
  private static final long serialVersionUID = 1L;

  /** Why. */
  public enum Reason {
    /** Not the browser that departed, too late, or a second time. */
    STATE,
    /** The user said no, or the issuer did. */
    ANSWER,
    /** The code was not taken. */
    CODE,
    /** No token that can be read. */
    FORM,
    /** An algorithm that we do not take. */
    ALGORITHM,
    /** Signed with a key that the issuer does not have. */
    KEY,
    /** The signature is wrong. */
    SIGNATURE,
    /** Another issuer. */
    ISSUER,
    /** Meant for somebody else. */
    AUDIENCE,
    /** Too old, not yet, or for ever. */
    TIME,
    /** The answer to another departure. */
    NONCE,
    /** Too little is known of who it is. */
    LEVEL,
    /** It does not say who. */
    SUBJECT,
    /** A tenant of the issuer that is not one of ours. */
    TENANT,
    /** A claim that we demand is missing. */
    CLAIM,
    /** An organisation that may do nothing here. */
    CONSUMER,
    /** The account is shut here. */
    SHUT
  }

  private final Reason reason;

  /** For a reason. */
  public Refused(Reason reason) {
    super(reason.name(), null, false, false);
    this.reason = reason;
  }

  /** Why. */
  public Reason reason() {
    return reason;
  }

  /** What the access log says. */
  public String slug() {
    return "utsteder-" + reason.name().toLowerCase(Locale.ROOT);
  }
}
