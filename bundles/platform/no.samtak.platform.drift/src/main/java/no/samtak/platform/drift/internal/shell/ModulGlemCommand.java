// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.shell;

import java.util.List;
import no.samtak.platform.drift.internal.modul.Bestilling;
import no.samtak.platform.drift.internal.modul.Operasjonstype;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.jspecify.annotations.Nullable;

/** {@code samtak:modul-glem oppslag --bekreft oppslag --grunn 'erstattet'}. */
@Service
@Command(
    scope = "samtak",
    name = "modul-glem",
    description =
        "Glemmer en modul som er tatt ut for godt; adressene svarer 404, data blir liggende")
public final class ModulGlemCommand extends ModulCommand {
  @Argument(
      name = "modul",
      description = "Modulens korte navn, som oppslag",
      required = true,
      multiValued = true)
  @Completion(UtenforCompleter.class)
  List<String> argumenter = List.of();

  @Option(name = "--bekreft", description = "Modulens navn en gang til")
  @Completion(UtenforCompleter.class)
  @Nullable String bekreft;

  @Override
  List<String> argumenter() {
    return argumenter;
  }

  @Override
  Bestilling bestilling(List<String> names) {
    return new Bestilling(Operasjonstype.GLEM, only(names, 0, 1), null, null, grunn, bekreft);
  }

  @Override
  void valg(String name, String value) {
    if (name.equals("--bekreft")) {
      bekreft = value;
    } else {
      super.valg(name, value);
    }
  }
}
