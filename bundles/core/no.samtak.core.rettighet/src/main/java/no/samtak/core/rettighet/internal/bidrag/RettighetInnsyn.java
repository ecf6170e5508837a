// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.bidrag;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import no.samtak.core.api.modul.Innsynsbidrag;
import no.samtak.core.rettighet.internal.persistence.SakStore;
import no.samtak.core.rettighet.internal.sak.Hendelse;
import no.samtak.core.rettighet.internal.sak.Sak;
import no.samtak.platform.api.text.Formats;
import no.samtak.platform.api.text.Phrase;
import no.samtak.platform.api.text.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is held of a person here: what the person has asked for. */
@Component(service = Innsynsbidrag.class)
public final class RettighetInnsyn implements Innsynsbidrag {
  private static final Texts TEKSTER = Texts.of(RettighetInnsyn.class.getClassLoader());

  private final SakStore store;

  /** On the rows. */
  @Activate
  public RettighetInnsyn(@Reference SakStore store) {
    this.store = store;
  }

  @Override
  public String modul() {
    return RettighetModul.NAVN;
  }

  @Override
  public List<Opplysning> innsyn(
      Connection connection, String kommune, String tjeneste, String personId) {
    return store.les(
        bok -> {
          List<Opplysning> alt = new ArrayList<>();
          for (Sak s : bok.avPerson(kommune, tjeneste, personId)) {
            alt.add(
                new Opplysning(
                    TEKSTER.phrase("rettighet.slag." + s.slag()),
                    TEKSTER.phrase(
                        "rettighet.innsyn.sak",
                        Formats.date(s.mottatt()),
                        TEKSTER.phrase("rettighet.kanal." + s.kanal()),
                        TEKSTER.phrase("rettighet.fremsattAv." + s.fremsattAv()),
                        TEKSTER.phrase("rettighet.tilstand." + s.tilstand()),
                        strek(s.hjemmel()),
                        strek(bok.merknad(s)))));
            bok.hendelser(s).forEach(h -> alt.add(hendelse(h)));
          }
          return alt;
        });
  }

  private static Opplysning hendelse(Hendelse h) {
    Phrase hva = TEKSTER.phrase("rettighet.hendelse." + h.hva());
    return new Opplysning(
        TEKSTER.phrase("rettighet.innsyn.hendelse"),
        TEKSTER.phrase(
            "rettighet.innsyn.hendte", hva, Formats.dateTime(h.tid()), h.hvem(), strek(h.grunn())));
  }

  private static String strek(String ord) {
    return ord.isEmpty() ? "–" : ord;
  }

  /** The requests are emptied of the person by whoever decides the erasure, not here. */
  @Override
  public Sletting slett(Connection connection, String kommune, String tjeneste, String personId) {
    int antall = store.les(bok -> bok.avPerson(kommune, tjeneste, personId).size());
    return new Sletting(
        0,
        List.of(
            new Opplysning(
                TEKSTER.phrase("rettighet.modul.navn"),
                TEKSTER.phrase("rettighet.beholdt.saker", antall))));
  }
}
