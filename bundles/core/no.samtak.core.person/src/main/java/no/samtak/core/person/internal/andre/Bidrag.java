// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.andre;

import java.sql.Connection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.samtak.core.api.personvern.Forseglingsbidrag;
import no.samtak.core.api.personvern.Personflytting;
import no.samtak.core.person.internal.persistence.Base;
import no.samtak.core.person.internal.persistence.BidragStore;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.text.Text;
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
  private static final String FLYTTING = "FLYTTING";

  private final Base base;
  private final Set<Navn> husket = new HashSet<>();

  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  private volatile List<Forseglingsbidrag> forseglinger = List.of();

  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  private volatile List<Personflytting> flyttinger = List.of();

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

  /** With these, where nobody binds them. */
  public Bidrag medFlyttinger(Personflytting... hvem) {
    flyttinger = List.of(hvem);
    return this;
  }

  /**
   * All that keep something under the ids of persons.
   *
   * @param c the transaction that two entries are merged in
   * @throws DomainException UNAVAILABLE where one that has been here is not here now
   */
  public List<Personflytting> flyttinger(Connection c) {
    List<Personflytting> her = List.copyOf(flyttinger);
    Set<String> borte = BidragStore.navn(c, FLYTTING);
    her.forEach(f -> borte.remove(f.navn()));
    if (!borte.isEmpty()) {
      throw new DomainException(
          ErrorKind.UNAVAILABLE, Text.of("person.feil.bidragBorte", String.join(", ", borte)));
    }
    return her;
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
    Set<Navn> nye = new HashSet<>();
    forseglinger().forEach(f -> f.kolonner().forEach(k -> nye.add(new Navn(FORSEGLING, k))));
    flyttinger.forEach(f -> nye.add(new Navn(FLYTTING, f.navn())));
    nye.removeAll(husket);
    if (!nye.isEmpty()) {
      base.gjor(
          c -> {
            nye.forEach(n -> BidragStore.husk(c, n.slag(), n.navn()));
            return nye.size();
          });
      husket.addAll(nye);
    }
  }

  private record Navn(String slag, String navn) {}
}
