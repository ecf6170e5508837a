// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import no.samtak.platform.api.text.Text;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.jspecify.annotations.Nullable;

/**
 * Acts in the name of a person where one is given, who shows it with the password: whoever may open
 * the shell is the operator, and nobody knows which human that is. Of two who must say yes, one
 * could be both.
 */
abstract class Kontokommando extends Modulkommando {
  @Option(name = "--konto", description = "Brukernavnet ditt; du blir spurt om passordet")
  String konto = "";

  @Option(
      name = "--passordfil",
      description = "Fil på noden med passordet, der ingen kan spørres; aldri passordet selv")
  String passordfil = "";

  @Reference Session session;

  @Override
  public @Nullable Object execute() throws Exception {
    if (konto.isBlank()) {
      return super.execute();
    }
    return dor.<@Nullable Object>asAccount(
        getClass(),
        kommune(),
        konto.strip(),
        passord(),
        () -> {
          utfor();
          return null;
        });
  }

  private char[] passord() throws CommandException {
    String passord = passordfil.isBlank() ? spurt() : lest();
    if (passord.isEmpty()) {
      throw new CommandException(
          t(
              passordfil.isBlank()
                  ? Text.of("feil.passord", konto.strip())
                  : Text.of("feil.passordfil", passordfil)));
    }
    return passord.toCharArray();
  }

  private String spurt() {
    try {
      String linje = session.readLine("Passord: ", '*');
      return linje == null ? "" : linje;
    } catch (IOException | UnsupportedOperationException e) {
      // Commands that come from a script have nobody to ask.
      return "";
    }
  }

  private String lest() {
    try {
      return Files.readString(Path.of(passordfil.strip())).strip();
    } catch (IOException | InvalidPathException e) {
      return "";
    }
  }
}
