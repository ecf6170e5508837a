// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.data.internal.backup;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import no.samtak.platform.api.data.BackupService;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.security.AccessEntry;
import no.samtak.platform.api.security.AccessLog;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.data.internal.Database;
import no.samtak.platform.data.internal.Dialect;
import no.samtak.platform.data.internal.SchemaExtender;
import no.samtak.platform.data.internal.migration.Catalog;
import no.samtak.platform.data.internal.migration.Changes;
import no.samtak.platform.data.internal.migration.MigrationException;
import no.samtak.platform.data.internal.migration.Migrator;
import no.samtak.platform.data.internal.persistence.DatabaseErrors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Backup and restore over JDBC, the same for both databases. */
@Component(service = BackupService.class)
public final class JdbcBackupService implements BackupService {
  private static final Logger LOG = LoggerFactory.getLogger(JdbcBackupService.class);

  /** Where accounts are; a new node has some before anything is stored. */
  private static final String ACCOUNTS = "sikkerhet";

  private final Database database;
  private final Runnable afterRestore;

  /** Not there where the accounts' own schema is what has to be restored. */
  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile @Nullable AccessLog log;

  @Activate
  public JdbcBackupService(@Reference Database database, @Reference SchemaExtender extender) {
    this(database, extender::bringAgain);
  }

  private JdbcBackupService(Database database, Runnable afterRestore) {
    this.database = database;
    this.afterRestore = afterRestore;
  }

  /**
   * Backups of a database, outside the framework. No constructor: the framework takes the first
   * public one with as many parameters as it injects.
   *
   * @param afterRestore what to do when other rows are there
   */
  public static JdbcBackupService of(Database database, Runnable afterRestore) {
    return new JdbcBackupService(database, afterRestore);
  }

  @Override
  public String name() {
    return database.name();
  }

  @Override
  public Result backup(Path file, Consumer<Step> progress) {
    Path target = file.toAbsolutePath().normalize();
    if (Files.exists(target)) {
      throw DomainException.conflict(Text.of("data.filFinnes", target.toString()));
    }
    Path unfinished = target.resolveSibling(target.getFileName() + ".tmp");
    try {
      Manifest manifest = write(unfinished, progress);
      Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
      logged("sikkerhetskopier");
      LOG.info("Backup {} written: {} rows", target, manifest.rows());
      return result(target, manifest, List.of());
    } catch (SQLException e) {
      throw DatabaseErrors.translate(e);
    } catch (IOException e) {
      throw cannotWrite(target, e);
    } finally {
      delete(unfinished);
    }
  }

  private Manifest write(Path unfinished, Consumer<Step> progress)
      throws SQLException, IOException {
    Path parent = unfinished.getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    Files.deleteIfExists(unfinished);
    if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          unfinished,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
    try (Connection connection = database.direct().getConnection();
        FileOutputStream out = new FileOutputStream(unfinished.toFile())) {
      Manifest manifest = new BackupWriter(connection, database.dialect()).write(out, progress);
      out.getFD().sync();
      return manifest;
    }
  }

  @Override
  public Result restore(Path file, String overwrite, Consumer<Step> progress) {
    Path source = file.toAbsolutePath().normalize();
    if (!Files.isRegularFile(source)) {
      throw new DomainException(ErrorKind.NOT_FOUND, Text.of("data.filMangler", source.toString()));
    }
    try (BackupFile backup = BackupFile.open(source);
        Connection connection = database.direct().getConnection()) {
      List<String> untouched = refuseUnlessEmpty(connection, overwrite, backup.manifest());
      restore(connection, backup, progress);
      database.renew();
      logged("gjenopprett");
      LOG.info("Backup {} restored: {} rows", source, backup.manifest().rows());
      afterRestore.run();
      return result(source, backup.manifest(), untouched);
    } catch (SQLException e) {
      throw DatabaseErrors.translate(e);
    } catch (IOException e) {
      throw notWhole(e.getMessage() == null ? e.toString() : e.getMessage(), e);
    } catch (MigrationException e) {
      throw notWhole(e.schema() + ": " + e.detail(), e);
    }
  }

  private void restore(Connection connection, BackupFile backup, Consumer<Step> progress)
      throws SQLException, IOException, MigrationException {
    Dialect dialect = database.dialect();
    BackupReader reader = new BackupReader(connection, dialect, backup);
    Map<String, Changes> differing = reader.differing();
    Migrator migrator = database.migrator();
    try {
      migrator.wholly(
          connection,
          backup.manifest().schemas(),
          !differing.isEmpty(),
          () -> {
            reader.restore(differing, progress);
            if (dialect == Dialect.POSTGRESQL) {
              reader.goOn();
            }
          });
    } finally {
      reader.holdReferences();
    }
    if (dialect == Dialect.H2) {
      reader.goOn();
    }
  }

  /**
   * The schemas that the backup does not have; refuses to overwrite what an organisation stored.
   */
  private List<String> refuseUnlessEmpty(Connection connection, String overwrite, Manifest manifest)
      throws SQLException {
    List<String> schemas = Catalog.schemas(connection);
    if (!overwrite.equals(database.name())) {
      for (String schema : schemas) {
        if (!schema.equals(ACCOUNTS) && hasRowsOfAnOrganisation(connection, schema)) {
          throw DomainException.conflict(Text.of("data.ikkeTom", schema, database.name()));
        }
      }
    }
    List<String> untouched = new ArrayList<>(schemas);
    untouched.removeAll(manifest.schemas());
    return untouched;
  }

  private static boolean hasRowsOfAnOrganisation(Connection connection, String schema)
      throws SQLException {
    for (String table : Catalog.tables(connection, schema)) {
      TableShape shape = TableShape.read(connection, schema, table);
      // What an organisation stores has an id of its own and says whose it is; a register that
      // comes with the migrations, such as the numbers of the kommuner, has no such id.
      Set<String> columns = shape.columns().stream().map(c -> c.name()).collect(Collectors.toSet());
      if (!columns.containsAll(Set.of("id", "kommune"))) {
        continue;
      }
      try (Statement statement = connection.createStatement();
          ResultSet result =
              statement.executeQuery("select 1 from " + shape.sql() + " fetch first 1 rows only")) {
        if (result.next()) {
          return true;
        }
      }
    }
    return false;
  }

  private void logged(String action) {
    AccessLog there = log;
    if (there != null) {
      there.write(AccessEntry.ok(action, "database", ""));
    }
  }

  private static Result result(Path file, Manifest manifest, List<String> untouched) {
    return new Result(
        file, manifest.schemas(), manifest.tables().size(), manifest.rows(), untouched);
  }

  private static DomainException notWhole(String where, Exception cause) {
    Text text = Text.of("data.ikkeHel", where);
    return new DomainException(
        ErrorKind.INVALID, text, List.of(new FieldError("fil", text)), cause);
  }

  private static DomainException cannotWrite(Path file, IOException cause) {
    String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
    if (message.contains("no space left") || message.contains("quota")) {
      return new DomainException(
          ErrorKind.INSUFFICIENT_STORAGE, Text.of("feil.lagerFullt"), List.of(), cause);
    }
    return new DomainException(
        ErrorKind.CONFLICT, Text.of("data.filKanIkkeSkrives", file.toString()), List.of(), cause);
  }

  private static void delete(Path unfinished) {
    try {
      Files.deleteIfExists(unfinished);
    } catch (IOException e) {
      LOG.warn("{} is of no use and can be deleted", unfinished);
    }
  }
}
