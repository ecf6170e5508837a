// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.security.AccessEntry;
import no.samtak.platform.api.security.Account;
import no.samtak.platform.api.security.FederatedSignIn;
import no.samtak.platform.api.security.Session;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.security.internal.oidc.Departure;
import no.samtak.platform.security.internal.oidc.Hash;
import no.samtak.platform.security.internal.oidc.Issuer;
import no.samtak.platform.security.internal.oidc.Person;
import no.samtak.platform.security.internal.oidc.Refused;
import no.samtak.platform.security.internal.oidc.Refused.Reason;
import no.samtak.platform.security.internal.persistence.AccessLogWriter;
import no.samtak.platform.security.internal.persistence.Konto;
import no.samtak.platform.security.internal.persistence.KontoStore;
import no.samtak.platform.security.internal.persistence.OktStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sign-in at the issuers that are set up, and what becomes of it here: an account and a session.
 */
@Component(configurationPid = SecurityConfig.PID)
public final class FederatedSignInService implements FederatedSignIn {
  private static final Logger LOG = LoggerFactory.getLogger(FederatedSignInService.class);

  /** So many characters of the hash make a username that two do not share. */
  private static final int NAME_DIGITS = 12;

  private final Issuers issuers;
  private final KontoStore store;
  private final OktStore sessions;
  private final AccountDirectory accounts;
  private final SignInService local;
  private final Tokens tokens;
  private final CurrentUserContext context;
  private final AccessLogWriter log;
  private final Clock clock;
  private final String publicUrl;
  private final String contact;
  private final DenialQuota denials = new DenialQuota(30);

  @Activate
  public FederatedSignInService(
      SecurityConfig config,
      @Reference Issuers issuers,
      @Reference KontoStore store,
      @Reference OktStore sessions,
      @Reference AccountDirectory accounts,
      @Reference SignInService local,
      @Reference Tokens tokens,
      @Reference CurrentUserContext context,
      @Reference AccessLogWriter log) {
    this(
        config.publicUrl(),
        config.accessContact(),
        issuers,
        store,
        sessions,
        accounts,
        local,
        tokens,
        context,
        log,
        Clock.systemUTC());
  }

  FederatedSignInService(
      String publicUrl,
      String contact,
      Issuers issuers,
      KontoStore store,
      OktStore sessions,
      AccountDirectory accounts,
      SignInService local,
      Tokens tokens,
      CurrentUserContext context,
      AccessLogWriter log,
      Clock clock) {
    this.publicUrl = publicUrl.strip().replaceAll("/+$", "");
    this.contact = contact.strip();
    this.issuers = issuers;
    this.store = store;
    this.sessions = sessions;
    this.accounts = accounts;
    this.local = local;
    this.tokens = tokens;
    this.context = context;
    this.log = log;
    this.clock = clock;
  }

  @Override
  public List<Choice> issuers() {
    return issuers.all().stream().map(issuer -> new Choice(issuer.id(), issuer.name())).toList();
  }

  @Override
  public boolean localOpen() {
    return issuers.all().isEmpty() || local.localOpen();
  }

  @Override
  public String contact() {
    return contact;
  }

  @Override
  public Way depart(String id, String target, String origin, boolean https) {
    Issuer issuer = issuers.find(id).orElseThrow(DomainException::notFound);
    Departure departure = Departure.random();
    try {
      URI to = issuer.depart(departure, back(id, origin));
      String state = new LoginState(id, departure, target).sign(tokens.keys(), clock);
      return new Way(
          to, cookie(STATE_COOKIE, state, LoginState.LIFE.toSeconds(), "/logg-inn", https));
    } catch (IOException e) {
      throw unavailable(issuer, e);
    }
  }

  @Override
  public Arrival arrive(
      String id, Map<String, String> answer, String cookie, String origin, boolean https) {
    Issuer issuer = issuers.find(id).orElseThrow(DomainException::notFound);
    try {
      LoginState state =
          LoginState.read(cookie, tokens.keys(), clock)
              .filter(s -> s.issuer().equals(id))
              .filter(s -> same(s.departure().state(), answer.getOrDefault("state", "")))
              .orElseThrow(() -> new Refused(Reason.STATE));
      Person person = issuer.arrive(answer, state.departure(), back(id, origin));
      Session session = open(person, Hash.hex("avreise", state.departure().state()));
      return new Arrival(
          session,
          state.target(),
          List.of(
              forgetState(https),
              cookie(FAREWELL_COOKIE, person.farewell(), -1, "/logg-ut", https)));
    } catch (IOException e) {
      throw unavailable(issuer, e);
    } catch (Refused e) {
      throw refused(issuer, e);
    }
  }

