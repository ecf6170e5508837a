// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.data.internal.migration;

import java.util.Locale;
import liquibase.database.core.H2Database;
import liquibase.structure.DatabaseObject;
import org.jspecify.annotations.Nullable;

/**
 * H2 as Samtak runs it: unquoted names are in lower case (DATABASE_TO_LOWER), as on PostgreSQL.
 * Liquibase takes upper case for granted, and does not find its own tables.
 */
final class LowerCaseH2 extends H2Database {
  @Override
  public @Nullable String correctObjectName(
      @Nullable String name, Class<? extends DatabaseObject> type) {
    if (name == null || name.startsWith("\"")) {
      return super.correctObjectName(name, type);
    }
    return name.toLowerCase(Locale.ROOT);
  }

  @Override
  public String getDatabaseChangeLogTableName() {
    return Catalog.HISTORY;
  }
}
