// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.kart;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samtak.platform.api.module.ModuleCatalog.KnownModule;
import no.samtak.platform.api.module.ModuleCatalog.Presence;

/** What a node without a framework has of modules. */
public final class Provebok extends Bidragsbok {
  public final Set<Bidrag> bidrag = EnumSet.noneOf(Bidrag.class);
  public final Map<String, Presence> noden = new HashMap<>();
  public final Map<String, Set<String>> tjenester = new HashMap<>();
  public final Set<String> klare = new HashSet<>();
  public boolean vet = true;

  @Override
  public Set<Bidrag> bidrag(String modul) {
    return paNoden(modul) ? EnumSet.copyOf(bidrag) : Set.of();
  }

  @Override
  public Optional<KnownModule> kjent(String modul) {
    Presence presence = noden.get(modul);
    return presence == null
        ? Optional.empty()
        : Optional.of(new KnownModule(modul, modul, presence, "1.0.0", tjenester(modul)));
  }

  @Override
  public boolean vetOmNoden() {
    return vet;
  }

  @Override
  public boolean paNoden(String modul) {
    Presence presence = noden.get(modul);
    return presence == Presence.RUNNING
        || presence == Presence.INCOMPLETE
        || presence == Presence.STOPPED;
  }

  @Override
  public Set<String> tjenester(String modul) {
    return tjenester.getOrDefault(modul, Set.of());
  }

  @Override
  public Set<String> somGir(Set<String> slag) {
    Set<String> moduler = new HashSet<>();
    tjenester.forEach(
        (modul, gir) -> {
          if (gir.stream().anyMatch(slag::contains)) {
            moduler.add(modul);
          }
        });
    return moduler;
  }

  @Override
  public boolean klart(String skjema) {
    return klare.contains(skjema);
  }
}
