// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.shell;

import java.security.AccessController;
import java.security.Principal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import javax.security.auth.Subject;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.security.CurrentUser;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Texts;
import no.samtak.platform.drift.internal.modul.Bestilling;
import no.samtak.platform.drift.internal.modul.Logglinje;
import no.samtak.platform.drift.internal.modul.Moduloperasjon;
import no.samtak.platform.drift.internal.modul.Modultjeneste;
import no.samtak.platform.drift.internal.modul.Operasjonsstatus;
import no.samtak.platform.drift.internal.modul.Steg;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.jspecify.annotations.Nullable;

/** What the commands on modules share: who asks, waiting for the end, and how it is told. */
abstract class ModulCommand implements Action {
  private static final Duration LONGEST = Duration.ofMinutes(3);
  private static final Texts TEXTS = Texts.of(ModulCommand.class.getClassLoader());

  @Option(name = "--grunn", description = "Hvorfor; må alltid oppgis, og står i loggen")
  String grunn = "";

  @Reference Modultjeneste moduler;
  @Reference CurrentUser currentUser;

  /** What is to be done; may take a file into the library first. */
  abstract Bestilling bestilling(List<String> names);

  /** The arguments as typed. The shell itself takes options only in front of them. */
  abstract List<String> argumenter();

  /** An option that stands behind the arguments. */
  void valg(String name, String value) {
    if (!name.equals("--grunn")) {
      throw new IllegalArgumentException("Ukjent valg " + name);
    }
    grunn = value;
  }

  private List<String> names() {
    List<String> names = new ArrayList<>();
    for (Iterator<String> words = argumenter().iterator(); words.hasNext(); ) {
      String word = words.next();
      if (!word.startsWith("--")) {
        names.add(word);
      } else if (words.hasNext()) {
        valg(word, words.next());
      } else {
        throw new IllegalArgumentException(word + " mangler verdi");
      }
    }
    return names;
  }

  static String only(List<String> names, int index, int count) {
    if (names.size() != count) {
      throw new IllegalArgumentException(
          count == 1
              ? "Oppgi én modul"
              : "Oppgi to moduler: den som går ut, og den som kommer inn");
    }
    return names.get(index);
  }

  @Override
  public @Nullable Object execute() throws Exception {
    User user = user();
    List<String> names = names();
    try {
      Moduloperasjon begun =
          currentUser.runAs(user, "", () -> moduler.bestill(bestilling(names), Ids.next()));
      Moduloperasjon over = moduler.vent(begun.id(), LONGEST);
      tell(over);
      if (over.status() != Operasjonsstatus.FERDIG) {
        // A script must see that it failed.
        throw new IllegalStateException(TEXTS.get(Language.NB, "drift.status." + over.status()));
      }
      return null;
    } catch (DomainException e) {
      throw new IllegalArgumentException(say(e), e);
    }
  }

  /** The error in words. */
  static String say(DomainException e) {
    StringBuilder out = new StringBuilder(TEXTS.get(Language.NB, e.text()));
    for (FieldError field : e.fields()) {
      out.append(' ').append(field.field()).append(": ");
      out.append(TEXTS.get(Language.NB, field.message()));
    }
    return out.toString();
  }

  private static void tell(Moduloperasjon o) {
    for (Steg steg : o.steg()) {
      System.out.printf(
          "%-9s %-50s %6d ms %s%n",
          TEXTS.get(Language.NB, "drift.stegstatus." + steg.status()),
          TEXTS.get(Language.NB, "drift.steg." + steg.navn()),
          steg.millisekunder(),
          steg.detalj());
    }
    if (o.status() != Operasjonsstatus.FERDIG) {
      if (o.arsak() != null) {
        System.out.println(TEXTS.get(Language.NB, o.arsak()));
      }
      for (Logglinje linje : o.logg()) {
        System.out.printf(
            "%s %-5s %s %s%n", linje.tid(), linje.niva(), linje.kilde(), linje.melding());
      }
    }
    System.out.println(TEXTS.get(Language.NB, "drift.status." + o.status()));
  }

  /** Who is at the shell. Whoever may open it runs the node. */
  @SuppressWarnings(
      "removal") // The shell's threads carry their user in the access control context.
  static User user() {
    String name = "karaf";
    Subject subject = Subject.getSubject(AccessController.getContext());
    if (subject != null) {
      for (Principal principal : subject.getPrincipals()) {
        if (principal.getClass().getSimpleName().equals("UserPrincipal")) {
          name = principal.getName();
        }
      }
    }
    return new User("skall:" + name, name, name + " (skall)", Set.of(Role.OPERATOR), Set.of());
  }
}
