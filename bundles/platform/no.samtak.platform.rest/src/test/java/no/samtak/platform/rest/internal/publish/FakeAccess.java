// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.rest.internal.publish;

import java.lang.reflect.Method;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.module.ModuleDoors.Door;
import no.samtak.platform.api.security.AccessControl;
import no.samtak.platform.api.security.CurrentUser;
import no.samtak.platform.api.security.PublicAccess;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.text.Text;

/** Sign-in by a header {@code X-User: leser}; the decision as the product's. */
public final class FakeAccess implements AccessControl, CurrentUser {
  private final ThreadLocal<Optional<User>> user = ThreadLocal.withInitial(Optional::empty);
  private final ThreadLocal<Optional<String>> tenant = ThreadLocal.withInitial(Optional::empty);

  /** How far every module is open in the organisation. */
  public volatile Door door = Door.OPEN;

  /** Signs in for this thread; nobody for the empty name. */
  public void signIn(String name) {
    tenant.remove();
    user.set(
        name.isEmpty()
            ? Optional.empty()
            : Optional.of(
                new User(
                    "id-" + name,
                    name,
                    name,
                    Set.of(name.equals("drift") ? Role.OPERATOR : Role.LESER),
                    Set.of("levanger"))));
  }

  @Override
  public void enter(Class<?> type, Method operation, String kommune, boolean changes) {
    if (operation.isAnnotationPresent(PublicAccess.class)) {
      return;
    }
    User known =
        user.get()
            .orElseThrow(
                () ->
                    new DomainException(ErrorKind.UNAUTHENTICATED, Text.of("feil.ikkeInnlogget")));
    if (!kommune.isEmpty() && !known.covers(kommune)) {
      throw DomainException.notFound();
    }
    if (!kommune.isEmpty() && door == Door.CLOSED) {
      throw DomainException.moduleClosed("notat", "Levanger");
    }
    RequireRole own = operation.getAnnotation(RequireRole.class);
    RequireRole roles = own == null ? type.getAnnotation(RequireRole.class) : own;
    if (roles == null || !known.hasAny(roles.value())) {
      throw DomainException.forbidden();
    }
    if (!kommune.isEmpty() && door == Door.READ_ONLY && changes) {
      throw DomainException.moduleReadOnly("notat", "Levanger");
    }
    tenant.set(Optional.of(kommune));
  }

  @Override
  public DomainException absent(String module, String kommune) {
    return door == Door.CLOSED && user.get().filter(u -> u.covers(kommune)).isPresent()
        ? DomainException.moduleClosed(module, kommune)
        : new DomainException(ErrorKind.UNAVAILABLE, Text.of("feil.modulUte", module));
  }

  @Override
  public Optional<User> get() {
    return user.get();
  }

  @Override
  public Optional<String> tenant() {
    return tenant.get();
  }

  @Override
  public String correlationId() {
    return "k-1";
  }

  @Override
  public String csrfToken() {
    return "";
  }

  @Override
  public <T> T runAs(User as, String kommune, Callable<T> work) throws Exception {
    return work.call();
  }
}
