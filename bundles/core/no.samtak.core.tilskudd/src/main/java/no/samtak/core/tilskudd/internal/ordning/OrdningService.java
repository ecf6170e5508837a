// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.ordning;

import java.util.List;
import no.samtak.core.tilskudd.internal.felles.Hvem;
import no.samtak.core.tilskudd.internal.persistence.OrdningStore;
import no.samtak.platform.api.error.DomainException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The schemes that a kommune applies to, with their rules. */
@Component(service = OrdningService.class)
public final class OrdningService {
  private final OrdningStore store;
  private final Hvem hvem;

  /** On the store. */
  @Activate
  public OrdningService(@Reference OrdningStore store, @Reference Hvem hvem) {
    this.store = store;
    this.hvem = hvem;
  }

  /** All of the kommune's schemes, by funder and name. */
  public List<Ordning> alle(String kommune) {
    return store.alle(kommune);
  }

  /** What holds money against the rules of the kommune's schemes. */
  public Ordningskontroll kontroll(String kommune) {
    return new Ordningskontroll(store.alle(kommune));
  }

  /**
   * One scheme.
   *
   * @throws DomainException NOT_FOUND
   */
  public Ordning hent(String kommune, String id) {
    return store.finn(kommune, id).orElseThrow(DomainException::notFound);
  }

  /**
   * Keeps a new scheme; where the kommune has one of this id, that one comes back.
   *
   * @throws DomainException INVALID with every field that is wrong; CONFLICT where the funder has a
   *     scheme of that name
   */
  public Ordning opprett(String kommune, String id, Ordningsskjema skjema) {
    return store.opprett(kommune, id, skjema.sjekket(), hvem.spor(""));
  }

  /**
   * Changes a scheme.
   *
   * @param versjon the version that the caller has read
   * @throws DomainException INVALID; NOT_FOUND; PRECONDITION_FAILED; CONFLICT
   */
  public Ordning endre(String kommune, String id, long versjon, Ordningsskjema skjema) {
    return store.endre(kommune, id, versjon, skjema.sjekket(), hvem.spor(""));
  }
}
