// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.security;

import java.lang.reflect.Method;
import org.osgi.annotation.versioning.ProviderType;

/** The one decision point: REST, SOAP, pages and shell all ask here, and nowhere else. */
@ProviderType
public interface AccessControl {
  /**
   * Permits or refuses an operation for the user of this thread, by the {@link RequireRole} or
   * {@link PublicAccess} on the method or else on {@code type}, and binds the organisation to the
   * thread. A refusal is logged.
   *
   * @param type the class that publishes the operation
   * @param operation the method to be called
   * @param tenant the organisation's slug; empty = an operation of the node
   * @throws no.samtak.platform.api.error.DomainException UNAUTHENTICATED where nobody is signed in;
   *     NOT_FOUND where the organisation is absent or not the user's, alike; FORBIDDEN where the
   *     role is missing or nothing is declared
   */
  void enter(Class<?> type, Method operation, String tenant);
}
