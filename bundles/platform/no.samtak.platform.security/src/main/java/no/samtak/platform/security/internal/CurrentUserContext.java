// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import no.samtak.platform.api.security.CurrentUser;
import no.samtak.platform.api.security.User;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.slf4j.MDC;

/** Keeps the {@link RequestState} of each thread from {@link #enter} to {@link #leave}. */
@Component(service = {CurrentUser.class, CurrentUserContext.class})
public final class CurrentUserContext implements CurrentUser {
  /** The name under which the log finds the correlation id. */
  public static final String CORRELATION = "correlationId";

  private final ThreadLocal<RequestState> states = new ThreadLocal<>();

  /** Binds the state to this thread; {@link #leave} must follow in a {@code finally}. */
  public void enter(RequestState state) {
    states.set(state);
  }

  /** Leaves nothing on this thread. */
  public void leave() {
    states.remove();
  }

  @Nullable RequestState state() {
    return states.get();
  }

  @Override
  public Optional<User> get() {
    RequestState state = states.get();
    return state == null ? Optional.empty() : Optional.ofNullable(state.user);
  }

  @Override
  public Optional<String> tenant() {
    RequestState state = states.get();
    return state == null || state.tenant.isEmpty() ? Optional.empty() : Optional.of(state.tenant);
  }

  @Override
  public String correlationId() {
    RequestState state = states.get();
    return state == null ? "" : state.correlationId;
  }

  @Override
  public String csrfToken() {
    RequestState state = states.get();
    return state == null ? "" : state.csrfToken;
  }

  @Override
  public String clientAddress() {
    RequestState state = states.get();
    return state == null ? "" : state.clientAddress;
  }

  @Override
  public boolean mustChangePassword() {
    RequestState state = states.get();
    return state != null && state.mustChangePassword;
  }

  @Override
  public <T> T runAs(User user, String tenant, Callable<T> work) throws Exception {
    return runAs(user, tenant, "", work);
  }

  @Override
  public <T> T runAs(User user, String tenant, String correlationId, Callable<T> work)
      throws Exception {
    RequestState before = states.get();
    RequestState state =
        before == null
            ? new RequestState(
                correlationId.isEmpty() ? UUID.randomUUID().toString() : correlationId, "")
            : new RequestState(before.correlationId, before.clientAddress);
    state.user = user.in(tenant);
    state.tenant = tenant;
    states.set(state);
    if (before == null) {
      MDC.put(CORRELATION, state.correlationId);
    }
    try {
      return work.call();
    } finally {
      if (before == null) {
        MDC.remove(CORRELATION);
        states.remove();
      } else {
        states.set(before);
      }
    }
  }

  /** As {@link #runAs}, for work that throws nothing checked. */
  <T> T as(User user, String tenant, java.util.function.Supplier<T> work) {
    try {
      return runAs(user, tenant, work::get);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
