// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.web;

import no.samtak.core.modulstyring.internal.forslag.Forslag;
import no.samtak.platform.api.text.Text;

/**
 * Where a page of modules stands: among the operator's, over all kommuner, or in one kommune. The
 * same things have other addresses in the two.
 *
 * @param rot the address that the others stand below
 * @param drift whether it is the operator's
 */
record Sted(String rot, boolean drift) {
  /** The segment in front of a proposal's id, and of the list of them. */
  static final String FORSLAG = "forslag";

  /** The segment of the calendar. */
  static final String KALENDER = "kalender";

  static Sted iDrift() {
    return new Sted("/drift/" + ModulmatrisePage.SEGMENT, true);
  }

  static Sted iKommune(String slug) {
    return new Sted("/" + slug + "/" + ModulerPage.SEGMENT, false);
  }

  /** What the page of {@link #rot} is called in the menu. */
  Text navn() {
    return Text.of(drift ? "side.drift.nav" : "side.nav");
  }

  /** One module in one kommune. */
  String modul(String kommune, String modul) {
    return drift ? rot + "/" + kommune + "/" + modul : rot + "/" + modul;
  }

  /** One proposal. */
  String forslag(Forslag forslag) {
    return forslag(forslag.kommune(), forslag.id());
  }

  /** One proposal. */
  String forslag(String kommune, String id) {
    return (drift ? rot + "/" + kommune : rot) + "/" + FORSLAG + "/" + id;
  }

  /** All proposals. */
  String alleForslag() {
    return rot + "/" + FORSLAG;
  }

  /** What is to come. */
  String kalender() {
    return rot + "/" + KALENDER;
  }
}
