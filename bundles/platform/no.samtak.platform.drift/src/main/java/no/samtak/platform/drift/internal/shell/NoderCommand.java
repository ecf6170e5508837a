// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.shell;

import java.util.stream.Collectors;
import no.samtak.platform.api.module.ShellDoor;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Texts;
import no.samtak.platform.drift.internal.node.Nodemodul;
import no.samtak.platform.drift.internal.node.Noderad;
import no.samtak.platform.drift.internal.node.Nodetjeneste;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;
import org.jspecify.annotations.Nullable;

/** {@code samtak:noder}, and {@code samtak:noder --glem <id>} for one that is gone for good. */
@Service
@Command(
    scope = "samtak",
    name = "noder",
    description = "Viser nodene på databasen: tilstand, minne og moduler som ikke er som ønsket")
public final class NoderCommand implements Action {
  private static final Texts TEXTS = Texts.of(NoderCommand.class.getClassLoader());

  @Option(
      name = "--glem",
      description = "Glemmer noden med denne id-en; den må være taus eller stoppet")
  @Completion(NodeCompleter.class)
  @Nullable String glem;

  @Reference Nodetjeneste noder;
  @Reference ShellDoor door;

  @Override
  public @Nullable Object execute() throws Exception {
    String gone = glem;
    if (gone != null) {
      door.asOperator(
          getClass(),
          "",
          () -> {
            noder.glem(gone);
            return "";
          });
    }
    vis();
    return null;
  }

  private void vis() {
    ShellTable table = new ShellTable();
    for (String heading :
        new String[] {
          "Id",
          "Navn",
          "Adresse",
          "Tilstand",
          "Versjon",
          "Sist sett",
          "Minne MB",
          "Bunter",
          "Svar/time",
          "Feilet",
          "Ikke som ønsket"
        }) {
      table.column(heading);
    }
    table.emptyTableText("Ingen noder");
    for (Nodetjeneste.Oversikt o : noder.noder()) {
      Noderad n = o.rad();
      table
          .addRow()
          .addContent(
              n.id(),
              n.navn() + (n.egen() ? " (denne)" : ""),
              n.adresse(),
              TEXTS.get(Language.NB, "drift.nodetilstand." + n.tilstand()),
              n.bilde().versjon(),
              n.sistSett(),
              n.bilde().minneBrukt() + " av " + n.bilde().minneMaks(),
              n.bilde().bunter(),
              n.bilde().svar(),
              n.bilde().feilet(),
              o.avvik().stream().map(Nodemodul::modul).collect(Collectors.joining(" ")));
    }
    table.print(System.out);
  }
}
