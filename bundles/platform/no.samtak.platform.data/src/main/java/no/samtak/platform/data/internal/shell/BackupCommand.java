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
import org.apache.karaf.shell.support.CommandException;
import org.apache.karaf.shell.support.completers.FileCompleter;
import org.jspecify.annotations.Nullable;

/** {@code samtak:sikkerhetskopi <file>}. */
@Command(
    scope = "samtak",
    name = "sikkerhetskopi",
    description =
        "Skriver en sikkerhetskopi av hele databasen mens andre arbeider. Filen må ikke finnes fra før.")
@Service
public final class BackupCommand implements Action {
  @Argument(
      name = "file",
      description = "Filen som skrives, for eksempel kopi.zip",
      required = true)
  @Completion(FileCompleter.class)
  private String file = "";

  @Reference private BackupService backups;

  @Override
  public @Nullable Object execute() throws CommandException {
    return Told.to(
        () -> {
          BackupService.Result result = backups.backup(Path.of(file), Told::step);
          System.out.println(
              "Skrevet: "
                  + result.file()
                  + ", "
                  + result.tables()
                  + " tabeller, "
                  + result.rows()
                  + " rader, skjemaer "
                  + String.join(", ", result.schemas()));
        });
  }
}
