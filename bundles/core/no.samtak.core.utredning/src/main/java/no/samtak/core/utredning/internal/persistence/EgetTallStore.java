// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.utredning.internal.persistence;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import no.samtak.core.utredning.internal.register.EgetTall;
import no.samtak.core.utredning.internal.register.Hendelse;
import no.samtak.platform.api.data.Transactions;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.security.AccessEntry;
import no.samtak.platform.api.security.User;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** People's own figures in the database. One that is taken out stays as a row. */
@Component(service = EgetTallStore.class)
public final class EgetTallStore {
  private static final String OBJEKT = "utredningstall";

  private final EntityManagerFactory unit;
  private final Transactions transactions;

  /** On the bundle's unit. */
  @Activate
  public EgetTallStore(
      @Reference(target = "(osgi.unit.name=no.samtak.core.utredning)") EntityManagerFactory unit,
      @Reference Transactions transactions) {
    this.unit = unit;
    this.transactions = transactions;
  }

  static List<EgetTallEntity> medI(EntityManager em, String kommune, String id) {
    return em.createQuery(
            "select t from EgetTallEntity t where t.kommune = :kommune and t.utredning = :id"
                + " and t.tattUt is null order by t.nummer",
            EgetTallEntity.class)
        .setParameter("kommune", kommune)
        .setParameter("id", id)
        .getResultList();
  }

  /** The figures that are in a paper, in the order in which they were added. */
  public List<EgetTall> medI(String kommune, String id) {
    return transactions.read(
        unit, em -> medI(em, kommune, id).stream().map(EgetTallEntity::toEgetTall).toList());
  }

  /**
   * Adds one; where the paper has it already, that one comes back.
   *
   * @throws DomainException NOT_FOUND; CONFLICT where the paper is finished
   */
  public EgetTall leggTil(String kommune, String id, EgetTall nytt, User hvem) {
    return transactions.write(
        unit,
        em -> {
          Optional<EgetTallEntity> finnes = finn(em, kommune, id, nytt.id());
          if (finnes.isPresent()) {
            return finnes.get().toEgetTall();
          }
          UtredningEntity utredning = Rader.laastUtkast(em, kommune, id);
          Long siste =
              em.createQuery(
                      "select max(t.nummer) from EgetTallEntity t where t.utredning = :id",
                      Long.class)
                  .setParameter("id", id)
                  .getSingleResult();
          EgetTallEntity rad = new EgetTallEntity(kommune, id, siste == null ? 1 : siste + 1, nytt);
          em.persist(rad);
          Rader.noter(
              em,
              utredning,
              Hendelse.Hva.TALL_LAGT_TIL,
              nytt.tiltak() + ": " + nytt.ledetekst(),
              hvem,
              nytt.tid().atOffset(ZoneOffset.UTC),
              "");
          em.flush();
          return rad.toEgetTall();
        },
        lagt -> AccessEntry.ok("opprett", OBJEKT, lagt.id()));
  }

  /**
   * Takes one out.
   *
   * @throws DomainException NOT_FOUND; CONFLICT where the paper is finished
   */
  public void taUt(String kommune, String id, String tallId, User hvem, Instant naa) {
    transactions.write(
        unit,
        em -> {
          UtredningEntity utredning = Rader.laastUtkast(em, kommune, id);
          EgetTallEntity rad =
              finn(em, kommune, id, tallId)
                  .filter(EgetTallEntity::erMed)
                  .orElseThrow(DomainException::notFound);
          rad.taUt(hvem.displayName(), naa.atOffset(ZoneOffset.UTC));
          Rader.noter(
              em,
              utredning,
              Hendelse.Hva.TALL_TATT_UT,
              rad.tiltak + ": " + rad.ledetekst,
              hvem,
              naa.atOffset(ZoneOffset.UTC),
              "");
          em.flush();
          return tallId;
        },
        tatt -> AccessEntry.ok("slett", OBJEKT, tatt));
  }

  private static Optional<EgetTallEntity> finn(
      EntityManager em, String kommune, String id, String tallId) {
    return Optional.ofNullable(em.find(EgetTallEntity.class, tallId))
        .filter(t -> t.kommune.equals(kommune) && t.utredning.equals(id));
  }
}
