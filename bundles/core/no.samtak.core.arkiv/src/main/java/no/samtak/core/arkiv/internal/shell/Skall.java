// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.shell;

import java.security.AccessController;
import java.security.Principal;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.security.auth.Subject;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.security.CurrentUser;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.text.Texts;

/** What the commands share: who asks, and how it is said. */
final class Skall {
  private static final Texts TEKSTER = Texts.of(Skall.class.getClassLoader());

  private Skall() {}

  static <T> T som(CurrentUser bruker, Callable<T> arbeid) throws Exception {
    try {
      return bruker.runAs(user(), "", arbeid);
    } catch (DomainException e) {
      StringBuilder ut = new StringBuilder(t(e.text()));
      for (FieldError felt : e.fields()) {
        if (e.text().args().isEmpty()) {
          ut.append(' ').append(felt.field()).append(": ").append(t(felt.message()));
        }
      }
      // A script must see that it failed.
      throw new IllegalArgumentException(ut.toString(), e);
    }
  }

  static String t(Text text) {
    return TEKSTER.get(Language.NB, text);
  }

  static String t(String nokkel, Object... verdier) {
    return t(Text.of(nokkel, verdier));
  }

  /** Who is at the shell. Whoever may open it runs the node. */
  @SuppressWarnings(
      "removal") // The shell's threads carry their user in the access control context.
  private static User user() {
    String navn = "karaf";
    Subject subject = Subject.getSubject(AccessController.getContext());
    if (subject != null) {
      for (Principal principal : subject.getPrincipals()) {
        if (principal.getClass().getSimpleName().equals("UserPrincipal")) {
          navn = principal.getName();
        }
      }
    }
    return new User("skall:" + navn, navn, navn + " (skall)", Set.of(Role.OPERATOR), Set.of());
  }
}
