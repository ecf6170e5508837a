// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import no.samtak.platform.api.security.Account;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.tenant.Tenant;
import no.samtak.platform.api.tenant.TenantDirectory;
import no.samtak.platform.security.internal.persistence.Konto;
import no.samtak.platform.security.internal.persistence.KontoStore;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * The accounts of those who are at work now, so that a request costs no SQL. What an operator
 * changes holds at once on this node and within {@link #FRESH} on others.
 */
@Component(service = AccountDirectory.class)
public class AccountDirectory {
  static final Duration FRESH = Duration.ofSeconds(30);
  private static final int ENTRIES = 2000;

  private final KontoStore store;
  private final Clock clock;
  private final boolean demo;
  private final ConcurrentHashMap<String, Entry> entries = new ConcurrentHashMap<>();

  /** The core's; gives the organisations of an account that covers all of them. */
  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile @Nullable TenantDirectory directory;

  @Activate
  public AccountDirectory(@Reference KontoStore store, BundleContext bundle) {
    this(store, Clock.systemUTC(), NodeSettings.of(bundle).demo());
  }

  /**
   * @param demo whether accounts with passwords that everybody knows may be used
   */
  AccountDirectory(KontoStore store, Clock clock, boolean demo) {
    this.store = store;
    this.clock = clock;
    this.demo = demo;
  }

  AccountDirectory with(TenantDirectory tenants) {
    directory = tenants;
    return this;
  }

  /**
   * An account as requests need it.
   *
   * @param user with the organisations as they are given to the account
   * @param active whether it may be used
   */
  private record Entry(
      User user, boolean active, long sessionVersion, boolean mustChangePassword, Instant read) {}

  /**
   * An open account.
   *
   * @param user with organisations in full
   * @param mustChangePassword whether the password is a one-time one
   */
  record Open(User user, boolean mustChangePassword) {}

  /** The open account of an id whose sessions have this version; empty otherwise. */
  Optional<Open> open(String id, long sessionVersion) {
    Entry entry = entries.get(id);
    if (entry == null || !clock.instant().isBefore(entry.read().plus(FRESH))) {
      entry = read(id);
    }
    return entry != null && entry.active() && entry.sessionVersion() == sessionVersion
        ? Optional.of(new Open(full(entry.user()), entry.mustChangePassword()))
        : Optional.empty();
  }

  /**
   * Whether the account is open here. A demo account never is outside a demo, whatever the database
   * says: a restored backup brings the accounts of the node that it was taken from.
   */
  boolean isOpen(Konto konto) {
    return konto.account().details().active() && (demo || !konto.demo());
  }

  /** The account was changed: what is remembered of it is wrong. */
  void changed(String id) {
    entries.remove(id);
  }

  /** The user of an account, with organisations in full. */
  User user(Account account) {
    return full(asGiven(account));
  }

  private @Nullable Entry read(String id) {
    Optional<Konto> konto = store.byId(id);
    if (konto.isEmpty()) {
      entries.remove(id);
      return null;
    }
    Account account = konto.get().account();
    Entry entry =
        new Entry(
            asGiven(account),
            isOpen(konto.get()),
            konto.get().sessionVersion(),
            account.mustChangePassword(),
            clock.instant());
    if (entries.size() >= ENTRIES) {
      entries.clear();
    }
    entries.put(id, entry);
    return entry;
  }

  private static User asGiven(Account account) {
    return new User(
        account.id(),
        account.username(),
        account.details().displayName(),
        account.details().roles(),
        account.details().tenants());
  }

  /** "All organisations" is spelled out anew for each request: the core's list may grow. */
  private User full(User user) {
    if (!user.tenants().contains(Account.ALL_TENANTS)) {
      return user;
    }
    TenantDirectory all = directory;
    Set<String> tenants = new HashSet<>();
    if (all != null) {
      all.all().stream().map(Tenant::slug).forEach(tenants::add);
    }
    return new User(user.id(), user.username(), user.displayName(), user.roles(), tenants);
  }
}
