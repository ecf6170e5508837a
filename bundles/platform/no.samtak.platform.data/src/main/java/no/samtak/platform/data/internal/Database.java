// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.data.internal;

import java.nio.file.Path;
import javax.sql.DataSource;

/**
 * The node's database. A service that is there from when the database has answered for the first
 * time, and stays when it goes away later: calls then fail, and work again when it is back.
 */
public interface Database {
  /** The one pool. */
  DataSource pool();

  /** Connections beside the pool, for work that takes long: migrations, backup, restore. */
  DataSource direct();

  /** Which of the two databases it is. */
  Dialect dialect();

  /** The node's folder for data beside the database. */
  Path folder();
}
