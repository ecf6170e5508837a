// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.person;

import java.sql.Connection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.samtak.core.person.internal.nokkel.Nokkelring;
import no.samtak.core.person.internal.nokkel.Tjenestenokkel;
import no.samtak.core.person.internal.persistence.SokeordStore;
import no.samtak.core.person.internal.sok.Blindindeks;
import no.samtak.core.person.internal.sok.Sokeord;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What persons are found by. */
@Component(service = Personindeks.class)
public final class Personindeks {
  private final Nokkelring ring;
  private final Blindindeks indeks = new Blindindeks();

  /** With the node's keys. */
  @Activate
  public Personindeks(@Reference Nokkelring ring) {
    this.ring = ring;
  }

  void leggTil(Connection c, Tjenestenokkel nokkel, String id, Personalia p) {
    try {
      indeks.leggTil(c, nokkel, id, Sokeord.av(p));
    } catch (RuntimeException e) {
      indeks.glem();
      throw e;
    }
  }

  /** Finds the person by what it is now, where that is something else. */
  void endre(Connection c, Tjenestenokkel nokkel, String id, Personalia gammel, Personalia nye) {
    if (!Sokeord.av(gammel).equals(Sokeord.av(nye))) {
      SokeordStore.slipp(c, id);
      leggTil(c, nokkel, id, nye);
    }
  }

  /** The person is found no more. */
  public void fjern(Connection c, String id) {
    SokeordStore.slipp(c, id);
  }

  Set<String> finn(Connection c, String tjenesteId, String ord, int hoyst) {
    Set<String> funnet = new HashSet<>();
    List<Tjenestenokkel> nokler = ring.gjeldende(tjenesteId);
    nokler.forEach(n -> funnet.addAll(indeks.finn(c, n, ord, hoyst)));
    return funnet;
  }

  /** What was done is undone: what was learnt by it does not hold. */
  void glem() {
    indeks.glem();
  }
}
