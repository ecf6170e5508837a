// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import no.samtak.platform.security.internal.chain.Finding;
import no.samtak.platform.security.internal.chain.Report;

/**
 * What a verification of the access log found.
 *
 * @param tidspunkt when
 * @param hel whether everything is as it was sealed
 * @param rader rows verified
 * @param segl seals verified
 * @param venter rows not sealed yet
 * @param forsegletSent rows that were sealed more than an hour after they were written
 * @param antallFunn findings in all
 * @param funn the first of them, at most a thousand
 */
public record Loggkontroll(
    Instant tidspunkt,
    boolean hel,
    long rader,
    long segl,
    long venter,
    long forsegletSent,
    long antallFunn,
    List<Funn> funn) {
  public Loggkontroll {
    funn = List.copyOf(funn);
  }

  /**
   * Something that is not as it was sealed.
   *
   * @param slag what
   * @param kommune whose chain; empty for the node's own
   * @param nr number of the row or, for {@code LINK_*}, {@code TAIL_CUT} and {@code REWRITTEN}, of
   *     the seal
   */
  public record Funn(
      @Schema(example = "ROW_CHANGED") Finding.Kind slag,
      @Schema(example = "levanger") String kommune,
      @Schema(example = "1204") long nr) {}

  static Loggkontroll of(Report report) {
    return new Loggkontroll(
        report.at(),
        report.isWhole(),
        report.rows(),
        report.links(),
        report.waiting(),
        report.late(),
        report.found(),
        report.findings().stream().map(f -> new Funn(f.kind(), f.tenant(), f.number())).toList());
  }
}
