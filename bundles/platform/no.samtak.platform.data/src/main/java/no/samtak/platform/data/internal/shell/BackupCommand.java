// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.data.internal.shell;

import java.nio.file.Path;
import no.samtak.platform.api.data.BackupService;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.FileCompleter;
import org.jspecify.annotations.Nullable;

/** {@code samtak:sikkerhetskopi <file>}. */
@Command(
    scope = "samtak",
    name = "sikkerhetskopi",
    description =
        "Writes a backup of the whole database while others work. The file must not exist.")
@Service
public final class BackupCommand implements Action {
  @Argument(name = "file", description = "The file to write, such as backup.zip", required = true)
  @Completion(FileCompleter.class)
  private String file = "";

  @Reference private BackupService backups;

  @Override
  public @Nullable Object execute() {
    return Told.to(
        () -> {
          BackupService.Result result = backups.backup(Path.of(file), Told::step);
          System.out.println(
              "Written: "
                  + result.file()
                  + ", "
                  + result.tables()
                  + " tables, "
                  + result.rows()
                  + " rows, schemas "
                  + String.join(", ", result.schemas()));
        });
  }
}
