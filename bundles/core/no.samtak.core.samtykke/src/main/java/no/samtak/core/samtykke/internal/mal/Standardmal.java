// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.samtykke.internal.mal;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Texts;

/** The template that a kommune begins with; it may be changed and retired as any other. */
final class Standardmal {
  private static final Texts TEKSTER = Texts.of(Standardmal.class.getClassLoader());

  private Standardmal() {}

  /** Follows from the kommune, so that two nodes that begin at once make one. */
  static String id(String kommune) {
    return UUID.nameUUIDFromBytes(
            ("samtykke.standardmal/" + kommune).getBytes(StandardCharsets.UTF_8))
        .toString();
  }

  static Malinnhold innhold() {
    return new Malinnhold(
            ord(Language.NB, "tittel"),
            ord(Language.NN, "tittel"),
            ord(Language.NB, "formaal"),
            ord(Language.NN, "formaal"),
            ord(Language.NB, "tekst"),
            ord(Language.NN, "tekst"),
            Kategori.alle(),
            Malinnhold.mulige(),
            12)
        .kontrollert();
  }

  private static String ord(Language sprak, String hva) {
    return TEKSTER.get(sprak, "samtykke.standardmal." + hva);
  }
}
