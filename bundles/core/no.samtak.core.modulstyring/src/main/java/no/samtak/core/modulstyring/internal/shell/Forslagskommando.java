// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.shell;

import no.samtak.core.modulstyring.internal.forslag.Forslag;
import no.samtak.core.modulstyring.internal.forslag.ForslagService;
import no.samtak.core.modulstyring.internal.forslag.Handling;
import no.samtak.core.modulstyring.internal.forslag.NyttForslag;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.text.Text;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;

/**
 * Proposes something about one module in one kommune; with the yes of whoever says who it is by
 * {@code --konto}.
 */
abstract class Forslagskommando extends Kontokommando {
  @Argument(index = 0, name = "modul", description = "Modulen, som bolig", required = true)
  @Completion(ModulCompleter.class)
  String modul = "";

  @Argument(index = 1, name = "kommune", description = "Kommunen, som levanger", required = true)
  @Completion(KommuneCompleter.class)
  String kommune = "";

  @Option(name = "--grunn", description = "Hvorfor; må oppgis, og står i historikken")
  String grunn = "";

  @Reference ForslagService service;

  private final Handling handling;

  Forslagskommando(Handling handling) {
    this.handling = handling;
  }

  @Override
  String kommune() {
    return kommune;
  }

  @Override
  void utfor() {
    Forslag f =
        service.opprett(kommune, Ids.next(), new NyttForslag(handling, modul, null, null, grunn));
    System.out.println(
        f.id() + " " + f.handling() + " " + f.modul() + ": " + t("tilstand." + f.tilstand()));
    if (f.godkjenninger().isEmpty()) {
      System.out.println(t(Text.of("skall.utenGodkjenning", kommune, f.id())));
    }
  }
}
