// SPDX-License-Identifier: EUPL-1.2
package no.samtak.oppslag.internal;

import java.time.LocalDate;
import no.samtak.platform.api.time.Forretningsdato;

/** A business date that stays where it is set. */
public final class FixedForretningsdato implements Forretningsdato {
  private LocalDate dato;

  public FixedForretningsdato(LocalDate dato) {
    this.dato = dato;
  }

  @Override
  public LocalDate idag() {
    return dato;
  }

  @Override
  public boolean erSatt() {
    return true;
  }

  @Override
  public void sett(LocalDate ny) {
    dato = ny;
  }

  @Override
  public void frigi() {
    throw new UnsupportedOperationException();
  }
}
