// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.innlesing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.samtak.core.api.kilde.Kildearkiv;
import no.samtak.core.api.kilde.Kilder;
import no.samtak.core.api.kilde.Kilderad;
import no.samtak.core.tiltak.internal.persistence.InnlesingStore;
import no.samtak.core.tiltak.internal.persistence.PlanStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gives others the rows that were read in. */
@Component(service = Kildearkiv.class)
public final class KildearkivService implements Kildearkiv {
  private final PlanStore plan;
  private final InnlesingStore innlesinger;

  /** On the stores. */
  @Activate
  public KildearkivService(@Reference PlanStore plan, @Reference InnlesingStore innlesinger) {
    this.plan = plan;
    this.innlesinger = innlesinger;
  }

  @Override
  public Kilder kilder(String kommune) {
    Map<String, List<Kilderad>> lest = new ConcurrentHashMap<>();
    return type -> lest.computeIfAbsent(type, t -> les(kommune, t));
  }

  private List<Kilderad> les(String kommune, String type) {
    return Filtyper.av(type).map(t -> les(kommune, t)).orElse(List.of());
  }

  private List<Kilderad> les(String kommune, Filtype type) {
    List<Kilderad> rader = new ArrayList<>();
    for (Iterator<PlanStore.Rad> alle = plan.rader(kommune, type); alle.hasNext(); ) {
      PlanStore.Rad rad = alle.next();
      Map<String, String> celler = new HashMap<>();
      for (int i = 0; i < rad.celler().size(); i++) {
        celler.put(type.kolonner().get(i), rad.celler().get(i));
      }
      rader.add(new Kilderad(rad.nummer(), celler));
    }
    return List.copyOf(rader);
  }

  @Override
  public long utgave(String kommune, String type) {
    return utgaver(kommune).getOrDefault(type, 0L);
  }

  @Override
  public Map<String, Long> utgaver(String kommune) {
    return Map.copyOf(innlesinger.utgaver(kommune));
  }
}
