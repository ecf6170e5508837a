// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.kart;

import java.time.Clock;
import no.samtak.core.api.modul.Modulbeskrivelse;
import no.samtak.core.arkiv.internal.persistence.KartStore;
import no.samtak.core.arkiv.internal.persistence.Modultabeller;
import no.samtak.platform.api.security.CurrentUser;

/** Keeps maps as a test says, and not by itself. */
public final class Foring {
  private final Kartforer forer;

  public Foring(
      Bidragsbok bok, KartStore store, Modultabeller tabeller, CurrentUser bruker, Clock clock) {
    forer = new Kartforer(bok, store, tabeller, bruker, clock);
    forer.stopp();
  }

  public Kartforer forer() {
    return forer;
  }

  /** The module is as it is for as long as it takes. */
  public void registrer(Modulbeskrivelse b, String versjon, String skjema) {
    se(b, versjon, skjema);
    se(b, versjon, skjema);
  }

  /** One look at the module. */
  void se(Modulbeskrivelse b, String versjon, String skjema) {
    forer.registrer(b, versjon, skjema);
  }
}
