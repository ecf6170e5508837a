// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal;

import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.security.User;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the request that one thread serves. Holds values of the platform only, never
 * something of a module, so that no module's class loader is held by a thread.
 */
public final class RequestState {
  final String correlationId;
  final String clientAddress;
  @Nullable User user;
  String tenant = "";
  String csrfToken = "";
  boolean mustChangePassword;
  @Nullable DomainException refusal;

  /**
   * @param correlationId at most 64 characters
   * @param clientAddress empty outside a request
   */
  public RequestState(String correlationId, String clientAddress) {
    this.correlationId = correlationId;
    this.clientAddress = clientAddress;
  }

  /** Binds what the request's credentials showed. */
  public void bind(Identity identity) {
    user = identity.user();
    csrfToken = identity.csrfToken();
    mustChangePassword = identity.mustChangePassword();
  }

  /** The credentials were refused; the reason comes out when the operation needs a user. */
  public void refuse(DomainException reason) {
    refusal = reason;
  }

  public @Nullable User user() {
    return user;
  }

  public String csrfToken() {
    return csrfToken;
  }
}
