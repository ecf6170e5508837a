// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.data.internal.migration;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A schema could not be brought to what its bundle knows; it is as it was before. */
public final class MigrationException extends Exception {
  private static final long serialVersionUID = 1L;

  /**
   * Why it could not be. Each but the last has a text {@code migrering.<name in lower case>} with
   * advice.
   */
  public enum Reason {
    /** A change failed; the database's own words are the detail. */
    FAILED,
    /** The schema holds changes that the bundle does not know: it is older than its data. */
    DOWNGRADE,
    /** A change that has run was altered afterwards, or the changelog cannot be read. */
    CHANGELOG,
    /** The database went away; tried again by itself. */
    DATABASE_AWAY,
    /** The bundle was stopped or taken out meanwhile; nobody is there to be told. */
    NOT_WANTED
  }

  private final Reason reason;
  private final String schema;
  private final String detail;

  MigrationException(Reason reason, String schema, String detail, @Nullable Throwable cause) {
    super("Schema " + schema + ": " + reason + ": " + detail, cause);
    this.reason = reason;
    this.schema = schema;
    this.detail = detail;
  }

  static MigrationException downgrade(String schema, List<String> unknown) {
    return new MigrationException(Reason.DOWNGRADE, schema, String.join(", ", unknown), null);
  }

  public Reason reason() {
    return reason;
  }

  public String schema() {
    return schema;
  }

  /** The technical detail: the failing change and the database's words, or the unknown changes. */
  public String detail() {
    return detail;
  }
}
