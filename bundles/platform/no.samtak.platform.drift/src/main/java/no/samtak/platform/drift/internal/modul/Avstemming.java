// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.modul;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a node must do next for a module to be as wanted. Looks only: one step at a time, from how
 * it is, so that it does not matter in which order wishes came or which of them were missed.
 */
final class Avstemming {
  private Avstemming() {}

  /**
   * A module that is installed on this node.
   *
   * @param filsum how the sum of its file begins; null where it did not come from the library
   */
  record Her(String modul, Modulversjon versjon, boolean aktiv, @Nullable String filsum) {
    boolean er(Onske onske) {
      return versjon.equals(onske.versjon())
          && (onske.filsum() == null || filsum == null || filsum.equals(onske.filsum()));
    }
  }

  /**
   * A step.
   *
   * @param onske the wish that it follows from
   * @param type what is to be done
   * @param modul with which module
   * @param inn the wish of the module that comes in; null where none does
   * @param start false: what comes in stays stopped
   */
  record Trinn(Onske onske, Operasjonstype type, String modul, @Nullable Onske inn, boolean start) {
    @Nullable String nyModul() {
      Onske ny = inn;
      return type == Operasjonstype.BYTT && ny != null ? ny.modul() : null;
    }

    @Nullable Modulversjon versjon() {
      return inn == null ? null : inn.versjon();
    }
  }

  /**
   * The next step towards the wish; empty = it is as wanted.
   *
   * @param onsker all wishes, by module
   * @param her what is installed, by module
   */
  static Optional<Trinn> neste(Onske onske, Map<String, Onske> onsker, Map<String, Her> her) {
    Her inne = her.get(onske.modul());
    return Optional.ofNullable(
        switch (onske.onsket()) {
          case UTE -> inne == null ? null : ut(onske, onsker, her);
          case STOPPET -> {
            if (inne == null) {
              yield new Trinn(onske, Operasjonstype.INN, onske.modul(), onske, false);
            }
            if (inne.aktiv()) {
              yield new Trinn(onske, Operasjonstype.STOPP, onske.modul(), null, false);
            }
            yield inne.er(onske) ? null : oppgrader(onske, false);
          }
          case INNE -> {
            if (inne == null) {
              Onske forgjenger = forgjenger(onske, onsker, her);
              yield forgjenger == null
                  ? new Trinn(onske, Operasjonstype.INN, onske.modul(), onske, true)
                  : ut(forgjenger, onsker, her);
            }
            if (!inne.er(onske)) {
              yield oppgrader(onske, inne.aktiv());
            }
            yield inne.aktiv()
                ? null
                : new Trinn(onske, Operasjonstype.START, onske.modul(), null, true);
          }
        });
  }

  private static Trinn oppgrader(Onske onske, boolean start) {
    return new Trinn(onske, Operasjonstype.OPPGRADER, onske.modul(), onske, start);
  }

  /** Out, in exchange for the one that took its place where that one is still to come. */
  private static Trinn ut(Onske onske, Map<String, Onske> onsker, Map<String, Her> her) {
    Onske ny = onske.avlostAv() == null ? null : onsker.get(onske.avlostAv());
    return ny != null && ny.onsket() == Onsket.INNE && !her.containsKey(ny.modul())
        ? new Trinn(onske, Operasjonstype.BYTT, onske.modul(), ny, true)
        : new Trinn(onske, Operasjonstype.UT, onske.modul(), null, false);
  }

  /** The wish of the module that this one took the place of, while that one is still in. */
  private static @Nullable Onske forgjenger(
      Onske onske, Map<String, Onske> onsker, Map<String, Her> her) {
    return onsker.values().stream()
        .filter(o -> o.onsket() == Onsket.UTE && onske.modul().equals(o.avlostAv()))
        .filter(o -> her.containsKey(o.modul()))
        .findFirst()
        .orElse(null);
  }
}
