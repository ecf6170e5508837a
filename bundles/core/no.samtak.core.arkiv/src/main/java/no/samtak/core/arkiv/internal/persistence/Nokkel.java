// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.persistence;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import no.samtak.platform.api.rest.PageQuery;

/**
 * Where the next part of a list goes on: what came before this moment, and of the same moment what
 * has a lower id.
 */
record Nokkel(OffsetDateTime tid, String id) {
  private static final OffsetDateTime SIST =
      OffsetDateTime.of(9999, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

  static Nokkel av(PageQuery del) {
    String etter = del.after();
    int skille = etter == null ? -1 : etter.indexOf('_');
    if (etter == null || skille < 0) {
      return new Nokkel(SIST, "");
    }
    try {
      return new Nokkel(
          OffsetDateTime.parse(etter.substring(0, skille)), etter.substring(skille + 1));
    } catch (DateTimeException e) {
      return new Nokkel(SIST, "");
    }
  }

  static String av(Instant tid, String id) {
    return tid + "_" + id;
  }
}
