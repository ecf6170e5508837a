// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.data;

import java.util.UUID;

/** Ids of what is stored: random, so that they tell nothing of order, number or person. */
public final class Ids {
  private Ids() {}

  /** A new random id, 36 characters, lower case. */
  public static String next() {
    return UUID.randomUUID().toString();
  }
}
