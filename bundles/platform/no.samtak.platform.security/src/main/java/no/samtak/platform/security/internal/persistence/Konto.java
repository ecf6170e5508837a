// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.persistence;

import java.time.Instant;
import no.samtak.platform.api.security.Account;
import org.jspecify.annotations.Nullable;

/**
 * An account with what only sign-in may see.
 *
 * @param account what operators see
 * @param passwordHash with the cost in it
 * @param demo whether it exists in demo only
 * @param sessionVersion tokens of another version are refused
 * @param failures since the last right password
 * @param lastFailure null where there is none
 */
public record Konto(
    Account account,
    String passwordHash,
    boolean demo,
    long sessionVersion,
    int failures,
    @Nullable Instant lastFailure) {
  @Override
  public String toString() {
    return "Konto[" + account.id() + "]";
  }
}
