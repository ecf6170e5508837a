// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.shell;

import java.nio.file.Path;
import java.util.List;
import no.samtak.platform.drift.internal.modul.Bestilling;
import no.samtak.platform.drift.internal.modul.Modulversjon;
import no.samtak.platform.drift.internal.modul.Operasjonstype;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.FileCompleter;
import org.jspecify.annotations.Nullable;

/** {@code samtak:modul-oppgrader oppslag --versjon 1.1.0 --grunn 'ny versjon'}. */
@Service
@Command(
    scope = "samtak",
    name = "modul-oppgrader",
    description = "Setter en annen versjon i stedet; går det ikke, kommer den gamle tilbake")
public final class ModulOppgraderCommand extends ModulCommand {
  @Argument(
      name = "modul",
      description = "Modulens korte navn, som oppslag",
      required = true,
      multiValued = true)
  @Completion(InneCompleter.class)
  List<String> argumenter = List.of();

  @Option(name = "--versjon", description = "Versjonen som settes inn; uten: den nyeste")
  @Nullable String versjon;

  @Option(name = "--fil", description = "Modulfil på noden som legges i biblioteket først")
  @Completion(FileCompleter.class)
  @Nullable String fil;

  @Override
  List<String> argumenter() {
    return argumenter;
  }

  @Override
  Bestilling bestilling(List<String> names) {
    Modulversjon kommer = versjon == null ? null : Modulversjon.of(versjon);
    if (fil != null) {
      // What is in the file is what was asked for.
      kommer = moduler.motta(Path.of(fil)).versjon();
    }
    return new Bestilling(Operasjonstype.OPPGRADER, only(names, 0, 1), kommer, null, grunn);
  }

  @Override
  void valg(String name, String value) {
    switch (name) {
      case "--versjon" -> versjon = value;
      case "--fil" -> fil = value;
      default -> super.valg(name, value);
    }
  }
}
