// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.radar.internal.radar;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.samtak.core.api.finansiering.Betaler;
import no.samtak.core.api.finansiering.Finansiering;
import no.samtak.core.api.finansiering.Pengeslutt;
import org.jspecify.annotations.Nullable;

/** The fundings of a kommune on the business date. */
final class Pengene {
  private final List<Finansiering> alle;
  private final Map<String, List<Finansiering>> perTiltak;
  private final LocalDate idag;

  Pengene(List<Finansiering> alle, LocalDate idag) {
    this.alle = List.copyOf(alle);
    this.perTiltak = alle.stream().collect(Collectors.groupingBy(Finansiering::tiltakId));
    this.idag = idag;
  }

  LocalDate idag() {
    return idag;
  }

  List<Finansiering> alle() {
    return alle;
  }

  List<Finansiering> av(String tiltakId) {
    return perTiltak.getOrDefault(tiltakId, List.of());
  }

  /** Whether anybody has told who pays for the tiltak. */
  boolean kjenner(String tiltakId) {
    return perTiltak.containsKey(tiltakId);
  }

  /** Those that pay now or later and have their last day from today on, to the given day. */
  List<Finansiering> somSlutter(LocalDate til) {
    return alle.stream()
        .filter(f -> f.tilstand().betaler() && f.til() != null)
        .filter(f -> !sisteDag(f).isBefore(idag) && !sisteDag(f).isAfter(til))
        .sorted(
            Comparator.comparing(Pengene::sisteDag)
                .thenComparing(Finansiering::tiltakId)
                .thenComparing(Finansiering::id))
        .toList();
  }

  static LocalDate sisteDag(Finansiering f) {
    LocalDate til = f.til();
    if (til == null) {
      throw new IllegalArgumentException("a funding without a last day does not end");
    }
    return til;
  }

  /** The last day on which anybody is known to pay for the tiltak; null = no known end. */
  @Nullable LocalDate slutter(String tiltakId) {
    return Pengeslutt.sisteDag(av(tiltakId));
  }

  /** Whether it is paid for today and without a gap until after the day. */
  boolean varerLengerEnn(String tiltakId, LocalDate dag) {
    LocalDate slutt = Pengeslutt.utenOpphold(av(tiltakId), idag);
    return slutt == null || slutt.isAfter(dag);
  }

  /**
   * The external money of its last year: what a year has less without it. Unknown where no amount
   * is stated for the funding at all.
   */
  static Belop aarlig(Finansiering f) {
    LocalDate til = f.til();
    List<Finansiering.Aarsbelop> eksternt =
        f.linjer().stream()
            .filter(l -> l.betaler() == Betaler.E)
            .filter(l -> til == null || l.aar() <= til.getYear())
            .toList();
    int siste = eksternt.stream().mapToInt(Finansiering.Aarsbelop::aar).max().orElse(0);
    List<Belop> belop =
        eksternt.stream().filter(l -> l.aar() == siste).map(l -> Belop.av(l.belopKr())).toList();
    return belop.isEmpty() ? Belop.av((BigDecimal) null) : Belop.sum(belop);
  }
}
