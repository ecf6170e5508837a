// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.shell;

import no.samtak.core.modulstyring.internal.forslag.Forslag;
import no.samtak.core.modulstyring.internal.forslag.ForslagService;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;

/** Answers one proposal. */
abstract class Svarkommando extends Kontokommando {
  @Argument(index = 0, name = "kommune", description = "Kommunen, som levanger", required = true)
  @Completion(KommuneCompleter.class)
  String kommune = "";

  @Argument(index = 1, name = "forslag", description = "Forslagets id", required = true)
  @Completion(ForslagCompleter.class)
  String id = "";

  @Reference ForslagService service;

  /** The proposal after the answer. */
  abstract Forslag svar();

  @Override
  String kommune() {
    return kommune;
  }

  @Override
  void utfor() {
    Forslag f = svar();
    System.out.println(
        f.handling() + " " + f.modul() + " " + f.kommune() + ": " + t("tilstand." + f.tilstand()));
  }
}
