// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.persistence;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import no.samtak.core.tilskudd.internal.felles.Hendelse;
import no.samtak.core.tilskudd.internal.felles.Sortering;
import no.samtak.core.tilskudd.internal.felles.Spor;
import no.samtak.core.tilskudd.internal.giver.Giver;
import no.samtak.core.tilskudd.internal.giver.Giverinnhold;
import no.samtak.platform.api.data.Transactions;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.AccessEntry;
import no.samtak.platform.api.text.Text;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Funders in the database. Every method names the kommune, and none reaches another's rows. */
@Component(service = GiverStore.class)
public final class GiverStore {
  private static final String OBJEKT = "finansieringskilde";

  private final EntityManagerFactory unit;
  private final Transactions transactions;

  /** On the bundle's unit. */
  @Activate
  public GiverStore(
      @Reference(target = "(osgi.unit.name=no.samtak.core.tilskudd)") EntityManagerFactory unit,
      @Reference Transactions transactions) {
    this.unit = unit;
    this.transactions = transactions;
  }

  /** All of the kommune's funders, by name. */
  public List<Giver> alle(String kommune) {
    return transactions.read(
        unit,
        em -> {
          Map<String, List<String>> navn =
              navn(em, kommune).stream()
                  .collect(
                      Collectors.groupingBy(
                          GivernavnEntity::kilde,
                          Collectors.mapping(GivernavnEntity::navn, Collectors.toList())));
          return em
              .createQuery(
                  "select g from GiverEntity g where g.kommune = :kommune", GiverEntity.class)
              .setParameter("kommune", kommune)
              .getResultList()
              .stream()
              .map(g -> g.toGiver(navn.getOrDefault(g.id(), List.of())))
              .sorted(Comparator.comparing(g -> Sortering.nokkel(g.innhold().navn())))
              .toList();
        });
  }

  private static List<GivernavnEntity> navn(EntityManager em, String kommune) {
    return em.createQuery(
            "select n from GivernavnEntity n where n.kommune = :kommune order by n.nummer",
            GivernavnEntity.class)
        .setParameter("kommune", kommune)
        .getResultList();
  }

  /** What people have done with a funder, the newest first. */
  public Slice<Hendelse> historikk(String kommune, String id, PageQuery del) {
    return transactions.read(unit, em -> Historikk.les(em, kommune, id, del));
  }

  /**
   * Adds one; where the kommune has it already, that one comes back.
   *
   * @param hva code of the event
   * @throws DomainException CONFLICT where another has one of the names
   */
  public Giver opprett(String kommune, String id, Giverinnhold innhold, String hva, Spor spor) {
    Optional<Giver> finnes = alle(kommune).stream().filter(g -> g.id().equals(id)).findFirst();
    if (finnes.isPresent()) {
      return finnes.get();
    }
    return transactions.write(
        unit,
        em -> {
          ledige(em, kommune, id, innhold);
          GiverEntity rad = new GiverEntity(id, kommune, innhold);
          em.persist(rad);
          em.flush();
          return lagret(em, kommune, rad, innhold, hva, spor);
        },
        lagret -> AccessEntry.ok("opprett", OBJEKT, lagret.id()));
  }

  /**
   * Changes the row, if it still has the version.
   *
   * @throws DomainException NOT_FOUND; PRECONDITION_FAILED; CONFLICT where another has one of the
   *     names
   */
  public Giver endre(String kommune, String id, long versjon, Giverinnhold innhold, Spor spor) {
    return transactions.write(
        unit,
        em -> {
          GiverEntity rad =
              Optional.ofNullable(em.find(GiverEntity.class, id))
                  .filter(g -> g.tilhorer(kommune))
                  .orElseThrow(DomainException::notFound);
          if (rad.versjon() != versjon) {
            throw DomainException.changedByOthers();
          }
          ledige(em, kommune, id, innhold);
          rad.endre(innhold);
          em.createQuery(
                  "delete from GivernavnEntity n where n.kommune = :kommune and n.kilde = :kilde")
              .setParameter("kommune", kommune)
              .setParameter("kilde", id)
              .executeUpdate();
          return lagret(em, kommune, rad, innhold, Hendelse.ENDRET, spor);
        },
        lagret -> AccessEntry.ok("endre", OBJEKT, lagret.id()));
  }

  /** Whose the name is, is told; the constraint stands for two at once. */
  private static void ledige(EntityManager em, String kommune, String id, Giverinnhold innhold) {
    List<String> onsket = innhold.alleNavn();
    navn(em, kommune).stream()
        .filter(n -> !n.kilde().equals(id) && onsket.contains(n.navn()))
        .findFirst()
        .ifPresent(
            n -> {
              throw DomainException.conflict(Text.of("giver.feil.opptatt", n.navn()));
            });
  }

  private static Giver lagret(
      EntityManager em,
      String kommune,
      GiverEntity rad,
      Giverinnhold innhold,
      String hva,
      Spor spor) {
    List<String> navn = innhold.alleNavn();
    for (int i = 0; i < navn.size(); i++) {
      em.persist(new GivernavnEntity(kommune, rad.id(), i, navn.get(i)));
    }
    Historikk.skriv(em, kommune, rad.id(), hva, "", "", spor);
    em.flush();
    return rad.toGiver(navn);
  }
}
