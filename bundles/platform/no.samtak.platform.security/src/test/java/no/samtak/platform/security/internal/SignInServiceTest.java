// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.security.Account;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.security.Session;
import no.samtak.platform.security.internal.persistence.KontoStore;
import no.samtak.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SignInServiceTest {
  private static final String OFFICE = "192.0.2.1";

  static Stream<TestDatabase> databases() {
    return TestDatabase.all();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void theRightPasswordOpensASession(TestDatabase database) {
    Sikkerhet sikkerhet = new Sikkerhet(database);
    Account account = sikkerhet.account("kari", Role.SAKSBEHANDLER, "levanger");
    char[] typed = Sikkerhet.PASSWORD.toCharArray();

    Session session = sikkerhet.signIn.signIn("  KARI ", typed, OFFICE);

    assertThat(session.user().id()).isEqualTo(account.id());
    assertThat(session.user().covers("levanger")).isTrue();
    assertThat(session.toString()).doesNotContain(session.token());
    assertThat(typed).containsOnly('\0');
    assertThat(sikkerhet.rows())
        .first()
        .satisfies(
            row -> {
              assertThat(row.handling()).isEqualTo("innlogging");
              assertThat(row.bruker()).isEqualTo("kari");
              assertThat(row.resultat()).isEqualTo("ok");
            });
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aDemoAccountThatCameWithABackupIsShutOutsideADemo(TestDatabase database) {
    Sikkerhet sikkerhet = new Sikkerhet(database, false);
    Account.Details open =
        new Account.Details("Økonom", Set.of(Role.OKONOM), Set.of("levanger"), true);
    String hash = sikkerhet.hasher.hash(Sikkerhet.PASSWORD.toCharArray());
    Account account =
        sikkerhet.store.create(
            new KontoStore.NewKonto(
                "demo-1", "okonom", open, hash, false, true, sikkerhet.clock.instant()));

    assertThat(refused(sikkerhet, "okonom", Sikkerhet.PASSWORD).kind())
        .isEqualTo(ErrorKind.UNAUTHENTICATED);
    assertThat(sikkerhet.directory.open(account.id(), 0, "")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aWrongNameAndAWrongPasswordAreAnsweredAlike(TestDatabase database) {
    Sikkerhet sikkerhet = new Sikkerhet(database);
    sikkerhet.account("kari", Role.LESER);

    DomainException password = refused(sikkerhet, "kari", "feil passord her");
    DomainException name = refused(sikkerhet, "ingen", "feil passord her");

    assertThat(password.kind()).isEqualTo(ErrorKind.UNAUTHENTICATED);
    assertThat(name.kind()).isEqualTo(password.kind());
    assertThat(name.text()).isEqualTo(password.text());
    assertThat(sikkerhet.rows())
        .filteredOn(r -> r.handling().equals("innlogging"))
        .hasSize(2)
        .allSatisfy(
            row -> {
              assertThat(row.resultat()).isEqualTo("ikke-innlogget");
              assertThat(row.bruker()).isEmpty();
            });
  }

  @ParameterizedTest
  @MethodSource("databases")
  void eachFailureDoublesTheWaitUpToAQuarterOfAnHour(TestDatabase database) {
    Sikkerhet sikkerhet = new Sikkerhet(database);
    sikkerhet.account("kari", Role.LESER);
    for (int n = 1; n <= 12; n++) {
      Duration wait = Duration.ofSeconds(Math.min(1L << n, 900));
      assertThat(refused(sikkerhet, "kari", "feil passord her").kind())
          .isEqualTo(ErrorKind.UNAUTHENTICATED);
      sikkerhet.clock.pass(wait.minusMillis(1));
      DomainException early = refused(sikkerhet, "kari", Sikkerhet.PASSWORD);
      assertThat(early.kind())
          .as("right password after failure %d", n)
          .isEqualTo(ErrorKind.TOO_MANY_REQUESTS);
      assertThat(early.text().args()).containsExactly(1L);
      sikkerhet.clock.pass(Duration.ofMillis(1));
    }
    assertThat(sikkerhet.session("kari").user().username()).isEqualTo("kari");
    assertThat(refused(sikkerhet, "kari", "feil passord her").kind())
        .as("a right password forgives")
        .isEqualTo(ErrorKind.UNAUTHENTICATED);
    sikkerhet.clock.pass(Duration.ofSeconds(2));
    assertThat(sikkerhet.signIn.signIn("kari", Sikkerhet.PASSWORD.toCharArray(), "198.51.100.7"))
        .isNotNull();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void namesThatNobodyHasWaitAsWell(TestDatabase database) {
    Sikkerhet sikkerhet = new Sikkerhet(database);
    assertThat(refused(sikkerhet, "ingen", "feil passord her").kind())
        .isEqualTo(ErrorKind.UNAUTHENTICATED);
    assertThat(refused(sikkerhet, "ingen", "feil passord her").kind())
        .isEqualTo(ErrorKind.TOO_MANY_REQUESTS);
  }

  @ParameterizedTest
  @MethodSource("databases")
  void manyNamesFromOneAddressWaitToo(TestDatabase database) {
    Sikkerhet sikkerhet = new Sikkerhet(database);
    sikkerhet.account("kari", Role.LESER);
    for (int i = 0; i <= FailureDelay.FREE_PER_ADDRESS; i++) {
      assertThat(refused(sikkerhet, "navn" + i, "feil passord her").kind())
          .isEqualTo(ErrorKind.UNAUTHENTICATED);
    }
    assertThat(refused(sikkerhet, "kari", Sikkerhet.PASSWORD).kind())
        .isEqualTo(ErrorKind.TOO_MANY_REQUESTS);
    assertThat(sikkerhet.signIn.signIn("kari", Sikkerhet.PASSWORD.toCharArray(), "198.51.100.7"))
        .isNotNull();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aRestartForgetsNoFailure(TestDatabase database) {
    Sikkerhet sikkerhet = new Sikkerhet(database);
    sikkerhet.account("kari", Role.LESER);
    refused(sikkerhet, "kari", "feil passord her");

    SignInService restarted = sikkerhet.newSignIn();

    assertThatThrownBy(
            () -> restarted.signIn("kari", Sikkerhet.PASSWORD.toCharArray(), "198.51.100.7"))
        .isInstanceOfSatisfying(
            DomainException.class,
            e -> assertThat(e.kind()).isEqualTo(ErrorKind.TOO_MANY_REQUESTS));
    sikkerhet.clock.pass(Duration.ofSeconds(2));
    assertThat(restarted.signIn("kari", Sikkerhet.PASSWORD.toCharArray(), "198.51.100.7"))
        .isNotNull();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aHashOfAnOlderCostIsReplacedAtSignIn(TestDatabase database) {
    Sikkerhet sikkerhet = new Sikkerhet(database);
    Account account = sikkerhet.account("kari", Role.LESER);
    PasswordHasher dearer = new PasswordHasher(new PasswordHasher.Cost(128, 2, 1));
    SignInService signIn =
        new SignInService(
            sikkerhet.store,
            sikkerhet.sessions,
            sikkerhet.directory,
            sikkerhet.tokens,
            sikkerhet.context,
            dearer,
            sikkerhet.clock);

    signIn.signIn("kari", Sikkerhet.PASSWORD.toCharArray(), OFFICE);

    String hash = sikkerhet.store.byId(account.id()).orElseThrow().passwordHash();
    assertThat(hash).startsWith("$argon2id$v=19$m=128,t=2,p=1$");
    assertThat(signIn.signIn("kari", Sikkerhet.PASSWORD.toCharArray(), OFFICE)).isNotNull();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aShutAccountDoesNotSignInAndItsSessionsEndAtOnce(TestDatabase database) {
    Sikkerhet sikkerhet = new Sikkerhet(database);
    Account account = sikkerhet.account("kari", Role.LESER);
    String token = sikkerhet.session("kari").token();
    assertThat(sikkerhet.authenticator.identify(null, token, OFFICE)).isPresent();

    Account.Details d = account.details();
    sikkerhet.accounts.change(
        account.id(),
        account.version(),
        new Account.Details(d.displayName(), d.roles(), d.tenants(), false));

    assertThat(sikkerhet.authenticator.identify(null, token, OFFICE)).isEmpty();
    assertThat(refused(sikkerhet, "kari", Sikkerhet.PASSWORD).kind())
        .isEqualTo(ErrorKind.UNAUTHENTICATED);
  }

  @ParameterizedTest
  @MethodSource("databases")
  void signingOutEverywhereEndsEverySession(TestDatabase database) {
    Sikkerhet sikkerhet = new Sikkerhet(database);
    sikkerhet.account("kari", Role.LESER);
    Session one = sikkerhet.session("kari");
    Session two = sikkerhet.session("kari");

    sikkerhet.signIn.signOutEverywhere(one.user());

    assertThat(sikkerhet.authenticator.identify(null, one.token(), OFFICE)).isEmpty();
    assertThat(sikkerhet.authenticator.identify(null, two.token(), OFFICE)).isEmpty();
    assertThat(sikkerhet.authenticator.identify(null, sikkerhet.session("kari").token(), OFFICE))
        .isPresent();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void anotherNodesChangeHoldsWithinHalfAMinute(TestDatabase database) {
    Sikkerhet sikkerhet = new Sikkerhet(database);
    Account account = sikkerhet.account("kari", Role.LESER);
    String token = sikkerhet.session("kari").token();
    assertThat(sikkerhet.authenticator.identify(null, token, OFFICE)).isPresent();

    sikkerhet.store.endSessions(account.id());

    sikkerhet.clock.pass(AccountDirectory.FRESH);
    assertThat(sikkerhet.authenticator.identify(null, token, OFFICE)).isEmpty();
  }

  private static DomainException refused(Sikkerhet sikkerhet, String name, String password) {
    try {
      sikkerhet.signIn.signIn(name, password.toCharArray(), OFFICE);
    } catch (DomainException e) {
      return e;
    }
    throw new AssertionError("signed in");
  }
}
