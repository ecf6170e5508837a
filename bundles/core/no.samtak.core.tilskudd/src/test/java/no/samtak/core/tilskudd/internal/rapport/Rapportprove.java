// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.rapport;

import java.util.List;
import no.samtak.core.api.konsekvens.Konsekvensbidrag;
import no.samtak.core.api.tiltak.Tiltakskunnskap;

/** Gives the report what DS would give it. */
public final class Rapportprove {
  private Rapportprove() {}

  /** Who knows the goals and who has figures. */
  public static void vit(
      RapportService service, Tiltakskunnskap kunnskap, List<Konsekvensbidrag> bidrag) {
    service.kunnskap = kunnskap;
    service.bidrag = bidrag;
  }
}
