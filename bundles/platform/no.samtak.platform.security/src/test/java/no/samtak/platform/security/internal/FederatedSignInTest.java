// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.security.Account;
import no.samtak.platform.api.security.FederatedSignIn.Arrival;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.security.Session;
import no.samtak.platform.security.internal.oidc.Config;
import no.samtak.platform.security.internal.oidc.Issuer;
import no.samtak.platform.security.internal.oidc.LyingIssuer;
import no.samtak.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sign-in at an issuer that tries everything, and what an attacker tries with the browser. */
class FederatedSignInTest {
  private static final String US = "samtak-klient";
  private static final String OFFICE = "192.0.2.1";

  private LyingIssuer liar;
  private Sikkerhet sikkerhet;
  private FederatedSignInService signIn;
  private Issuer issuer;

  static Stream<TestDatabase> databases() {
    return TestDatabase.all();
  }

  @BeforeEach
  void open() {
    liar = new LyingIssuer();
    on(TestDatabase.h2());
  }

  @AfterEach
  void close() {
    issuer.close();
    liar.close();
  }

  private void on(TestDatabase database) {
    sikkerhet = new Sikkerhet(database);
    setUp(Map.of());
  }

  private void setUp(Map<String, Object> others) {
    Map<String, Object> settings =
        new HashMap<>(
            Map.of(
                "id", "jobb",
                "name", "Jobbkontoen",
                "issuer", liar.url(),
                "clientId", US,
                "clientSecret", "hemmelig : & nøkkel",
                "acr", "hoy",
                "roles",
                    "roles|Leder|TJENESTELEDER|levanger, roles|Les|LESER|levanger verdal,"
                        + " roles|Drift|OPERATOR"));
    settings.putAll(others);
    issuer = new Issuer(Config.issuer(settings), Clock.systemUTC());
    signIn = sikkerhet.federated(issuer);
  }

  private Map<String, Object> claims(Browser browser) {
    return new HashMap<>(
        Map.of(
            "iss",
            liar.url(),
            "aud",
            US,
            "sub",
            "bruker-1",
            "name",
            "Rolig Furu",
            "nonce",
            browser.sent("nonce"),
            "acr",
            "hoy",
            "sid",
            "utstederens-okt",
            "iat",
            LyingIssuer.in(0),
            "exp",
            LyingIssuer.in(120),
            "roles",
            List.of("Leder")));
  }

  private Browser browser() {
    return new Browser(signIn, "jobb").depart("/levanger/tiltak");
  }

  private Arrival arrive(Map<String, Object> others) {
    Browser browser = browser();
    Map<String, Object> claims = claims(browser);
    claims.putAll(others);
    claims.values().removeIf(""::equals);
    liar.gives(liar.sign(claims));
    return browser.arrive("kode");
  }

  private DomainException refused(Map<String, Object> others) {
    return catchThrowableOfType(DomainException.class, () -> arrive(others));
  }

  private void isRefused(String reason, DomainException e) {
    assertThat(e).as(reason).isNotNull();
    assertThat(e.kind()).isEqualTo(ErrorKind.UNAUTHENTICATED);
    assertThat(sikkerhet.rows().get(0).resultat()).isEqualTo("utsteder-" + reason);
    assertThat(sikkerhet.store.hasFederatedOperator()).isFalse();
  }

  @Test
  void theWayThereShowsTheCodeFlowWithPkce() {
    Browser browser = browser();
    assertThat(browser.to.toString()).startsWith(liar.url() + "/authorize?");
    assertThat(browser.sent("response_type")).isEqualTo("code");
    assertThat(browser.sent("code_challenge_method")).isEqualTo("S256");
    assertThat(browser.sent("code_challenge")).hasSize(43);
    assertThat(browser.sent("state")).hasSize(43).isNotEqualTo(browser.sent("nonce"));
    assertThat(browser.sent("acr_values")).isEqualTo("hoy");
    assertThat(browser.sent("redirect_uri"))
        .isEqualTo(Browser.ORIGIN + "/logg-inn/ekstern/jobb/retur");
    String set = signIn.depart("jobb", "/", Browser.ORIGIN, true).cookie();
    assertThat(set).contains("; HttpOnly", "; SameSite=Lax", "; Secure", "; Max-Age=600");
  }

