// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.innlesing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
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
    return new Kommunekilder(kommune);
  }

  /** What has been asked for as a list is read once; row by row nothing is kept. */
  private final class Kommunekilder implements Kilder {
    private final String kommune;
    private final Map<String, List<Kilderad>> lest = new ConcurrentHashMap<>();

    Kommunekilder(String kommune) {
      this.kommune = kommune;
    }

    @Override
    public List<Kilderad> rader(String type) {
      return lest.computeIfAbsent(
          type,
          t -> {
            List<Kilderad> rader = new ArrayList<>();
            les(kommune, t, rader::add);
            return List.copyOf(rader);
          });
    }

    @Override
    public void hver(String type, Consumer<? super Kilderad> mottaker) {
      les(kommune, type, mottaker);
    }
  }

  private void les(String kommune, String slug, Consumer<? super Kilderad> mottaker) {
    Filtype type = Filtyper.av(slug).orElse(null);
    if (type == null) {
      return;
    }
    for (Iterator<PlanStore.Rad> alle = plan.rader(kommune, type); alle.hasNext(); ) {
      PlanStore.Rad rad = alle.next();
      Map<String, String> celler = new HashMap<>();
      for (int i = 0; i < rad.celler().size(); i++) {
        celler.put(type.kolonner().get(i), rad.celler().get(i));
      }
      mottaker.accept(new Kilderad(rad.nummer(), celler));
    }
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
