// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.rest.internal.call;

/** Which idempotency keys have been used for what. */
public interface Replays {
  /**
   * Notes that the key is used for this body.
   *
   * @return true where the key is new; false where it is known with the same body
   * @throws no.samtak.platform.api.error.DomainException IDEMPOTENCY_MISMATCH where it is known
   *     with another body; UNAVAILABLE without a database
   */
  boolean use(String keyHash, String bodyHash, String userId);

  /** Frees a key whose request was refused, so that the corrected request may carry it. */
  void free(String keyHash);
}
