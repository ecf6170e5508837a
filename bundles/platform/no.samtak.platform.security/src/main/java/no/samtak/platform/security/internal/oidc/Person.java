// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.oidc;

/**
 * Who an issuer says that it is.
 *
 * @param issuer the issuer's id in our settings
 * @param key 64 hexadecimal digits that stay the same for the same user of the same issuer; the
 *     issuer's own names do not follow from it
 * @param name how the user is shown; empty where the issuer does not tell
 * @param grants what the rules give now
 * @param session the issuer's session ({@code sid}), as 64 hexadecimal digits; empty where it names
 *     none
 * @param farewell the value of the cookie for signing out at the issuer
 */
public record Person(
    String issuer, String key, String name, Grants grants, String session, String farewell) {

  /** Without what could name anybody. */
  @Override
  public String toString() {
    return "Person[" + issuer + "]";
  }
}
