// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.shell;

import no.samtak.core.modulstyring.internal.forslag.Forslag;
import no.samtak.core.modulstyring.internal.forslag.ForslagService;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** {@code samtak:modul-avsla levanger 0190…}, as the operator. */
@Service
@Command(
    scope = "samtak",
    name = "modul-avsla",
    description = "Avslår et forslag om en modul, som driftsoperatør")
public final class ModulAvslaCommand extends Modulkommando {
  @Argument(index = 0, name = "kommune", description = "Kommunen, som levanger", required = true)
  @Completion(KommuneCompleter.class)
  String kommune = "";

  @Argument(index = 1, name = "forslag", description = "Forslagets id", required = true)
  @Completion(ForslagCompleter.class)
  String id = "";

  @Option(name = "--grunn", description = "Hvorfor; må oppgis, og står i historikken")
  String grunn = "";

  @Reference ForslagService service;

  @Override
  String kommune() {
    return kommune;
  }

  @Override
  void utfor() {
    Forslag f = service.avsla(kommune, id, grunn, null);
    System.out.println(
        f.handling() + " " + f.modul() + " " + f.kommune() + ": " + t("tilstand." + f.tilstand()));
  }
}
