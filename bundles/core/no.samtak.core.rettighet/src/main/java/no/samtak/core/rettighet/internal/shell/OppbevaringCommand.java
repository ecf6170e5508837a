// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.shell;

import java.util.List;
import no.samtak.core.rettighet.internal.oppbevaring.Forfall;
import no.samtak.core.rettighet.internal.oppbevaring.Kjoring;
import no.samtak.core.rettighet.internal.oppbevaring.OppbevaringService;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.module.ShellDoor;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Texts;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;
import org.jspecify.annotations.Nullable;

/**
 * {@code samtak:oppbevaring levanger}, then with {@code --slett --bekreft levanger --grunn '…'}.
 */
@Service
@Command(
    scope = "samtak",
    name = "oppbevaring",
    description = "Viser hva som er eldre enn oppbevaringsreglene sier; --slett tar det bort")
public final class OppbevaringCommand implements Action {
  /** Fewer rows of persons than this are not told to an operator (P5). */
  private static final int TERSKEL = 5;

  private static final Texts TEKSTER = Texts.of(OppbevaringCommand.class.getClassLoader());

  @Argument(name = "kommune", description = "Kommunens navn i adresser", required = true)
  @Completion(KommuneCompleter.class)
  String kommune = "";

  @Option(name = "--slett", description = "Ta bort det som er forfalt")
  boolean slett;

  @Option(name = "--bekreft", description = "Kommunens navn en gang til")
  String bekreft = "";

  @Option(name = "--grunn", description = "Hvorfor; står i rapporten")
  String grunn = "";

  @Reference OppbevaringService service;
  @Reference ShellDoor dor;

  @Override
  public @Nullable Object execute() throws Exception {
    if (slett) {
      Kjoring k =
          dor.asOperator(
              getClass(), kommune, () -> service.kjor(kommune, Ids.next(), bekreft, grunn));
      System.out.println(
          t("rettighet.skall.kjort", k.id(), k.slettet(), k.anonymisert(), k.beholdt()));
      return null;
    }
    List<Forfall> alle = dor.asOperator(getClass(), kommune, () -> service.forfalt(kommune));
    ShellTable tabell = new ShellTable();
    tabell.column(t("rettighet.protokoll.hvor"));
    tabell.column(t("rettighet.oppbevaring.grense"));
    tabell.column(t("rettighet.oppbevaring.rader"));
    tabell.column(t("rettighet.protokoll.regel"));
    tabell.emptyTableText(t("rettighet.oppbevaring.tomt"));
    for (Forfall f : alle) {
      tabell
          .addRow()
          .addContent(
              f.tabell(),
              f.grense() == null ? "–" : f.grense(),
              f.avPersoner() && f.rader() < TERSKEL ? t("rettighet.skall.faa", TERSKEL) : f.rader(),
              f.hinder() == null ? t("rettighet.regel." + f.regel()) : f.hinder().in(Language.NB));
    }
    tabell.print(System.out);
    return null;
  }

  private static String t(String nokkel, Object... verdier) {
    return TEKSTER.get(Language.NB, nokkel, verdier);
  }
}
