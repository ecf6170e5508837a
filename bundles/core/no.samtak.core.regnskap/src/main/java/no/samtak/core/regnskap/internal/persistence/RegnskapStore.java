// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.regnskap.internal.persistence;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import no.samtak.core.regnskap.internal.avvik.Forklaring;
import no.samtak.core.regnskap.internal.kostra.OppgittFolketall;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.data.Transactions;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.security.AccessEntry;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What people have written, in the database: rows are added and never changed. Every method names
 * the kommune, and none reaches another's rows.
 */
@Component(service = RegnskapStore.class)
public final class RegnskapStore {
  private final EntityManagerFactory unit;
  private final Transactions transactions;

  /** On the bundle's unit. */
  @Activate
  public RegnskapStore(
      @Reference(target = "(osgi.unit.name=no.samtak.core.regnskap)") EntityManagerFactory unit,
      @Reference Transactions transactions) {
    this.unit = unit;
    this.transactions = transactions;
  }

  /** The newest explanation of each object and year. */
  public List<Forklaring> forklaringer(String kommune) {
    return transactions.read(
        unit,
        em ->
            em
                .createQuery(
                    "select f from ForklaringEntity f where f.kommune = :kommune"
                        + " and f.nummer = (select max(g.nummer) from ForklaringEntity g"
                        + " where g.kommune = f.kommune and g.objekt = f.objekt"
                        + " and g.aar = f.aar) order by f.objekt, f.aar",
                    ForklaringEntity.class)
                .setParameter("kommune", kommune)
                .getResultList()
                .stream()
                .map(ForklaringEntity::toForklaring)
                .toList());
  }

  /** The newest explanation of an object and year. */
  public Optional<Forklaring> forklaring(String kommune, String objekt, int aar) {
    return historikk(kommune, objekt, aar).stream().findFirst();
  }

  /** All explanations of an object and year, the newest first. */
  public List<Forklaring> historikk(String kommune, String objekt, int aar) {
    return transactions.read(
        unit,
        em ->
            forklaringer(em, kommune, objekt, aar).stream()
                .map(ForklaringEntity::toForklaring)
                .toList());
  }

  /**
   * Adds an explanation.
   *
   * @param ny its version is that of the one that the caller has read
   * @throws DomainException PRECONDITION_FAILED or CONFLICT where somebody was faster
   */
  public Forklaring forklar(String kommune, Forklaring ny, String brukerId) {
    return transactions.write(
        unit,
        em -> {
          long siste =
              forklaringer(em, kommune, ny.objekt(), ny.aar()).stream()
                  .mapToLong(ForklaringEntity::nummer)
                  .max()
                  .orElse(0);
          krevLik(siste, ny.versjon());
          ForklaringEntity rad =
              new ForklaringEntity(Ids.next(), kommune, ny, siste + 1, brukerId, tid(ny.tid()));
          em.persist(rad);
          em.flush();
          return rad.toForklaring();
        },
        lagret -> AccessEntry.ok("forklar", "avvik", lagret.objekt() + "/" + lagret.aar()));
  }

  /** All entries of the inhabitants of a year, the newest first. */
  public List<OppgittFolketall> folketall(String kommune, int aar) {
    return transactions.read(
        unit,
        em -> folketall(em, kommune, aar).stream().map(FolketallEntity::toFolketall).toList());
  }

  /**
   * Adds an entry of the inhabitants of a year.
   *
   * @param nytt its version is that of the one that the caller has read
   * @throws DomainException PRECONDITION_FAILED or CONFLICT where somebody was faster
   */
  public OppgittFolketall forFolketall(String kommune, OppgittFolketall nytt, String brukerId) {
    return transactions.write(
        unit,
        em -> {
          long siste =
              folketall(em, kommune, nytt.aar()).stream()
                  .mapToLong(FolketallEntity::nummer)
                  .max()
                  .orElse(0);
          krevLik(siste, nytt.versjon());
          FolketallEntity rad =
              new FolketallEntity(Ids.next(), kommune, nytt, siste + 1, brukerId, tid(nytt.tid()));
          em.persist(rad);
          em.flush();
          return rad.toFolketall();
        },
        lagret -> AccessEntry.ok("endre", "folketall", String.valueOf(lagret.aar())));
  }

  private static void krevLik(long siste, long lest) {
    if (siste != lest) {
      throw DomainException.changedByOthers();
    }
  }

  private static OffsetDateTime tid(@Nullable Instant tid) {
    return (tid == null ? Instant.EPOCH : tid).atOffset(ZoneOffset.UTC);
  }

  private static List<ForklaringEntity> forklaringer(
      EntityManager em, String kommune, String objekt, int aar) {
    return em.createQuery(
            "select f from ForklaringEntity f where f.kommune = :kommune and f.objekt = :objekt"
                + " and f.aar = :aar order by f.nummer desc",
            ForklaringEntity.class)
        .setParameter("kommune", kommune)
        .setParameter("objekt", objekt)
        .setParameter("aar", aar)
        .getResultList();
  }

  private static List<FolketallEntity> folketall(EntityManager em, String kommune, int aar) {
    return em.createQuery(
            "select f from FolketallEntity f where f.kommune = :kommune and f.aar = :aar"
                + " order by f.nummer desc",
            FolketallEntity.class)
        .setParameter("kommune", kommune)
        .setParameter("aar", aar)
        .getResultList();
  }
}
