// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.security.Account;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.security.User;
import no.samtak.platform.security.internal.persistence.Konto;
import no.samtak.platform.security.internal.persistence.KontoStore;
import no.samtak.platform.security.internal.persistence.KontoStore.NewKonto;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The first accounts. In demo mode the five demo accounts; in every other mode those are shut, and
 * one operator is made with a one-time password in a file that only the node's user may read.
 */
@Component(service = FirstStart.class, immediate = true)
public final class FirstStart {
  /** The username of the first operator. */
  static final String OPERATOR = "operator";

  private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);
  private static final User SYSTEM =
      new User("system", "system", "Samtak", Set.of(Role.OPERATOR), Set.of());
  private static final Set<String> DEMO_TENANTS =
      Set.of("levanger", "orland", "kvanangen", "verdal");
  private static final Map<String, Account.Details> DEMO =
      Map.of(
          "leser", demo("Leser", Role.LESER, DEMO_TENANTS),
          "saksbehandler", demo("Saksbehandler", Role.SAKSBEHANDLER, DEMO_TENANTS),
          "leder", demo("Tjenesteleder", Role.TJENESTELEDER, DEMO_TENANTS),
          "okonom", demo("Økonom", Role.OKONOM, DEMO_TENANTS),
          "drift", demo("Drift", Role.OPERATOR, Set.of(Account.ALL_TENANTS)));

  private final KontoStore store;
  private final PasswordHasher hasher;
  private final NodeSettings node;

  @Activate
  public FirstStart(
      @Reference KontoStore store,
      @Reference SignInService signIn,
      @Reference CurrentUserContext context,
      BundleContext bundle) {
    this(store, signIn.hasher(), context, NodeSettings.of(bundle));
  }

  FirstStart(
      KontoStore store, PasswordHasher hasher, CurrentUserContext context, NodeSettings node) {
    this.store = store;
    this.hasher = hasher;
    this.node = node;
    context.as(
        SYSTEM,
        "",
        () -> {
          run();
          return node;
        });
  }

  /** Where the first operator's password is written. */
  static Path passwordFile(NodeSettings node) {
    return node.data().resolve("forste-passord.txt");
  }

  private void run() {
    Map<String, Konto> there =
        store.demoAccounts().stream()
            .collect(Collectors.toMap(k -> k.account().username(), k -> k));
    if (node.demo()) {
      DEMO.forEach((username, details) -> demoAccount(username, details, there));
      return;
    }
    for (Konto konto : there.values()) {
      if (konto.account().details().active()) {
        store.active(konto.account().id(), false);
        LOG.warn(
            "The demo account {} is shut: this node does not run in demo mode",
            konto.account().username());
      }
    }
    if (!store.hasOperator()) {
      firstOperator();
    }
  }

  private void demoAccount(String username, Account.Details details, Map<String, Konto> there) {
    Konto konto = there.get(username);
    if (konto == null) {
      String hash = hasher.hash(("demo-" + username + "-2026").toCharArray());
      make(new NewKonto(Ids.next(), username, details, hash, false, true, Instant.now()));
    } else if (!konto.account().details().active()) {
      store.active(konto.account().id(), true);
    }
  }

  private void firstOperator() {
    char[] password = new PasswordRules().generate();
    Path file = passwordFile(node);
    try {
      // Before the account: an account whose password nobody could read would be there for good.
      PrivateFile.replace(
          file,
          "Brukernavn: %s%nEngangspassord: %s%nByttes ved første innlogging.%n"
              .formatted(OPERATOR, new String(password)));
    } catch (IOException e) {
      throw new UncheckedIOException("the first password cannot be written to " + file, e);
    }
    Account.Details details =
        new Account.Details(
            "Driftsansvarlig", Set.of(Role.OPERATOR), Set.of(Account.ALL_TENANTS), true);
    String hash = hasher.hash(password);
    Arrays.fill(password, '\0');
    if (make(new NewKonto(Ids.next(), OPERATOR, details, hash, true, false, Instant.now()))) {
      LOG.info(
          "The first operator is \"{}\"; the one-time password is in {}",
          OPERATOR,
          file.toAbsolutePath());
    }
  }

  private boolean make(NewKonto konto) {
    try {
      store.create(konto);
      return true;
    } catch (DomainException e) {
      if (e.kind() != ErrorKind.CONFLICT) {
        throw e;
      }
      LOG.warn("The account {} is there already, and is left as it is", konto.username());
      return false;
    }
  }

  private static Account.Details demo(String name, Role role, Set<String> tenants) {
    return new Account.Details(name, Set.of(role), tenants, true);
  }
}
