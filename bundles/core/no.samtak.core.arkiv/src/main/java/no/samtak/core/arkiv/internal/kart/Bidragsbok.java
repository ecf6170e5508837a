// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.kart;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import no.samtak.core.api.frist.Fristbidrag;
import no.samtak.core.api.konsekvens.Konsekvensbidrag;
import no.samtak.core.api.modul.Avviklingsbidrag;
import no.samtak.core.api.modul.Innsynsbidrag;
import no.samtak.core.api.modul.Modulbeskrivelse;
import no.samtak.core.api.modul.Tellebidrag;
import no.samtak.platform.api.module.ModuleCatalog;
import no.samtak.platform.api.module.ModuleCatalog.KnownModule;
import no.samtak.platform.api.module.ModuleCatalog.Presence;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * What the modules that are in bring, by the bundle that brings it. Whose bundle it is stands in
 * its manifest, so that no module speaks for another.
 */
@Component(service = Bidragsbok.class)
public class Bidragsbok {
  static final String MODUL = "Samtak-Module";
  static final String SKJEMA = "Samtak-Schema";

  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  private volatile List<ServiceReference<Modulbeskrivelse>> beskrivelser = List.of();

  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  private volatile List<ServiceReference<Avviklingsbidrag>> avvikling = List.of();

  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  private volatile List<ServiceReference<Tellebidrag>> telling = List.of();

  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  private volatile List<ServiceReference<Innsynsbidrag>> innsyn = List.of();

  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  private volatile List<ServiceReference<Fristbidrag>> frister = List.of();

  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  private volatile List<ServiceReference<Konsekvensbidrag>> konsekvenser = List.of();

  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  private volatile List<ServiceReference<DataSource>> skjemaer = List.of();

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile @Nullable ModuleCatalog katalog;

  private final @Nullable BundleContext context;

  /** With what comes and goes. */
  @Activate
  public Bidragsbok(BundleContext context) {
    this.context = context;
  }

  /** Where nothing comes or goes; for tests. */
  protected Bidragsbok() {
    this.context = null;
  }

  /** The extension points that the module fills now. */
  public Set<Bidrag> bidrag(String modul) {
    Set<Bidrag> funnet = EnumSet.noneOf(Bidrag.class);
    legg(funnet, Bidrag.AVVIKLING, modul, avvikling.stream());
    legg(funnet, Bidrag.TELLING, modul, telling.stream());
    legg(funnet, Bidrag.INNSYN, modul, innsyn.stream());
    legg(funnet, Bidrag.FRIST, modul, frister.stream());
    legg(funnet, Bidrag.KONSEKVENS, modul, konsekvenser.stream());
    return funnet;
  }

  /** The module as the node knows it; empty where it does not, or where nobody can say. */
  public Optional<KnownModule> kjent(String modul) {
    ModuleCatalog naa = katalog;
    return naa == null ? Optional.empty() : naa.module(modul);
  }

  /** Whether anybody can say which modules the node has. */
  public boolean vetOmNoden() {
    return katalog != null;
  }

  /** Whether the module is in on this node, running or not. */
  public boolean paNoden(String modul) {
    ModuleCatalog naa = katalog;
    if (naa == null) {
      return beskrivelser.stream().anyMatch(r -> modul.equals(hode(r, MODUL)));
    }
    return naa.module(modul)
        .map(KnownModule::presence)
        .filter(p -> p == Presence.RUNNING || p == Presence.INCOMPLETE || p == Presence.STOPPED)
        .isPresent();
  }

  /** The kinds of service that the module gives, as the node knows it. */
  public Set<String> tjenester(String modul) {
    return kjent(modul).map(KnownModule::serves).orElse(Set.of());
  }

  /** The modules that give one of the kinds, as the node knows them. */
  public Set<String> somGir(Set<String> slag) {
    ModuleCatalog naa = katalog;
    return naa == null
        ? Set.of()
        : naa.modules().stream()
            .filter(m -> m.serves().stream().anyMatch(slag::contains))
            .map(KnownModule::name)
            .collect(Collectors.toSet());
  }

  /** Whether the schema's migrations are done: its tables are as its bundle means them. */
  public boolean klart(String skjema) {
    return skjemaer.stream().anyMatch(r -> skjema.equals(r.getProperty("samtak.schema")));
  }

  /**
   * The modules that describe themselves now, with the version and schema of their bundles. The
   * core's own bundles describe themselves, too; they never go, and no map of them is kept.
   */
  List<ServiceReference<Modulbeskrivelse>> beskrivelser() {
    return beskrivelser.stream().filter(r -> !hode(r, MODUL).isEmpty()).toList();
  }

  /** The modules that the node has in, running or not, by name; none where nobody can say. */
  List<String> inne() {
    ModuleCatalog naa = katalog;
    return naa == null
        ? List.of()
        : naa.modules().stream().map(KnownModule::name).filter(this::paNoden).sorted().toList();
  }

  /** Lets a description be used, where it is still there. */
  void bruk(ServiceReference<Modulbeskrivelse> tjeneste, Consumer<Modulbeskrivelse> arbeid) {
    BundleContext her = context;
    Modulbeskrivelse b = her == null ? null : her.getService(tjeneste);
    if (her == null || b == null) {
      return;
    }
    try {
      arbeid.accept(b);
    } finally {
      her.ungetService(tjeneste);
    }
  }

  /** A header of the manifest of the bundle that brings a service; empty where it has none. */
  static String hode(ServiceReference<?> tjeneste, String navn) {
    Bundle bunt = tjeneste.getBundle();
    return bunt == null ? "" : Objects.requireNonNullElse(bunt.getHeaders("").get(navn), "");
  }

  private static void legg(
      Set<Bidrag> funnet,
      Bidrag bidrag,
      String modul,
      Stream<? extends ServiceReference<?>> tjenester) {
    if (tjenester.anyMatch(r -> modul.equals(hode(r, MODUL)))) {
      funnet.add(bidrag);
    }
  }
}
