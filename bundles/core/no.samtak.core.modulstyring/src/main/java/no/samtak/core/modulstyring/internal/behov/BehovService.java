// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.behov;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.samtak.core.api.finansiering.Finansiering;
import no.samtak.core.api.finansiering.Finansieringsregister;
import no.samtak.core.api.finansiering.Pengeslutt;
import no.samtak.core.api.tiltak.Modulkravregister;
import no.samtak.core.api.tiltak.Tiltak;
import no.samtak.core.api.tiltak.TiltakRegister;
import no.samtak.core.modulstyring.internal.dor.Modulminne;
import no.samtak.core.modulstyring.internal.tilstand.Modulikommune;
import no.samtak.platform.api.module.ModuleCatalog;
import no.samtak.platform.api.module.ModuleCatalog.KnownModule;
import no.samtak.platform.api.tenant.Tenant;
import no.samtak.platform.api.tenant.TenantDirectory;
import no.samtak.platform.api.time.Forretningsdato;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * What the tiltak of a kommune need now. Who knows who pays, and what tiltak require, may be away:
 * then nothing is concluded.
 */
@Component(service = BehovService.class)
public final class BehovService {
  private static final int VANLIG_VARSEL = 12;

  private final TiltakRegister tiltak;
  private final ModuleCatalog katalog;
  private final Modulminne minne;
  private final TenantDirectory kommuner;
  private final Forretningsdato dato;

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile @Nullable Finansieringsregister finansieringer;

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile @Nullable Modulkravregister krav;

  /** On what is always there. */
  @Activate
  public BehovService(
      @Reference TiltakRegister tiltak,
      @Reference ModuleCatalog katalog,
      @Reference Modulminne minne,
      @Reference TenantDirectory kommuner,
      @Reference Forretningsdato dato) {
    this.tiltak = tiltak;
    this.katalog = katalog;
    this.minne = minne;
    this.kommuner = kommuner;
    this.dato = dato;
  }

  /** With those who come and go, where nobody binds them. */
  public BehovService med(
      @Nullable Finansieringsregister hvemBetaler, @Nullable Modulkravregister hvaTiltakKrever) {
    finansieringer = hvemBetaler;
    krav = hvaTiltakKrever;
    return this;
  }

  /** Every kind that a tiltak requires, by name. */
  public List<Behov> alle(String kommune) {
    Kommunebilde bilde = bilde(kommune);
    List<Behov> alle = new ArrayList<>();
    bilde
        .slag()
        .forEach(
            (slag, onsker) -> {
              List<String> moduler =
                  bilde.moduler().stream()
                      .filter(m -> m.gir().contains(slag))
                      .map(Modulfakta::navn)
                      .toList();
              List<Onske> naa = onsker.stream().filter(Onske::gjelder).toList();
              alle.add(
                  new Behov(
                      kommune,
                      slag,
                      moduler,
                      onsker,
                      !naa.isEmpty(),
                      Kommunebilde.slutt(naa),
                      Setninger.slag(bilde, slag, moduler, onsker)));
            });
    return alle;
  }

  /** The kommune as it is now. */
  public Kommunebilde bilde(String kommune) {
    Finansieringsregister betaler = finansieringer;
    Modulkravregister krever = krav;
    String navn = kommuner.find(kommune).map(Tenant::name).orElse(kommune);
    return new Kommunebilde(
        kommune,
        navn,
        dato.idag(),
        betaler == null ? VANLIG_VARSEL : betaler.varselMaaneder(kommune),
        moduler(kommune),
        betaler == null || krever == null ? List.of() : onsker(kommune, betaler, krever),
        betaler != null && krever != null);
  }

  private List<Modulfakta> moduler(String kommune) {
    Map<String, Modulikommune> rader = minne.avKommune(kommune);
    Map<String, Modulfakta> moduler = new TreeMap<>();
    rader.forEach((navn, rad) -> moduler.put(navn, new Modulfakta(navn, null, rad)));
    for (KnownModule m : katalog.modules()) {
      moduler.put(m.name(), new Modulfakta(m.name(), m, rader.get(m.name())));
    }
    return List.copyOf(moduler.values());
  }

  private List<Onske> onsker(
      String kommune, Finansieringsregister betaler, Modulkravregister krever) {
    Map<String, Set<String>> slag = krever.krav(kommune);
    if (slag.isEmpty()) {
      return List.of();
    }
    Map<String, List<Finansiering>> penger =
        betaler.alle(kommune).stream().collect(Collectors.groupingBy(Finansiering::tiltakId));
    List<Onske> onsker = new ArrayList<>();
    for (Tiltak t : tiltak.iTilstand(kommune, Set.of())) {
      Set<String> disse = slag.getOrDefault(t.tiltakId(), Set.of());
      if (!disse.isEmpty()) {
        List<Finansiering> dens = penger.getOrDefault(t.tiltakId(), List.of());
        LocalDate fra = Pengeslutt.forsteDag(dens);
        LocalDate til = Pengeslutt.sisteDag(dens);
        onsker.add(new Onske(t.tiltakId(), t.navn(), t.tilstand(), disse, fra, til));
      }
    }
    return onsker;
  }
}
