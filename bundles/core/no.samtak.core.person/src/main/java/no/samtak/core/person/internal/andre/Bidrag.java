// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.andre;

import java.sql.Connection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.samtak.core.api.personvern.Forseglingsbidrag;
import no.samtak.core.person.internal.persistence.Base;
import no.samtak.core.person.internal.persistence.BidragStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * The other bundles that keep something of persons. They come and go; that one has been here is
 * remembered in the database, so that what it keeps is not forgotten while it is out.
 */
@Component(service = Bidrag.class)
public final class Bidrag {
  private static final String FORSEGLING = "FORSEGLING";

  private final Base base;
  private final Set<String> husket = new HashSet<>();

  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  private volatile List<Forseglingsbidrag> forseglinger = List.of();

  /** Remembers in the database. */
  @Activate
  public Bidrag(@Reference Base base) {
    this.base = base;
  }

  /** With these, where nobody binds them. */
  public Bidrag medForseglinger(Forseglingsbidrag... hvem) {
    forseglinger = List.of(hvem);
    return this;
  }

  /** Those that keep seals, as far as they are here now. */
  public List<Forseglingsbidrag> forseglinger() {
    return List.copyOf(forseglinger);
  }

  /** The columns with seals that are known, and whose bundle is not here now. */
  public Set<String> manglendeForseglinger() {
    Set<String> kjente = base.gjor(c -> BidragStore.navn(c, FORSEGLING));
    forseglinger().forEach(f -> kjente.removeAll(f.kolonner()));
    return kjente;
  }

  /** Remembers all that are here now. */
  public synchronized void husk() {
    Set<String> nye = new TreeSet<>();
    forseglinger().forEach(f -> nye.addAll(f.kolonner()));
    nye.removeAll(husket);
    if (!nye.isEmpty()) {
      base.gjor(
          c -> {
            husk(c, FORSEGLING, nye);
            return nye.size();
          });
      husket.addAll(nye);
    }
  }

  private static void husk(Connection c, String slag, Set<String> navn) {
    navn.forEach(n -> BidragStore.husk(c, slag, n));
  }
}
