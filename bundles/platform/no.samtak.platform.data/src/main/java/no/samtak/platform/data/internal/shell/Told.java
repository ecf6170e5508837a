// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.data.internal.shell;

import no.samtak.platform.api.data.BackupService;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Texts;
import org.jspecify.annotations.Nullable;

/** What the operator is told. */
final class Told {
  private Told() {}

  static void step(BackupService.Step step) {
    System.out.printf(
        "%4d / %d  %-50s %,12d rader%n", step.done(), step.of(), step.table(), step.rows());
  }

  /** Runs a command; an error that can be acted on is one sentence and a failed command. */
  static @Nullable Object to(Runnable command) {
    try {
      command.run();
      return null;
    } catch (DomainException e) {
      throw new IllegalStateException(Texts.common().get(Language.NB, e.text()), e);
    }
  }
}
