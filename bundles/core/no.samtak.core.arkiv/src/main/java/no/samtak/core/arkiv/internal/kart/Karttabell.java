// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.kart;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import no.samtak.core.api.modul.Datatabell;
import org.jspecify.annotations.Nullable;

/**
 * A table of a kept data map. The fields are those of {@link Datatabell}.
 *
 * @param rekkefolge the columns that order an export
 */
public record Karttabell(
    String skjema,
    String tabell,
    Sprakord innhold,
    Datatabell.Personer personer,
    @Nullable String kommunekolonne,
    List<String> rekkefolge,
    Sprakord oppbevaring,
    @Nullable Integer oppbevaringAar,
    @Nullable String personkolonne,
    @Nullable String sluttkolonne,
    Datatabell.Sletteregel sletteregel) {
  private static final Pattern NAVN = Pattern.compile("[a-z][a-z0-9_]{0,62}");

  public Karttabell {
    rekkefolge = List.copyOf(rekkefolge);
  }

  static Karttabell av(Datatabell t) {
    return new Karttabell(
        t.skjema().strip(),
        t.tabell().strip(),
        Sprakord.av(t.innhold()),
        t.personer(),
        kolonne(t.kommunekolonne()),
        Arrays.stream(t.rekkefolge().split(","))
            .map(String::strip)
            .filter(k -> !k.isEmpty())
            .toList(),
        Sprakord.av(t.oppbevaring()),
        t.oppbevaringAar(),
        kolonne(t.personkolonne()),
        kolonne(t.sluttkolonne()),
        t.sletteregel());
  }

  private static @Nullable String kolonne(@Nullable String navn) {
    return navn == null || navn.isBlank() ? null : navn.strip();
  }

  /** As others know it. */
  Datatabell tilDatatabell() {
    return new Datatabell(
        skjema,
        tabell,
        innhold,
        personer,
        kommunekolonne,
        String.join(",", rekkefolge),
        oppbevaring,
        oppbevaringAar,
        personkolonne,
        sluttkolonne,
        sletteregel);
  }

  /** {@code schema.table}. */
  public String navn() {
    return skjema + "." + tabell;
  }

  /** Whether the name is one that a table of ours can have: it goes into SQL. */
  static boolean gyldig(String navn) {
    return NAVN.matcher(navn).matches() && navn.equals(navn.toLowerCase(Locale.ROOT));
  }

  /** Whether somebody who gets help, or a next of kin, is in it. */
  public boolean tjenestemottakere() {
    return personer == Datatabell.Personer.TJENESTEMOTTAKERE;
  }
}
