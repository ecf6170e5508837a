// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.radar.internal.radar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.samtak.core.api.finansiering.Finansiering;
import no.samtak.core.api.finansiering.FinansieringTilstand;
import no.samtak.core.api.finansiering.Pengeslutt;
import org.jspecify.annotations.Nullable;

/**
 * What comes after a funding's last day.
 *
 * @param slag what is known of it
 * @param til the last day that is covered; null = without end, or nothing is covered
 * @param kilde who pays then, as stated; empty = nobody or not stated
 */
public record Dekning(Slag slag, @Nullable LocalDate til, String kilde) {
  /** What is known of what comes after. */
  public enum Slag {
    /** It is decided that the money goes on. */
    VEDTATT(true),
    /** A later funding goes on from the next day. */
    ETTERFOLGER(true),
    /** This money is gone, but another funder pays meanwhile and longer. */
    ANNEN(true),
    /** Another funding comes, but with a gap between. */
    OPPHOLD(false),
    /** More is applied for, and nobody has answered. */
    SOKT(false),
    /** Nothing. */
    INGEN(false);

    private final boolean dekket;

    Slag(boolean dekket) {
      this.dekket = dekket;
    }

    /** Whether the tiltak has money on the day after. */
    public boolean dekket() {
      return dekket;
    }
  }

  private static final Dekning INGEN = new Dekning(Slag.INGEN, null, "");

  /** What comes after the funding, which has a last day, among all of the same tiltak. */
  static Dekning etter(Finansiering slutter, List<Finansiering> alle) {
    LocalDate sisteDag = slutter.til();
    if (sisteDag == null) {
      throw new IllegalArgumentException("a funding without a last day does not end");
    }
    if (slutter.tilstand().avgjort()) {
      return new Dekning(Slag.VEDTATT, null, slutter.kilde());
    }
    LocalDate neste = sisteDag.plusDays(1);
    List<Finansiering> andre = alle.stream().filter(f -> !f.id().equals(slutter.id())).toList();
    Optional<Finansiering> vedtatt =
        andre.stream()
            .filter(f -> f.tilstand().avgjort() && Pengeslutt.varer(f, neste))
            .findFirst();
    if (vedtatt.isPresent()) {
      return new Dekning(Slag.VEDTATT, vedtatt.get().til(), vedtatt.get().kilde());
    }
    Optional<Finansiering> videre =
        lengst(
            andre.stream()
                .filter(f -> f.tilstand().betaler() && Pengeslutt.dekker(f, neste))
                .toList());
    if (videre.isPresent()) {
      Finansiering f = videre.get();
      LocalDate fra = f.fra();
      boolean etterpaa = fra != null && fra.equals(neste);
      return new Dekning(
          etterpaa ? Slag.ETTERFOLGER : Slag.ANNEN, Pengeslutt.utenOpphold(alle, neste), f.kilde());
    }
    Optional<Finansiering> senere =
        andre.stream()
            .filter(f -> f.tilstand().betaler() && f.fra() != null && neste.isBefore(f.fra()))
            .findFirst();
    if (senere.isPresent()) {
      return new Dekning(Slag.OPPHOLD, senere.get().til(), senere.get().kilde());
    }
    if (slutter.tilstand() == FinansieringTilstand.SOKT_VIDEREFORT
        || slutter.tilstand() == FinansieringTilstand.SOKT_ORDINAER) {
      return new Dekning(Slag.SOKT, null, slutter.kilde());
    }
    return andre.stream()
        .filter(f -> f.tilstand() == FinansieringTilstand.SOKT && Pengeslutt.varer(f, neste))
        .findFirst()
        .map(f -> new Dekning(Slag.SOKT, f.til(), f.kilde()))
        .orElse(INGEN);
  }

  private static Optional<Finansiering> lengst(List<Finansiering> finansieringer) {
    return finansieringer.stream()
        .max(
            Comparator.comparing(
                Finansiering::til, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())));
  }
}
