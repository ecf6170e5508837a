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

/** Runs a command's work in the name of whoever is in the shell, and says errors in words. */
final class ShellUser {
  private ShellUser() {}

  /**
   * @return what the command shows
   * @throws Exception with a sentence for the operator
   */
  static Object run(Session session, CurrentUser currentUser, Callable<Object> work)
      throws Exception {
    Object name = session.get("USER");
    String username = name == null ? "skall" : "skall:" + name;
    User user = new User("skall", username, username, Set.of(Role.OPERATOR), Set.of());
    try {
      return currentUser.runAs(user, "", work);
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
      throw new IllegalArgumentException(message.toString());
    }
  }
}
