// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import no.samtak.platform.api.security.Session;
import no.samtak.platform.api.security.User;
import no.samtak.platform.security.internal.oidc.MachineTokens;
import no.samtak.platform.security.internal.persistence.Konto;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Finds out who sends a request: by {@code Authorization} (Bearer or Basic), else by cookie. */
@Component(service = Authenticator.class)
public final class Authenticator {
  /** How long a verified Basic password is taken without the cost of its hash. */
  static final Duration BASIC_KEPT = Duration.ofSeconds(60);

  private static final int BASIC_ENTRIES = 1000;

  private final SignInService signIn;
  private final AccountDirectory accounts;
  private final SessionTokens tokens;
  private final Clock clock;
  private final SecretKeySpec basicKey;
  private final Map<String, Verified> basic = new LinkedHashMap<>();
  private final Object[] verifying = new Object[64];

  /** Missing where no machine has tokens. */
  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile @Nullable MachineTokens machines;

  private record Verified(String userId, long sessionVersion, Instant until) {}

  @Activate
  public Authenticator(
      @Reference SignInService signIn,
      @Reference AccountDirectory accounts,
      @Reference Tokens tokens) {
    this(signIn, accounts, tokens, Clock.systemUTC());
  }

  Authenticator(SignInService signIn, AccountDirectory accounts, Tokens tokens, Clock clock) {
    this.signIn = signIn;
    this.accounts = accounts;
    this.tokens = tokens.tokens();
    this.clock = clock;
    byte[] random = new byte[32];
    new SecureRandom().nextBytes(random);
    this.basicKey = new SecretKeySpec(random, "HmacSHA256");
    Arrays.setAll(verifying, i -> new Object());
  }

  Authenticator with(MachineTokens found) {
    machines = found;
    return this;
  }

  /**
   * Whom the credentials show; empty where there are none or they do not hold.
   *
   * @param authorization the header, or null
   * @param cookie the session cookie's value, or null; not looked at when there is a header
   * @throws no.samtak.platform.api.error.DomainException for a Basic password that is wrong, or
   *     that must wait
   */
  public Optional<Identity> identify(
      @Nullable String authorization, @Nullable String cookie, String clientAddress) {
    if (authorization == null) {
      return cookie == null || cookie.isEmpty() ? Optional.empty() : bySession(cookie, true);
    }
    int space = authorization.indexOf(' ');
    String scheme = space < 0 ? "" : authorization.substring(0, space);
    String value = authorization.substring(space + 1).strip();
    if (scheme.equalsIgnoreCase("Bearer")) {
      Optional<Identity> bySession = bySession(value, false);
      return bySession.isPresent() ? bySession : byMachine(value);
    }
    return scheme.equalsIgnoreCase("Basic") ? byPassword(value, clientAddress) : Optional.empty();
  }

  private Optional<Identity> byMachine(String token) {
    MachineTokens known = machines;
    return known == null
        ? Optional.empty()
        : known
            .verify(token)
            .map(
                machine -> {
                  User user =
                      accounts.user(
                          machine.id(), machine.username(), machine.username(), machine.grants());
                  return new Identity(user, "", false, false, null);
                });
  }

  private Optional<Identity> bySession(String text, boolean byCookie) {
    return tokens.verify(text).flatMap(token -> bySession(token, byCookie));
  }

  private Optional<Identity> bySession(SessionTokens.Token token, boolean byCookie) {
    return accounts
        .open(token.userId(), token.sessionVersion(), token.sessionId())
        .map(
            account -> {
              Session renewed =
                  byCookie
                      ? tokens
                          .renew(token)
                          .map(t -> new Session(t.text(), t.expires(), account.user()))
                          .orElse(null)
                      : null;
              return new Identity(
                  account.user(), token.csrf(), account.mustChangePassword(), byCookie, renewed);
            });
  }

  private Optional<Identity> byPassword(String credentials, String clientAddress) {
    String key = hmac(credentials);
    Verified known = known(key);
    if (known == null) {
      // One at a time: ten requests at once are one hash, not ten.
      synchronized (verifying[Math.floorMod(key.hashCode(), verifying.length)]) {
        known = known(key);
        if (known == null) {
          known = verify(key, credentials, clientAddress);
        }
      }
    }
    if (known == null) {
      return Optional.empty();
    }
    return accounts
        .open(known.userId(), known.sessionVersion(), "")
        .map(
            account -> new Identity(account.user(), "", account.mustChangePassword(), false, null));
  }

  private @Nullable Verified verify(String key, String credentials, String clientAddress) {
    char[] decoded = decode(credentials);
    int colon = decoded == null ? -1 : indexOf(decoded, ':');
    if (decoded == null || colon < 0) {
      return null;
    }
    char[] password = Arrays.copyOfRange(decoded, colon + 1, decoded.length);
    String username = new String(decoded, 0, colon);
    Arrays.fill(decoded, '\0');
    Konto konto = signIn.verify(username, password, clientAddress);
    Verified verified =
        new Verified(
            konto.account().id(), konto.sessionVersion(), clock.instant().plus(BASIC_KEPT));
    remember(key, verified);
    return verified;
  }

  private synchronized @Nullable Verified known(String key) {
    Verified known = basic.get(key);
    return known != null && clock.instant().isBefore(known.until()) ? known : null;
  }

  private synchronized void remember(String key, Verified verified) {
    basic.values().removeIf(v -> !clock.instant().isBefore(v.until()));
    if (basic.size() >= BASIC_ENTRIES) {
      basic.clear();
    }
    basic.put(key, verified);
  }

  /**
   * Neither the password nor a hash that could be guessed at is kept: the key is this process's.
   */
  private String hmac(String credentials) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(basicKey);
      return Base64.getEncoder()
          .encodeToString(mac.doFinal(credentials.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static char @Nullable [] decode(String credentials) {
    try {
      CharBuffer chars =
          StandardCharsets.UTF_8.decode(ByteBuffer.wrap(Base64.getDecoder().decode(credentials)));
      char[] decoded = new char[chars.remaining()];
      chars.get(decoded);
      return decoded;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static int indexOf(char[] chars, char wanted) {
    for (int i = 0; i < chars.length; i++) {
      if (chars[i] == wanted) {
        return i;
      }
    }
    return -1;
  }
}
