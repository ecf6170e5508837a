// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.modul;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;

/** What must be done at the start of the node for the modules to be as wanted. */
final class Oppstart {
  /** Carries an operation out before it returns; logs what fails. */
  @FunctionalInterface
  interface Kjorer {
    /**
     * @param start false: what comes in stays stopped
     * @param nye whether this is a new decision
     */
    void kjor(
        Operasjonstype type,
        String modul,
        @Nullable Modulversjon versjon,
        boolean start,
        boolean nye);
  }

  private final Modulmotor motor;
  private final Modullager lager;
  private final Modulminne minne;
  private final List<String> firstStart;

  Oppstart(Modulmotor motor, Modullager lager, Modulminne minne, List<String> firstStart) {
    this.motor = motor;
    this.lager = lager;
    this.minne = minne;
    this.firstStart = firstStart;
  }

  void gjenopprett(Kjorer kjorer) {
    if (!motor.ventTilNodenErOppe()) {
      return;
    }
    minne.avbrytHengende();
    Map<String, Onske> onsker = new LinkedHashMap<>();
    minne.onsker().forEach(o -> onsker.put(o.modul(), o));
    for (Onske onske : onsker.values()) {
      oppfyll(onske, kjorer);
    }
    for (String navn : forsteStart()) {
      if (!onsker.containsKey(navn) && motor.bunt(navn).isEmpty()) {
        kjorer.kjor(Operasjonstype.INN, navn, null, true, true);
      }
    }
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

  private void oppfyll(Onske onske, Kjorer kjorer) {
    Optional<Bundle> bundle = motor.bunt(onske.modul());
    boolean active = bundle.map(b -> b.getState() == Bundle.ACTIVE).orElse(false);
    boolean sameVersion =
        bundle.map(b -> new Modulversjon(b.getVersion()).equals(onske.versjon())).orElse(false);
    switch (onske.onsket()) {
      case INNE -> {
        if (bundle.isEmpty()) {
          kjorer.kjor(Operasjonstype.INN, onske.modul(), onske.versjon(), true, false);
        } else if (!sameVersion) {
          kjorer.kjor(Operasjonstype.OPPGRADER, onske.modul(), onske.versjon(), true, false);
        } else if (!active) {
          kjorer.kjor(Operasjonstype.START, onske.modul(), null, true, false);
        } else {
          motor.ventTilKlar(bundle.get());
        }
      }
      case STOPPET -> {
        if (bundle.isEmpty()) {
          kjorer.kjor(Operasjonstype.INN, onske.modul(), onske.versjon(), false, false);
        } else if (active) {
          kjorer.kjor(Operasjonstype.STOPP, onske.modul(), null, true, false);
        }
      }
      case UTE -> {
        if (bundle.isPresent()) {
          kjorer.kjor(Operasjonstype.UT, onske.modul(), null, true, false);
        }
      }
    }
  }
}
