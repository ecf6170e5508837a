// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.chain;

import java.time.Instant;
import java.util.HexFormat;

/**
 * A link of a chain by its hash; of a chain's last link, all that an outside witness needs.
 *
 * @param tenant the organisation's slug; empty for the node's own chain
 * @param number the link's number
 * @param sealedAt when it was sealed
 * @param hash SHA-256
 */
public record Head(String tenant, long number, Instant sealedAt, byte[] hash) {
  /** The hash in hexadecimal digits. */
  public String hex() {
    return HexFormat.of().formatHex(hash);
  }
}
