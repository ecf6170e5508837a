// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.brudd;

import java.time.Instant;

/** What happened to a breach. {@code hva} is OPPDAG or the name of a {@link Bruddhandling}. */
public record Bruddhendelse(int nummer, String hva, Instant tid, String hvem, String ord) {
  /** The first event of each. */
  public static final String OPPDAG = "OPPDAG";
}
