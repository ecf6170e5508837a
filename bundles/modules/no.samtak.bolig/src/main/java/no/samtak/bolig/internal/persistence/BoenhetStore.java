// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.persistence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import javax.persistence.TypedQuery;
import no.samtak.bolig.internal.boenhet.Boenhet;
import no.samtak.bolig.internal.boenhet.Boenhetsok;
import no.samtak.bolig.internal.boenhet.Endring;
import no.samtak.bolig.internal.boenhet.Hendelse;
import no.samtak.bolig.internal.boenhet.Nokkel;
import no.samtak.bolig.internal.boenhet.Overgang;
import no.samtak.bolig.internal.boenhet.Spor;
import no.samtak.bolig.internal.boenhet.Standardsjekk;
import no.samtak.bolig.internal.boenhet.Utleie;
import no.samtak.platform.api.data.Transactions;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.AccessEntry;
import no.samtak.platform.api.text.Text;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The dwellings in the database. Every method names the kommune, and none reaches another's rows.
 * Every change adds to the dwelling's history and to the access log in the same transaction.
 */
@Component(service = BoenhetStore.class)
public final class BoenhetStore {
  private static final String TYPE = "boenhet";

  private final EntityManagerFactory unit;
  private final Transactions transactions;

  /** On the bundle's unit. */
  @Activate
  public BoenhetStore(
      @Reference(target = "(osgi.unit.name=no.samtak.bolig)") EntityManagerFactory unit,
      @Reference Transactions transactions) {
    this.unit = unit;
    this.transactions = transactions;
  }

  /** The kommune's dwelling with this id. */
  public Optional<Boenhet> find(String kommune, String id) {
    return transactions.read(unit, em -> load(em, kommune, id).map(BoenhetEntity::toBoenhet));
  }

  /** The kommune's rows that the search finds, one part of them. */
  public Slice<Boenhet> list(String kommune, Boenhetsok sok, LocalDate idag, PageQuery part) {
    BoenhetOrder order = BoenhetOrder.of(sok);
    BoenhetFilter filter = BoenhetFilter.of(kommune, sok, idag);
    String jpql =
        "select b from BoenhetEntity b where "
            + filter.where()
            + order.after(part)
            + order.orderBy();
    return transactions.read(
        unit,
        em -> {
          TypedQuery<BoenhetEntity> query = em.createQuery(jpql, BoenhetEntity.class);
          filter.bind(query);
          order.bind(query, part);
          // One row more than asked for tells whether there is a following part.
          List<Boenhet> rows =
              query
                  .setMaxResults(part.limit() + 1)
                  .getResultStream()
                  .map(BoenhetEntity::toBoenhet)
                  .toList();
          return Slice.of(rows, part.limit(), order::key);
        });
  }

  /** How many of the kommune's rows the search finds. */
  public long count(String kommune, Boenhetsok sok, LocalDate idag) {
    BoenhetFilter filter = BoenhetFilter.of(kommune, sok, idag);
    return transactions.read(
        unit,
        em -> {
          TypedQuery<Long> query =
              em.createQuery(
                  "select count(b) from BoenhetEntity b where " + filter.where(), Long.class);
          filter.bind(query);
          return query.getSingleResult();
        });
  }

  /** How many of the kommune's dwellings in use are in each state; a state without any is 0. */
  public Map<Utleie, Long> countByUtleie(String kommune) {
    Map<Utleie, Long> counts = new EnumMap<>(Utleie.class);
    for (Utleie utleie : Utleie.values()) {
      counts.put(utleie, 0L);
    }
    transactions
        .read(
            unit,
            em ->
                em.createQuery(
                        "select b.utleie, count(b) from BoenhetEntity b"
                            + " where b.kommune = :kommune and b.utgatt is null group by b.utleie",
                        Object[].class)
                    .setParameter("kommune", kommune)
                    .getResultList())
        .forEach(row -> counts.put((Utleie) row[0], (Long) row[1]));
    return counts;
  }

