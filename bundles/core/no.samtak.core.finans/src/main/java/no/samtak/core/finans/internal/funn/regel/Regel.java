// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.funn.regel;

import no.samtak.core.api.funn.Funnklasse;
import no.samtak.core.api.funn.Funnregel;
import no.samtak.core.api.kilde.Kilderad;
import no.samtak.platform.api.text.Text;

/** What the rules have in common: id, class, and texts by the id. */
abstract class Regel implements Funnregel {
  private final String id;
  private final Funnklasse klasse;

  Regel(String id, Funnklasse klasse) {
    this.id = id;
    this.klasse = klasse;
  }

  @Override
  public final String id() {
    return id;
  }

  @Override
  public final Funnklasse klasse() {
    return klasse;
  }

  @Override
  public final Text setning() {
    return Text.of("funn.regel." + id);
  }

  /**
   * Begins a finding.
   *
   * @param fil kind of file
   */
  final Sted ved(String fil, Kilderad rad, String kolonne, String objekt) {
    return new Sted(id, fil, rad.nummer(), kolonne, objekt);
  }

  @Override
  public final String toString() {
    return id;
  }
}
