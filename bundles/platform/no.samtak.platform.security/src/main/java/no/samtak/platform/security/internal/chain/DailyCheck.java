// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.chain;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Texts;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Once a day: seals what was passed by, verifies all chains against the newest anchor, tells what
 * was found, and writes a new anchor. Where something is wrong no anchor is written: it would be
 * one of the forged chain.
 */
final class DailyCheck {
  private static final Logger LOG = LoggerFactory.getLogger(DailyCheck.class);
  private static final Duration DAY = Duration.ofDays(1);
  private static final int TOLD = 20;

  private final ChainService chains;
  private final Sealer sealer;
  private final Clock clock;
  private @Nullable Instant run;

  DailyCheck(ChainService chains, Sealer sealer, Clock clock) {
    this.chains = chains;
    this.sealer = sealer;
    this.clock = clock;
  }

  /** Runs where the last time is a day ago; to be called now and then. */
  void runIfDue() throws SQLException {
    Instant before = run;
    boolean today = before != null && before.isAfter(clock.instant().minus(DAY));
    if (!today && !chains.isAnchoredWithin(DAY)) {
      run = clock.instant();
      run();
    }
  }

  private void run() throws SQLException {
    while (sealer.sweep() == Sealer.ROUND) {
      // until nothing is left
    }
    Report report = chains.verify(null);
    if (!report.isWhole()) {
      tell(report);
      return;
    }
    if (report.heads().isEmpty()) {
      return;
    }
    Path anchor = chains.writeAnchor(report.heads());
    LOG.info(
        "The access log is as it was sealed: {} rows, {} seals, {} ms; {} rows were sealed late;"
            + " anchor in {}",
        report.rows(),
        report.links(),
        report.took().toMillis(),
        report.late(),
        anchor);
    // Log lines often leave the machine sooner than files do, which makes them anchors too.
    ChainService.anchorLines(report.heads()).forEach(line -> LOG.info("Anchor: {}", line));
  }

  private static void tell(Report report) {
    LOG.error(
        "The access log is NOT as it was sealed: {} findings in {} rows; no anchor was written",
        report.found(),
        report.rows());
    Texts texts = Texts.of(DailyCheck.class.getClassLoader());
    report.findings().stream()
        .limit(TOLD)
        .forEach(finding -> LOG.error("{}", texts.get(Language.NB, finding.text())));
  }
}
