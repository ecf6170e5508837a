// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.shell;

import java.util.List;
import no.samtak.core.modulstyring.internal.tilstand.Modulstand;
import no.samtak.core.modulstyring.internal.tilstand.TilstandService;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;

/** {@code samtak:modulmatrise levanger}. */
@Service
@Command(
    scope = "samtak",
    name = "modulmatrise",
    description = "Viser hvordan modulene står i kommunene, og hvorfor")
public final class ModulmatriseCommand extends Modulkommando {
  @Argument(index = 0, name = "kommune", description = "Bare denne kommunen, som levanger")
  @Completion(KommuneCompleter.class)
  String kommune = "";

  @Reference TilstandService service;

  @Override
  String kommune() {
    return kommune;
  }

  @Override
  void utfor() {
    List<Modulstand> alle = kommune.isEmpty() ? service.matrise() : service.alle(kommune);
    ShellTable tabell = tabell("kommune", "modul", "tilstand", "grunn");
    for (Modulstand m : alle) {
      tabell
          .addRow()
          .addContent(
              m.status().kommune(),
              m.status().modul(),
              m.status().tilstand().name(),
              ord(m.status().grunn()));
    }
    tabell.print(System.out);
  }
}
