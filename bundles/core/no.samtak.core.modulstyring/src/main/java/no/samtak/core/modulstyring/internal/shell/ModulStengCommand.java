// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.shell;

import no.samtak.core.modulstyring.internal.forslag.Handling;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/**
 * {@code samtak:modul-steng --konto kari --grunn 'ferdig prøvd' bolig levanger}: a proposal, with
 * her yes.
 */
@Service
@Command(
    scope = "samtak",
    name = "modul-steng",
    description = "Foreslår å stenge en modul i en kommune")
public final class ModulStengCommand extends Forslagskommando {
  /** For the shell. */
  public ModulStengCommand() {
    super(Handling.STENG);
  }
}
