// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.shell;

import java.util.List;
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
  @Argument(
      name = "moduler",
      description = "Modulen som går ut, og modulen som kommer inn",
      required = true,
      multiValued = true)
  @Completion(AlleCompleter.class)
  List<String> argumenter = List.of();

  @Option(name = "--versjon", description = "Versjonen som settes inn; uten: den nyeste")
  @Nullable String versjon;

  @Override
  List<String> argumenter() {
    return argumenter;
  }

  @Override
  Bestilling bestilling(List<String> names) {
    return new Bestilling(
        Operasjonstype.BYTT,
        only(names, 0, 2),
        versjon == null ? null : Modulversjon.of(versjon),
        only(names, 1, 2),
        grunn);
  }

  @Override
  void valg(String name, String value) {
    if (name.equals("--versjon")) {
      versjon = value;
    } else {
      super.valg(name, value);
    }
  }
}
