// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.innsyn;

import java.util.List;

/**
 * A package as it is given to the person: a zip with the readable paper, the same as data, and a
 * list of both with their sums.
 *
 * @param filnavn tells the request, never the person
 * @param sha256 of the zip, hex
 * @param mangler modules that could not be told of; empty = it is complete
 */
public record Pakke(String filnavn, byte[] innhold, String sha256, List<String> mangler) {
  public Pakke {
    mangler = List.copyOf(mangler);
  }

  @Override
  public boolean equals(Object annen) {
    return annen instanceof Pakke p && p.sha256.equals(sha256);
  }

  @Override
  public int hashCode() {
    return sha256.hashCode();
  }

  @Override
  public String toString() {
    return "Pakke[" + sha256 + "]";
  }
}