  /** A day on which something of dwellings ends. */
  public enum Slutt {
    /** The renting in. */
    INNLEIE("innleidTil"),
    /** What a grant binds. */
    BINDING("bindingTil"),
    /** The day of the last check: the end follows from it. */
    SJEKK("tilstandDato");

    private final String column;

    Slutt(String column) {
      this.column = column;
    }
  }

  /**
   * How many of the kommune's dwellings in use have such a day within the two, both included.
   *
   * @param dag the day
   * @param antall 1 or more
   * @param id of one of them
   * @param objektnummer of one of them; of the same where there is one
   */
  public record Dag(LocalDate dag, long antall, String id, String objektnummer) {}

  /** The days on which something ends, in their order; see {@link Dag}. */
  public List<Dag> ends(String kommune, Slutt slutt, LocalDate fra, LocalDate til) {
    String column = "b." + slutt.column;
    return transactions
        .read(
            unit,
            em ->
                em.createQuery(
                        "select "
                            + column
                            + ", count(b), min(b.id), min(b.objektnummer) from BoenhetEntity b"
                            + " where b.kommune = :kommune and b.utgatt is null and "
                            + column
                            + " between :fra and :til group by "
                            + column
                            + " order by "
                            + column,
                        Object[].class)
                    .setParameter("kommune", kommune)
                    .setParameter("fra", fra)
                    .setParameter("til", til)
                    .getResultList())
        .stream()
        .map(r -> new Dag((LocalDate) r[0], (Long) r[1], (String) r[2], (String) r[3]))
        .toList();
  }

  /** One part of a dwelling's history, the newest first. */
  public Slice<Hendelse> events(String kommune, String id, PageQuery part) {
    int before = number(part);
    return transactions.read(
        unit,
        em ->
            Slice.of(
                em.createQuery(
                        "select h from HendelseEntity h where h.kommune = :kommune"
                            + " and h.boenhet = :id and h.nummer < :before order by h.nummer desc",
                        HendelseEntity.class)
                    .setParameter("kommune", kommune)
                    .setParameter("id", id)
                    .setParameter("before", before)
                    .setMaxResults(part.limit() + 1)
                    .getResultStream()
                    .map(HendelseEntity::toHendelse)
                    .toList(),
                part.limit(),
                h -> String.valueOf(h.nummer())));
  }

  private static int number(PageQuery part) {
    try {
      return part.after() == null ? Integer.MAX_VALUE : Integer.parseInt(part.after());
    } catch (NumberFormatException e) {
      throw DomainException.invalid(List.of(new FieldError("etter", Text.of("bolig.feil.etter"))));
    }
  }

  /** The checks of a dwelling, the newest first. */
  public Slice<Standardsjekk> checks(String kommune, String id, PageQuery part) {
    List<Standardsjekk> all =
        transactions.read(
            unit,
            em ->
                em.createQuery(
                        "select s from StandardsjekkEntity s where s.kommune = :kommune"
                            + " and s.boenhet = :id order by s.dato desc, s.registrert desc, s.id",
                        StandardsjekkEntity.class)
                    .setParameter("kommune", kommune)
                    .setParameter("id", id)
                    .getResultStream()
                    .map(StandardsjekkEntity::toStandardsjekk)
                    .toList());
    return Slice.part(all, part, Standardsjekk::id);
  }

  /** One check of a dwelling. */
  public Optional<Standardsjekk> check(String kommune, String id, String checkId) {
    return transactions.read(
        unit,
        em ->
            Optional.ofNullable(em.find(StandardsjekkEntity.class, checkId))
                .map(StandardsjekkEntity::toStandardsjekk)
                .filter(s -> s.kommune().equals(kommune) && s.boenhet().equals(id)));
  }

  /** Reads one row at most; throws where that cannot be done. */
  public void ping() {
    transactions.read(
        unit,
        em ->
            em.createQuery("select b.id from BoenhetEntity b", String.class)
                .setMaxResults(1)
                .getResultList());
  }

