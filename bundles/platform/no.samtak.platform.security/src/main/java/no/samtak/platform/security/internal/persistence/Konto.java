// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.persistence;

import java.time.Instant;
import java.util.Set;
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
 * @param issuer where the user signs in, by its id in the settings; empty = here, with a password
 * @param grants which role in which organisation, as ROLE@slug; empty = every role in all of them
 */
public record Konto(
    Account account,
    String passwordHash,
    boolean demo,
    long sessionVersion,
    int failures,
    @Nullable Instant lastFailure,
    String issuer,
    Set<String> grants) {
  /** Whether the user signs in at an issuer, and has no password here. */
  public boolean isFederated() {
    return !issuer.isEmpty();
  }

  @Override
  public String toString() {
    return "Konto[" + account.id() + "]";
  }
}
