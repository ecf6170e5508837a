// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.utredning.internal.persistence;

import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import no.samtak.core.utredning.internal.papir.Tekst;
import no.samtak.core.utredning.internal.papir.Tekstfelt;
import no.samtak.platform.api.data.Transactions;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.AccessEntry;
import no.samtak.platform.api.security.User;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The texts of papers in the database, every edition of them. */
@Component(service = TekstStore.class)
public final class TekstStore {
  private static final String GJELDENDE =
      "select t from TekstEntity t where t.kommune = :kommune and t.utredning = :id"
          + " and t.nummer = (select max(s.nummer) from TekstEntity s where s.kommune = t.kommune"
          + " and s.utredning = t.utredning and s.tiltak = t.tiltak and s.felt = t.felt)"
          + " order by t.tiltak, t.felt";

  private final EntityManagerFactory unit;
  private final Transactions transactions;

  /** On the bundle's unit. */
  @Activate
  public TekstStore(
      @Reference(target = "(osgi.unit.name=no.samtak.core.utredning)") EntityManagerFactory unit,
      @Reference Transactions transactions) {
    this.unit = unit;
    this.transactions = transactions;
  }

  static List<TekstEntity> gjeldende(EntityManager em, String kommune, String id) {
    return em.createQuery(GJELDENDE, TekstEntity.class)
        .setParameter("kommune", kommune)
        .setParameter("id", id)
        .getResultList();
  }

  static Tekst medNummer(Tekst t, long nummer) {
    return new Tekst(t.tiltak(), t.felt(), nummer, t.tekst(), t.fra(), t.av(), t.tid());
  }

  /** The last edition of each text of a paper. */
  public List<Tekst> gjeldende(String kommune, String id) {
    return transactions.read(
        unit, em -> gjeldende(em, kommune, id).stream().map(TekstEntity::toTekst).toList());
  }

  /** The last edition of one text; empty where nobody has written it. */
  public Optional<Tekst> siste(String kommune, String id, String tiltak, Tekstfelt felt) {
    return utgaver(kommune, id, tiltak, felt, new PageQuery(1, null)).rows().stream().findFirst();
  }

  /** The editions of one text, the newest first. */
  public Slice<Tekst> utgaver(
      String kommune, String id, String tiltak, Tekstfelt felt, PageQuery del) {
    long sist = UtredningStore.tall(del.after());
    return transactions.read(
        unit,
        em -> {
          List<Tekst> rader =
              em
                  .createQuery(
                      "select t from TekstEntity t where t.kommune = :kommune"
                          + " and t.utredning = :id and t.tiltak = :tiltak and t.felt = :felt"
                          + " and t.nummer < :sist order by t.nummer desc",
                      TekstEntity.class)
                  .setParameter("kommune", kommune)
                  .setParameter("id", id)
                  .setParameter("tiltak", tiltak)
                  .setParameter("felt", felt)
                  .setParameter("sist", sist)
                  .setMaxResults(del.limit() + 1)
                  .getResultList()
                  .stream()
                  .map(TekstEntity::toTekst)
                  .toList();
          return Slice.of(rader, del.limit(), t -> String.valueOf(t.nummer()));
        });
  }

  /**
   * Adds an edition.
   *
   * @param ny with the number that follows the one that the caller has read
   * @throws DomainException NOT_FOUND; CONFLICT where the paper is finished; PRECONDITION_FAILED
   *     where somebody has saved meanwhile
   */
  public Tekst lagre(String kommune, String id, Tekst ny, User hvem) {
    return transactions.write(
        unit,
        em -> {
          UtredningEntity utredning = Rader.laastUtkast(em, kommune, id);
          Long siste =
              em.createQuery(
                      "select max(t.nummer) from TekstEntity t where t.kommune = :kommune"
                          + " and t.utredning = :id and t.tiltak = :tiltak and t.felt = :felt",
                      Long.class)
                  .setParameter("kommune", utredning.kommune)
                  .setParameter("id", id)
                  .setParameter("tiltak", ny.tiltak())
                  .setParameter("felt", ny.felt())
                  .getSingleResult();
          if ((siste == null ? 0 : siste) != ny.nummer() - 1) {
            throw DomainException.changedByOthers();
          }
          TekstEntity rad = new TekstEntity(kommune, id, ny, hvem.id());
          em.persist(rad);
          em.flush();
          return rad.toTekst();
        },
        lagret -> AccessEntry.ok("skriv", "utredningstekst", id));
  }
}
