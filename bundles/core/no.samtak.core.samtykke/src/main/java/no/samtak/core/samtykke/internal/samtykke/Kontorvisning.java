// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.samtykke.internal.samtykke;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import no.samtak.core.api.personvern.Samtykkevisning;
import no.samtak.core.samtykke.internal.persistence.SamtykkeStore;
import no.samtak.platform.api.text.Texts;
import no.samtak.platform.api.time.Forretningsdato;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a person's page at the office tells of the consents. */
@Component(service = Samtykkevisning.class)
public final class Kontorvisning implements Samtykkevisning {
  private static final Texts TEKSTER = Texts.of(Kontorvisning.class.getClassLoader());

  private final SamtykkeStore store;
  private final Forretningsdato dato;

  /** On the consents. */
  @Activate
  public Kontorvisning(@Reference SamtykkeStore store, @Reference Forretningsdato dato) {
    this.store = store;
    this.dato = dato;
  }

  @Override
  public String sti(String kommune, String tjeneste, String personId) {
    return "/" + kommune + "/samtykke/" + tjeneste + "/" + personId;
  }

  @Override
  public List<KanFortelles> kanFortelles(String kommune, String tjeneste, String personId) {
    LocalDate idag = dato.idag();
    String sti = sti(kommune, tjeneste, personId);
    return store.utfor(bok -> bok.alle(kommune, tjeneste, personId)).stream()
        .filter(s -> s.kanFortelles(idag))
        .map(
            s ->
                new KanFortelles(
                    s.id(),
                    s.vilkar().mottaker().navn(),
                    s.vilkar().kategorier().stream()
                        .map(k -> TEKSTER.phrase("samtykke.kategori." + k))
                        .toList(),
                    s.vilkar().til(),
                    sti + "/" + s.id() + "/fortalt"))
        .sorted(Comparator.comparing(KanFortelles::navn).thenComparing(KanFortelles::tilOgMed))
        .toList();
  }
}
