// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.shell;

import no.samtak.platform.drift.internal.health.Helse;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;
import org.jspecify.annotations.Nullable;

/** {@code samtak:helse}. */
@Service
@Command(
    scope = "samtak",
    name = "helse",
    description = "Viser hvordan det står til med noden, med det som mangler")
public final class HelseCommand implements Action {
  @Reference Helse helse;

  @Override
  public @Nullable Object execute() {
    ShellTable table = new ShellTable();
    table.column("Sjekk");
    table.column("Tilstand");
    table.column("Hva");
    for (String tag : new String[] {Helse.LIVE, Helse.READY}) {
      for (Helse.Punkt punkt : helse.rapport(tag).punkter()) {
        table
            .addRow()
            .addContent(punkt.navn(), punkt.status(), String.join("; ", punkt.meldinger()));
      }
    }
    table.print(System.out);
    return null;
  }
}
