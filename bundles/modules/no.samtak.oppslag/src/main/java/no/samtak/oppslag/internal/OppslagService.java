// SPDX-License-Identifier: EUPL-1.2
package no.samtak.oppslag.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import no.samtak.oppslag.internal.persistence.OppslagStore;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.time.Forretningsdato;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;

/**
 * What can be done with notices. REST, SOAP, pages and shell all come through here; who may do it
 * is decided before, by {@link no.samtak.platform.api.security.AccessControl}.
 */
@Component(service = OppslagService.class, configurationPid = OppslagConfig.PID)
@Designate(ocd = OppslagConfig.class)
public final class OppslagService {
  private final OppslagStore store;
  private final Forretningsdato forretningsdato;
  private final Clock clock;
  private final int dagerUtenSlutt;

  @Activate
  public OppslagService(
      @Reference OppslagStore store,
      @Reference Forretningsdato forretningsdato,
      @Reference Clock clock,
      OppslagConfig config) {
    this.store = store;
    this.forretningsdato = forretningsdato;
    this.clock = clock;
    this.dagerUtenSlutt = config.dagerUtenSlutt();
  }

  /**
   * One notice.
   *
   * @throws DomainException NOT_FOUND where the kommune has none with this id
   */
  public Oppslag hent(String kommune, String id) {
    return store.find(kommune, id).orElseThrow(DomainException::notFound);
  }

  /** One part of a kommune's notices, in the order that is asked for. */
  public Slice<Oppslag> liste(String kommune, OppslagSok sok, PageQuery del) {
    return store.list(kommune, filter(sok), sok.rekkefolge(), del);
  }

  /** How many notices of the kommune the search finds. */
  public long antall(String kommune, OppslagSok sok) {
    return store.count(kommune, filter(sok));
  }

  /** Whether the notice is shown today, by the business date. */
  public boolean gjelderIdag(Oppslag oppslag) {
    return oppslag.gjelder(forretningsdato.idag(), dagerUtenSlutt);
  }

  /**
   * Makes a notice. Where the kommune already has one with this id, that one comes back unchanged:
   * a create that is sent twice makes one notice.
   *
   * @throws DomainException INVALID with every field that is wrong
   */
  public Oppslag opprett(String kommune, String id, OppslagInnhold innhold) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Oppslag nytt = innhold.kontrollert(id, kommune, 1, now);
    Optional<Oppslag> finnes = store.find(kommune, id);
    return finnes.isPresent() ? finnes.get() : store.insert(nytt);
  }

  /**
   * Changes a notice.
   *
   * @param versjon the version that the caller has read
   * @throws DomainException INVALID with every field that is wrong; NOT_FOUND; PRECONDITION_FAILED
   *     where somebody else has changed it since
   */
  public Oppslag endre(String kommune, String id, long versjon, OppslagInnhold innhold) {
    return store.update(innhold.kontrollert(id, kommune, versjon, clock.instant()));
  }

  /**
   * Deletes a notice for good.
   *
   * @throws DomainException NOT_FOUND where the kommune has none with this id
   */
  public void slett(String kommune, String id) {
    store.delete(kommune, id);
  }

  private OppslagStore.Filter filter(OppslagSok sok) {
    return sok.bareGjeldende()
        ? new OppslagStore.Filter(sok.tekst(), forretningsdato.idag(), dagerUtenSlutt)
        : new OppslagStore.Filter(sok.tekst(), null, dagerUtenSlutt);
  }
}
