// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.radar.internal.persistence;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import no.samtak.core.radar.internal.kalender.Abonnement;
import no.samtak.platform.api.data.Transactions;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.security.AccessEntry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Subscriptions in the database. Every method names the kommune, and none reaches another's rows.
 */
@Component(service = AbonnementStore.class)
public final class AbonnementStore {
  private static final String OBJEKT = "kalender";

  private final EntityManagerFactory unit;
  private final Transactions transactions;

  /** On the bundle's unit. */
  @Activate
  public AbonnementStore(
      @Reference(target = "(osgi.unit.name=no.samtak.core.radar)") EntityManagerFactory unit,
      @Reference Transactions transactions) {
    this.unit = unit;
    this.transactions = transactions;
  }

  /** A subscription and whose it is. */
  public record Eid(String brukerId, Abonnement abonnement) {}

  /** The user's own that hold, the oldest first. */
  public List<Abonnement> liste(String kommune, String brukerId) {
    return transactions.read(
        unit,
        em ->
            em
                .createQuery(
                    "select a from AbonnementEntity a where a.kommune = :kommune"
                        + " and a.brukerId = :bruker and a.trukket is null"
                        + " order by a.opprettet, a.id",
                    AbonnementEntity.class)
                .setParameter("kommune", kommune)
                .setParameter("bruker", brukerId)
                .getResultList()
                .stream()
                .map(a -> a.toEid().abonnement())
                .toList());
  }

  /** The one that holds, by the print of its secret. */
  public Optional<Eid> medAvtrykk(String kommune, String avtrykk) {
    return transactions.read(
        unit,
        em ->
            em.createQuery(
                    "select a from AbonnementEntity a where a.avtrykk = :avtrykk",
                    AbonnementEntity.class)
                .setParameter("avtrykk", avtrykk)
                .getResultStream()
                .filter(a -> a.gjelder(kommune))
                .map(AbonnementEntity::toEid)
                .findFirst());
  }

  /** The user's own of that id, where it holds. */
  public Optional<Abonnement> finn(String kommune, String brukerId, String id) {
    return transactions.read(
        unit, em -> mitt(em, kommune, brukerId, id).map(a -> a.toEid().abonnement()));
  }

  /** Adds one. */
  public Abonnement opprett(
      String kommune, String brukerId, String id, String navn, String avtrykk, Instant naa) {
    return transactions.write(
        unit,
        em -> {
          AbonnementEntity ny =
              new AbonnementEntity(
                  id, kommune, brukerId, navn, avtrykk, naa.atOffset(ZoneOffset.UTC));
          em.persist(ny);
          em.flush();
          return ny.toEid().abonnement();
        },
        lagt -> AccessEntry.ok("opprett", OBJEKT, id));
  }

  /** Keeps when it was used; nothing where it is gone meanwhile. */
  public void brukt(String kommune, String id, Instant naa) {
    transactions.write(
        unit,
        em -> {
          AbonnementEntity rad = em.find(AbonnementEntity.class, id);
          if (rad != null && rad.gjelder(kommune)) {
            rad.brukt(naa.atOffset(ZoneOffset.UTC));
          }
          return id;
        },
        lest -> AccessEntry.ok("les", OBJEKT, id));
  }

  /**
   * Revokes the user's own, for good.
   *
   * @throws DomainException NOT_FOUND
   */
  public void trekk(String kommune, String brukerId, String id, Instant naa) {
    transactions.write(
        unit,
        em -> {
          mitt(em, kommune, brukerId, id)
              .orElseThrow(DomainException::notFound)
              .trekk(naa.atOffset(ZoneOffset.UTC));
          return id;
        },
        trukket -> AccessEntry.ok("trekk", OBJEKT, id));
  }

  private static Optional<AbonnementEntity> mitt(
      EntityManager em, String kommune, String brukerId, String id) {
    return Optional.ofNullable(em.find(AbonnementEntity.class, id))
        .filter(a -> a.gjelder(kommune) && a.eiesAv(brukerId));
  }
}
