// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.regnskap.internal.hovedbok;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samtak.core.api.kilde.Kildearkiv;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The ledgers, added up. What was added up is kept in memory until a later file has been read in; a
 * few kommuner's at a time, since it can always be made again.
 */
@Component(service = HovedbokService.class)
public final class HovedbokService {
  private static final int HUSKER = 16;

  private record Lest(long utgave, Hovedbok hovedbok) {}

  private final Kildearkiv arkiv;
  private final Map<String, Lest> lest =
      new LinkedHashMap<>(HUSKER, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Lest> eldste) {
          return size() > HUSKER;
        }
      };

  /** On the sources. */
  @Activate
  public HovedbokService(@Reference Kildearkiv arkiv) {
    this.arkiv = arkiv;
  }

  /** The kommune's ledger as it is now. */
  public Hovedbok hovedbok(String kommune) {
    // The edition before the rows: what comes in meanwhile makes a later one.
    long utgave = arkiv.utgave(kommune, Hovedbok.FIL);
    synchronized (lest) {
      Lest sist = lest.get(kommune);
      if (sist != null && sist.utgave() == utgave) {
        return sist.hovedbok();
      }
    }
    Hovedbok ny = utgave == 0 ? new Hovedbok(List.of()) : Hovedbok.av(arkiv.kilder(kommune));
    synchronized (lest) {
      lest.put(kommune, new Lest(utgave, ny));
    }
    return ny;
  }

  /** The postings of the search, in the file's order; read row by row. */
  public List<Postering> posteringer(String kommune, Posteringssok sok) {
    List<Postering> funnet = new ArrayList<>();
    arkiv
        .kilder(kommune)
        .hver(Hovedbok.FIL, rad -> Postering.av(rad).filter(sok::har).ifPresent(funnet::add));
    return funnet;
  }
}
