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
import org.apache.karaf.shell.support.CommandException;
import org.apache.karaf.shell.support.completers.FileCompleter;
import org.jspecify.annotations.Nullable;

/** {@code samtak:gjenopprett [--overskriv <name>] <file>}. */
@Command(
    scope = "samtak",
    name = "gjenopprett",
    description =
        "Legger en sikkerhetskopi tilbake, helt eller ikke i det hele tatt. Avvises der noe er"
            + " lagret fra før, hvis ikke navnet på databasen er skrevet etter --overskriv.")
@Service
public final class RestoreCommand implements Action {
  @Option(
      name = "--overskriv",
      description = "Skriv over det som er lagret: navnet på databasen, slik avvisningen sier det")
  private String overwrite = "";

  @Argument(
      name = "file",
      description = "En fil som samtak:sikkerhetskopi har skrevet",
      required = true)
  @Completion(FileCompleter.class)
  private String file = "";

  @Reference private BackupService backups;

  @Override
  public @Nullable Object execute() throws CommandException {
    return Told.to(
        () -> {
          BackupService.Result result = backups.restore(Path.of(file), overwrite, Told::step);
          System.out.println(
              "Lagt tilbake: " + result.tables() + " tabeller, " + result.rows() + " rader");
          if (!result.untouched().isEmpty()) {
            System.out.println(
                "Ikke i kopien, står som før: " + String.join(", ", result.untouched()));
          }
        });
  }
}
