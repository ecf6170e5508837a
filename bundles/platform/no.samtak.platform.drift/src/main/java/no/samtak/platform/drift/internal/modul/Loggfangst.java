// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.modul;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.osgi.framework.Bundle;
import org.osgi.service.log.LogEntry;
import org.osgi.service.log.LogLevel;
import org.osgi.service.log.LogListener;
import org.osgi.service.log.LogReaderService;

/**
 * Collects the log lines of an operation: warnings and errors from anybody, and what the modules
 * concerned and the platform say. Keeps texts only, never an entry, which would hold the bundle.
 */
final class Loggfangst implements LogListener, AutoCloseable {
  private static final int MOST = 200;
  private static final int LONGEST = 1000;

  private final LogReaderService reader;
  private final List<Logglinje> lines = new ArrayList<>();
  private boolean truncated;

  Loggfangst(LogReaderService reader) {
    this.reader = reader;
    reader.addLogListener(this);
  }

  @Override
  public void logged(LogEntry entry) {
    LogLevel level = entry.getLogLevel();
    boolean alarming = level == LogLevel.ERROR || level == LogLevel.WARN;
    if (!alarming && (level != LogLevel.INFO || !isOurs(entry))) {
      return;
    }
    String text = Objects.toString(entry.getMessage(), "");
    Throwable thrown = entry.getException();
    if (thrown != null) {
      text = text + " – " + thrown;
      Throwable root = thrown;
      while (root.getCause() != null && root.getCause() != root) {
        root = root.getCause();
      }
      if (root != thrown) {
        text = text + " – " + root;
      }
    }
    legg(
        new Logglinje(
            Instant.ofEpochMilli(entry.getTime()),
            level.name(),
            Objects.toString(entry.getLoggerName(), ""),
            text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text));
  }

  private static boolean isOurs(LogEntry entry) {
    String logger = entry.getLoggerName();
    if (logger != null && logger.startsWith("no.samtak.")) {
      return true;
    }
    Bundle bundle = entry.getBundle();
    String name = bundle == null ? null : bundle.getSymbolicName();
    return name != null && name.startsWith("no.samtak.");
  }

  private synchronized void legg(Logglinje line) {
    if (lines.size() < MOST) {
      lines.add(line);
    } else if (!truncated) {
      truncated = true;
      lines.add(new Logglinje(line.tid(), "WARN", "", "…"));
    }
  }

  /** The lines so far. */
  synchronized List<Logglinje> linjer() {
    return List.copyOf(lines);
  }

  @Override
  public void close() {
    reader.removeLogListener(this);
  }
}
