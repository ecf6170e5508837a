// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import no.samtak.platform.api.security.Session;
import no.samtak.platform.api.security.SessionCookies;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.Designate;

/** The node's session keys and tokens, as its settings say. */
@Component(
    service = {Tokens.class, SessionCookies.class},
    configurationPid = SecurityConfig.PID)
@Designate(ocd = SecurityConfig.class)
public final class Tokens implements SessionCookies {
  private final SessionKeys keys;
  private final SessionTokens tokens;
  private final boolean secureCookies;
  private final boolean localShut;

  @Activate
  public Tokens(BundleContext context, SecurityConfig config) {
    NodeSettings node = NodeSettings.of(context);
    Clock clock = Clock.systemUTC();
    List<String> configured =
        Arrays.stream(config.sessionKeys()).map(String::strip).filter(k -> !k.isEmpty()).toList();
    Path file = node.data().resolve("nokler").resolve("sesjonsnokler.json");
    this.keys =
        configured.isEmpty() ? new SessionKeys(file, clock) : new SessionKeys(configured, clock);
    this.tokens = new SessionTokens(keys, clock);
    this.secureCookies = node.secureCookies() || config.secureCookies();
    this.localShut = !config.localSignIn();
  }

  Tokens(SessionKeys keys, Clock clock, boolean secureCookies) {
    this(keys, clock, secureCookies, false);
  }

  Tokens(SessionKeys keys, Clock clock, boolean secureCookies, boolean localShut) {
    this.localShut = localShut;
    this.keys = keys;
    this.tokens = new SessionTokens(keys, clock);
    this.secureCookies = secureCookies;
  }

  SessionTokens tokens() {
    return tokens;
  }

  /** The keys themselves, for what else a browser carries between two requests. */
  SessionKeys keys() {
    return keys;
  }

  /** Whether the operator wants local accounts to stay out. */
  boolean localShut() {
    return localShut;
  }

  /** Whether cookies are marked Secure, given how the request came. */
  boolean secure(boolean https) {
    return https || secureCookies;
  }

  /** Makes a new key; tokens of the old one hold until they run out. */
  public void rotateKeys() {
    keys.rotate(SessionTokens.LIFE);
  }

  @Override
  public String open(Session session, boolean https) {
    long seconds =
        Math.max(
            0, session.expires().getEpochSecond() - Clock.systemUTC().instant().getEpochSecond());
    return cookie(session.token(), seconds, https);
  }

  @Override
  public String close(boolean https) {
    return cookie("", 0, https);
  }

  private String cookie(String value, long seconds, boolean https) {
    return Session.COOKIE
        + "="
        + value
        + "; Max-Age="
        + seconds
        + "; Path=/; HttpOnly; SameSite=Lax"
        + (secure(https) ? "; Secure" : "");
  }
}
