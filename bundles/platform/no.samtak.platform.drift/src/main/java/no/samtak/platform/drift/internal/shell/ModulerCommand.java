// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.shell;

import java.util.Objects;
import java.util.stream.Collectors;
import no.samtak.platform.api.module.ShellDoor;
import no.samtak.platform.drift.internal.modul.Modul;
import no.samtak.platform.drift.internal.modul.Modultjeneste;
import no.samtak.platform.drift.internal.modul.Modulversjon;
import no.samtak.platform.drift.internal.modul.Onske;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;
import org.jspecify.annotations.Nullable;

/** {@code samtak:moduler}. */
@Service
@Command(
    scope = "samtak",
    name = "moduler",
    description = "Viser modulene på noden: tilstand, versjon, hva som kan settes inn og hvorfor")
public final class ModulerCommand implements Action {
  @Reference Modultjeneste moduler;
  @Reference ShellDoor door;

  @Override
  public @Nullable Object execute() throws Exception {
    door.asOperator(
        getClass(),
        "",
        () -> {
          list();
          return true;
        });
    return null;
  }

  private void list() {
    ShellTable table = new ShellTable();
    table.column("Modul");
    table.column("Tilstand");
    table.column("Versjon");
    table.column("Tilgjengelig");
    table.column("Ønsket");
    table.column("Av");
    table.column("Hvorfor");
    table.emptyTableText("Ingen moduler");
    for (Modul m : moduler.moduler()) {
      Onske o = m.onske();
      table
          .addRow()
          .addContent(
              m.navn(),
              m.tilstand(),
              Objects.toString(m.versjon(), ""),
              m.tilgjengelige().stream()
                  .map(Modulversjon::toString)
                  .collect(Collectors.joining(" ")),
              o == null ? "" : o.onsket() + " " + o.versjon(),
              o == null ? "" : o.hvem(),
              o == null ? "" : o.grunn());
    }
    table.print(System.out);
    moduler.pagar().ifPresent(o -> System.out.println("Pågår: " + o.type() + " " + o.modul()));
  }
}
