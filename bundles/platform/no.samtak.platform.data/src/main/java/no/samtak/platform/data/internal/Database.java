// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.data.internal;

import java.nio.file.Path;
import javax.sql.DataSource;
import no.samtak.platform.data.internal.migration.Migrator;

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

  /** What the database is called, such as {@code samtak}: typed to overwrite it. */
  String name();

  /** Migrations of this database. */
  Migrator migrator();

  /**
   * Lets the pool's connections go as they come back: what they have prepared may be out of date.
   */
  void renew();

  /** The node's folder for data beside the database. */
  Path folder();
}
