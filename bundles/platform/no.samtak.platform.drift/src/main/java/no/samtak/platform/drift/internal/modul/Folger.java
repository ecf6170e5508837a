// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.modul;

/** What a node orders of itself, to follow what somebody wanted: with who that was, and why. */
final class Folger {
  /** The reason of what the settings of the first start take in. */
  static final String FORSTE_START = "Oppstart av noden";

  private Folger() {}

  static Bestilling bestilling(Avstemming.Trinn trinn) {
    return new Bestilling(
        trinn.type(), trinn.modul(), trinn.versjon(), trinn.nyModul(), grunn(trinn.onske()));
  }

  /** The reason as the operation says it. */
  static String grunn(Onske onske) {
    String grunn = "Følger ønsket tilstand (" + onske.hvem() + "): " + onske.grunn();
    return grunn.length() <= Bestilling.MAX_GRUNN
        ? grunn
        : grunn.substring(0, Bestilling.MAX_GRUNN - 1) + "…";
  }
}
