// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.Account;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.security.Session;
import no.samtak.platform.security.internal.persistence.AccessRow;
import no.samtak.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AccountServiceTest {
  private static final String OFFICE = "192.0.2.1";
  private static final String ONE_TIME = "et engangspassord 1";
  private static final String NEW = "noe helt annet 2026";

  static Stream<TestDatabase> databases() {
    return TestDatabase.all();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void anAccountIsOpenOnlyWhileItMayBeUsed(TestDatabase database) {
    Sikkerhet sikkerhet = new Sikkerhet(database);
    Account made =
        sikkerhet.accounts.create(
            Ids.next(), "Kari", details(Role.SAKSBEHANDLER, "levanger"), ONE_TIME.toCharArray());
    assertThat(sikkerhet.accounts.open(made.id())).as("waits for its password").isEmpty();

    sikkerhet.accounts.changeOwnPassword("kari", ONE_TIME.toCharArray(), NEW.toCharArray(), OFFICE);
    assertThat(sikkerhet.accounts.open(made.id()).orElseThrow())
        .satisfies(u -> assertThat(u.covers("levanger")).isTrue())
        .satisfies(u -> assertThat(u.hasAny(Role.SAKSBEHANDLER)).isTrue());

    Account now = sikkerhet.accounts.find(made.id());
    sikkerhet.accounts.change(
        now.id(),
        now.version(),
        new Account.Details("Kari", Set.of(Role.SAKSBEHANDLER), Set.of("levanger"), false));
    assertThat(sikkerhet.accounts.open(made.id())).as("shut").isEmpty();
    assertThat(sikkerhet.accounts.open("nobody")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aNewAccountMustChangeItsPasswordBeforeAnythingElse(TestDatabase database) {
    Sikkerhet sikkerhet = new Sikkerhet(database);
    Account made =
        sikkerhet.accounts.create(
            Ids.next(), "Kari", details(Role.SAKSBEHANDLER, "levanger"), ONE_TIME.toCharArray());
    assertThat(made.username()).isEqualTo("kari");
    assertThat(made.mustChangePassword()).isTrue();

    Session first = sikkerhet.signIn.signIn("kari", ONE_TIME.toCharArray(), OFFICE);
    assertThat(sikkerhet.authenticator.identify(null, first.token(), OFFICE).orElseThrow())
        .satisfies(i -> assertThat(i.mustChangePassword()).isTrue());

    Session next =
        sikkerhet.accounts.changeOwnPassword(
            "kari", ONE_TIME.toCharArray(), NEW.toCharArray(), OFFICE);

    assertThat(sikkerhet.authenticator.identify(null, first.token(), OFFICE)).isEmpty();
    assertThat(sikkerhet.authenticator.identify(null, next.token(), OFFICE).orElseThrow())
        .satisfies(i -> assertThat(i.mustChangePassword()).isFalse());
    assertThat(sikkerhet.rows())
        .extracting(AccessRow::handling)
        .containsExactly("bytt-passord", "innlogging", "innlogging", "opprett");
  }

  @ParameterizedTest
  @MethodSource("databases")
  void anOwnChangeNeedsTheOldPasswordAndADifferentNewOne(TestDatabase database) {
    Sikkerhet sikkerhet = new Sikkerhet(database);
    sikkerhet.account("kari", Role.LESER);
    assertThat(change(sikkerhet, Sikkerhet.PASSWORD, Sikkerhet.PASSWORD))
        .isEqualTo(ErrorKind.INVALID);
    assertThat(change(sikkerhet, Sikkerhet.PASSWORD, "kort")).isEqualTo(ErrorKind.INVALID);
    assertThat(change(sikkerhet, "feil passord her", NEW)).isEqualTo(ErrorKind.UNAUTHENTICATED);
    assertThat(change(sikkerhet, Sikkerhet.PASSWORD, NEW)).isEqualTo(ErrorKind.TOO_MANY_REQUESTS);
  }

  @ParameterizedTest
  @MethodSource("databases")
  void everyFieldThatIsWrongIsNamedAtOnce(TestDatabase database) {
    Sikkerhet sikkerhet = new Sikkerhet(database);
    Account.Details nothing = new Account.Details(" ", Set.of(), Set.of("../etc"), true);
    assertThatThrownBy(
            () -> sikkerhet.accounts.create(Ids.next(), "1 2", nothing, "kort".toCharArray()))
        .isInstanceOfSatisfying(
            DomainException.class,
            e ->
                assertThat(e.fields())
                    .extracting(FieldError::field)
                    .containsExactly(
                        "brukernavn", "visningsnavn", "roller", "kommuner", "engangspassord"));
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aRepeatedCreateMeetsItsOwnRowAndATakenNameIsAConflict(TestDatabase database) {
    Sikkerhet sikkerhet = new Sikkerhet(database);
    String id = Ids.next();
    Account.Details details = details(Role.LESER);
    Account one = sikkerhet.accounts.create(id, "kari", details, ONE_TIME.toCharArray());
    Account two = sikkerhet.accounts.create(id, "kari", details, ONE_TIME.toCharArray());
    assertThat(two).isEqualTo(one);
    assertThatThrownBy(
            () -> sikkerhet.accounts.create(Ids.next(), "kari", details, ONE_TIME.toCharArray()))
        .isInstanceOfSatisfying(
            DomainException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.CONFLICT));
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aChangeFromAnOldVersionIsRefusedAlsoWhenOnlyRolesChanged(TestDatabase database) {
    Sikkerhet sikkerhet = new Sikkerhet(database);
    Account made = sikkerhet.account("kari", Role.LESER, "levanger");
    Account changed =
        sikkerhet.accounts.change(
            made.id(),
            made.version(),
            new Account.Details(
                made.details().displayName(), Set.of(Role.OKONOM), Set.of("orland"), true));
    assertThat(changed.version()).isGreaterThan(made.version());
    assertThat(changed.details().roles()).containsExactly(Role.OKONOM);
    assertThat(sikkerhet.accounts.find(made.id())).isEqualTo(changed);
    assertThatThrownBy(() -> sikkerhet.accounts.change(made.id(), made.version(), made.details()))
        .isInstanceOfSatisfying(
            DomainException.class,
            e -> assertThat(e.kind()).isEqualTo(ErrorKind.PRECONDITION_FAILED));
  }

  @ParameterizedTest
  @MethodSource("databases")
  void theVersionThatAChangeGivesBackIsGoodForTheNext(TestDatabase database) {
    Sikkerhet sikkerhet = new Sikkerhet(database);
    Account account = sikkerhet.account("kari", Role.LESER, "levanger");
    for (Role role : Role.values()) {
      Account.Details details =
          new Account.Details("Kari som " + role, Set.of(role), Set.of("levanger"), true);
      Account changed = sikkerhet.accounts.change(account.id(), account.version(), details);
      assertThat(changed.version()).isEqualTo(account.version() + 1);
      account = changed;
    }
    assertThat(sikkerhet.accounts.find(account.id())).isEqualTo(account);
  }

  @ParameterizedTest
  @MethodSource("databases")
  void newRolesHoldFromTheNextRequest(TestDatabase database) {
    Sikkerhet sikkerhet = new Sikkerhet(database);
    Account made = sikkerhet.account("kari", Role.LESER, "levanger");
    String token = sikkerhet.session("kari").token();
    sikkerhet.authenticator.identify(null, token, OFFICE);

    sikkerhet.accounts.change(made.id(), made.version(), details(Role.OKONOM, "orland"));

    assertThat(sikkerhet.authenticator.identify(null, token, OFFICE).orElseThrow().user())
        .satisfies(
            user -> {
              assertThat(user.roles()).containsExactly(Role.OKONOM);
              assertThat(user.tenants()).containsExactly("orland");
            });
  }

  @ParameterizedTest
  @MethodSource("databases")
  void theLastOperatorCannotBeShutOut(TestDatabase database) throws Exception {
    Sikkerhet sikkerhet = new Sikkerhet(database);
    Account one = sikkerhet.account("en", Role.OPERATOR);
    Account two = sikkerhet.account("to", Role.OPERATOR);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Future<Boolean>> both =
          threads.invokeAll(List.of(shut(sikkerhet, one), shut(sikkerhet, two)));
      int shut = 0;
      for (Future<Boolean> done : both) {
        shut += done.get() ? 1 : 0;
      }
      assertThat(shut).isEqualTo(1);
    } finally {
      threads.shutdownNow();
    }
  }

  private static Callable<Boolean> shut(Sikkerhet sikkerhet, Account account) {
    return () -> {
      try {
        sikkerhet.accounts.change(account.id(), account.version(), details(Role.LESER));
        return true;
      } catch (DomainException e) {
        return false;
      }
    };
  }

  @ParameterizedTest
  @MethodSource("databases")
  void accountsAreListedInPartsByUsername(TestDatabase database) {
    Sikkerhet sikkerhet = new Sikkerhet(database);
    for (String name : List.of("c", "a", "e", "b", "d")) {
      sikkerhet.account("konto-" + name, Role.LESER, "levanger", "orland");
    }
    Slice<Account> first = sikkerhet.accounts.list(new PageQuery(2, null));
    Slice<Account> second = sikkerhet.accounts.list(new PageQuery(2, first.next()));
    Slice<Account> third = sikkerhet.accounts.list(new PageQuery(2, second.next()));
    assertThat(Stream.of(first, second, third).flatMap(s -> s.rows().stream()))
        .extracting(Account::username)
        .containsExactly("konto-a", "konto-b", "konto-c", "konto-d", "konto-e");
    assertThat(third.next()).isNull();
    assertThat(first.rows().get(0).details().tenants())
        .containsExactlyInAnyOrder("levanger", "orland");
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aDemoNodeHasTheFiveDemoAccounts(TestDatabase database) {
    Sikkerhet sikkerhet = new Sikkerhet(database);
    start(sikkerhet, node(sikkerhet, true));
    start(sikkerhet, node(sikkerhet, true));
    for (String name : List.of("leser", "saksbehandler", "leder", "okonom", "drift")) {
      Session session =
          sikkerhet.signIn.signIn(name, ("demo-" + name + "-2026").toCharArray(), OFFICE);
      assertThat(session.user().username()).isEqualTo(name);
    }
    assertThat(sikkerhet.accounts.list(PageQuery.first()).rows()).hasSize(5);
    assertThat(FirstStart.passwordFile(sikkerhet.node)).doesNotExist();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aDemoAccountIsShutWhereTheNodeIsNoDemo(TestDatabase database) {
    Sikkerhet sikkerhet = new Sikkerhet(database);
    start(sikkerhet, node(sikkerhet, true));
    String token =
        sikkerhet.signIn.signIn("drift", "demo-drift-2026".toCharArray(), OFFICE).token();

    start(sikkerhet, node(sikkerhet, false));

    assertThatThrownBy(
            () -> sikkerhet.signIn.signIn("drift", "demo-drift-2026".toCharArray(), OFFICE))
        .isInstanceOf(DomainException.class);
    assertThat(sikkerhet.authenticator.identify(null, token, OFFICE)).isEmpty();
    Account drift =
        sikkerhet.accounts.list(PageQuery.first()).rows().stream()
            .filter(a -> a.username().equals("drift"))
            .findFirst()
            .orElseThrow();
    assertThatThrownBy(
            () -> sikkerhet.accounts.change(drift.id(), drift.version(), details(Role.OPERATOR)))
        .isInstanceOfSatisfying(
            DomainException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.CONFLICT));
  }

  @ParameterizedTest
  @MethodSource("databases")
  void theFirstOperatorsPasswordStandsInAFileUntilItIsChanged(TestDatabase database)
      throws Exception {
    Sikkerhet sikkerhet = new Sikkerhet(database);
    start(sikkerhet, sikkerhet.node);
    start(sikkerhet, sikkerhet.node);
    Path file = FirstStart.passwordFile(sikkerhet.node);
    assertThat(
            java.nio.file.attribute.PosixFilePermissions.toString(
                Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    String password =
        Files.readString(file)
            .lines()
            .filter(l -> l.startsWith("Engangspassord: "))
            .map(l -> l.substring("Engangspassord: ".length()))
            .findFirst()
            .orElseThrow();

    sikkerhet.accounts.changeOwnPassword(
        "operator", password.toCharArray(), NEW.toCharArray(), OFFICE);

    assertThat(file).doesNotExist();
    assertThat(sikkerhet.signIn.signIn("operator", NEW.toCharArray(), OFFICE).user().roles())
        .containsExactly(Role.OPERATOR);
    assertThat(sikkerhet.accounts.list(PageQuery.first()).rows()).hasSize(1);
  }

  private static void start(Sikkerhet sikkerhet, NodeSettings node) {
    new FirstStart(sikkerhet.store, sikkerhet.hasher, sikkerhet.context, node);
  }

  private static NodeSettings node(Sikkerhet sikkerhet, boolean demo) {
    return new NodeSettings(demo, sikkerhet.node.data(), false);
  }

  private static ErrorKind change(Sikkerhet sikkerhet, String current, String next) {
    try {
      sikkerhet.accounts.changeOwnPassword(
          "kari", current.toCharArray(), next.toCharArray(), OFFICE);
    } catch (DomainException e) {
      return e.kind();
    }
    throw new AssertionError("changed");
  }

  private static Account.Details details(Role role, String... tenants) {
    return new Account.Details("Kari", Set.of(role), Set.of(tenants), true);
  }
}
