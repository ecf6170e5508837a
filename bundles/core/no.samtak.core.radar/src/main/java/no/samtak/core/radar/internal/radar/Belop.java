// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.radar.internal.radar;

import java.math.BigDecimal;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * A sum of amounts of which some may be unknown, which is not zero.
 *
 * @param kr sum of the known ones, in kr
 * @param ukjente how many are unknown; the sum is then "at least"
 * @param kjente how many are known
 */
public record Belop(BigDecimal kr, int ukjente, int kjente) {
  /** No amount. */
  public static final Belop INGEN = new Belop(BigDecimal.ZERO, 0, 0);

  /** One amount; null = unknown. */
  public static Belop av(@Nullable BigDecimal kr) {
    return kr == null ? new Belop(BigDecimal.ZERO, 1, 0) : new Belop(kr, 0, 1);
  }

  /** The sum of all. */
  public static Belop sum(Collection<Belop> alle) {
    return alle.stream().reduce(INGEN, Belop::pluss);
  }

  /** Both together. */
  public Belop pluss(Belop annet) {
    return new Belop(kr.add(annet.kr), ukjente + annet.ukjente, kjente + annet.kjente);
  }

  /** Whether some are known and some are not: the sum is the least that it can be. */
  public boolean minst() {
    return ukjente > 0 && kjente > 0;
  }

  /** Whether none is known. */
  public boolean ukjent() {
    return ukjente > 0 && kjente == 0;
  }

  /** The known sum; null where none is known. */
  public @Nullable BigDecimal kjent() {
    return ukjent() ? null : kr;
  }
}
