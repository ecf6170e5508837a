// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.persistence;

import java.time.Instant;
import no.samtak.core.api.personvern.Forsegling;
import no.samtak.core.rettighet.internal.sak.Spor;

/** What is sealed of a request, and where it opens. */
final class Segl {
  /** Divides the parts of an event. */
  private static final String SKILLE = "\u001f";

  private final Forsegling forsegling;

  Segl(Forsegling forsegling) {
    this.forsegling = forsegling;
  }

  /**
   * What is kept of an event in one seal.
   *
   * @param fra the person's id before, where the request followed a merge; empty otherwise
   */
  record Innhold(Instant tid, String grunn, String fra) {}

  byte[] merknad(String kommune, String tjeneste, String sak, String ord) {
    return forsegling.forsegl(kommune, tjeneste, merknad(sak), ord);
  }

  String merknad(String kommune, String tjeneste, String sak, byte[] segl) {
    return forsegling.apne(kommune, tjeneste, merknad(sak), segl);
  }

  byte[] hendelse(String kommune, String tjeneste, String sak, int nummer, Spor spor) {
    return hendelse(kommune, tjeneste, sak, nummer, new Innhold(spor.tid(), spor.grunn(), ""));
  }

  byte[] hendelse(String kommune, String tjeneste, String sak, int nummer, Innhold innhold) {
    return forsegling.forsegl(
        kommune,
        tjeneste,
        hendelse(sak, nummer),
        innhold.tid()
            + SKILLE
            + innhold.grunn().replace(SKILLE, " ")
            + (innhold.fra().isEmpty() ? "" : SKILLE + innhold.fra()));
  }

  Innhold apneHendelse(String kommune, String tjeneste, String sak, int nummer, byte[] segl) {
    String alt = forsegling.apne(kommune, tjeneste, hendelse(sak, nummer), segl);
    String[] deler = alt.split(SKILLE, 3);
    return new Innhold(Instant.parse(deler[0]), deler[1], deler.length > 2 ? deler[2] : "");
  }

  static String merknad(String sak) {
    return "rettighet.merknad/" + sak;
  }

  static String hendelse(String sak, int nummer) {
    return "rettighet.hendelse/" + sak + "/" + nummer;
  }
}
