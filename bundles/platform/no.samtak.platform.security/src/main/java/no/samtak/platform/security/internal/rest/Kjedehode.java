// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import no.samtak.platform.security.internal.chain.Head;

/**
 * How a chain of the access log ends: an anchor, where it is kept elsewhere.
 *
 * @param kommune slug; empty for the node's own chain
 * @param nr number of the last seal
 * @param tidspunkt when it was made
 * @param hash SHA-256 in hexadecimal digits
 */
public record Kjedehode(
    @Schema(example = "levanger") String kommune,
    @Schema(example = "1204") long nr,
    Instant tidspunkt,
    @Schema(example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String hash) {
  static Kjedehode of(Head head) {
    return new Kjedehode(head.tenant(), head.number(), head.sealedAt(), head.hex());
  }
}
