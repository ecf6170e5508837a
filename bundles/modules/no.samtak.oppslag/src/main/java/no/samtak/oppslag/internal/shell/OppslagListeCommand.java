// SPDX-License-Identifier: EUPL-1.2
package no.samtak.oppslag.internal.shell;

import no.samtak.oppslag.internal.Oppslag;
import no.samtak.oppslag.internal.OppslagService;
import no.samtak.oppslag.internal.OppslagSok;
import no.samtak.platform.api.module.ShellDoor;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;
import org.jspecify.annotations.Nullable;

/** {@code samtak:oppslag-liste levanger}. */
@Service
@Command(
    scope = "samtak",
    name = "oppslag-liste",
    description = "Viser det som er lagt inn for en kommune")
public final class OppslagListeCommand implements Action {
  @Argument(
      name = "kommune",
      description = "Kommunens navn i adresser, som levanger",
      required = true)
  @Completion(KommuneCompleter.class)
  String kommune = "";

  @Option(name = "--gjeldende", description = "Bare dem som vises i dag")
  boolean gjeldende;

  @Reference OppslagService service;
  @Reference ShellDoor door;

  @Override
  public @Nullable Object execute() throws Exception {
    return door.run(getClass(), kommune, false, this::print);
  }

  private @Nullable Object print() {
    ShellTable table = new ShellTable();
    table.column("Fra");
    table.column("Til");
    table.column("Viktig");
    table.column("Tittel");
    OppslagSok sok = new OppslagSok("", gjeldende, OppslagSok.ALLE.rekkefolge());
    PageQuery part = PageQuery.first();
    while (part != null) {
      Slice<Oppslag> slice = service.liste(kommune, sok, part);
      for (Oppslag o : slice.rows()) {
        Object til = o.til() == null ? "" : o.til();
        table.addRow().addContent(o.fra(), til, o.viktig() ? "ja" : "", o.tittel());
      }
      part = slice.next() == null ? null : new PageQuery(PageQuery.MAX, slice.next());
    }
    table.print(System.out);
    return null;
  }
}
