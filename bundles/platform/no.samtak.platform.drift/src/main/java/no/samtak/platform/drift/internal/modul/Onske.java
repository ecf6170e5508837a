// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.modul;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is wanted of a module, on every node of the database; applied while a node runs, and again
 * at each of its starts.
 *
 * @param modul the module
 * @param onsket in, stopped or out
 * @param versjon the version that is wanted, or was in last
 * @param grunn why
 * @param hvem who decided it
 * @param naar when
 * @param filsum how the sum of the wanted file begins, see {@link Modullager#sum}; null where it is
 *     not known. Tells two files of one snapshot apart
 * @param avlostAv with UTE the module that came in its place (BYTT); else null
 * @param haster with STOPPET: an emergency stop, which waits for nothing
 */
public record Onske(
    String modul,
    Onsket onsket,
    Modulversjon versjon,
    String grunn,
    String hvem,
    Instant naar,
    @Nullable String filsum,
    @Nullable String avlostAv,
    boolean haster) {
  /** What is wanted, where no file is known and nothing presses. */
  public Onske(
      String modul, Onsket onsket, Modulversjon versjon, String grunn, String hvem, Instant naar) {
    this(modul, onsket, versjon, grunn, hvem, naar, null, null, false);
  }

  /** The same, of this file. */
  public Onske medFil(@Nullable String sum) {
    return new Onske(modul, onsket, versjon, grunn, hvem, naar, sum, avlostAv, haster);
  }

  /** Out, since this module took its place. */
  public Onske avlost(String av) {
    return new Onske(modul, onsket, versjon, grunn, hvem, naar, filsum, av, haster);
  }

  /** Wanted in an emergency. */
  public Onske iHast() {
    return new Onske(modul, onsket, versjon, grunn, hvem, naar, filsum, avlostAv, true);
  }
}
