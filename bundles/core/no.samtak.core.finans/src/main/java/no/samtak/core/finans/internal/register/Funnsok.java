// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.register;

import no.samtak.core.api.funn.Funnklasse;
import org.jspecify.annotations.Nullable;

/**
 * Which findings, and in which order.
 *
 * @param tekst part of object, stated, computed or sentence, whatever its case; empty = all
 * @param regel only of this rule; empty = all
 * @param klasse only of this class; null = all
 * @param tilstand only in this state; null = all but those that have fallen away
 * @param fil only in this kind of file; empty = all
 * @param objekt only of this object; empty = all
 * @param orden what decides the order; those alike in it go by id
 * @param synkende whether the order is turned
 */
public record Funnsok(
    String tekst,
    String regel,
    @Nullable Funnklasse klasse,
    @Nullable Funntilstand tilstand,
    String fil,
    String objekt,
    Orden orden,
    boolean synkende) {
  /** All that have not fallen away, by rule. */
  public static final Funnsok ALLE = new Funnsok("", "", null, null, "", "", Orden.REGEL, false);

  /** The same in one state. */
  public static Funnsok i(Funntilstand tilstand) {
    return new Funnsok("", "", null, tilstand, "", "", Orden.REGEL, false);
  }

  /** What a list can be ordered by. */
  public enum Orden {
    /** By rule, file, object and year. */
    REGEL("sortering"),
    /** By object. */
    OBJEKT("objekt"),
    /** By kind of file. */
    FIL("fil"),
    /** By the state's code. */
    TILSTAND("tilstand");

    private final String felt;

    Orden(String felt) {
      this.felt = felt;
    }

    /** The name of the field in the register. */
    public String felt() {
      return felt;
    }
  }
}
