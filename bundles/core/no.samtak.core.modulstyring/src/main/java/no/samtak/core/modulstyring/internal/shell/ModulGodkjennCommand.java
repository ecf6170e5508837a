// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.shell;

import no.samtak.core.modulstyring.internal.forslag.Forslag;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** {@code samtak:modul-godkjenn levanger 0190…}, as the operator. */
@Service
@Command(
    scope = "samtak",
    name = "modul-godkjenn",
    description = "Godkjenner et forslag om en modul, som driftsoperatør")
public final class ModulGodkjennCommand extends Svarkommando {
  @Override
  Forslag svar() {
    return service.godkjenn(kommune, id, null);
  }
}
