// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.funn.regel;

import no.samtak.core.api.funn.Brudd;
import no.samtak.platform.api.text.Text;

/** A place in a source, and step by step what is wrong there. */
final class Sted {
  private final String regel;
  private final String fil;
  private final long rad;
  private final String kolonne;
  private final String objekt;
  private String aar = "";
  private String oppgitt = "";
  private String beregnet = "";
  private String avvik = "";
  private String enhet = "";

  Sted(String regel, String fil, long rad, String kolonne, String objekt) {
    this.regel = regel;
    this.fil = fil;
    this.rad = rad;
    this.kolonne = kolonne;
    this.objekt = objekt;
  }

  Sted aar(String verdi) {
    aar = verdi;
    return this;
  }

  /** What the source says, as it says it. */
  Sted oppgitt(String verdi) {
    oppgitt = verdi;
    return this;
  }

  Sted beregnet(String verdi) {
    beregnet = verdi;
    return this;
  }

  Sted avvik(String verdi, String iEnhet) {
    avvik = verdi;
    enhet = iEnhet;
    return this;
  }

  Sted enhet(String verdi) {
    enhet = verdi;
    return this;
  }

  /** The finding, with the rule's one sentence of a place. */
  Brudd funn(Object... verdier) {
    return funnMed("", verdier);
  }

  /** The finding, with one of several sentences of a place. */
  Brudd funnMed(String variant, Object... verdier) {
    String nokkel = "funn.sted." + regel + (variant.isEmpty() ? "" : "." + variant);
    return new Brudd(
        fil, rad, kolonne, objekt, aar, oppgitt, beregnet, avvik, enhet, Text.of(nokkel, verdier));
  }
}
