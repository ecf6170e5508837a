// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.prosjekt.internal.persistence;

import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import no.samtak.core.prosjekt.internal.prosjekt.Innslag;
import no.samtak.core.prosjekt.internal.prosjekt.Prosjekt;
import no.samtak.core.prosjekt.internal.prosjekt.Rapport;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.data.Transactions;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.security.AccessEntry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Projects in the database. Every method names the kommune, and none reaches another's rows. What
 * belongs to a project names it by its id, since that of the source may have no row.
 */
@Component(service = ProsjektStore.class)
public final class ProsjektStore {
  private final EntityManagerFactory unit;
  private final Transactions transactions;

  /** On the bundle's unit. */
  @Activate
  public ProsjektStore(
      @Reference(target = "(osgi.unit.name=no.samtak.core.prosjekt)") EntityManagerFactory unit,
      @Reference Transactions transactions) {
    this.unit = unit;
    this.transactions = transactions;
  }

  /** The registered projects, by name. */
  public List<Prosjekt> liste(String kommune) {
    return transactions.read(
        unit,
        em ->
            em
                .createQuery(
                    "select p from ProsjektEntity p where p.kommune = :kommune"
                        + " order by p.navn, p.id",
                    ProsjektEntity.class)
                .setParameter("kommune", kommune)
                .getResultList()
                .stream()
                .map(ProsjektEntity::toProsjekt)
                .toList());
  }

  /** The registered project of that id. */
  public Optional<Prosjekt> finn(String kommune, String id) {
    return transactions.read(unit, em -> last(em, kommune, id).map(ProsjektEntity::toProsjekt));
  }

  /** Registers a project; one that is there under its id comes back. */
  public Prosjekt opprett(String kommune, Prosjekt ny) {
    Optional<Prosjekt> finnes = finn(kommune, ny.id());
    if (finnes.isPresent()) {
      return finnes.get();
    }
    return transactions.write(
        unit,
        em -> {
          ProsjektEntity rad = new ProsjektEntity(Ids.next(), kommune, ny);
          em.persist(rad);
          em.flush();
          return rad.toProsjekt();
        },
        lagret -> AccessEntry.ok("opprett", "prosjekt", lagret.id()));
  }

  /**
   * Changes a project, if it still has the version.
   *
   * @throws DomainException NOT_FOUND or PRECONDITION_FAILED
   */
  public Prosjekt endre(String kommune, Prosjekt endret) {
    return transactions.write(
        unit,
        em -> {
          ProsjektEntity rad =
              last(em, kommune, endret.id()).orElseThrow(DomainException::notFound);
          if (rad.versjon() != endret.versjon()) {
            throw DomainException.changedByOthers();
          }
          rad.endre(endret);
          em.flush();
          return rad.toProsjekt();
        },
        lagret -> AccessEntry.ok("endre", "prosjekt", lagret.id()));
  }

  /** A project's entries, by kind and then by their days; those without a day last. */
  public List<Innslag> innslag(String kommune, String prosjekt) {
    return transactions.read(
        unit,
        em ->
            em
                .createQuery(
                    "select i from InnslagEntity i where i.kommune = :kommune"
                        + " and i.prosjekt = :prosjekt order by i.slag, i.fra, i.hva, i.id",
                    InnslagEntity.class)
                .setParameter("kommune", kommune)
                .setParameter("prosjekt", prosjekt)
                .getResultList()
                .stream()
                .map(InnslagEntity::toInnslag)
                .toList());
  }

  /** Adds an entry; one that is there under its id comes back. */
  public Innslag leggTil(String kommune, String prosjekt, Innslag nytt) {
    Optional<Innslag> finnes =
        transactions.read(
            unit, em -> innslaget(em, kommune, prosjekt, nytt.id()).map(InnslagEntity::toInnslag));
    if (finnes.isPresent()) {
      return finnes.get();
    }
    return transactions.write(
        unit,
        em -> {
          InnslagEntity rad = new InnslagEntity(kommune, prosjekt, nytt);
          em.persist(rad);
          em.flush();
          return rad.toInnslag();
        },
        lagret -> AccessEntry.ok("opprett", "prosjektinnslag", lagret.id()));
  }

  /**
   * Changes an entry, if it still has the version.
   *
   * @throws DomainException NOT_FOUND or PRECONDITION_FAILED
   */
  public Innslag endre(String kommune, String prosjekt, Innslag endret) {
    return transactions.write(
        unit,
        em -> {
          InnslagEntity rad =
              innslaget(em, kommune, prosjekt, endret.id()).orElseThrow(DomainException::notFound);
          if (rad.versjon() != endret.versjon()) {
            throw DomainException.changedByOthers();
          }
          rad.endre(endret);
          em.flush();
          return rad.toInnslag();
        },
        lagret -> AccessEntry.ok("endre", "prosjektinnslag", lagret.id()));
  }

  /**
   * Takes an entry away.
   *
   * @throws DomainException NOT_FOUND
   */
  public void slett(String kommune, String prosjekt, String id) {
    transactions.write(
        unit,
        em -> {
          em.remove(innslaget(em, kommune, prosjekt, id).orElseThrow(DomainException::notFound));
          return id;
        },
        slettet -> AccessEntry.ok("slett", "prosjektinnslag", slettet));
  }

  /** Every version of every report of a project, by number and version. */
  public List<Rapport> rapporter(String kommune, String prosjekt) {
    return transactions.read(
        unit,
        em -> rapporter(em, kommune, prosjekt).stream().map(RapportEntity::toRapport).toList());
  }

  /**
   * Adds a version of a report.
   *
   * @param ny its version is that of the one that the caller has read
   * @throws DomainException PRECONDITION_FAILED or CONFLICT where somebody was faster
   */
  public Rapport skriv(String kommune, String prosjekt, String id, Rapport ny, String brukerId) {
    return transactions.write(
        unit,
        em -> {
          long siste =
              rapporter(em, kommune, prosjekt).stream()
                  .filter(r -> r.nummer() == ny.nummer())
                  .mapToLong(RapportEntity::utgave)
                  .max()
                  .orElse(0);
          if (siste != ny.versjon()) {
            throw DomainException.changedByOthers();
          }
          RapportEntity rad = new RapportEntity(id, kommune, prosjekt, ny, siste + 1, brukerId);
          em.persist(rad);
          em.flush();
          return rad.toRapport();
        },
        lagret -> AccessEntry.ok("skriv", "prosjektrapport", prosjekt + "/" + lagret.nummer()));
  }

  private static List<RapportEntity> rapporter(EntityManager em, String kommune, String prosjekt) {
    return em.createQuery(
            "select r from RapportEntity r where r.kommune = :kommune"
                + " and r.prosjekt = :prosjekt order by r.nummer, r.utgave",
            RapportEntity.class)
        .setParameter("kommune", kommune)
        .setParameter("prosjekt", prosjekt)
        .getResultList();
  }

  private static Optional<ProsjektEntity> last(EntityManager em, String kommune, String id) {
    return em
        .createQuery(
            "select p from ProsjektEntity p where p.kommune = :kommune and p.nokkel = :nokkel",
            ProsjektEntity.class)
        .setParameter("kommune", kommune)
        .setParameter("nokkel", id)
        .getResultList()
        .stream()
        .findFirst();
  }

  private static Optional<InnslagEntity> innslaget(
      EntityManager em, String kommune, String prosjekt, String id) {
    return Optional.ofNullable(em.find(InnslagEntity.class, id))
        .filter(i -> i.tilhorer(kommune, prosjekt));
  }
}
