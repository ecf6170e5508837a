// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.security;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.osgi.annotation.versioning.ProviderType;

/** Who is asking, for the request that this thread serves. */
@ProviderType
public interface CurrentUser {
  /** The signed-in user; empty where nobody is signed in. */
  Optional<User> get();

  /** The organisation that the request acts in; empty for operations of the node. */
  Optional<String> tenant();

  /** The id that ties together log lines, access-log rows and the answer's X-Correlation-Id. */
  String correlationId();

  /**
   * What a form must send back to be taken; bound to the session. Empty where nobody is signed in.
   */
  String csrfToken();

  /**
   * The address that the request came from, also behind a trusted proxy; empty outside a request.
   */
  default String clientAddress() {
    return "";
  }

  /**
   * Whether the user signed in with a one-time password and has not changed it yet. {@link
   * AccessControl} then refuses all but what is open to everybody; pages lead to the change.
   */
  default boolean mustChangePassword() {
    return false;
  }

  /**
   * Runs work as a user in an organisation, for shell commands and background jobs.
   *
   * @param tenant the organisation, or empty string for the node
   * @throws Exception what the work throws
   */
  <T> T runAs(User user, String tenant, Callable<T> work) throws Exception;

  /**
   * As {@link #runAs(User, String, Callable)}, for work that a request began and that goes on
   * without it: its log lines and access-log rows carry the request's id.
   *
   * @param correlationId that of the request, {@link #correlationId()}; empty: one of its own
   * @throws Exception what the work throws
   */
  default <T> T runAs(User user, String tenant, String correlationId, Callable<T> work)
      throws Exception {
    return runAs(user, tenant, work);
  }
}
