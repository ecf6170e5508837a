// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.utredning.internal.visning;

import java.util.List;

/**
 * One of the ten parts in words.
 *
 * @param felt name of the text field, for addresses
 * @param anker where the part stands in the page
 * @param overskrift with its number
 * @param avsnitt what people have written, paragraph by paragraph
 * @param ord what registers say in words
 * @param tall the figures, sums among them
 * @param merknader what must be said of the figures
 * @param forbehold what the part does not have, and why
 * @param mangler whether it must be written before the paper can be finished
 */
public record Delvisning(
    String felt,
    String anker,
    String overskrift,
    List<String> avsnitt,
    List<Opplysning> ord,
    List<Tallrad> tall,
    List<String> merknader,
    List<String> forbehold,
    boolean mangler) {

  /**
   * Words of a register.
   *
   * @param kilde where they are from
   * @param lenke path of the row
   */
  public record Opplysning(String ledetekst, String ord, String kilde, String lenke) {}

  /**
   * A figure, or a sum of those above.
   *
   * @param nokkel of the contributor, for anchors; empty for a sum
   * @param merke what must be said of this figure; empty = nothing
   * @param verdi with its unit
   * @param grad how sure it is; empty for a sum
   * @param kilde where it is from; empty for a sum
   * @param lenke path of the row; empty for a sum
   * @param sum whether it adds up the rows above
   * @param eget id of a person's own figure; empty for a register's
   */
  public record Tallrad(
      String nokkel,
      String ledetekst,
      String merke,
      String verdi,
      String grad,
      String kilde,
      String lenke,
      boolean sum,
      String eget) {}
}
