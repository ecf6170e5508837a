// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.Account;
import no.samtak.platform.api.security.Accounts;
import no.samtak.platform.api.security.Session;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.security.internal.persistence.Konto;
import no.samtak.platform.security.internal.persistence.KontoStore;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Operators' work with accounts, and the user's own change of password. */
@Component
public final class AccountService implements Accounts {
  private static final Logger LOG = LoggerFactory.getLogger(AccountService.class);
  private static final Pattern USERNAME = Pattern.compile("[a-z][a-z0-9.-]{1,59}");
  private static final Pattern TENANT = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
  private static final int NAME_LENGTH = 100;

  private final KontoStore store;
  private final AccountDirectory directory;
  private final SignInService signIn;
  private final CurrentUserContext context;
  private final NodeSettings node;
  private final PasswordRules rules = new PasswordRules();

  /**
   * The accounts, when the first ones are there.
   *
   * @param first has made them: nobody sees the register without
   */
  @Activate
  public AccountService(
      @Reference FirstStart first,
      @Reference KontoStore store,
      @Reference AccountDirectory directory,
      @Reference SignInService signIn,
      @Reference CurrentUserContext context,
      BundleContext bundle) {
    this(store, directory, signIn, context, NodeSettings.of(bundle));
  }

  AccountService(
      KontoStore store,
      AccountDirectory directory,
      SignInService signIn,
      CurrentUserContext context,
      NodeSettings node) {
    this.store = store;
    this.directory = directory;
    this.signIn = signIn;
    this.context = context;
    this.node = node;
  }

  @Override
  public Slice<Account> list(PageQuery query) {
    return store.list(query);
  }

  @Override
  public Account find(String id) {
    return store.byId(id).map(Konto::account).orElseThrow(DomainException::notFound);
  }

  @Override
  public Optional<User> open(String id) {
    return store
        .byId(id)
        .filter(directory::isOpen)
        .filter(konto -> !konto.account().mustChangePassword())
        .map(directory::user);
  }

  @Override
  public Account create(
      String id, String username, Account.Details details, char[] oneTimePassword) {
    String name = SignInService.normal(username);
    try {
      List<FieldError> errors = new ArrayList<>();
      if (!USERNAME.matcher(name).matches()) {
        errors.add(new FieldError("brukernavn", Text.of("feil.brukernavnForm")));
      }
      check(details, errors);
      rules
          .broken(name, oneTimePassword)
          .ifPresent(text -> errors.add(new FieldError("engangspassord", text)));
      if (!errors.isEmpty()) {
        throw DomainException.invalid(errors);
      }
      String hash = signIn.hasher().hash(oneTimePassword);
      return store.create(
          new KontoStore.NewKonto(id, name, details, hash, true, false, Instant.now()));
    } finally {
      Arrays.fill(oneTimePassword, '\0');
    }
  }

  @Override
  public Account change(String id, long version, Account.Details details) {
    Konto konto = store.byId(id).orElseThrow(DomainException::notFound);
    List<FieldError> errors = new ArrayList<>();
    if (konto.isFederated()) {
      checkFederated(konto.account().details(), details, errors);
    } else {
      check(details, errors);
    }
    if (!errors.isEmpty()) {
      throw DomainException.invalid(errors);
    }
    Account changed = store.change(id, version, details, node.demo());
    directory.changed(id);
    return changed;
  }

  @Override
  public Account resetPassword(String id, char[] oneTimePassword) {
    try {
      Konto konto = store.byId(id).orElseThrow(DomainException::notFound);
      Account account = konto.account();
      if (konto.isFederated()) {
        throw DomainException.conflict(Text.of("feil.kontoHosUtsteder"));
      }
      refuse("engangspassord", rules.broken(account.username(), oneTimePassword));
      String hash = signIn.hasher().hash(oneTimePassword);
      Konto changed = store.password(id, hash, true, "nytt-passord");
      directory.changed(id);
      return changed.account();
    } finally {
      Arrays.fill(oneTimePassword, '\0');
    }
  }

  @Override
  public Session changeOwnPassword(
      String username, char[] current, char[] next, String clientAddress) {
    String name = SignInService.normal(username);
    boolean same = Arrays.equals(current, next);
    try {
      refuse(
          "nyttPassord",
          same ? Optional.of(Text.of("feil.passordSamme")) : rules.broken(name, next));
      Konto konto = signIn.verify(name, current, clientAddress);
      String id = konto.account().id();
      String hash = signIn.hasher().hash(next);
      Konto changed =
          context.as(
              directory.user(konto), "", () -> store.password(id, hash, false, "bytt-passord"));
      directory.changed(id);
      forgetFirstPassword(name);
      return signIn.open(changed);
    } finally {
      Arrays.fill(current, '\0');
      Arrays.fill(next, '\0');
    }
  }

  @Override
  public char[] generatePassword() {
    return rules.generate();
  }

  private void forgetFirstPassword(String username) {
    if (!username.equals(FirstStart.OPERATOR)) {
      return;
    }
    try {
      Files.deleteIfExists(FirstStart.passwordFile(node));
    } catch (IOException e) {
      LOG.warn(
          "{} holds a password that is no longer valid: delete it", FirstStart.passwordFile(node));
    }
  }

  private static void check(Account.Details details, List<FieldError> errors) {
    String name = details.displayName().strip();
    if (name.isEmpty()) {
      errors.add(new FieldError("visningsnavn", Text.of("feil.paakrevd")));
    } else if (name.length() > NAME_LENGTH) {
      errors.add(new FieldError("visningsnavn", Text.of("feil.forLang", NAME_LENGTH)));
    }
    if (details.roles().isEmpty()) {
      errors.add(new FieldError("roller", Text.of("feil.rolleMangler")));
    }
    for (String tenant : details.tenants()) {
      if (!tenant.equals(Account.ALL_TENANTS) && !TENANT.matcher(tenant).matches()) {
        errors.add(new FieldError("kommuner", Text.of("feil.ukjentKommune", tenant)));
      }
    }
  }

  /** What the issuer says comes back at the next sign-in: only the door is ours. */
  private static void checkFederated(
      Account.Details now, Account.Details next, List<FieldError> errors) {
    Text text = Text.of("feil.kontoHosUtsteder");
    if (!next.displayName().strip().equals(now.displayName())) {
      errors.add(new FieldError("visningsnavn", text));
    }
    if (!next.roles().equals(now.roles())) {
      errors.add(new FieldError("roller", text));
    }
    if (!next.tenants().equals(now.tenants())) {
      errors.add(new FieldError("kommuner", text));
    }
  }

  private static void refuse(String field, Optional<Text> broken) {
    if (broken.isPresent()) {
      throw DomainException.invalid(List.of(new FieldError(field, broken.get())));
    }
  }
}
