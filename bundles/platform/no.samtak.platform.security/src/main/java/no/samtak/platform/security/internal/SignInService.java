// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.security.AccessEntry;
import no.samtak.platform.api.security.Session;
import no.samtak.platform.api.security.SignIn;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.security.internal.persistence.Konto;
import no.samtak.platform.security.internal.persistence.KontoStore;
import no.samtak.platform.security.internal.persistence.OktStore;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Sign-in with a local account, with the growing delay on failures. */
@Component(service = {SignIn.class, SignInService.class})
public final class SignInService implements SignIn {
  private static final int STRIPES = 64;
  private static final int LONGEST_NAME = 60;

  private final KontoStore store;
  private final OktStore sessions;
  private final AccountDirectory accounts;
  private final Tokens tokens;
  private final CurrentUserContext context;
  private final PasswordHasher hasher;
  private final FailureDelay delay;
  private final Clock clock;

  // One attempt by a name at a time: a hundred guesses at once would all pass before the first
  // failure is counted.
  private final Object[] attempts = new Object[STRIPES];

  @Activate
  public SignInService(
      @Reference KontoStore store,
      @Reference OktStore sessions,
      @Reference AccountDirectory accounts,
      @Reference Tokens tokens,
      @Reference CurrentUserContext context) {
    this(store, sessions, accounts, tokens, context, new PasswordHasher(), Clock.systemUTC());
  }

  SignInService(
      KontoStore store,
      OktStore sessions,
      AccountDirectory accounts,
      Tokens tokens,
      CurrentUserContext context,
      PasswordHasher hasher,
      Clock clock) {
    this.store = store;
    this.sessions = sessions;
    this.accounts = accounts;
    this.tokens = tokens;
    this.context = context;
    this.hasher = hasher;
    this.delay = new FailureDelay(clock);
    this.clock = clock;
    Arrays.setAll(attempts, i -> new Object());
  }

  @Override
  public Session signIn(String username, char[] password, String clientAddress) {
    return open(verify(username, password, clientAddress));
  }

  @Override
  public void signOut(String token) {
    tokens
        .tokens()
        .verify(token)
        .ifPresent(
            session -> {
              sessions.end(
                  AccountDirectory.sessionKey(session.sessionId()),
                  session.userId(),
                  session.signedIn().plus(SessionTokens.LONGEST));
              accounts.changed(session.userId());
            });
  }

  @Override
  public void signOutEverywhere(User user) {
    store.endSessions(user.id());
    accounts.changed(user.id());
  }

  /**
   * Who it is that shows the password of an account, without a session.
   *
   * @param password cleared after use
   * @return with organisations in full
   * @throws DomainException as {@link #signIn}; FORBIDDEN where the password is a one-time one
   */
  public User confirm(String username, char[] password, String clientAddress) {
    Konto konto = verify(username, password, clientAddress);
    if (konto.account().mustChangePassword()) {
      throw new DomainException(ErrorKind.FORBIDDEN, Text.of("feil.byttPassord"));
    }
    return accounts.user(konto);
  }

  /** Whether local accounts may sign in. Never shut before somebody else can run the node. */
  boolean localOpen() {
    return !tokens.localShut() || !store.hasFederatedOperator();
  }

  /** A name as it is stored. */
  static String normal(String username) {
    return username.strip().toLowerCase(Locale.ROOT);
  }

  /** A first token for an account. */
  Session open(Konto konto) {
    SessionTokens.Signed token = tokens.tokens().open(konto.account().id(), konto.sessionVersion());
    return new Session(token.text(), token.expires(), accounts.user(konto));
  }

  PasswordHasher hasher() {
    return hasher;
  }

  /**
   * The open account whose password this is.
   *
   * @param password cleared after use
   * @throws DomainException as {@link #signIn}
   */
  Konto verify(String username, char[] password, String clientAddress) {
    String typed = normal(username);
    // Nobody has so long a name; what is remembered of failures stays small.
    String name = typed.length() <= LONGEST_NAME ? typed : typed.substring(0, LONGEST_NAME) + "…";
    try {
      if (!localOpen()) {
        throw new DomainException(ErrorKind.UNAUTHENTICATED, Text.of("feil.lokalStengt"));
      }
      refuseWhile(delay.wait(name, clientAddress));
      synchronized (attempts[Math.floorMod(name.hashCode(), STRIPES)]) {
        refuseWhile(delay.wait(name, clientAddress));
        return attempt(name, password, clientAddress);
      }
    } finally {
      Arrays.fill(password, '\0');
    }
  }

  private Konto attempt(String name, char[] password, String clientAddress) {
    Optional<Konto> found = store.byUsername(name);
    if (found.isPresent()) {
      refuseWhile(delay.left(found.get().failures(), found.get().lastFailure()));
    }
    boolean right =
        found.isPresent() && !found.get().isFederated()
            ? hasher.verify(found.get().passwordHash(), password)
            : hasher.verifyNobody(password);
    if (!right || found.isEmpty() || !accounts.isOpen(found.get())) {
      String id = found.map(k -> k.account().id()).orElse("");
      delay.failed(name, clientAddress);
      // The name is not logged: people type passwords and identity numbers into it (P10).
      AccessEntry entry =
          new AccessEntry("innlogging", "konto", id, ErrorKind.UNAUTHENTICATED.slug());
      store.failed(id, clock.instant(), entry);
      throw new DomainException(ErrorKind.UNAUTHENTICATED, Text.of("feil.feilPassord"));
    }
    Konto konto = found.get();
    delay.succeeded(name);
    String newHash = hasher.outdated(konto.passwordHash()) ? hasher.hash(password) : null;
    succeeded(konto, newHash);
    return konto;
  }

  private void succeeded(Konto konto, @Nullable String newHash) {
    String id = konto.account().id();
    context.as(
        accounts.user(konto),
        "",
        () -> {
          store.succeeded(id, newHash, AccessEntry.ok("innlogging", "konto", id));
          return id;
        });
  }

  private static void refuseWhile(Duration wait) {
    if (!wait.isZero()) {
      long seconds = wait.plusMillis(999).toSeconds();
      throw new DomainException(
          ErrorKind.TOO_MANY_REQUESTS, Text.of("feil.vent", seconds), List.of(), null);
    }
  }
}
