// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.modul;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * A module's file: a KAR with one feature of one bundle.
 *
 * @param navn the module's short name, from the bundle's {@code Samtak-Module}
 * @param versjon the bundle's version
 * @param tittel the bundle's name for people
 * @param beskrivelse one sentence, or empty
 * @param bsn the bundle's symbolic name
 * @param bunt the bundle's entry in the file
 * @param features names of features that it asks for beside its own
 * @param tjenester the kinds of service that it gives
 * @param fil where the file lies
 * @param sha512 of the file, lower-case hex
 */
public record Kar(
    String navn,
    Modulversjon versjon,
    String tittel,
    String beskrivelse,
    String bsn,
    String bunt,
    List<String> features,
    Set<String> tjenester,
    Path fil,
    String sha512) {

  public Kar {
    features = List.copyOf(features);
    tjenester = Set.copyOf(tjenester);
  }

  /** The feature's name, {@code samtak-<navn>}. */
  public String feature() {
    return "samtak-" + navn;
  }

  /** The file name that the module goes by. */
  public String filnavn() {
    return "samtak-" + navn + "-" + versjon + ".kar";
  }

  /** A bundle's name without the product's in front: "Samtak :: Oppslag" is "Oppslag". */
  static String kortTittel(String bundleName) {
    int last = bundleName.lastIndexOf("::");
    return last < 0 ? bundleName.trim() : bundleName.substring(last + 2).trim();
  }

  Kar at(Path other) {
    return new Kar(
        navn, versjon, tittel, beskrivelse, bsn, bunt, features, tjenester, other, sha512);
  }
}
