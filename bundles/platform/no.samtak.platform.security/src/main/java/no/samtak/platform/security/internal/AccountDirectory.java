// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import no.samtak.platform.api.security.Account;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.tenant.Tenant;
import no.samtak.platform.api.tenant.TenantDirectory;
import no.samtak.platform.security.internal.oidc.Grants;
import no.samtak.platform.security.internal.oidc.Hash;
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
  static final Duration FRESH = Duration.ofSeconds(10);
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
   * @param ended hashes of sessions that were ended before their time
   */
  private record Entry(
      User user,
      boolean active,
      long sessionVersion,
      boolean mustChangePassword,
      Set<String> ended,
      Instant read) {}

  /**
   * An open account.
   *
   * @param user with organisations in full
   * @param mustChangePassword whether the password is a one-time one
   */
  record Open(User user, boolean mustChangePassword) {}

  /** A session as it is kept: it cannot be told from it. */
  static String sessionKey(String sessionId) {
    return Hash.hex("samtak", sessionId);
  }

  /**
   * The open account of an id whose sessions have this version; empty otherwise.
   *
   * @param sessionId which must not have been ended; empty where there is no session
   */
  Optional<Open> open(String id, long sessionVersion, String sessionId) {
    Entry entry = entries.get(id);
    if (entry == null || !clock.instant().isBefore(entry.read().plus(FRESH))) {
      entry = read(id);
    }
    return entry != null
            && entry.active()
            && entry.sessionVersion() == sessionVersion
            && (entry.ended().isEmpty() || !entry.ended().contains(sessionKey(sessionId)))
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
  User user(Konto konto) {
    return full(asGiven(konto));
  }

  /** A user that has no account here but these grants. */
  User user(String id, String username, String displayName, Grants grants) {
    return full(
        new User(id, username, displayName, grants.roles(), grants.tenants(), grants.byTenant()));
  }

  private @Nullable Entry read(String id) {
    Instant now = clock.instant();
    Optional<KontoStore.AtWork> found = store.atWork(id, now);
    if (found.isEmpty()) {
      entries.remove(id);
      return null;
    }
    Konto konto = found.get().konto();
    Entry entry =
        new Entry(
            asGiven(konto),
            isOpen(konto),
            konto.sessionVersion(),
            konto.account().mustChangePassword(),
            found.get().ended(),
            now);
    if (entries.size() >= ENTRIES) {
      entries.clear();
    }
    entries.put(id, entry);
    return entry;
  }

  private static User asGiven(Konto konto) {
    Account account = konto.account();
    return new User(
        account.id(),
        account.username(),
        account.details().displayName(),
        account.details().roles(),
        account.details().tenants(),
        byTenant(konto.grants()));
  }

  /** From ROLE@slug; the slug may be "*", or missing for what holds for the node alone. */
  private static Map<String, Set<Role>> byTenant(Set<String> grants) {
    Map<String, Set<Role>> byTenant = new HashMap<>();
    for (String grant : grants) {
      int at = grant.indexOf('@');
      byTenant
          .computeIfAbsent(grant.substring(at + 1), t -> EnumSet.noneOf(Role.class))
          .add(Role.valueOf(grant.substring(0, at)));
    }
    return byTenant;
  }

  /** "All organisations" is spelled out anew for each request: the core's list may grow. */
  User full(User user) {
    if (!user.tenants().contains(Account.ALL_TENANTS)) {
      return user;
    }
    TenantDirectory all = directory;
    Set<String> tenants = new HashSet<>();
    if (all != null) {
      all.all().stream().map(Tenant::slug).forEach(tenants::add);
    }
    user.tenants().stream().filter(t -> !t.equals(Account.ALL_TENANTS)).forEach(tenants::add);
    Map<String, Set<Role>> byTenant = new HashMap<>();
    if (!user.rolesByTenant().isEmpty()) {
      Set<Role> everywhere = user.rolesByTenant().getOrDefault(Account.ALL_TENANTS, Set.of());
      byTenant.put("", with(user.rolesByTenant().get(""), everywhere));
      tenants.forEach(t -> byTenant.put(t, with(user.rolesByTenant().get(t), everywhere)));
    }
    return new User(
        user.id(), user.username(), user.displayName(), user.roles(), tenants, byTenant);
  }

  private static Set<Role> with(@Nullable Set<Role> some, Set<Role> others) {
    Set<Role> both = EnumSet.noneOf(Role.class);
    both.addAll(others);
    if (some != null) {
      both.addAll(some);
    }
    return both;
  }
}
