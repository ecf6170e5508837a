// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.register;

import no.samtak.platform.api.text.Language;

/**
 * Where a finding stands and what is wrong there; as {@link no.samtak.core.api.funn.Brudd}, with
 * its sentence in words.
 *
 * @param nb the sentence in bokmål
 * @param nn the sentence in nynorsk
 */
public record Funnsted(
    String fil,
    long rad,
    String kolonne,
    String objekt,
    String aar,
    String oppgitt,
    String beregnet,
    String avvik,
    String enhet,
    String nb,
    String nn) {
  /** The sentence; bokmål for every other language. */
  public String tekst(Language sprak) {
    return sprak == Language.NN ? nn : nb;
  }
}
