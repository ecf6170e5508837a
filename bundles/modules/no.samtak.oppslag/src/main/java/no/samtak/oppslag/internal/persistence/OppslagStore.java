// SPDX-License-Identifier: EUPL-1.2
package no.samtak.oppslag.internal.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import javax.persistence.TypedQuery;
import no.samtak.oppslag.internal.Oppslag;
import no.samtak.oppslag.internal.OppslagSok.Rekkefolge;
import no.samtak.platform.api.data.Transactions;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.AccessEntry;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The notices in the database. Every method names the kommune, and none reaches another's rows.
 * Every change adds a row to the access log in the same transaction.
 */
@Component(service = OppslagStore.class)
public final class OppslagStore {
  private static final String TYPE = "oppslag";

  private final EntityManagerFactory unit;
  private final Transactions transactions;

  @Activate
  public OppslagStore(
      @Reference(target = "(osgi.unit.name=no.samtak.oppslag)") EntityManagerFactory unit,
      @Reference Transactions transactions) {
    this.unit = unit;
    this.transactions = transactions;
  }

  /**
   * Which rows are wanted.
   *
   * @param tekst part of title or text, whatever its case; empty = all
   * @param dag only those shown on this day; null = all
   * @param dagerUtenSlutt how many days one without an end is shown
   */
  public record Filter(String tekst, @Nullable LocalDate dag, int dagerUtenSlutt) {}

  /** The kommune's notice with this id. */
  public Optional<Oppslag> find(String kommune, String id) {
    return transactions.read(unit, em -> load(em, kommune, id).map(OppslagEntity::toOppslag));
  }

  /** The kommune's rows that the filter lets through, one part of them. */
  public Slice<Oppslag> list(String kommune, Filter filter, Rekkefolge rekkefolge, PageQuery part) {
    OppslagOrder order = OppslagOrder.of(rekkefolge);
    String jpql =
        "select o from OppslagEntity o where "
            + where(filter)
            + order.after(part)
            + order.orderBy();
    return transactions.read(
        unit,
        em -> {
          TypedQuery<OppslagEntity> query = em.createQuery(jpql, OppslagEntity.class);
          bind(query, kommune, filter);
          order.bind(query, part);
          // One row more than asked for tells whether there is a following part.
          List<Oppslag> rows =
              query
                  .setMaxResults(part.limit() + 1)
                  .getResultStream()
                  .map(OppslagEntity::toOppslag)
                  .toList();
          return Slice.of(rows, part.limit(), order::key);
        });
  }

  /** How many of the kommune's rows the filter lets through. */
  public long count(String kommune, Filter filter) {
    return transactions.read(
        unit,
        em -> {
          TypedQuery<Long> query =
              em.createQuery(
                  "select count(o) from OppslagEntity o where " + where(filter), Long.class);
          bind(query, kommune, filter);
          return query.getSingleResult();
        });
  }

  /** Reads one row at most; throws where that cannot be done. */
  public void check() {
    transactions.read(
        unit,
        em ->
            em.createQuery("select o.id from OppslagEntity o", String.class)
                .setMaxResults(1)
                .getResultList());
  }

  /** Adds a row; gives it as stored. */
  public Oppslag insert(Oppslag oppslag) {
    return transactions.write(
        unit,
        em -> {
          OppslagEntity entity = new OppslagEntity(oppslag);
          em.persist(entity);
          em.flush();
          return entity.toOppslag();
        },
        stored -> AccessEntry.ok("opprett", TYPE, stored.id()));
  }

  /**
   * Changes the row of the notice's kommune and id, if it still has the notice's version; gives it
   * as stored.
   *
   * @throws DomainException NOT_FOUND or PRECONDITION_FAILED
   */
  public Oppslag update(Oppslag oppslag) {
    return transactions.write(
        unit,
        em -> {
          OppslagEntity entity =
              load(em, oppslag.kommune(), oppslag.id()).orElseThrow(DomainException::notFound);
          if (entity.versjon() != oppslag.versjon()) {
            throw DomainException.changedByOthers();
          }
          entity.change(oppslag);
          em.flush();
          return entity.toOppslag();
        },
        stored -> AccessEntry.ok("endre", TYPE, stored.id()));
  }

  /**
   * Deletes the row.
   *
   * @throws DomainException NOT_FOUND where the kommune has no such row
   */
  public void delete(String kommune, String id) {
    transactions.write(
        unit,
        em -> {
          em.remove(load(em, kommune, id).orElseThrow(DomainException::notFound));
          return id;
        },
        deleted -> AccessEntry.ok("slett", TYPE, deleted));
  }

  private static Optional<OppslagEntity> load(EntityManager em, String kommune, String id) {
    return Optional.ofNullable(em.find(OppslagEntity.class, id)).filter(o -> o.belongsTo(kommune));
  }

  private static String where(Filter filter) {
    StringBuilder where = new StringBuilder("o.kommune = :kommune");
    if (!filter.tekst().isEmpty()) {
      where.append(" and (lower(o.tittel) like :tekst escape '!'");
      where.append(" or lower(o.tekst) like :tekst escape '!')");
    }
    if (filter.dag() != null) {
      where.append(" and o.fra <= :dag");
      where.append(" and (o.til >= :dag or (o.til is null and o.fra > :utenSlutt))");
    }
    return where.toString();
  }

  private static void bind(TypedQuery<?> query, String kommune, Filter filter) {
    query.setParameter("kommune", kommune);
    if (!filter.tekst().isEmpty()) {
      String literal = filter.tekst().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0");
      query.setParameter("tekst", "%" + literal + "%");
    }
    if (filter.dag() != null) {
      query.setParameter("dag", filter.dag());
      query.setParameter("utenSlutt", filter.dag().minusDays(filter.dagerUtenSlutt()));
    }
  }
}
