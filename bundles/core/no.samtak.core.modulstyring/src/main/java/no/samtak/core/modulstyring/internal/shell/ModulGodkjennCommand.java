// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.shell;

import no.samtak.core.modulstyring.internal.forslag.Forslag;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** {@code samtak:modul-godkjenn --konto kari levanger 0190…}: a yes is a person's. */
@Service
@Command(
    scope = "samtak",
    name = "modul-godkjenn",
    description = "Godkjenner et forslag om en modul; krever --konto, for to mennesker må si ja")
public final class ModulGodkjennCommand extends Svarkommando {
  @Override
  Forslag svar() {
    return service.godkjenn(kommune, id, null);
  }
}
