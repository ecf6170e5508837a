// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.api.konsekvens;

import java.util.List;

/**
 * Figures on a tiltak from one who has them. An extension point: registers and modules bring what
 * they count.
 */
public interface Konsekvensbidrag {
  /** Stable id of the contributor: {@code tilskudd}. */
  String id();

  /** What it knows of the tiltak, in the order in which it is to be read; empty = nothing. */
  List<Konsekvenstall> tall(String kommune, String tiltakId);
}
