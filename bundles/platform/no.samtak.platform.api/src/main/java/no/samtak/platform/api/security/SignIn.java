// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.security;

import org.osgi.annotation.versioning.ProviderType;

/** Sign-in with a local account. */
@ProviderType
public interface SignIn {
  /**
   * Checks the password and opens a session.
   *
   * @param username as typed; case and surrounding space do not matter
   * @param password cleared after use
   * @param clientAddress where the attempt comes from, for the growing delay
   * @throws no.samtak.platform.api.error.DomainException UNAUTHENTICATED for a wrong name or
   *     password, alike in words and time; TOO_MANY_REQUESTS while the delay lasts
   */
  Session signIn(String username, char[] password, String clientAddress);

  /**
   * Ends the session that a token belongs to: neither it nor one that it was renewed to is taken
   * any more, at once on this node and within 10 seconds on the others. Does nothing for what is no
   * session.
   *
   * @param token what the session cookie held
   */
  default void signOut(String token) {
    // nothing is kept
  }

  /** Ends every session of the user, on all nodes. */
  void signOutEverywhere(User user);
}
