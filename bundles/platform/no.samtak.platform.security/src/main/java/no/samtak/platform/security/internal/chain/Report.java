// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.chain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What a verification found.
 *
 * @param at when it began
 * @param took how long it took
 * @param links links verified
 * @param rows rows verified
 * @param bytes bytes of rows that were digested
 * @param most rows in memory at a time, at most
 * @param waiting rows that were not sealed yet, which is how a row begins
 * @param late rows that were sealed more than an hour after they were written: a node that was
 *     down, or a row that was put in afterwards
 * @param firstLate the first of them; 0 where there is none
 * @param found how many findings in all
 * @param findings the first {@value #MOST} of them
 * @param heads the last link of each chain
 */
public record Report(
    Instant at,
    Duration took,
    long links,
    long rows,
    long bytes,
    int most,
    long waiting,
    long late,
    long firstLate,
    long found,
    List<Finding> findings,
    List<Head> heads) {
  /** At most this many findings are kept. */
  public static final int MOST = 1000;

  public Report {
    findings = List.copyOf(findings);
    heads = List.copyOf(heads);
  }

  /** Whether everything is as it was sealed. */
  public boolean isWhole() {
    return found == 0;
  }
}
