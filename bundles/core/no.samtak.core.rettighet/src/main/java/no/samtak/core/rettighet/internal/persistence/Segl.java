// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.persistence;

import java.time.Instant;
import no.samtak.core.api.personvern.Forsegling;
import no.samtak.core.rettighet.internal.sak.Spor;

/** What is sealed of a request, and where it opens. */
final class Segl {
  /** Divides the parts of an event; fields refuse it. */
  private static final String SKILLE = "\u001f";

  private final Forsegling forsegling;

  Segl(Forsegling forsegling) {
    this.forsegling = forsegling;
  }

  /** What is kept of an event in one seal. */
  record Innhold(Instant tid, String grunn) {}

  byte[] merknad(String kommune, String tjeneste, String sak, String ord) {
    return forsegling.forsegl(kommune, tjeneste, merknad(sak), ord);
  }

  String merknad(String kommune, String tjeneste, String sak, byte[] segl) {
    return forsegling.apne(kommune, tjeneste, merknad(sak), segl);
  }

  byte[] hendelse(String kommune, String tjeneste, String sak, int nummer, Spor spor) {
    return hendelse(kommune, tjeneste, sak, nummer, new Innhold(spor.tid(), spor.grunn()));
  }

  byte[] hendelse(String kommune, String tjeneste, String sak, int nummer, Innhold innhold) {
    return forsegling.forsegl(
        kommune, tjeneste, hendelse(sak, nummer), innhold.tid() + SKILLE + innhold.grunn());
  }

  Innhold apneHendelse(String kommune, String tjeneste, String sak, int nummer, byte[] segl) {
    String alt = forsegling.apne(kommune, tjeneste, hendelse(sak, nummer), segl);
    int skille = alt.indexOf(SKILLE);
    return new Innhold(Instant.parse(alt.substring(0, skille)), alt.substring(skille + 1));
  }

  static String merknad(String sak) {
    return "rettighet.merknad/" + sak;
  }

  static String hendelse(String sak, int nummer) {
    return "rettighet.hendelse/" + sak + "/" + nummer;
  }
}
