// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.api.modul;

import java.time.LocalDate;
import java.util.List;
import no.samtak.platform.api.text.Phrase;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Figures that a module gives to those who count: numbers of things or of persons, never who. A DS
 * component of the module; a module without one gives no figures. Numbers of persons are protected
 * by whoever shows them (P5).
 */
@ConsumerType
public interface Tellebidrag {
  /** The module's short name. */
  String modul();

  /** The kommune's figures on a day; empty where there are none. */
  List<Telletall> tall(String kommune, LocalDate dag);

  /**
   * A figure.
   *
   * @param id stable within the module
   * @param hva what is counted, following the number: "boliger utleid"
   * @param antall 0 or more
   * @param personer whether it counts persons, so that small numbers are to be protected
   */
  record Telletall(String id, Phrase hva, long antall, boolean personer) {}
}
