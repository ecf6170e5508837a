// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.shell;

import java.util.List;
import no.samtak.core.modulstyring.internal.kalender.KalenderService;
import no.samtak.core.modulstyring.internal.kalender.Planlagt;
import no.samtak.platform.api.text.Formats;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;

/** {@code samtak:modulkalender levanger}. */
@Service
@Command(
    scope = "samtak",
    name = "modulkalender",
    description = "Viser planlagte endringer av moduler")
public final class ModulkalenderCommand extends Modulkommando {
  @Argument(index = 0, name = "kommune", description = "Bare denne kommunen, som levanger")
  @Completion(KommuneCompleter.class)
  String kommune = "";

  @Reference KalenderService service;

  @Override
  String kommune() {
    return kommune;
  }

  @Override
  void utfor() {
    List<Planlagt> alle = kommune.isEmpty() ? service.alle() : service.kalender(kommune);
    ShellTable tabell = tabell("dato", "kommune", "modul", "hva", "stand", "grunn");
    for (Planlagt p : alle) {
      tabell
          .addRow()
          .addContent(
              Formats.date(p.dato()),
              p.kommune(),
              p.modul(),
              t("planlagt." + p.hva().name()),
              t("stand." + p.stand().name()),
              ord(p.grunn()));
    }
    tabell.print(System.out);
  }
}
