// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.shell;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.module.ShellDoor;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Text;
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
import org.apache.karaf.shell.support.CommandException;
import org.jspecify.annotations.Nullable;

/** What the commands on modules share: waiting for the end, and how it is told. */
abstract class ModulCommand implements Action {
  private static final Duration LONGEST = Duration.ofMinutes(3);
  private static final Texts TEXTS = Texts.of(ModulCommand.class.getClassLoader());

  @Option(name = "--grunn", description = "Hvorfor; må alltid oppgis, og står i loggen")
  String grunn = "";

  @Reference Modultjeneste moduler;
  @Reference ShellDoor door;

  /** What is to be done; may take a file into the library first. */
  abstract Bestilling bestilling(List<String> names);

  /** The arguments as typed. The shell itself takes options only in front of them. */
  abstract List<String> argumenter();

  /** An option that stands behind the arguments. */
  void valg(String name, String value) {
    if (!name.equals("--grunn")) {
      throw wrong("drift.skall.ukjentValg", name);
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
        throw wrong("drift.skall.utenVerdi", word);
      }
    }
    return names;
  }

  static String only(List<String> names, int index, int count) {
    if (names.size() != count) {
      throw wrong(count == 1 ? "drift.skall.enModul" : "drift.skall.toModuler");
    }
    return names.get(index);
  }

  @Override
  public @Nullable Object execute() throws Exception {
    return door.asOperator(getClass(), "", this::run);
  }

  private @Nullable Object run() throws CommandException, InterruptedException {
    Moduloperasjon begun = moduler.bestill(bestilling(names()), Ids.next());
    Moduloperasjon over = moduler.vent(begun.id(), LONGEST);
    tell(over);
    if (over.status() != Operasjonsstatus.FERDIG) {
      // A script must see that it failed; why is told and logged already.
      throw new CommandException(TEXTS.get(Language.NB, "drift.status." + over.status()));
    }
    return null;
  }

  /** What was typed is no use of the command. */
  static DomainException wrong(String key, Object... args) {
    return new DomainException(ErrorKind.INVALID, Text.of(key, args));
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
}
