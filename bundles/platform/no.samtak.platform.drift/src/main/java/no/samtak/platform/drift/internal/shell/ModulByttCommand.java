// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.shell;

import no.samtak.platform.drift.internal.modul.Bestilling;
import no.samtak.platform.drift.internal.modul.Modulversjon;
import no.samtak.platform.drift.internal.modul.Operasjonstype;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.jspecify.annotations.Nullable;

/** {@code samtak:modul-bytt gammel ny --grunn 'avløser'}. */
@Service
@Command(
    scope = "samtak",
    name = "modul-bytt",
    description = "Setter en modul i stedet for en annen; går det ikke, kommer den første tilbake")
public final class ModulByttCommand extends ModulCommand {
  @Argument(name = "modul", description = "Modulens korte navn, som oppslag", required = true)
  @Completion(InneCompleter.class)
  String modul = "";

  @Argument(index = 1, name = "nyModul", description = "Modulen som settes inn", required = true)
  @Completion(UtenforCompleter.class)
  String nyModul = "";

  @Option(name = "--versjon", description = "Versjonen som settes inn; uten: den nyeste")
  @Nullable String versjon;

  @Override
  Bestilling bestilling() {
    return new Bestilling(
        Operasjonstype.BYTT,
        modul,
        versjon == null ? null : Modulversjon.of(versjon),
        nyModul,
        grunn);
  }
}
