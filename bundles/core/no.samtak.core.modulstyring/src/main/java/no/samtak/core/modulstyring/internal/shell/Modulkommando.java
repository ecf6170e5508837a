// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.shell;

import java.security.AccessController;
import java.security.Principal;
import java.util.Set;
import java.util.stream.Collectors;
import javax.security.auth.Subject;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.security.CurrentUser;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.tenant.Tenant;
import no.samtak.platform.api.tenant.TenantDirectory;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Phrase;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.text.Texts;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.support.table.ShellTable;
import org.jspecify.annotations.Nullable;

/** What the commands share: who asks, and how an answer or an error is told. */
abstract class Modulkommando implements Action {
  private static final Texts TEKSTER = Texts.of(Modulkommando.class.getClassLoader());

  @Reference CurrentUser bruker;
  @Reference TenantDirectory kommuner;

  /** The kommune that it acts in; empty = the node. */
  abstract String kommune();

  /** Does it, as the operator at the shell. */
  abstract void utfor();

  @Override
  public @Nullable Object execute() throws Exception {
    if (!kommune().isEmpty() && kommuner.find(kommune()).isEmpty()) {
      throw new IllegalArgumentException(t(Text.of("skall.ukjentKommune", kommune())));
    }
    try {
      return bruker.<@Nullable Object>runAs(
          operator(),
          kommune(),
          () -> {
            utfor();
            return null;
          });
    } catch (DomainException e) {
      throw new IllegalArgumentException(sagt(e), e);
    }
  }

  static String sagt(DomainException e) {
    StringBuilder ut = new StringBuilder(t(e.text()));
    for (FieldError felt : e.fields()) {
      ut.append(' ').append(felt.field()).append(": ").append(t(felt.message()));
    }
    return ut.toString();
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

  /** Who is at the shell. Whoever may open it runs the node. */
  @SuppressWarnings(
      "removal") // The shell's threads carry their user in the access control context.
  private User operator() {
    String navn = "karaf";
    Subject subject = Subject.getSubject(AccessController.getContext());
    if (subject != null) {
      for (Principal principal : subject.getPrincipals()) {
        if (principal.getClass().getSimpleName().equals("UserPrincipal")) {
          navn = principal.getName();
        }
      }
    }
    Set<String> alle = kommuner.all().stream().map(Tenant::slug).collect(Collectors.toSet());
    return new User("skall:" + navn, navn, navn + " (skall)", Set.of(Role.OPERATOR), alle);
  }
}
