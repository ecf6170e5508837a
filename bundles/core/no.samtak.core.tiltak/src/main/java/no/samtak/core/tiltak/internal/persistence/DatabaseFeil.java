// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.persistence;

import java.sql.SQLException;

/** Carries what the database said out to the transaction, which knows what to make of it. */
final class DatabaseFeil extends RuntimeException {
  private static final long serialVersionUID = 1L;

  DatabaseFeil(SQLException cause) {
    super(cause);
  }
}
