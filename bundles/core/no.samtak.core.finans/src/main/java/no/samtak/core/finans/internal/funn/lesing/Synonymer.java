// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.funn.lesing;

import java.util.List;

/**
 * Names that stand for the same unit. Case, spaces and hyphens do not count, so a name stands here
 * once however it is written; what a kommune's own list of abbreviations says is added to it.
 */
final class Synonymer {
  /** Each line is one unit; its first name is the one that it is known by. */
  static final List<List<String>> ENHETER =
      List.of(
          List.of(
              "Barne og familietjenesten",
              "Barne og fam.tj.",
              "Barn og familie",
              "Barnevern",
              "BaFa"),
          List.of("Helse og rehabilitering", "Helse/rehab.", "HeRe"),
          List.of("Kultur", "Kulturenheten", "Kultur tjeneste"),
          List.of("Pleie og omsorg", "Hjemmetjenesten"),
          List.of("Ikke-kommunale tiltak", "Ekstern"));

  private Synonymer() {}
}
