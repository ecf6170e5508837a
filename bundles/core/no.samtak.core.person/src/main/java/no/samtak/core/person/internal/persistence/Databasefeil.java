// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.persistence;

import java.sql.SQLException;

/** What the database refused, on its way to {@link no.samtak.platform.api.data.Transactions}. */
public final class Databasefeil extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Databasefeil(SQLException cause) {
    super("refused by the database: " + cause.getSQLState(), cause);
  }
}
