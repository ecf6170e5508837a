// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.rest;

import java.util.List;
import no.samtak.core.arkiv.internal.pakke.Kontroll;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What a verification found: LIK, ENDRET_SIDEN with the tables that have changed, or FEIL with what
 * is wrong.
 */
public record KontrollSvar(String svar, @Nullable String feil, List<Forskjell> forskjeller) {
  private static final Texts TEKSTER = Texts.of(KontrollSvar.class.getClassLoader());

  public KontrollSvar {
    forskjeller = List.copyOf(forskjeller);
  }

  /** A table: rows in the package, and now; -1 = the table is gone. */
  public record Forskjell(String tabell, long da, long naa) {}

  static KontrollSvar av(Kontroll k) {
    return new KontrollSvar(
        k.svar().name(),
        k.feil() == null ? null : TEKSTER.get(Language.NB, k.feil()),
        k.forskjeller().stream().map(f -> new Forskjell(f.tabell(), f.da(), f.naa())).toList());
  }
}
