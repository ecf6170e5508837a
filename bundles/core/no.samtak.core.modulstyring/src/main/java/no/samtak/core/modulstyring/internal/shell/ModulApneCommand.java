// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.shell;

import no.samtak.core.modulstyring.internal.forslag.Handling;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/**
 * {@code samtak:modul-apne --konto kari --grunn 'prøvedrift' bolig levanger}: a proposal, with her
 * yes.
 */
@Service
@Command(
    scope = "samtak",
    name = "modul-apne",
    description = "Foreslår å åpne en modul i en kommune")
public final class ModulApneCommand extends Forslagskommando {
  /** For the shell. */
  public ModulApneCommand() {
    super(Handling.APNE);
  }
}
