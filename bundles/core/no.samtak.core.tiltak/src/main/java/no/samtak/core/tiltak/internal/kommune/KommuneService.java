// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.kommune;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samtak.core.api.kommune.Kommune;
import no.samtak.core.api.kommune.KommuneRegister;
import no.samtak.core.api.kommune.Kommunenummer;
import no.samtak.core.tiltak.internal.persistence.KommuneStore;
import no.samtak.core.tiltak.internal.tiltak.Sortering;
import no.samtak.platform.api.tenant.Tenant;
import no.samtak.platform.api.tenant.TenantDirectory;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The kommuner, read once: they change with migrations only, and those run before this starts.
 * Those that are served are the platform's tenants.
 */
@Component(service = {KommuneRegister.class, TenantDirectory.class})
public final class KommuneService implements KommuneRegister, TenantDirectory {
  private final List<Kommune> alle;
  private final Map<String, Kommune> etterSlug;
  private final List<Tenant> leietakere;
  private final Map<String, Tenant> leietakerEtterSlug;

  /** Reads the register. */
  @Activate
  public KommuneService(@Reference KommuneStore store) {
    this(store.alle());
  }

  KommuneService(List<Kommune> kommuner) {
    alle = kommuner.stream().sorted(Comparator.comparing(k -> Sortering.nokkel(k.navn()))).toList();
    etterSlug = alle.stream().collect(Collectors.toMap(Kommune::slug, Function.identity()));
    leietakere =
        alle.stream()
            .filter(Kommune::betjent)
            .map(k -> new Tenant(k.slug(), k.navn(), k.administrasjonssprak()))
            .toList();
    leietakerEtterSlug =
        leietakere.stream().collect(Collectors.toMap(Tenant::slug, Function.identity()));
  }

  @Override
  public Optional<Kommune> finn(String slug) {
    return Optional.ofNullable(etterSlug.get(slug));
  }

  @Override
  public List<Kommune> alle() {
    return alle;
  }

  @Override
  public Optional<Kommune> medNummer(String nummer, LocalDate dag) {
    return alle.stream()
        .filter(k -> k.nummer(dag).filter(n -> n.nummer().equals(nummer)).isPresent())
        .findFirst();
  }

  @Override
  public Optional<Kommunenummer> oversett(String nummer, LocalDate dag) {
    Optional<Kommunenummer> naa = medNummer(nummer);
    // A chain is no longer than the register; a ring in it would end here, too.
    for (int ledd = 0; ledd < 100 && naa.isPresent(); ledd++) {
      if (naa.get().gjelder(dag)) {
        return naa;
      }
      String neste = naa.get().etterfolger();
      naa = neste == null ? Optional.empty() : medNummer(neste);
    }
    return Optional.empty();
  }

  private Optional<Kommunenummer> medNummer(String nummer) {
    return alle.stream()
        .flatMap(k -> k.numre().stream())
        .filter(n -> n.nummer().equals(nummer))
        .findFirst();
  }

  /** {@inheritDoc} Of those that are served. */
  @Override
  public List<Tenant> all() {
    return leietakere;
  }

  @Override
  public Optional<Tenant> find(String slug) {
    return Optional.ofNullable(leietakerEtterSlug.get(slug));
  }
}
