// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.persistence;

import java.sql.SQLException;

/** What the database refused, for the transactions to say what it means. */
final class Databasefeil extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Databasefeil(SQLException e) {
    super(e);
  }
}
