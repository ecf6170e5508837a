// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.sletting;

import no.samtak.core.api.modul.Modulregister;
import org.jspecify.annotations.Nullable;

/** Gives a purge its register, as DS does. */
public final class Registrert {
  private Registrert() {}

  public static SlettingService med(SlettingService tjeneste, @Nullable Modulregister register) {
    tjeneste.register = register;
    return tjeneste;
  }
}
