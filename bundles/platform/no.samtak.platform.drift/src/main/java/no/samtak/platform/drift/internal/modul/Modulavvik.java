// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.modul;

import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A module that is not as wanted on this node.
 *
 * @param modul how it is, with what it lacks
 * @param onske what is wanted
 * @param hvorfor why it could not be made so; null where it was not tried yet, or is out of order
 */
public record Modulavvik(Modul modul, Onske onske, @Nullable Text hvorfor) {
  /** What is wrong, as a sentence. */
  public Text tekst() {
    return Text.of(
        "drift.avvik." + onske.onsket(),
        modul.tittel(),
        onske.versjon().toString(),
        Text.of("drift.tilstand." + modul.tilstand()),
        modul.versjon() == null ? "" : " " + modul.versjon());
  }

  /** The same in the words of the log. */
  public String linje() {
    return modul.navn()
        + ": "
        + onske.onsket()
        + " "
        + onske.versjon()
        + " ≠ "
        + modul.tilstand()
        + (modul.versjon() == null ? "" : " " + modul.versjon())
        + (modul.mangler().isEmpty() ? "" : " (" + String.join("; ", modul.mangler()) + ")")
        + (hvorfor == null ? "" : " – " + Loggtekst.av(hvorfor));
  }
}
