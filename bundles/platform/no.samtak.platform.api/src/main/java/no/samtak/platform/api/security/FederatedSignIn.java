// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.security;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Sign-in at an issuer outside (OpenID Connect, code flow with PKCE). The node keeps nothing
 * between departure and arrival: a short-lived, signed cookie of the browser carries it, so that
 * any node may receive the answer.
 */
@ProviderType
public interface FederatedSignIn {
  /** The cookie that binds a sign-in under way to the browser. */
  String STATE_COOKIE = "samtak-innlogging";

  /** The cookie that says where to sign out as well. */
  String FAREWELL_COOKIE = "samtak-utlogging";

  /** Where the pages of sign-in stand; the issuer's id follows, and {@value #RETURN}. */
  String PATH = "/logg-inn/ekstern/";

  /** The last segment of the address that the issuer sends the browser back to. */
  String RETURN = "retur";

  /**
   * An issuer that one can sign in with.
   *
   * @param id in addresses; letters a-z, digits, hyphen
   * @param name what people call it
   */
  record Choice(String id, String name) {}

  /**
   * The way to the issuer.
   *
   * @param to where to send the browser
   * @param cookie the value of {@code Set-Cookie}
   */
  record Way(URI to, String cookie) {}

  /**
   * Back from the issuer.
   *
   * @param session a new one
   * @param target the path that was asked for at departure
   * @param cookies values of {@code Set-Cookie}, beside that of the session
   */
  record Arrival(Session session, String target, List<String> cookies) {}

  /** The issuers by the order that the operator gave them; empty where there are none. */
  List<Choice> issuers();

  /** Whether local accounts may sign in. */
  boolean localOpen();

  /** Whom one asks who is signed in and may do nothing yet; empty = the operator has not said. */
  String contact();

  /**
   * Begins a sign-in.
   *
   * @param target a path of this node to lead to afterwards; the caller has checked it
   * @param origin scheme, host and port as the browser sees the node
   * @param https whether the request came by https
   * @throws no.samtak.platform.api.error.DomainException NOT_FOUND for an unknown issuer;
   *     UNAVAILABLE where the issuer does not answer
   */
  Way depart(String issuer, String target, String origin, boolean https);

  /**
   * Ends a sign-in. Whatever was open before is not taken over: the session is new.
   *
   * @param answer the parameters of the issuer's answer, the first value of each
   * @param cookie the value of {@link #STATE_COOKIE}; empty where there is none
   * @param origin as at departure
   * @throws no.samtak.platform.api.error.DomainException NOT_FOUND for an unknown issuer;
   *     UNAUTHENTICATED where the answer does not hold, is not this browser's, came before, or
   *     shows too low a level; FORBIDDEN where the account is shut; UNAVAILABLE where the issuer
   *     does not answer
   */
  Arrival arrive(
      String issuer, Map<String, String> answer, String cookie, String origin, boolean https);

  /** The value of {@code Set-Cookie} that takes the state of a sign-in away. */
  String forgetState(boolean https);

  /** The value of {@code Set-Cookie} that forgets where to sign out as well. */
  String forgetFarewell(boolean https);

  /**
   * Where to send the browser so that it is signed out at the issuer too.
   *
   * @param farewell the value of {@link #FAREWELL_COOKIE}; empty where there is none
   * @param origin as at departure
   */
  Optional<Farewell> farewell(String farewell, String origin);

  /**
   * Sign-out at the issuer.
   *
   * @param issuer its name for people
   */
  record Farewell(String issuer, URI to) {}

  /**
   * The issuer tells that a session of its has ended (front-channel logout): ends what it opened
   * here, on all nodes. Says nothing of whether there was any.
   *
   * @param iss the issuer as it names itself
   * @param sid its session
   */
  void ended(String issuer, String iss, String sid);
}
