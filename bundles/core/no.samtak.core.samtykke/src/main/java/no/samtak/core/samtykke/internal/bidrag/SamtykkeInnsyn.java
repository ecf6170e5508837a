// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.samtykke.internal.bidrag;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.samtak.core.api.modul.Innsynsbidrag;
import no.samtak.core.api.tjeneste.Tjeneste;
import no.samtak.core.api.tjeneste.Tjenesteregister;
import no.samtak.core.samtykke.internal.persistence.SamtykkeStore;
import no.samtak.core.samtykke.internal.persistence.Samtykkesletter;
import no.samtak.core.samtykke.internal.samtykke.Hendelse;
import no.samtak.core.samtykke.internal.samtykke.Motsettelse;
import no.samtak.core.samtykke.internal.samtykke.Mottaker;
import no.samtak.core.samtykke.internal.samtykke.Samtykke;
import no.samtak.platform.api.text.Formats;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Phrase;
import no.samtak.platform.api.text.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is held of a person here: what was asked and answered, and whom the person objects to. */
@Component(service = Innsynsbidrag.class)
public final class SamtykkeInnsyn implements Innsynsbidrag {
  private static final Texts TEKSTER = Texts.of(SamtykkeInnsyn.class.getClassLoader());

  private final SamtykkeStore store;
  private final Tjenesteregister tjenester;

  /** On the rows. */
  @Activate
  public SamtykkeInnsyn(@Reference SamtykkeStore store, @Reference Tjenesteregister tjenester) {
    this.store = store;
    this.tjenester = tjenester;
  }

  @Override
  public String modul() {
    return SamtykkeModul.NAVN;
  }

  @Override
  public List<Opplysning> innsyn(
      Connection connection, String kommune, String tjeneste, String personId) {
    return store.utfor(
        bok -> {
          List<Opplysning> alt = new ArrayList<>();
          for (Samtykke s : bok.alle(kommune, tjeneste, personId)) {
            alt.add(samtykke(s));
            bok.hendelser(s).forEach(h -> alt.add(hendelse(s, h)));
          }
          for (Motsettelse m : bok.motsettelser(kommune, tjeneste, personId)) {
            alt.add(
                new Opplysning(
                    TEKSTER.phrase("samtykke.innsyn.motsettelse"),
                    TEKSTER.phrase(
                        m.opphevet() == null
                            ? "samtykke.innsyn.motsatt"
                            : "samtykke.innsyn.opphevet",
                        navn(kommune, m.mottaker()),
                        Formats.date(m.fra()),
                        m.opphevet() == null ? "" : Formats.date(m.opphevet()),
                        m.hvem())));
          }
          return alt;
        });
  }

  private Opplysning samtykke(Samtykke s) {
    Phrase ord =
        sprak ->
            TEKSTER.get(
                sprak,
                "samtykke.innsyn.vilkar",
                TEKSTER.get(sprak, "samtykke.tilstand." + s.lagret()),
                s.vilkar().kategorier().stream()
                    .map(k -> TEKSTER.get(sprak, "samtykke.kategori." + k))
                    .collect(Collectors.joining(", ")),
                TEKSTER.get(sprak, "samtykke.dybde." + s.vilkar().dybde()),
                s.vilkar().formal().stream()
                    .map(f -> TEKSTER.get(sprak, "samtykke.hvortil." + f))
                    .collect(Collectors.joining(", ")),
                Formats.date(s.vilkar().fra()),
                Formats.date(s.vilkar().til()),
                ikkeApnet(s, sprak));
    return new Opplysning(TEKSTER.phrase("samtykke.innsyn.til", mottaker(s)), ord);
  }

  private static String ikkeApnet(Samtykke s, Language sprak) {
    String sagt = s.vilkar().ikkeApnet();
    return sagt.isEmpty() ? TEKSTER.get(sprak, "samtykke.altAnnet") : sagt;
  }

  private Opplysning hendelse(Samtykke s, Hendelse h) {
    return new Opplysning(
        TEKSTER.phrase("samtykke.innsyn.hendelse", mottaker(s)),
        TEKSTER.phrase(
            "samtykke.innsyn.hendte",
            TEKSTER.phrase("samtykke.hendelse." + h.overgang()),
            Formats.dateTime(h.tid()),
            h.hvem(),
            h.vitne().isEmpty() ? "–" : h.vitne(),
            h.grunn().isEmpty() ? "–" : h.grunn()));
  }

  private String mottaker(Samtykke s) {
    Mottaker m = s.vilkar().mottaker();
    return m.slag() == Mottaker.Slag.TJENESTE ? navn(s.kommune(), m.tjeneste()) : m.navn();
  }

  private String navn(String kommune, String slug) {
    return tjenester.finn(kommune, slug).map(Tjeneste::navn).orElse(slug);
  }

  @Override
  public Sletting slett(Connection connection, String kommune, String tjeneste, String personId) {
    return new Sletting(Samtykkesletter.slett(connection, kommune, tjeneste, personId), List.of());
  }
}
