// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.shell;

import java.nio.file.Path;
import no.samtak.platform.api.module.ShellDoor;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Texts;
import no.samtak.platform.security.internal.chain.ChainService;
import no.samtak.platform.security.internal.chain.Finding;
import no.samtak.platform.security.internal.chain.Report;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;
import org.apache.karaf.shell.support.completers.FileCompleter;
import org.jspecify.annotations.Nullable;

/** {@code samtak:logg-verifiser [--anker file]}; fails where the log is not as it was sealed. */
@Service
@Command(
    scope = "samtak",
    name = "logg-verifiser",
    description =
        "Går gjennom hele tilgangsloggen og sier om den er som da den ble forseglet, med hver rad"
            + " som ikke er det")
public final class LoggVerifiserCommand implements Action {
  @Option(
      name = "--anker",
      description = "Ankerfil å holde kjedene mot; ellers den nyeste i mappen anker på noden")
  @Completion(FileCompleter.class)
  private @Nullable String anker;

  @Reference private ChainService chains;
  @Reference private ShellDoor door;

  @Override
  public @Nullable Object execute() throws Exception {
    return door.asOperator(getClass(), "", this::verify);
  }

  private @Nullable Object verify() throws CommandException {
    Texts texts = Texts.of(LoggVerifiserCommand.class.getClassLoader());
    String file = anker;
    Report report = chains.verify(file == null ? null : Path.of(file));
    System.out.println(
        report.rows()
            + " rader i "
            + report.links()
            + " segl og "
            + report.heads().size()
            + " kjeder på "
            + report.took().toMillis()
            + " ms. "
            + report.waiting()
            + " rader venter på segl.");
    if (report.late() > 0) {
      System.out.println(
          report.late()
              + " rader ble forseglet mer enn en time etter at de ble skrevet, den første er rad "
              + report.firstLate()
              + ".");
    }
    for (Finding finding : report.findings()) {
      System.out.println(texts.get(Language.NB, finding.text()));
    }
    if (!report.isWhole()) {
      // A script must see it; what is wrong is told above.
      throw new CommandException("Tilgangsloggen er IKKE som den ble forseglet");
    }
    System.out.println("Tilgangsloggen er som den ble forseglet.");
    return null;
  }
}
