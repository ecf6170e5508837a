// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.persistence;

import java.sql.Connection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import no.samtak.core.rettighet.internal.oppbevaring.Kjoring;
import no.samtak.core.rettighet.internal.sletting.Slettelinje;
import no.samtak.platform.api.data.Transactions;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.security.AccessEntry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The runs of retention, and the transactions that they are made of. */
@Component(service = KjoringStore.class)
public final class KjoringStore {
  private static final String TYPE = "oppbevaringskjoring";

  private final EntityManagerFactory unit;
  private final Transactions transactions;

  /** On the bundle's unit. */
  @Activate
  public KjoringStore(
      @Reference(target = "(osgi.unit.name=no.samtak.core.rettighet)") EntityManagerFactory unit,
      @Reference Transactions transactions) {
    this.unit = unit;
    this.transactions = transactions;
  }

  /** Reads; a connection can only be had in a transaction that may write. */
  public <T> T les(Function<Connection, T> arbeid) {
    return gjor(arbeid, List.of());
  }

  /** Changes, with these rows in the access log. */
  public <T> T gjor(Function<Connection, T> arbeid, List<AccessEntry> rader) {
    return transactions.writeAll(unit, em -> arbeid.apply(forbindelse(em)), svar -> rader);
  }

  private static Connection forbindelse(EntityManager em) {
    return Objects.requireNonNull(em.unwrap(Connection.class), "in a transaction");
  }

  /** Whether a person, by the random id, waits for an answer. */
  public boolean harApentKrav(String kommune, String person) {
    return transactions.read(
        unit,
        em ->
            em
                .createQuery(
                    "select s from SakEntity s where s.kommune = :kommune"
                        + " and s.person = :person",
                    SakEntity.class)
                .setParameter("kommune", kommune)
                .setParameter("person", person)
                .getResultList()
                .stream()
                .anyMatch(s -> s.tilstand().apen()));
  }

  /** Adds a run that has begun. */
  public void begynn(Kjoring ny) {
    transactions.write(
        unit,
        em -> {
          em.persist(new KjoringEntity(ny));
          return ny.id();
        },
        id -> AccessEntry.ok("begynn", TYPE, id));
  }

  /** Keeps a run's report. */
  public void slutt(String kommune, String id, List<Slettelinje> linjer) {
    transactions.write(
        unit,
        em -> {
          KjoringEntity rad = rad(em, kommune, id).orElseThrow(DomainException::notFound);
          rad.slutt();
          int nummer = 0;
          for (Slettelinje linje : linjer) {
            nummer++;
            em.persist(new KjoringslinjeEntity(rad, nummer, linje));
          }
          return id;
        },
        svar -> AccessEntry.ok("fullfor", TYPE, svar));
  }

  /** The kommune's runs, the newest first. */
  public List<Kjoring> alle(String kommune) {
    return transactions.read(
        unit,
        em ->
            em
                .createQuery(
                    "select k from KjoringEntity k where k.kommune = :kommune"
                        + " order by k.tid desc, k.id",
                    KjoringEntity.class)
                .setParameter("kommune", kommune)
                .getResultList()
                .stream()
                .map(k -> k.tilKjoring(linjer(em, k.id())))
                .toList());
  }

  /** One of the kommune's. */
  public Optional<Kjoring> finn(String kommune, String id) {
    return transactions.read(
        unit, em -> rad(em, kommune, id).map(k -> k.tilKjoring(linjer(em, id))));
  }

  private static Optional<KjoringEntity> rad(EntityManager em, String kommune, String id) {
    return Optional.ofNullable(em.find(KjoringEntity.class, id))
        .filter(k -> k.kommune().equals(kommune));
  }

  private static List<Slettelinje> linjer(EntityManager em, String id) {
    return em
        .createQuery(
            "select l from KjoringslinjeEntity l where l.kjoring = :id order by l.nummer",
            KjoringslinjeEntity.class)
        .setParameter("id", id)
        .getResultList()
        .stream()
        .map(KjoringslinjeEntity::tilLinje)
        .toList();
  }
}