  /** The account of whoever came back, made or renewed, and a session that was never before. */
  private Session open(Person person, String departure) throws Refused {
    String id = store.idOf(person.key()).orElseGet(Ids::next);
    String username = person.issuer() + ":" + person.key().substring(0, NAME_DIGITS);
    String name = person.name().isEmpty() ? username : person.name();
    Account.Details details =
        new Account.Details(name, person.grants().roles(), person.grants().tenants(), true);
    String sessionId = tokens.tokens().randomId();
    KontoStore.Arrived arrived =
        new KontoStore.Arrived(
            id,
            username,
            person.issuer(),
            person.key(),
            details,
            grants(person),
            AccountDirectory.sessionKey(sessionId),
            person.session().isEmpty() ? null : person.session(),
            departure,
            clock.instant(),
            clock.instant().plus(SessionTokens.FROM_ISSUER));
    User user = accounts.user(id, username, name, person.grants());
    Konto konto = arrive(arrived, user);
    accounts.changed(konto.account().id());
    if (!konto.account().details().active()) {
      throw new Refused(Reason.SHUT);
    }
    SessionTokens.Signed token =
        tokens.tokens().open(konto.account().id(), konto.sessionVersion(), sessionId);
    return new Session(token.text(), token.expires(), accounts.user(konto));
  }

  private Konto arrive(KontoStore.Arrived arrived, User user) throws Refused {
    try {
      return context.as(user, "", () -> store.arrive(arrived));
    } catch (DomainException e) {
      if (e.kind() == ErrorKind.CONFLICT) {
        throw new Refused(Reason.STATE); // this departure came back before
      }
      throw e;
    }
  }

  private static Set<String> grants(Person person) {
    Set<String> grants = new HashSet<>();
    person
        .grants()
        .byTenant()
        .forEach((tenant, roles) -> roles.forEach(role -> grants.add(role.name() + "@" + tenant)));
    return grants;
  }

  @Override
  public String forgetState(boolean https) {
    return cookie(STATE_COOKIE, "", 0, "/logg-inn", https);
  }

  @Override
  public String forgetFarewell(boolean https) {
    return cookie(FAREWELL_COOKIE, "", 0, "/logg-ut", https);
  }

  @Override
  public Optional<Farewell> farewell(String farewell, String origin) {
    int dot = farewell.indexOf('.');
    if (dot < 0) {
      return Optional.empty();
    }
    return issuers
        .find(farewell.substring(0, dot))
        .flatMap(
            issuer ->
                issuer
                    .farewell(farewell.substring(dot + 1), base(origin) + "/logg-inn")
                    .map(to -> new Farewell(issuer.name(), to)));
  }

  @Override
  public void ended(String id, String iss, String sid) {
    Optional<Issuer> issuer = issuers.find(id).filter(i -> i.isNamed(iss));
    if (issuer.isPresent() && !sid.isEmpty()) {
      sessions.endAll(Issuer.sessionKey(id, sid)).forEach(accounts::changed);
    }
  }

  private String back(String id, String origin) {
    return base(origin) + PATH + id + "/" + RETURN;
  }

  private String base(String origin) {
    return publicUrl.isEmpty() ? origin : publicUrl;
  }

  private DomainException refused(Issuer issuer, Refused e) {
    LOG.info("A sign-in with {} is refused: {}", issuer.id(), e.slug());
    // A shut account has its row already.
    if (e.reason() != Reason.SHUT && denials.take(context.clientAddress())) {
      try {
        log.write(new AccessEntry("innlogging", "konto", "", e.slug()));
      } catch (RuntimeException broken) {
        LOG.error("A refused sign-in could not be written to the access log", broken);
      }
    }
    ErrorKind kind = e.reason() == Reason.SHUT ? ErrorKind.FORBIDDEN : ErrorKind.UNAUTHENTICATED;
    String key =
        switch (e.reason()) {
          case LEVEL -> "feil.utsteder.niva";
          case SHUT -> "feil.utsteder.stengt";
          case ANSWER -> "feil.utsteder.avbrutt";
          case STATE -> "feil.utsteder.pany";
          case TENANT -> "feil.utsteder.fremmed";
          default -> "feil.utsteder.holdtIkke";
        };
    return new DomainException(kind, Text.of(key, issuer.name()));
  }

  private static DomainException unavailable(Issuer issuer, IOException e) {
    LOG.warn("{} cannot be used for sign-in now: {}", issuer.id(), e.getMessage());
    return new DomainException(
        ErrorKind.UNAVAILABLE, Text.of("feil.utsteder.borte", issuer.name()), List.of(), e);
  }

  private static boolean same(String expected, String shown) {
    return MessageDigest.isEqual(
        expected.getBytes(StandardCharsets.UTF_8), shown.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * @param seconds how long; negative = until the browser is closed
   */
  private String cookie(String name, String value, long seconds, String path, boolean https) {
    return name
        + "="
        + value
        + (seconds < 0 ? "" : "; Max-Age=" + seconds)
        + "; Path="
        + path
        + "; HttpOnly; SameSite=Lax"
        + (tokens.secure(https) ? "; Secure" : "");
  }
}
