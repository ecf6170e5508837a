// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.shell;

import no.samtak.core.modulstyring.internal.forslag.Forslag;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** {@code samtak:modul-avsla --grunn 'for tidlig' levanger 0190…}: one no is enough. */
@Service
@Command(
    scope = "samtak",
    name = "modul-avsla",
    description = "Avslår et forslag om en modul, som driftsoperatør")
public final class ModulAvslaCommand extends Svarkommando {
  @Option(name = "--grunn", description = "Hvorfor; må oppgis, og står i historikken")
  String grunn = "";

  @Override
  Forslag svar() {
    return service.avsla(kommune, id, grunn, null);
  }
}
