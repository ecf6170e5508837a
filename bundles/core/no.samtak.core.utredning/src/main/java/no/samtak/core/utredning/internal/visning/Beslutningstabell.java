// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.utredning.internal.visning;

import java.util.List;

/**
 * The decision table for the council (VE-46), or a part of it that fits a sheet.
 *
 * @param tiltak a column each
 * @param rader what is compared
 */
public record Beslutningstabell(List<String> tiltak, List<Rad> rader) {

  /**
   * A row.
   *
   * @param hode what is compared
   * @param celler a cell for each tiltak
   */
  public record Rad(String hode, List<Celle> celler) {}

  /**
   * A cell.
   *
   * @param linjer what it says, line by line
   * @param felt name of the text field that belongs to it; empty = none
   * @param tiltakId slug of its tiltak
   */
  public record Celle(List<Linjeord> linjer, String felt, String tiltakId) {}

  /**
   * A line of a cell.
   *
   * @param lenke path of what it came from; empty = none
   */
  public record Linjeord(String ord, String lenke) {}
}
