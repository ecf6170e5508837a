// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.regnskap.internal.hovedbok;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.samtak.core.api.kilde.Kilder;
import no.samtak.core.api.kilde.Kilderad;

/**
 * The ledger of a kommune, added up. Each posting is in exactly one balance, so that what the
 * balances sum to is what the postings do.
 *
 * @param saldoer in the order of their first postings
 */
public record Hovedbok(List<Saldo> saldoer) {
  /** Kind of file. */
  public static final String FIL = "hovedbok";

  public Hovedbok {
    saldoer = List.copyOf(saldoer);
  }

  /** Reads the kommune's ledger, row by row; empty where none has been read in. */
  public static Hovedbok av(Kilder kilder) {
    Map<Saldo.Nokkel, Saldo> saldoer = new LinkedHashMap<>();
    kilder.hver(
        FIL,
        rad -> {
          Posten post = Posten.av(rad);
          if (post == null) {
            return;
          }
          saldoer.merge(
              post.nokkel(),
              new Saldo(post.nokkel(), post.belop(), 1, rad.nummer()),
              (naa, ny) -> naa.og(ny.belop()));
        });
    return new Hovedbok(List.copyOf(saldoer.values()));
  }

  private record Posten(Saldo.Nokkel nokkel, BigDecimal belop) {
    static @org.jspecify.annotations.Nullable Posten av(Kilderad rad) {
      var aar = Belop.heltall(rad, "aar");
      var belop = Belop.i(rad, "belop_kr");
      if (aar.isEmpty() || belop.isEmpty()) {
        return null;
      }
      return new Posten(
          new Saldo.Nokkel(
              aar.get(),
              rad.celle("kontoklasse").strip(),
              rad.celle("funksjon").strip(),
              Belop.heltall(rad, "art").orElse(Saldo.UTEN_ART),
              rad.celle("prosjekt").strip(),
              rad.celle("tiltak_id").strip(),
              rad.celle("delt_med").strip()),
          belop.get());
    }
  }

  /** The balances of the operating accounts. */
  public Stream<Saldo> drift() {
    return saldoer.stream().filter(Saldo::drift);
  }

  /** The years that there are postings of, the first first. */
  public List<Integer> aar() {
    return List.copyOf(new TreeSet<>(saldoer.stream().map(Saldo::aar).toList()));
  }

  /** How income stands in the year's operating accounts, told from their operating income. */
  public Fortegn fortegn(int aar) {
    return Fortegn.av(
        drift()
            .filter(s -> s.aar() == aar && Fortegn.viser(s.art()))
            .map(Saldo::belop)
            .reduce(BigDecimal.ZERO, BigDecimal::add));
  }
}
