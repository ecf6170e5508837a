// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.modul;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.text.Text;

/** What is remembered of modules, in memory, for one node or several; may be away. */
class Tomtminne implements Modulminne {
  final Map<String, Onske> onsker = new LinkedHashMap<>();
  final Map<String, Moduloperasjon> operasjoner = new LinkedHashMap<>();
  final Set<Stiregister.Sti> stier = new LinkedHashSet<>();
  final List<String> hosAndre = new ArrayList<>();
  volatile boolean borte;
  private long endring;

  void away() {
    if (borte) {
      throw new DomainException(ErrorKind.UNAVAILABLE, Text.of("feil.ikkeIDrift"));
    }
  }

  synchronized void onsk(Onske onske) {
    onsker.put(onske.modul(), onske);
    endring++;
  }

  @Override
  public synchronized List<Onske> onsker() {
    away();
    return List.copyOf(onsker.values());
  }

  @Override
  public synchronized void startet(Moduloperasjon operasjon) {
    away();
    operasjoner.put(operasjon.id(), operasjon);
  }

  @Override
  public synchronized void ferdig(Moduloperasjon operasjon, List<Onske> ny) {
    away();
    operasjoner.put(operasjon.id(), operasjon);
    ny.forEach(this::onsk);
  }

  @Override
  public synchronized Optional<Moduloperasjon> finn(String id) {
    return borte ? Optional.empty() : Optional.ofNullable(operasjoner.get(id));
  }

  @Override
  public synchronized Slice<Moduloperasjon> liste(PageQuery query) {
    return new Slice<>(new ArrayList<>(operasjoner.values()), null);
  }

  @Override
  public void avbrytHengende() {}

  @Override
  public synchronized long endring() {
    away();
    return endring;
  }

  @Override
  public List<String> inneHosAndre(String modul) {
    return List.copyOf(hosAndre);
  }

  @Override
  public synchronized List<Stiregister.Sti> stier() {
    return List.copyOf(stier);
  }

  @Override
  public synchronized void husk(Stiregister.Sti sti) {
    stier.add(sti);
  }

  @Override
  public synchronized void glem(String modul) {
    onsker.remove(modul);
    endring++;
  }

  @Override
  public synchronized void glem(Collection<Stiregister.Sti> borte) {
    stier.removeAll(borte);
  }
}
