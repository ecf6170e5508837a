// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.data;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Backup and restore of everything that is in the database, in one format for H2 and PostgreSQL: a
 * backup of one can be restored on the other.
 */
@ProviderType
public interface BackupService {
  /**
   * One step on the way.
   *
   * @param done tables done so far
   * @param of tables in all
   * @param table the table that was just done, {@code schema.table}
   * @param rows its rows
   */
  record Step(int done, int of, String table, long rows) {}

  /**
   * What came of it.
   *
   * @param file the backup's file
   * @param schemas the schemas in it, also those of modules that are not installed, by name
   * @param tables tables in all
   * @param rows rows in all
   * @param untouched on restore: schemas of this node that the backup does not have; left as they
   *     were
   */
  record Result(Path file, List<String> schemas, int tables, long rows, List<String> untouched) {
    public Result {
      schemas = List.copyOf(schemas);
      untouched = List.copyOf(untouched);
    }
  }

  /** The name of this node's database, which has to be typed to overwrite what is in it. */
  String name();

  /**
   * Writes a backup while others read and write: all of it as it was at one moment.
   *
   * @param file must not exist; readable by the service user only afterwards
   * @throws no.samtak.platform.api.error.DomainException CONFLICT where the file exists;
   *     UNAVAILABLE or INSUFFICIENT_STORAGE where the database or the disk fails. There is then no
   *     file
   */
  Result backup(Path file, Consumer<Step> progress);

  /**
   * Puts a backup back, wholly or not at all. The file is read through and checked first.
   *
   * @param overwrite empty: refuse unless no organisation has anything stored; {@link #name()}:
   *     overwrite what is there
   * @throws no.samtak.platform.api.error.DomainException NOT_FOUND without such a file; INVALID
   *     where the file is not a whole and unchanged backup; CONFLICT where there is something to
   *     overwrite. Nothing is then changed
   */
  Result restore(Path file, String overwrite, Consumer<Step> progress);
}
