// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.sak;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What happened to a request.
 *
 * @param nummer from 1
 * @param hva {@code MOTTA}, else the name of an {@link Overgang}
 * @param til the state after
 * @param dag the business date
 * @param tid when; kept sealed
 * @param hvem who did it, as shown to colleagues
 * @param grunn the words; may be empty
 * @param sha256 of a package; empty otherwise
 * @param mangler modules that the package could not tell of
 */
public record Hendelse(
    int nummer,
    String hva,
    Saktilstand til,
    LocalDate dag,
    Instant tid,
    String hvem,
    String grunn,
    String sha256,
    List<String> mangler) {
  /** The first event of each request. */
  public static final String MOTTA = "MOTTA";

  /** The person's entry was merged into another, and the request came along. */
  public static final String FLYTT = "FLYTT";

  /** The entries are two again, and the request went back. */
  public static final String SKILL = "SKILL";

  public Hendelse {
    mangler = List.copyOf(mangler);
  }

  /** Whether it is a package. */
  public boolean pakke() {
    return hva.equals(Overgang.PAKKE.name());
  }
}
