// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal;

import java.time.LocalDate;
import no.samtak.platform.api.time.Forretningsdato;

/** A business date that a test sets. */
public final class Testdato implements Forretningsdato {
  private LocalDate dato;

  Testdato(LocalDate dato) {
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
    throw new IllegalStateException("a test sets its date");
  }
}
