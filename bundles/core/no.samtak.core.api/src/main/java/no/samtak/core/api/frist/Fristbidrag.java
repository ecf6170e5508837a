// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.api.frist;

import java.time.LocalDate;
import java.util.List;

/**
 * Deadlines from one who knows them. An extension point: the one list of tasks, the radar and the
 * calendar feed show what every contributor brings.
 */
public interface Fristbidrag {
  /** Stable id of the contributor: {@code tilskudd}. */
  String id();

  /** The kommune's deadlines from the first day to the last, both included; done ones too. */
  List<Frist> frister(String kommune, LocalDate fra, LocalDate til);
}
