// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.shell;

import java.util.Set;
import java.util.concurrent.Callable;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.security.CurrentUser;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Texts;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.jspecify.annotations.Nullable;

/** Runs a command's work in the name of whoever is in the shell, and says errors in words. */
final class ShellUser {
  private ShellUser() {}

  /**
   * @param work gives back what the operator is told at the end
   * @throws CommandException with a sentence for the operator
   * @throws Exception for a fault of ours
   */
  static @Nullable Object run(Session session, CurrentUser currentUser, Callable<String> work)
      throws Exception {
    Object name = session.get("USER");
    String username = name == null ? "skall" : "skall:" + name;
    User user = new User("skall", username, username, Set.of(Role.OPERATOR), Set.of());
    try {
      System.out.println(currentUser.runAs(user, "", work));
      return null;
    } catch (DomainException e) {
      StringBuilder message = new StringBuilder(Texts.common().get(Language.NB, e.text()));
      e.fields()
          .forEach(
              f ->
                  message
                      .append(System.lineSeparator())
                      .append(f.field())
                      .append(": ")
                      .append(Texts.common().get(Language.NB, f.message())));
      throw new CommandException(message.toString());
    }
  }
}
