// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.node;

import java.util.List;

/**
 * How a node is, as it tells the others.
 *
 * @param versjon of the product
 * @param startet when its process began, in milliseconds since 1970 by its own clock
 * @param minneBrukt of the heap, in MB
 * @param minneMaks the most that the heap may have, in MB
 * @param bunter how many bundles are installed
 * @param klar whether it can serve
 * @param hvorfor what its health checks say where not all is well, for operators
 * @param svar how many requests were answered in the last hour
 * @param feilet how many of them failed, status 500 and above
 */
public record Nodebilde(
    String versjon,
    long startet,
    long minneBrukt,
    long minneMaks,
    int bunter,
    boolean klar,
    List<String> hvorfor,
    long svar,
    long feilet) {
  public Nodebilde {
    hvorfor = List.copyOf(hvorfor);
  }
}
