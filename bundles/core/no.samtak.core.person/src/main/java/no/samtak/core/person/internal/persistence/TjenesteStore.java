// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.persistence;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.persistence.EntityManager;
import no.samtak.core.person.internal.tjeneste.Enhet;
import no.samtak.core.person.internal.tjeneste.Tjenesteinnhold;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.security.AccessEntry;
import no.samtak.platform.api.text.Language;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The services in the database. */
@Component(service = TjenesteStore.class)
public final class TjenesteStore {
  private static final String TYPE = "tjeneste";

  private final Base base;
  private final Map<String, String> ider = new ConcurrentHashMap<>();

  /** On the bundle's unit. */
  @Activate
  public TjenesteStore(@Reference Base base) {
    this.base = base;
  }

  /** The kommune's services by name. */
  public List<Enhet> alle(String kommune) {
    Collator norsk = Collator.getInstance(Language.NB.locale());
    return base.les(
        em ->
            em.createQuery(
                    "select t from TjenesteEntity t where t.kommune = :kommune",
                    TjenesteEntity.class)
                .setParameter("kommune", kommune)
                .getResultStream()
                .map(TjenesteEntity::tilEnhet)
                // Each database sorts in its own way.
                .sorted(
                    Comparator.comparing((Enhet e) -> e.tjeneste().navn(), norsk)
                        .thenComparing(e -> e.tjeneste().slug()))
                .toList());
  }

  /** The service with the slug. */
  public Optional<Enhet> finn(String kommune, String slug) {
    return base.les(em -> hent(em, kommune, slug).map(TjenesteEntity::tilEnhet));
  }

  /**
   * The random id of a service. It never changes, and a service is never taken away: asked once for
   * each.
   */
  public Optional<String> id(String kommune, String slug) {
    String kjent = ider.get(kommune + '/' + slug);
    if (kjent != null) {
      return Optional.of(kjent);
    }
    Optional<String> id = finn(kommune, slug).map(Enhet::id);
    id.ifPresent(i -> ider.put(kommune + '/' + slug, i));
    return id;
  }

  /**
   * Adds a service; the one with this id where it is there already.
   *
   * @throws DomainException CONFLICT where the slug is taken
   */
  public Enhet leggTil(String id, String kommune, Tjenesteinnhold.Kontrollert innhold) {
    return base.medEntiteter(
        em -> {
          TjenesteEntity finnes = em.find(TjenesteEntity.class, id);
          if (finnes != null) {
            return finnes.tilEnhet();
          }
          TjenesteEntity ny = new TjenesteEntity(id, kommune, innhold);
          em.persist(ny);
          em.flush();
          return ny.tilEnhet();
        },
        enhet -> List.of(AccessEntry.ok("opprett", TYPE, enhet.id())));
  }

  /**
   * Changes a service that still has the version.
   *
   * @throws DomainException NOT_FOUND; PRECONDITION_FAILED
   */
  public Enhet endre(
      String kommune, String slug, long versjon, Tjenesteinnhold.Kontrollert innhold) {
    return base.medEntiteter(
        em -> {
          TjenesteEntity rad = hent(em, kommune, slug).orElseThrow(DomainException::notFound);
          if (rad.versjon() != versjon) {
            throw DomainException.changedByOthers();
          }
          rad.endre(innhold);
          em.flush();
          return rad.tilEnhet();
        },
        enhet -> List.of(AccessEntry.ok("endre", TYPE, enhet.id())));
  }

  private static Optional<TjenesteEntity> hent(EntityManager em, String kommune, String slug) {
    return em.createQuery(
            "select t from TjenesteEntity t where t.kommune = :kommune and t.slug = :slug",
            TjenesteEntity.class)
        .setParameter("kommune", kommune)
        .setParameter("slug", slug)
        .getResultStream()
        .findFirst();
  }
}
