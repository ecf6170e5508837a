// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.soknad;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import no.samtak.core.tilskudd.internal.felles.Pengeslag;
import no.samtak.core.tilskudd.internal.felles.Sortering;
import org.jspecify.annotations.Nullable;

/**
 * Which applications, and in which order.
 *
 * @param tekst part of funder, scheme, purpose, sub-project, tiltak or remark; empty = all
 * @param tilstand only in this state; null = all
 * @param slag only of this kind of money; null = all
 * @param kilde only of this funder, as written; empty = all
 * @param orden what decides the order; what is unknown is last
 * @param synkende whether the order is turned
 */
public record Soknadssok(
    String tekst,
    @Nullable Soknadstilstand tilstand,
    @Nullable Pengeslag slag,
    String kilde,
    Orden orden,
    boolean synkende) {
  /** All of them, by day of application. */
  public static final Soknadssok ALLE = new Soknadssok("", null, null, "", Orden.SENDT, false);

  /** What a list can be ordered by. */
  public enum Orden {
    /** By day of application. */
    SENDT,
    /** By funder. */
    KILDE,
    /** By amount applied for. */
    SOKT,
    /** By day of the answer. */
    SVAR,
    /** By amount awarded. */
    TILSAGN
  }

  /** Those that are asked for, in the order that is asked for. */
  List<Soknad> av(List<Soknad> alle) {
    return alle.stream().filter(this::treffer).sorted(rekkefolge()).toList();
  }

  private boolean treffer(Soknad soknad) {
    Soknadsinnhold i = soknad.innhold();
    return (tilstand == null || i.tilstand() == tilstand)
        && (slag == null || i.slag() == slag)
        && (kilde.isEmpty() || i.kilde().equals(kilde))
        && (tekst.isEmpty() || ord(soknad).contains(tekst.toLowerCase(Locale.ROOT)));
  }

  private static String ord(Soknad soknad) {
    Soknadsinnhold i = soknad.innhold();
    return String.join(
            "\n",
            i.kilde(),
            soknad.ordning(),
            i.formal(),
            String.join("\n", i.delprosjekter()),
            String.join("\n", i.tiltak()),
            i.merknad(),
            soknad.kildenokkel())
        .toLowerCase(Locale.ROOT);
  }

  private Comparator<Soknad> rekkefolge() {
    Comparator<Soknad> valgt =
        switch (orden) {
          case SENDT -> this.<LocalDate>etter(Soknadsinnhold::soknadsdato);
          case KILDE ->
              Sortering.av(
                  Comparator.comparing(s -> Sortering.nokkel(s.innhold().kilde())), synkende);
          case SOKT -> this.<BigDecimal>etter(Soknadsinnhold::soktKr);
          case SVAR -> this.<LocalDate>etter(Soknadsinnhold::svardato);
          case TILSAGN -> this.<BigDecimal>etter(Soknadsinnhold::tilsagnKr);
        };
    return valgt.thenComparing(Soknad::id);
  }

  @SuppressWarnings("NullAway")
  private <V extends Comparable<? super V>> Comparator<Soknad> etter(
      Function<Soknadsinnhold, @Nullable V> verdi) {
    Comparator<V> naturlig = Comparator.naturalOrder();
    Comparator<V> retning = synkende ? naturlig.reversed() : naturlig;
    return Comparator.comparing(s -> verdi.apply(s.innhold()), Comparator.nullsLast(retning));
  }
}