  /**
   * Adds a dwelling; gives it as stored.
   *
   * @throws DomainException INVALID where its object number is taken
   */
  public Boenhet insert(Endring endring, Spor spor) {
    return transactions.write(
        unit,
        em -> {
          freeNumber(em, endring.ny());
          return persist(em, List.of(endring), spor).get(0).toBoenhet();
        },
        stored -> AccessEntry.ok("opprett", TYPE, stored.id()));
  }

  /**
   * Changes a dwelling, if it still has the version; gives it as stored.
   *
   * @param hva what becomes of it
   * @param action what the access log calls it
   * @throws DomainException NOT_FOUND; PRECONDITION_FAILED; INVALID where its object number is
   *     taken; what {@code hva} throws
   */
  public Boenhet update(
      String kommune,
      String id,
      long versjon,
      Function<Boenhet, Endring> hva,
      String action,
      Spor spor) {
    return transactions.write(
        unit,
        em -> {
          BoenhetEntity entity = load(em, kommune, id).orElseThrow(DomainException::notFound);
          if (entity.versjon() != versjon) {
            throw DomainException.changedByOthers();
          }
          return change(em, entity, hva, spor);
        },
        stored -> AccessEntry.ok(action, TYPE, stored.id()));
  }

  /**
   * Adds a check, and changes the dwelling by it.
   *
   * @throws DomainException NOT_FOUND; what {@code hva} throws
   */
  public void insertCheck(Standardsjekk sjekk, Function<Boenhet, Endring> hva, Spor spor) {
    transactions.write(
        unit,
        em -> {
          BoenhetEntity entity =
              load(em, sjekk.kommune(), sjekk.boenhet()).orElseThrow(DomainException::notFound);
          em.persist(new StandardsjekkEntity(sjekk));
          return change(em, entity, hva, spor);
        },
        stored -> AccessEntry.ok("standardsjekk", TYPE, stored.id()));
  }

  private static Boenhet change(
      EntityManager em, BoenhetEntity entity, Function<Boenhet, Endring> hva, Spor spor) {
    Boenhet before = entity.toBoenhet();
    Endring endring = hva.apply(before);
    if (endring.overganger().isEmpty()) {
      return before;
    }
    if (!sameNumber(before, endring.ny())) {
      freeNumber(em, endring.ny());
    }
    entity.change(endring.ny());
    for (Overgang overgang : endring.overganger()) {
      em.persist(new HendelseEntity(entity, overgang, spor));
    }
    em.flush();
    return entity.toBoenhet();
  }

  /** Adds new rows with what they say in the history: the rows first, their history names them. */
  static List<BoenhetEntity> persist(EntityManager em, List<Endring> endringer, Spor spor) {
    List<HendelseEntity> history = new ArrayList<>();
    List<BoenhetEntity> entities = new ArrayList<>();
    for (Endring endring : endringer) {
      BoenhetEntity entity = new BoenhetEntity(endring.ny());
      endring.overganger().forEach(o -> history.add(new HendelseEntity(entity, o, spor)));
      em.persist(entity);
      entities.add(entity);
    }
    em.flush();
    history.forEach(em::persist);
    em.flush();
    return entities;
  }

  private static boolean sameNumber(Boenhet one, Boenhet other) {
    return Nokkel.sok(one.opplysninger().objektnummer())
        .equals(Nokkel.sok(other.opplysninger().objektnummer()));
  }

  private static void freeNumber(EntityManager em, Boenhet ny) {
    boolean taken =
        !em.createQuery(
                "select b.id from BoenhetEntity b where b.kommune = :kommune"
                    + " and b.objektsok = :nummer",
                String.class)
            .setParameter("kommune", ny.kommune())
            .setParameter("nummer", Nokkel.sok(ny.opplysninger().objektnummer()))
            .getResultList()
            .isEmpty();
    if (taken) {
      throw DomainException.invalid(
          List.of(new FieldError("objektnummer", Text.of("bolig.feil.objektOpptatt"))));
    }
  }

  private static Optional<BoenhetEntity> load(EntityManager em, String kommune, String id) {
    return Optional.ofNullable(em.find(BoenhetEntity.class, id)).filter(b -> b.belongsTo(kommune));
  }
}
