// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.persistence;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import no.samtak.core.rettighet.internal.brudd.Brudd;
import no.samtak.core.rettighet.internal.brudd.Bruddhandling;
import no.samtak.core.rettighet.internal.brudd.Bruddhendelse;
import no.samtak.core.rettighet.internal.brudd.Bruddtilstand;
import no.samtak.core.rettighet.internal.brudd.Risiko;
import no.samtak.platform.api.data.Transactions;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.security.AccessEntry;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The register of breaches. Nothing of it is ever taken away. */
@Component(service = BruddStore.class)
public final class BruddStore {
  private static final String TYPE = "personvernbrudd";

  private final EntityManagerFactory unit;
  private final Transactions transactions;

  /** On the bundle's unit. */
  @Activate
  public BruddStore(
      @Reference(target = "(osgi.unit.name=no.samtak.core.rettighet)") EntityManagerFactory unit,
      @Reference Transactions transactions) {
    this.unit = unit;
    this.transactions = transactions;
  }

  /** The kommune's, open ones first, the newest first. */
  public List<Brudd> alle(String kommune) {
    return transactions.read(
        unit,
        em ->
            em
                .createQuery(
                    "select b from BruddEntity b where b.kommune = :kommune"
                        + " order by b.oppdaget desc, b.id",
                    BruddEntity.class)
                .setParameter("kommune", kommune)
                .getResultList()
                .stream()
                .map(BruddEntity::tilBrudd)
                .sorted(Comparator.comparing(b -> b.tilstand() == Bruddtilstand.LUKKET))
                .toList());
  }

  /** One of the kommune's. */
  public Optional<Brudd> finn(String kommune, String id) {
    return transactions.read(unit, em -> rad(em, kommune, id).map(BruddEntity::tilBrudd));
  }

  private static Optional<BruddEntity> rad(EntityManager em, String kommune, String id) {
    return Optional.ofNullable(em.find(BruddEntity.class, id))
        .filter(b -> b.kommune().equals(kommune));
  }

  /** What happened to one, the newest first. */
  public List<Bruddhendelse> hendelser(Brudd b) {
    return transactions.read(
        unit,
        em ->
            em
                .createQuery(
                    "select h from BruddhendelseEntity h where h.brudd = :id"
                        + " order by h.nummer desc",
                    BruddhendelseEntity.class)
                .setParameter("id", b.id())
                .getResultList()
                .stream()
                .map(BruddhendelseEntity::tilHendelse)
                .toList());
  }

  /** Adds one, with its first event. */
  public Brudd ny(Brudd b, Instant naa, String hvem) {
    return transactions.write(
        unit,
        em -> {
          BruddEntity rad = new BruddEntity(b);
          em.persist(rad);
          em.flush();
          em.persist(new BruddhendelseEntity(rad, Bruddhendelse.OPPDAG, naa, hvem, ""));
          em.flush();
          return rad.tilBrudd();
        },
        svar -> AccessEntry.ok("opprett", TYPE, svar.id()));
  }

  /**
   * Does something with one that is as it was read.
   *
   * @throws DomainException PRECONDITION_FAILED where somebody was first
   */
  public Brudd gjor(
      Brudd lest,
      Bruddhandling hva,
      @Nullable Risiko risiko,
      @Nullable Integer antall,
      String ord,
      Instant naa,
      String hvem) {
    return transactions.write(
        unit,
        em -> {
          BruddEntity rad =
              rad(em, lest.kommune(), lest.id()).orElseThrow(DomainException::notFound);
          if (rad.versjon() != lest.versjon()) {
            throw DomainException.changedByOthers();
          }
          rad.gjor(hva, risiko, antall, ord, naa);
          em.persist(new BruddhendelseEntity(rad, hva.name(), naa, hvem, ord));
          em.flush();
          return rad.tilBrudd();
        },
        svar -> AccessEntry.ok("endre", TYPE, svar.id()));
  }
}