  @ParameterizedTest
  @MethodSource("databases")
  void whoComesBackHasAnAccountWithWhatTheRulesGive(TestDatabase database) {
    on(database);
    Arrival arrival = arrive(Map.of("roles", List.of("Leder", "Les", "Ukjent")));
    assertThat(arrival.target()).isEqualTo("/levanger/tiltak");
    Identity who = identify(arrival.session()).orElseThrow();
    assertThat(who.user().displayName()).isEqualTo("Rolig Furu");
    assertThat(who.user().username()).startsWith("jobb:").doesNotContain("bruker-1");
    assertThat(who.user().tenants()).containsExactlyInAnyOrder("levanger", "verdal");
    assertThat(who.user().in("levanger").roles())
        .containsExactlyInAnyOrder(Role.TJENESTELEDER, Role.LESER);
    assertThat(who.user().in("verdal").roles()).containsExactly(Role.LESER);
    assertThat(sikkerhet.rows().stream().map(r -> r.handling()).toList())
        .containsExactly("innlogging", "opprett");
    assertThat(liar.forms.get(0)).contains("grant_type=authorization_code", "code_verifier=");

    Arrival again = arrive(Map.of("roles", List.of("Les")));
    Identity later = identify(again.session()).orElseThrow();
    assertThat(later.user().id()).isEqualTo(who.user().id());
    assertThat(later.user().in("levanger").roles()).containsExactly(Role.LESER);
    assertThat(later.user().roles()).containsExactly(Role.LESER);
    assertThat(sikkerhet.rows().stream().map(r -> r.handling()).toList())
        .containsExactly("innlogging", "innlogging", "opprett");
  }

  @Test
  void whoeverTheRulesGiveNothingIsSignedInAndMayNothing() {
    Arrival arrival = arrive(Map.of("roles", List.of("Ukjent")));
    Identity who = identify(arrival.session()).orElseThrow();
    assertThat(who.user().roles()).isEmpty();
    assertThat(who.user().tenants()).isEmpty();
  }

  @Test
  void whatDoesNotHoldIsRefused() {
    isRefused("issuer", refused(Map.of("iss", "https://annen.example.no")));
    isRefused("audience", refused(Map.of("aud", "en-annen-klient")));
    isRefused("audience", refused(Map.of("aud", List.of(US, "en-annen-klient"))));
    isRefused("audience", refused(Map.of("azp", "en-annen-klient")));
    isRefused("time", refused(Map.of("exp", LyingIssuer.in(-120))));
    isRefused("time", refused(Map.of("exp", "")));
    isRefused("time", refused(Map.of("iat", LyingIssuer.in(3600))));
    isRefused("time", refused(Map.of("nbf", LyingIssuer.in(3600))));
    isRefused("nonce", refused(Map.of("nonce", "en-annen")));
    isRefused("nonce", refused(Map.of("nonce", "")));
    isRefused("level", refused(Map.of("acr", "lav")));
    isRefused("level", refused(Map.of("acr", "")));
    isRefused("subject", refused(Map.of("sub", "")));
    assertThat(sikkerhet.store.list(no.samtak.platform.api.rest.PageQuery.first()).rows())
        .isEmpty();
  }

  @Test
  void tooLowALevelIsSaidInWords() {
    assertThat(refused(Map.of("acr", "lav")).text().key()).isEqualTo("feil.utsteder.niva");
  }

  @Test
  void aDemandedClaimMustBeThere() {
    setUp(Map.of("claims", "pid"));
    isRefused("claim", refused(Map.of()));
    assertThat(arrive(Map.of("pid", "47906701517"))).isNotNull();
  }

  @Test
  void ofEntraOnlyOurTenantsAndNeverByEmail() {
    setUp(Map.of("kind", no.samtak.platform.security.internal.oidc.Kind.ENTRA, "tenants", "vår"));
    isRefused("tenant", refused(Map.of("tid", "en-annen", "oid", "1")));
    isRefused("tenant", refused(Map.of("oid", "1")));
    isRefused("subject", refused(Map.of("tid", "vår")));
    String one = id(arrive(Map.of("tid", "vår", "oid", "1", "sub", "a", "email", "x@example.no")));
    String same = id(arrive(Map.of("tid", "vår", "oid", "1", "sub", "b")));
    String two = id(arrive(Map.of("tid", "vår", "oid", "2", "sub", "a", "email", "x@example.no")));
    assertThat(same).isEqualTo(one);
    assertThat(two).isNotEqualTo(one);
  }

