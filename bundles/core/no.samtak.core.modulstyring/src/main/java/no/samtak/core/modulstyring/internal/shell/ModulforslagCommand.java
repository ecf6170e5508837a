// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.shell;

import java.util.List;
import no.samtak.core.modulstyring.internal.forslag.Forslag;
import no.samtak.core.modulstyring.internal.forslag.ForslagService;
import no.samtak.platform.api.text.Formats;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;

/** {@code samtak:modulforslag --alle levanger}. */
@Service
@Command(scope = "samtak", name = "modulforslag", description = "Viser forslag om moduler")
public final class ModulforslagCommand extends Modulkommando {
  @Argument(index = 0, name = "kommune", description = "Bare denne kommunen, som levanger")
  @Completion(KommuneCompleter.class)
  String kommune = "";

  @Option(name = "--alle", description = "Også de som er avgjort")
  boolean alle;

  @Reference ForslagService service;

  @Override
  String kommune() {
    return kommune;
  }

  @Override
  void utfor() {
    List<Forslag> forslag = kommune.isEmpty() ? service.alle(!alle) : service.liste(kommune, !alle);
    ShellTable tabell =
        tabell("id", "kommune", "handling", "modul", "fra", "tilstand", "godkjent", "grunn");
    for (Forslag f : forslag) {
      tabell
          .addRow()
          .addContent(
              f.id(),
              f.kommune(),
              f.handling().name(),
              f.nyModul() == null ? f.modul() : f.modul() + " → " + f.nyModul(),
              Formats.date(f.fra()),
              f.tilstand().name(),
              String.join(", ", f.godkjenninger().stream().map(g -> g.som().name()).toList()),
              ord(f.venterPa() == null ? f.grunn() : f.venterPa()));
    }
    tabell.print(System.out);
  }
}
