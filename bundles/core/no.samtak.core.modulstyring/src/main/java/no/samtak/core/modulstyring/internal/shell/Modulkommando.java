// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.shell;

import no.samtak.platform.api.module.ShellDoor;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Phrase;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.text.Texts;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.support.table.ShellTable;
import org.jspecify.annotations.Nullable;

/** What the commands share: they act as the operator, and tell an answer in words. */
abstract class Modulkommando implements Action {
  private static final Texts TEKSTER = Texts.of(Modulkommando.class.getClassLoader());

  @Reference ShellDoor dor;

  /** The kommune that it acts in; empty = the node. */
  abstract String kommune();

  /** Does it, as the operator at the shell. */
  abstract void utfor();

  @Override
  public @Nullable Object execute() throws Exception {
    return dor.<@Nullable Object>asOperator(
        getClass(),
        kommune(),
        () -> {
          utfor();
          return null;
        });
  }

  static String t(Text text) {
    return TEKSTER.get(Language.NB, text);
  }

  static String t(String nokkel) {
    return TEKSTER.get(Language.NB, nokkel);
  }

  static String ord(@Nullable Phrase frase) {
    return frase == null ? "" : frase.in(Language.NB);
  }

  static ShellTable tabell(String... kolonner) {
    ShellTable tabell = new ShellTable();
    for (String kolonne : kolonner) {
      tabell.column(t("skall." + kolonne));
    }
    tabell.emptyTableText(t("skall.ingen"));
    return tabell;
  }
}
