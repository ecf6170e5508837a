// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.regnskap.internal.hovedbok;

import java.math.BigDecimal;

/** How income stands in a ledger. Systems differ, and the file does not say. */
public enum Fortegn {
  /** Income has no minus; a minus takes income away. */
  PLUSS,
  /** Income is a credit and has a minus. */
  MINUS;

  /** The first art of income; those below are expenditure. */
  public static final int FORSTE_INNTEKT = 600;

  private static final int SISTE_DRIFTSINNTEKT = 899;

  /** Whether the art is one of income. */
  public static boolean erInntekt(int art) {
    return art >= FORSTE_INNTEKT;
  }

  /** Whether the art tells how income stands: operating income, which always has a sum. */
  public static boolean viser(int art) {
    return art >= FORSTE_INNTEKT && art <= SISTE_DRIFTSINNTEKT;
  }

  /** How it stands where all operating income of a year sums to this. */
  public static Fortegn av(BigDecimal driftsinntekter) {
    return driftsinntekter.signum() < 0 ? MINUS : PLUSS;
  }

  /** The amount seen as what its art is: expenditure that was paid, income that came in. */
  public BigDecimal egen(int art, BigDecimal belop) {
    return this == MINUS && erInntekt(art) ? belop.negate() : belop;
  }
}
