// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.oidc;

import java.util.List;

/** The kinds of issuer that we know the habits of. */
public enum Kind {
  /** Microsoft Entra ID of an organisation. */
  ENTRA("acr", List.of("tid", "oid")),
  /** ID-porten. */
  IDPORTEN("acr", List.of("sub")),
  /** Ansattporten. */
  ANSATTPORTEN("acr", List.of("sub")),
  /** HelseID. */
  HELSEID("helseid://claims/identity/security_level", List.of("sub")),
  /** Any other. */
  OIDC("acr", List.of("sub"));

  private final String levelClaim;
  private final List<String> subjectClaims;

  Kind(String levelClaim, List<String> subjectClaims) {
    this.levelClaim = levelClaim;
    this.subjectClaims = subjectClaims;
  }

  /** The claim that tells how sure the issuer is of who it is. */
  String levelClaim() {
    return levelClaim;
  }

  /**
   * The claims that together name a user for good. With Entra ID that is tenant and object: {@code
   * sub} differs between applications, and an e-mail address can go to another.
   */
  List<String> subjectClaims() {
    return subjectClaims;
  }
}
