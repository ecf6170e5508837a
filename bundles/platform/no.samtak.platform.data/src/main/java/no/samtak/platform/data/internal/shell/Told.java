// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.data.internal.shell;

import no.samtak.platform.api.data.BackupService;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Texts;
import org.apache.karaf.shell.support.CommandException;
import org.jspecify.annotations.Nullable;

/** What the operator is told. */
final class Told {
  private Told() {}

  static void step(BackupService.Step step) {
    System.out.printf(
        "%4d / %d  %-50s %,12d rader%n", step.done(), step.of(), step.table(), step.rows());
  }

  /**
   * Runs a command in nobody's name; an error that can be acted on is told as all commands tell it.
   * Not through {@code ShellDoor}, which stands in a bundle above this one: a copy must be taken,
   * and put back, also on a node where that bundle is what is broken.
   *
   * @throws CommandException which the shell prints and does not log as a fault
   */
  static @Nullable Object to(Runnable command) throws CommandException {
    try {
      command.run();
      return null;
    } catch (DomainException e) {
      throw new CommandException(e.toLine(Texts.common(), Language.NB), e);
    }
  }
}
