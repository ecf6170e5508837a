// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.shell;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import no.samtak.platform.api.module.ShellDoor;
import no.samtak.platform.api.time.Forretningsdato;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.jspecify.annotations.Nullable;

/** {@code samtak:dato}, {@code samtak:dato 14.11.2012}, {@code samtak:dato --frigi}. */
@Service
@Command(
    scope = "samtak",
    name = "dato",
    description = "Viser forretningsdatoen, og setter den i demo og test")
public final class DatoCommand implements Action {
  private static final DateTimeFormatter NORWEGIAN = DateTimeFormatter.ofPattern("d.M.uuuu");

  @Argument(name = "dato", description = "Ny dato, 14.11.2012 eller 2012-11-14")
  @Nullable String dato;

  @Option(name = "--frigi", description = "Lar datoen følge kalenderen igjen")
  boolean frigi;

  @Reference Forretningsdato forretningsdato;
  @Reference ShellDoor door;

  @Override
  public @Nullable Object execute() throws Exception {
    door.asOperator(
        getClass(),
        "",
        () -> {
          if (frigi) {
            forretningsdato.frigi();
          } else if (dato != null) {
            forretningsdato.sett(read(dato));
          }
          return "";
        });
    System.out.println(
        NORWEGIAN.format(forretningsdato.idag())
            + (forretningsdato.erSatt() ? " (satt)" : " (følger kalenderen)"));
    return null;
  }

  private static LocalDate read(String text) {
    try {
      return text.indexOf('.') > 0 ? LocalDate.parse(text, NORWEGIAN) : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw ModulCommand.wrong("drift.skall.ikkeDato", text);
    }
  }
}
