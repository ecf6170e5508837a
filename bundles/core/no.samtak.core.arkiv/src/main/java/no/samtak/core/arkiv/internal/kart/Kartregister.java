// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.kart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.samtak.core.api.modul.Datakartregister;
import no.samtak.core.arkiv.internal.persistence.KartStore;
import no.samtak.core.arkiv.internal.persistence.Modultabeller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The kept maps, held up to the database, for those who answer for persons. */
@Component(service = Datakartregister.class)
public final class Kartregister implements Datakartregister {
  private final KartStore kart;
  private final Modultabeller tabeller;
  private final Bidragsbok bok;

  /** On the maps and the tables. */
  @Activate
  public Kartregister(
      @Reference KartStore kart, @Reference Modultabeller tabeller, @Reference Bidragsbok bok) {
    this.kart = kart;
    this.tabeller = tabeller;
    this.bok = bok;
  }

  @Override
  public List<Modulkart> alle() {
    return kart.alle().stream().map(this::tilModulkart).toList();
  }

  @Override
  public List<String> utenKart() {
    Set<String> kjente = kart.alle().stream().map(Kart::modul).collect(Collectors.toSet());
    return bok.inne().stream().filter(m -> !kjente.contains(m)).toList();
  }

  private Modulkart tilModulkart(Kart k) {
    return new Modulkart(
        k.modul(),
        k.navn(),
        k.formal(),
        k.versjon(),
        k.skjema(),
        bok.paNoden(k.modul()),
        k.egne().stream().map(Karttabell::tilDatatabell).toList(),
        ukjente(k));
  }

  private List<String> ukjente(Kart k) {
    if (k.skjema().isEmpty()) {
      return List.of();
    }
    Map<String, List<Kolonne>> finnes = tabeller.tabeller(k.skjema());
    if (finnes.isEmpty()) {
      return List.of();
    }
    Set<String> kartlagt = k.egne().stream().map(Karttabell::tabell).collect(Collectors.toSet());
    List<String> ulike = new ArrayList<>();
    finnes.keySet().stream().filter(t -> !kartlagt.contains(t)).sorted().forEach(ulike::add);
    kartlagt.stream().filter(t -> !finnes.containsKey(t)).sorted().forEach(ulike::add);
    return ulike;
  }
}
