// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.data.internal.shell;

import java.nio.file.Path;
import no.samtak.platform.api.data.BackupService;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.FileCompleter;
import org.jspecify.annotations.Nullable;

/** {@code samtak:gjenopprett [--overskriv <name>] <file>}. */
@Command(
    scope = "samtak",
    name = "gjenopprett",
    description =
        "Puts a backup back, wholly or not at all. Refused where something is stored already,"
            + " unless the name of the database is typed after --overskriv.")
@Service
public final class RestoreCommand implements Action {
  @Option(
      name = "--overskriv",
      description = "Overwrite what is stored: the name of the database, as the refusal tells it")
  private String overwrite = "";

  @Argument(name = "file", description = "A file that sikkerhetskopi wrote", required = true)
  @Completion(FileCompleter.class)
  private String file = "";

  @Reference private BackupService backups;

  @Override
  public @Nullable Object execute() {
    return Told.to(
        () -> {
          BackupService.Result result = backups.restore(Path.of(file), overwrite, Told::step);
          System.out.println(
              "Restored: " + result.tables() + " tables, " + result.rows() + " rows");
          if (!result.untouched().isEmpty()) {
            System.out.println(
                "Not in the backup, left as they were: " + String.join(", ", result.untouched()));
          }
        });
  }
}
