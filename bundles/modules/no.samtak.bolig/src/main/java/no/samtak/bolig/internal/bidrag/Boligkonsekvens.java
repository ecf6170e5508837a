// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.bidrag;

import java.math.BigDecimal;
import java.util.List;
import no.samtak.bolig.internal.boenhet.Utleie;
import no.samtak.bolig.internal.persistence.BoenhetStore;
import no.samtak.core.api.konsekvens.Grad;
import no.samtak.core.api.konsekvens.Konsekvensbidrag;
import no.samtak.core.api.konsekvens.Konsekvenstall;
import no.samtak.core.api.konsekvens.Utredningsdel;
import no.samtak.platform.api.text.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The dwellings behind a tiltak that requires dwellings, in figures. */
@Component(service = Konsekvensbidrag.class)
public final class Boligkonsekvens implements Konsekvensbidrag {
  private static final Texts TEKSTER = Texts.of(Boligkonsekvens.class.getClassLoader());

  private final BoenhetStore store;
  private final Boligtall tall;
  private final Boligkrav krav;

  /** On the register. */
  @Activate
  public Boligkonsekvens(
      @Reference BoenhetStore store, @Reference Boligtall tall, @Reference Boligkrav krav) {
    this.store = store;
    this.tall = tall;
    this.krav = krav;
  }

  @Override
  public String id() {
    return BoligModul.NAVN;
  }

  @Override
  public List<Konsekvenstall> tall(String kommune, String tiltakId) {
    long alle = krav.krever(kommune, tiltakId) ? tall.alle(kommune) : 0;
    if (alle == 0) {
      return List.of();
    }
    long utleid = store.countByUtleie(kommune).getOrDefault(Utleie.UTLEID, 0L);
    return List.of(
        ett(kommune, Utredningsdel.TJENESTER_OG_MALGRUPPER, "boliger", alle, false, ""),
        ett(
            kommune,
            Utredningsdel.TJENESTER_OG_MALGRUPPER,
            "innleid",
            tall.innleid(kommune),
            false,
            "?sorter=innleidTil"),
        ett(kommune, Utredningsdel.KONSEKVENSER, "utleid", utleid, true, "?utleie=UTLEID"));
  }

  private static Konsekvenstall ett(
      String kommune,
      Utredningsdel del,
      String nokkel,
      long antall,
      boolean personer,
      String valg) {
    BigDecimal verdi = BigDecimal.valueOf(antall);
    return new Konsekvenstall(
        del,
        nokkel,
        TEKSTER.phrase("bolig.konsekvens." + nokkel),
        verdi,
        verdi,
        "boliger",
        personer,
        Grad.REGISTRERT,
        TEKSTER.phrase("bolig.konsekvens.kilde"),
        "/" + kommune + "/boliger" + valg,
        "",
        false);
  }
}
