// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.api.finansiering;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.samtak.core.api.konsekvens.Grad;
import org.jspecify.annotations.Nullable;

/**
 * The funding of a tiltak by one funder for one period.
 *
 * @param kommune slug
 * @param id stable id
 * @param tiltakId slug of the tiltak
 * @param kilde the funder, as stated; empty = not stated
 * @param ordning the funder's scheme; empty = not stated
 * @param tilstand where in S1 it is
 * @param fra first funded day; null = not known
 * @param til last funded day; null = not known, or without end
 * @param linjer amounts by year, in the years' order
 * @param tapesMed slugs of other tiltak whose closing loses this money too (VE-25)
 * @param opphav where it is from
 * @param lenke path of its page within the product, for example {@code
 *     /levanger/finansieringer/0190…}
 */
public record Finansiering(
    String kommune,
    String id,
    String tiltakId,
    String kilde,
    String ordning,
    FinansieringTilstand tilstand,
    @Nullable LocalDate fra,
    @Nullable LocalDate til,
    List<Aarsbelop> linjer,
    List<String> tapesMed,
    Opphav opphav,
    String lenke) {
  public Finansiering {
    linjer = List.copyOf(linjer);
    tapesMed = List.copyOf(tapesMed);
  }

  /**
   * An amount of one year.
   *
   * @param aar the year
   * @param betaler who pays it
   * @param belopKr in kr, not negative; null = unknown, which is not zero
   */
  public record Aarsbelop(int aar, Betaler betaler, @Nullable BigDecimal belopKr) {}

  /** Where what is known of a funding is from. */
  public enum Opphav {
    /** Read out of a plan's table; nobody has registered it. */
    PLAN(Grad.ANSLAG),
    /** Registered and followed through S1. */
    REGISTRERT(Grad.REGISTRERT);

    private final Grad grad;

    Opphav(Grad grad) {
      this.grad = grad;
    }

    /** How sure its amounts are: what nobody has registered is what a plan reckons with. */
    public Grad grad() {
      return grad;
    }
  }
}
