// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.persistence;

import java.util.UUID;

/**
 * Ids of nobody, for rows that stay for the figures. Their beginning is one that no random id of a
 * person has (its version is 0), so that the rows are known to be done with.
 */
final class Ingen {
  /** How each begins. */
  static final String BEGYNNELSE = "00000000-0000-0000-";

  private Ingen() {}

  /** One that nobody had before. */
  static String ny() {
    return BEGYNNELSE + UUID.randomUUID().toString().substring(BEGYNNELSE.length());
  }
}
