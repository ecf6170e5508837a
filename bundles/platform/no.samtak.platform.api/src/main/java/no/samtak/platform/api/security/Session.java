// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.security;

import java.time.Instant;

/**
 * An open session. Nothing of it is kept on the node: the token carries it, signed.
 *
 * @param token goes in the cookie {@value #COOKIE} or in {@code Authorization: Bearer}
 * @param expires when the token ends
 * @param user who signed in
 */
public record Session(String token, Instant expires, User user) {
  /** The name of the session cookie. */
  public static final String COOKIE = "samtak-sesjon";

  /** Without the token, so that it never lands in a log. */
  @Override
  public String toString() {
    return "Session[" + user.username() + " until " + expires + "]";
  }
}
