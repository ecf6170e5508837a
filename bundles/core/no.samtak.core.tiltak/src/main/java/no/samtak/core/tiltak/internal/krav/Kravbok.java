// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.krav;

import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import no.samtak.core.api.tiltak.Modulkravregister;
import no.samtak.core.tiltak.internal.innlesing.Filtyper;
import no.samtak.core.tiltak.internal.persistence.KravStore;
import no.samtak.core.tiltak.internal.persistence.PlanStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What tiltak require. What somebody has saved of a tiltak holds; of the others the file says it.
 */
@Component(service = {Kravbok.class, Modulkravregister.class})
public final class Kravbok implements Modulkravregister {
  private final PlanStore plan;
  private final KravStore store;

  /** On the stores. */
  @Activate
  public Kravbok(@Reference PlanStore plan, @Reference KravStore store) {
    this.plan = plan;
    this.store = store;
  }

  @Override
  public Map<String, Set<String>> krav(String kommune) {
    Map<String, SortedSet<String>> alle = avFilene(kommune);
    store
        .alle(kommune)
        .forEach((tiltak, lagret) -> alle.put(tiltak, new TreeSet<>(lagret.tjenester())));
    alle.values().removeIf(Set::isEmpty);
    return Map.copyOf(alle);
  }

  /** What one tiltak requires; empty = nothing. */
  public Set<String> av(String kommune, String tiltakId) {
    return store
        .finn(kommune, tiltakId)
        .<Set<String>>map(lagret -> new TreeSet<>(lagret.tjenester()))
        .orElseGet(() -> avFilene(kommune).getOrDefault(tiltakId, new TreeSet<>()));
  }

  /** As the files say; what is said of a tiltak that is joined with another counts to the other. */
  Map<String, SortedSet<String>> avFilene(String kommune) {
    int hvem = Filtyper.MODULKRAV.kolonner().indexOf("tiltak_id");
    int hva = Filtyper.MODULKRAV.kolonner().indexOf("modul");
    Map<String, String> sammenMed = plan.sammenMed(kommune);
    Map<String, SortedSet<String>> alle = new TreeMap<>();
    for (Iterator<PlanStore.Rad> r = plan.rader(kommune, Filtyper.MODULKRAV); r.hasNext(); ) {
      PlanStore.Rad rad = r.next();
      String slug = rad.celler().get(hvem);
      String tjeneste = rad.celler().get(hva);
      if (!tjeneste.isEmpty()) {
        alle.computeIfAbsent(sammenMed.getOrDefault(slug, slug), k -> new TreeSet<>())
            .add(tjeneste);
      }
    }
    return alle;
  }
}
