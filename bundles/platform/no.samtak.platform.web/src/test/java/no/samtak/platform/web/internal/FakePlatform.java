// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.web.internal;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.module.ModuleDoors;
import no.samtak.platform.api.module.ModuleDoors.Door;
import no.samtak.platform.api.module.PathRegistry;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.AccessControl;
import no.samtak.platform.api.security.Account;
import no.samtak.platform.api.security.Accounts;
import no.samtak.platform.api.security.CurrentUser;
import no.samtak.platform.api.security.FederatedSignIn;
import no.samtak.platform.api.security.PublicAccess;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.security.Session;
import no.samtak.platform.api.security.SessionCookies;
import no.samtak.platform.api.security.SignIn;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.tenant.Tenant;
import no.samtak.platform.api.tenant.TenantDirectory;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.time.Forretningsdato;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;

/** Everything that the pages lean on, in memory. The session's token is the username. */
final class FakePlatform
    implements Platform, AccessControl, CurrentUser, SignIn, Accounts, SessionCookies {
  private final ThreadLocal<@Nullable User> current = new ThreadLocal<>();
  final Map<String, User> users = new HashMap<>();
  final Map<String, Tenant> tenants = new HashMap<>();
  final Map<String, String> absent = new HashMap<>();
  boolean mustChangePassword;
  final List<String> signedOut = new ArrayList<>();

  /** Sign-in elsewhere; {@code null} = that part is out. */
  @Nullable FakeFederated federated;

  /** How far modules are open; {@code null} = nobody can tell. */
  @Nullable ModuleDoors doors = (module, tenant) -> Door.OPEN;

  /** The modules of pages; a page that is not here is no module's. */
  final Map<Class<?>, String> modules = new HashMap<>();

  FakePlatform() {
    tenant("levanger", "Levanger", Language.NB);
    tenant("kvanangen", "Kvænangen", Language.NN);
    user("leder", "Tjenesteleder", Set.of(Role.TJENESTELEDER), Set.of("levanger", "kvanangen"));
    user("leser", "Leser", Set.of(Role.LESER), Set.of("levanger"));
    user("drift", "Driftsansvarlig", Set.of(Role.OPERATOR), Set.of("levanger", "kvanangen"));
  }

  private void tenant(String slug, String name, Language language) {
    tenants.put(slug, new Tenant(slug, name, language));
  }

  private void user(String name, String display, Set<Role> roles, Set<String> covers) {
    users.put(name, new User("id-" + name, name, display, roles, covers));
  }

  /** Does what the security filter does: binds the user of the session's cookie. */
  void bind(@Nullable String token) {
    current.set(token == null ? null : users.get(token));
  }

  @Override
  public void enter(Class<?> type, Method operation, String tenant, boolean changes) {
    Annotation rule = operation.getAnnotation(RequireRole.class);
    if (rule == null) {
      rule = operation.getAnnotation(PublicAccess.class);
    }
    if (rule == null) {
      rule = type.getAnnotation(RequireRole.class);
    }
    if (rule == null) {
      rule = type.getAnnotation(PublicAccess.class);
    }
    if (rule instanceof PublicAccess) {
      return;
    }
    User user = current.get();
    if (user == null) {
      throw new DomainException(ErrorKind.UNAUTHENTICATED, Text.of("feil.ikkeInnlogget"));
    }
    if (mustChangePassword) {
      throw new DomainException(ErrorKind.FORBIDDEN, Text.of("feil.byttPassord"));
    }
    if (!tenant.isEmpty() && !(user.covers(tenant) && tenants.containsKey(tenant))) {
      throw DomainException.notFound();
    }
    Door door = door(modules.getOrDefault(type, ""), tenant);
    if (door == Door.CLOSED) {
      throw DomainException.moduleClosed(modules.get(type), tenants.get(tenant).name());
    }
    if (!(rule instanceof RequireRole role) || !user.hasAny(role.value())) {
      throw DomainException.forbidden();
    }
    if (door == Door.READ_ONLY && changes) {
      throw DomainException.moduleReadOnly(modules.get(type), tenants.get(tenant).name());
    }
  }

  @Override
  public DomainException absent(String module, String tenant) {
    return !tenant.isEmpty() && door(module, tenant) == Door.CLOSED
        ? DomainException.moduleClosed(module, tenants.get(tenant).name())
        : new DomainException(ErrorKind.UNAVAILABLE, Text.of("feil.modulUte", module));
  }

  @Override
  public Optional<ModuleDoors> doors() {
    return Optional.ofNullable(doors);
  }

  @Override
  public Optional<User> get() {
    return Optional.ofNullable(current.get());
  }

  @Override
  public Optional<String> tenant() {
    return Optional.empty();
  }

  @Override
  public String correlationId() {
    return "k-12345";
  }

  @Override
  public String csrfToken() {
    User user = current.get();
    return user == null ? "" : "token-" + user.username();
  }

  @Override
  public <T> T runAs(User user, String tenant, Callable<T> work) throws Exception {
    return work.call();
  }

  @Override
  public Session signIn(String username, char[] password, String clientAddress) {
    User user = users.get(username);
    if (user == null || !new String(password).equals("demo-" + username)) {
      throw new DomainException(ErrorKind.UNAUTHENTICATED, Text.of("feil.feilPassord"));
    }
    return new Session(username, Instant.MAX, user);
  }

  @Override
  public void signOut(String token) {
    signedOut.add(token);
  }

  @Override
  public Optional<FederatedSignIn> federated() {
    return Optional.ofNullable(federated);
  }

  @Override
  public void signOutEverywhere(User user) {
    // no session is kept
  }

  @Override
  public String open(Session session, boolean https) {
    return Session.COOKIE + "=" + session.token() + "; Path=/; HttpOnly; SameSite=Lax";
  }

  @Override
  public String close(boolean https) {
    return Session.COOKIE + "=; Path=/; Max-Age=0";
  }

  @Override
  public AccessControl access() {
    return this;
  }

  @Override
  public CurrentUser current() {
    return this;
  }

  @Override
  public Optional<TenantDirectory> directory() {
    return Optional.of(
        new TenantDirectory() {
          @Override
          public Optional<Tenant> find(String slug) {
            return Optional.ofNullable(tenants.get(slug));
          }

          @Override
          public List<Tenant> all() {
            return tenants.values().stream()
                .sorted(java.util.Comparator.comparing(Tenant::name))
                .toList();
          }
        });
  }

  @Override
  public Optional<PathRegistry> paths() {
    return Optional.of(
        new PathRegistry() {
          @Override
          public void published(Bundle owner, Kind kind, String segment) {
            // not asked for here
          }

          @Override
          public Optional<String> absentOwner(Kind kind, String segment) {
            return Optional.ofNullable(absent.get(segment));
          }
        });
  }

  @Override
  public Optional<Forretningsdato> businessDate() {
    return Optional.of(
        new Forretningsdato() {
          @Override
          public LocalDate idag() {
            return LocalDate.of(2012, 11, 14);
          }

          @Override
          public boolean erSatt() {
            return true;
          }

          @Override
          public void sett(LocalDate dato) {
            throw new UnsupportedOperationException();
          }

          @Override
          public void frigi() {
            throw new UnsupportedOperationException();
          }
        });
  }

  @Override
  public String mode() {
    return "demo";
  }

  @Override
  public WebConfig config() {
    return new WebConfig() {
      @Override
      public Class<? extends Annotation> annotationType() {
        return WebConfig.class;
      }

      @Override
      public String tilgjengelighetserklaering() {
        return "";
      }

      @Override
      public String personvern() {
        return "";
      }

      @Override
      public String meldFra() {
        return "mailto:feil@example.org";
      }

      @Override
      public long storsteOpplasting() {
        return 100_000;
      }
    };
  }

  @Override
  public Session changeOwnPassword(String username, char[] now, char[] next, String clientAddress) {
    return signIn(username, now, clientAddress);
  }

  @Override
  public Slice<Account> list(PageQuery query) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<User> open(String id) {
    return users.values().stream().filter(u -> u.id().equals(id)).findFirst();
  }

  @Override
  public Account find(String id) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Account create(
      String id, String username, Account.Details details, char[] oneTimePassword) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Account change(String id, long version, Account.Details details) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Account resetPassword(String id, char[] oneTimePassword) {
    throw new UnsupportedOperationException();
  }

  @Override
  public char[] generatePassword() {
    throw new UnsupportedOperationException();
  }
}
