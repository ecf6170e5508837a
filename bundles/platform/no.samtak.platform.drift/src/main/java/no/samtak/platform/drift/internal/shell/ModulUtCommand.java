// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.shell;

import java.util.List;
import no.samtak.platform.drift.internal.modul.Bestilling;
import no.samtak.platform.drift.internal.modul.Operasjonstype;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** {@code samtak:modul-ut oppslag --grunn 'vedlikehold'}. */
@Service
@Command(
    scope = "samtak",
    name = "modul-ut",
    description = "Tar ut en modul; data blir liggende, adressene svarer 503")
public final class ModulUtCommand extends ModulCommand {
  @Argument(
      name = "modul",
      description = "Modulens korte navn, som oppslag",
      required = true,
      multiValued = true)
  @Completion(InneCompleter.class)
  List<String> argumenter = List.of();

  @Override
  List<String> argumenter() {
    return argumenter;
  }

  @Override
  Bestilling bestilling(List<String> names) {
    return new Bestilling(Operasjonstype.UT, only(names, 0, 1), null, null, grunn);
  }
}