  @Test
  void aTokenMustBeSignedByTheIssuerWithItsOwnKindOfKey() throws JOSEException {
    Browser unsigned = browser();
    liar.gives(new PlainJWT(set(claims(unsigned))).serialize());
    isRefused("algorithm", refusal(unsigned));

    Browser symmetric = browser();
    SignedJWT hmac =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(liar.key().getKeyID()).build(),
            set(claims(symmetric)));
    hmac.sign(new MACSigner(liar.key().toRSAPublicKey().getEncoded()));
    liar.gives(hmac.serialize());
    isRefused("algorithm", refusal(symmetric));

    Browser foreign = browser();
    RSAKey others = LyingIssuer.key(liar.key().getKeyID());
    liar.gives(LyingIssuer.sign(claims(foreign), others));
    isRefused("signature", refusal(foreign));

    Browser junk = browser();
    liar.gives("ikke.et.token");
    assertThat(refusal(junk).kind()).isEqualTo(ErrorKind.UNAUTHENTICATED);
  }

  @Test
  void aTokenSignedWithAnUnknownKeyIsRefusedAndTheIssuerIsNotHammered() {
    arrive(Map.of());
    int before = liar.keyFetches.get();
    RSAKey unknown = LyingIssuer.key("ukjent");
    for (int i = 0; i < 20; i++) {
      Browser browser = browser();
      liar.gives(LyingIssuer.sign(claims(browser), unknown));
      isRefused("key", refusal(browser));
    }
    assertThat(liar.keyFetches.get() - before).isLessThanOrEqualTo(1);
  }

  @Test
  void anotherBrowsersAnswerOrNoneIsRefused() {
    Browser victim = browser();
    liar.gives(liar.sign(claims(victim)));
    Browser attacker = browser();
    isRefused(
        "state",
        catchThrowableOfType(
            DomainException.class,
            () -> victim.arrive(Map.of("code", "kode", "state", attacker.sent("state")))));
    isRefused(
        "state",
        catchThrowableOfType(DomainException.class, () -> victim.arrive(Map.of("code", "kode"))));
    victim.cookie = "";
    isRefused("state", refusal(victim));
    victim.cookie = attacker.cookie.substring(0, attacker.cookie.length() - 4) + "AAAA";
    isRefused("state", refusal(victim));
  }

  @Test
  void anAnswerThatTookTooLongIsRefused() {
    Browser browser = browser();
    liar.gives(liar.sign(claims(browser)));
    sikkerhet.clock.pass(LoginState.LIFE.plusSeconds(1));
    isRefused("state", refusal(browser));
  }

  @ParameterizedTest
  @MethodSource("databases")
  void anAnswerIsTakenOnceAlsoByAnotherNode(TestDatabase database) {
    on(database);
    Browser browser = browser();
    liar.gives(liar.sign(claims(browser)));
    assertThat(browser.arrive("kode")).isNotNull();
    isRefused("state", refusal(browser));
    Browser copied = new Browser(sikkerhet.federated(issuer), "jobb");
    copied.cookie = browser.cookie;
    copied.to = browser.to;
    isRefused("state", refusal(copied));
  }

  @Test
  void anAnswerInAnotherIssuersNameAndAnErrorAreRefused() {
    Browser mixed = browser();
    isRefused(
        "issuer",
        catchThrowableOfType(
            DomainException.class,
            () ->
                mixed.arrive(
                    Map.of(
                        "code", "kode",
                        "state", mixed.sent("state"),
                        "iss", "https://annen.example.no"))));
    Browser denied = browser();
    DomainException e =
        catchThrowableOfType(
            DomainException.class,
            () -> denied.arrive(Map.of("error", "access_denied", "state", denied.sent("state"))));
    isRefused("answer", e);
    assertThat(e.text().key()).isEqualTo("feil.utsteder.avbrutt");
  }

  @Test
  void aCodeThatTheIssuerDoesNotTakeSignsNobodyIn() {
    Browser browser = browser();
    liar.status = 400;
    isRefused("code", refusal(browser));
  }

  @Test
  void theSessionIsNewAndNeverOneThatWasThereBefore() {
    Session first = arrive(Map.of()).session();
    Session second = arrive(Map.of()).session();
    assertThat(second.token()).isNotEqualTo(first.token());
    assertThat(identify(first).orElseThrow().csrfToken())
        .isNotEqualTo(identify(second).orElseThrow().csrfToken());
  }

  @Test
  void signOutEndsThisSessionAndNoOtherAlsoForACopyOfTheCookie() {
    Session first = arrive(Map.of()).session();
    Session second = arrive(Map.of()).session();
    sikkerhet.signIn.signOut(first.token());
    assertThat(identify(first)).isEmpty();
    assertThat(identify(second)).isPresent();
    sikkerhet.signIn.signOut("ingen økt");
  }

  @ParameterizedTest
  @MethodSource("databases")
  void signOutIsSeenByAnotherNodeWithinTheBound(TestDatabase database) {
    on(database);
    Session session = arrive(Map.of()).session();
    AccountDirectory other = new AccountDirectory(sikkerhet.store, sikkerhet.clock, true);
    Authenticator there =
        new Authenticator(sikkerhet.signIn, other, sikkerhet.tokens, sikkerhet.clock);
    assertThat(there.identify(null, session.token(), OFFICE)).isPresent();
    sikkerhet.signIn.signOutEverywhere(session.user());
    assertThat(identify(session)).isEmpty();
    sikkerhet.clock.pass(AccountDirectory.FRESH);
    assertThat(there.identify(null, session.token(), OFFICE)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aSessionThatEndsAtTheIssuerEndsHere(TestDatabase database) {
    on(database);
    Session session = arrive(Map.of()).session();
    Session another = arrive(Map.of("sid", "en-annen-okt")).session();
    signIn.ended("jobb", "https://annen.example.no", "utstederens-okt");
    signIn.ended("jobb", liar.url(), "ukjent");
    signIn.ended("jobb", liar.url(), "");
    assertThat(identify(session)).isPresent();
    signIn.ended("jobb", liar.url(), "utstederens-okt");
    assertThat(identify(session)).isEmpty();
    assertThat(identify(another)).isPresent();
  }

  @Test
  void theBrowserIsSentToSignOutAtTheIssuerAndNoNumberTravels() {
    String kept = Browser.value(arrive(Map.of()).cookies().get(1));
    Map<String, String> asked =
        Browser.parameters(signIn.farewell(kept, Browser.ORIGIN).orElseThrow().to());
    assertThat(asked)
        .containsEntry("post_logout_redirect_uri", Browser.ORIGIN + "/logg-inn")
        .containsEntry("client_id", US)
        .containsKey("id_token_hint");
    String quiet = Browser.value(arrive(Map.of("pid", "47906701517")).cookies().get(1));
    assertThat(Browser.parameters(signIn.farewell(quiet, Browser.ORIGIN).orElseThrow().to()))
        .containsEntry("logout_hint", "utstederens-okt")
        .doesNotContainKey("id_token_hint");
    assertThat(signIn.farewell("", Browser.ORIGIN)).isEmpty();
    assertThat(signIn.farewell("ukjent.t.x", Browser.ORIGIN)).isEmpty();
  }

  @Test
  void anAccountThatIsShutHereStaysOutAndWhatTheIssuerSaysIsNotOursToChange() {
    String id = id(arrive(Map.of()));
    Account account = sikkerhet.accounts.find(id);
    Account.Details now = account.details();
    Account.Details more =
        new Account.Details(now.displayName(), Set.of(Role.OPERATOR), now.tenants(), true);
    assertThat(kind(() -> sikkerhet.accounts.change(id, account.version(), more)))
        .isEqualTo(ErrorKind.INVALID);
    assertThat(kind(() -> sikkerhet.accounts.resetPassword(id, Sikkerhet.PASSWORD.toCharArray())))
        .isEqualTo(ErrorKind.CONFLICT);
    sikkerhet.accounts.change(
        id,
        account.version(),
        new Account.Details(now.displayName(), now.roles(), now.tenants(), false));
    DomainException e = refused(Map.of());
    assertThat(e.kind()).isEqualTo(ErrorKind.FORBIDDEN);
    assertThat(sikkerhet.rows().get(0).resultat()).isEqualTo("utsteder-shut");
  }

  @Test
  void anAccountOfAnIssuerHasNoPasswordThatCouldBeGuessed() {
    String username = arrive(Map.of()).session().user().username();
    for (String guess : List.of("", " ", "$argon2id$", Sikkerhet.PASSWORD)) {
      sikkerhet.clock.pass(Duration.ofHours(1));
      assertThat(kind(() -> sikkerhet.signIn.signIn(username, guess.toCharArray(), OFFICE)))
          .isEqualTo(ErrorKind.UNAUTHENTICATED);
    }
  }

  @Test
  void operatorIsGivenOnlyToWhoeverSignedInStronglyEnough() {
    setUp(Map.of("operatorAmr", "mfa"));
    assertThat(
            arrive(Map.of("roles", List.of("Drift", "Les"), "amr", List.of("pwd")))
                .session()
                .user()
                .roles())
        .containsExactly(Role.LESER);
    assertThat(
            arrive(Map.of("roles", List.of("Drift"), "amr", List.of("pwd", "mfa")))
                .session()
                .user()
                .roles())
        .containsExactly(Role.OPERATOR);
  }

  @Test
  void anIssuerThatIsAwayIsSaidInWordsAndIsBackWhenItIs() {
    liar.status = 503;
    assertThat(kind(() -> signIn.depart("jobb", "/", Browser.ORIGIN, false)))
        .isEqualTo(ErrorKind.UNAVAILABLE);
    liar.status = 200;
    setUp(Map.of());
    assertThat(browser().to).isNotNull();
    assertThat(kind(() -> signIn.depart("ukjent", "/", Browser.ORIGIN, false)))
        .isEqualTo(ErrorKind.NOT_FOUND);
  }

  @Test
  void aRequestIsLeftAtTheIssuerWhereItDemandsThat() {
    liar.demandPushed();
    Browser browser = browser();
    assertThat(Browser.parameters(browser.to).keySet())
        .containsExactlyInAnyOrder("client_id", "request_uri");
    assertThat(liar.forms.get(0)).contains("code_challenge=", "redirect_uri=", "state=");
  }

  @Test
  void localAccountsStayOutOnlyWhenSomebodyElseCanRunTheNode() {
    sikkerhet.account("kari", Role.LESER, "levanger");
    Tokens shut = new Tokens(sikkerhet.keys, sikkerhet.clock, false, true);
    SignInService strict =
        new SignInService(
            sikkerhet.store,
            sikkerhet.sessions,
            sikkerhet.directory,
            shut,
            sikkerhet.context,
            sikkerhet.hasher,
            sikkerhet.clock);
    assertThat(strict.signIn("kari", Sikkerhet.PASSWORD.toCharArray(), OFFICE)).isNotNull();
    arrive(Map.of("roles", List.of("Drift")));
    assertThat(strict.localOpen()).isFalse();
    assertThat(kind(() -> strict.signIn("kari", Sikkerhet.PASSWORD.toCharArray(), OFFICE)))
        .isEqualTo(ErrorKind.UNAUTHENTICATED);
  }

  private String id(Arrival arrival) {
    return arrival.session().user().id();
  }

  private java.util.Optional<Identity> identify(Session session) {
    return sikkerhet.authenticator.identify(null, session.token(), OFFICE);
  }

  private static ErrorKind kind(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    return catchThrowableOfType(DomainException.class, call).kind();
  }

  private static DomainException refusal(Browser browser) {
    return catchThrowableOfType(DomainException.class, () -> browser.arrive("kode"));
  }

  private static JWTClaimsSet set(Map<String, Object> claims) {
    JWTClaimsSet.Builder set = new JWTClaimsSet.Builder();
    claims.forEach(set::claim);
    return set.build();
  }
}
