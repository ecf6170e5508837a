// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.security;

import no.samtak.platform.api.error.DomainException;

/**
 * A refusal in the middle of a transaction that must leave a row in the access log although all
 * else is undone. {@link no.samtak.platform.api.data.Transactions} rolls back, lets go of the
 * connection, adds the row and throws the answer in place of this. Never seen by a caller.
 */
public final class AccessRefusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient DomainException answer;
  private final transient AccessEntry entry;

  /**
   * @param answer what the caller is told
   * @param entry what the log says
   */
  public AccessRefusal(DomainException answer, AccessEntry entry) {
    super(answer.kind().slug(), answer, false, false);
    this.answer = answer;
    this.entry = entry;
  }

  /** What the caller is told. */
  public DomainException answer() {
    return answer;
  }

  /** What the log says. */
  public AccessEntry entry() {
    return entry;
  }
}
