// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.nokkel;

import java.util.HexFormat;

/**
 * A master key. Nothing is sealed with it: the keys of each service follow from it.
 *
 * @param id as the keystore and the rows name it
 * @param hemmelighet 32 random bytes; never leaves the package
 */
record Nokkel(String id, byte[] hemmelighet) {
  /** What tells this key from another, and nothing of it. */
  String fingeravtrykk() {
    return HexFormat.of().formatHex(Avledning.hmac(hemmelighet, "samtak fingeravtrykk"));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Nokkel n && n.id.equals(id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** Without the secret, so that it never lands in a log. */
  @Override
  public String toString() {
    return "Nokkel[" + id + "]";
  }
}
