// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.modul;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;

/**
 * What must be done at the start of the node for the modules to be as wanted: what was in comes
 * back also when Karaf's folder was emptied, and the first start of all takes in what the settings
 * say.
 */
final class Oppstart {
  private final Modulmotor motor;
  private final Modullager lager;
  private final Modulminne minne;
  private final Operatorlas las;
  private final List<String> firstStart;

  Oppstart(
      Modulmotor motor,
      Modullager lager,
      Modulminne minne,
      Operatorlas las,
      List<String> firstStart) {
    this.motor = motor;
    this.lager = lager;
    this.minne = minne;
    this.las = las;
    this.firstStart = firstStart;
  }

  /**
   * @param avstem makes the modules as wanted, as far as it goes
   * @param inn takes a module in for the first time
   */
  void gjenopprett(Runnable avstem, Consumer<String> inn) {
    if (!motor.ventTilNodenErOppe()) {
      return;
    }
    las.slippEgne();
    minne.avbrytHengende();
    avstem.run();
    for (Onske onske : minne.onsker()) {
      if (onske.onsket() == Onsket.INNE) {
        motor
            .bunt(onske.modul())
            .filter(b -> b.getState() == Bundle.ACTIVE)
            .ifPresent(motor::ventTilKlar);
      }
    }
    for (String navn : forsteStart()) {
      if (!bestemt().contains(navn) && motor.bunt(navn).isEmpty()) {
        inn.accept(navn);
      }
    }
  }

  /** What somebody has decided about, here or on another node. */
  Set<String> bestemt() {
    return minne.onsker().stream().map(Onske::modul).collect(Collectors.toSet());
  }

  private Set<String> forsteStart() {
    Set<String> names = new TreeSet<>();
    for (String name : firstStart) {
      if (name.equals("*")) {
        lager.tilgjengelige().forEach(k -> names.add(k.navn()));
      } else if (!name.isBlank()) {
        names.add(name.trim());
      }
    }
    return names;
  }
}
