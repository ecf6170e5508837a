// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.shell;

import no.samtak.core.modulstyring.internal.tilstand.Modulstand;
import no.samtak.core.modulstyring.internal.tilstand.TilstandService;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** {@code samtak:modul-gjenapne --grunn 'stengt for tidlig' bolig levanger}. */
@Service
@Command(
    scope = "samtak",
    name = "modul-gjenapne",
    description = "Åpner en stengt modul i en kommune igjen, med én gang")
public final class ModulGjenapneCommand extends Modulkommando {
  @Argument(index = 0, name = "modul", description = "Modulen, som bolig", required = true)
  @Completion(ModulCompleter.class)
  String modul = "";

  @Argument(index = 1, name = "kommune", description = "Kommunen, som levanger", required = true)
  @Completion(KommuneCompleter.class)
  String kommune = "";

  @Option(name = "--grunn", description = "Hvorfor; må oppgis, og står i historikken")
  String grunn = "";

  @Reference TilstandService service;

  @Override
  String kommune() {
    return kommune;
  }

  @Override
  void utfor() {
    Modulstand m = service.gjenapne(kommune, modul, grunn);
    System.out.println(modul + " " + kommune + ": " + m.status().tilstand());
  }
}
