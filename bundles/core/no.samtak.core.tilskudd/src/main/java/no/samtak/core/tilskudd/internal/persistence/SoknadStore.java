// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.persistence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import no.samtak.core.tilskudd.internal.felles.Hendelse;
import no.samtak.core.tilskudd.internal.felles.Spor;
import no.samtak.core.tilskudd.internal.soknad.Soknad;
import no.samtak.core.tilskudd.internal.soknad.Soknadsinnhold;
import no.samtak.core.tilskudd.internal.soknad.Tilsagnsdel;
import no.samtak.platform.api.data.Transactions;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.AccessEntry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Applications in the database. Every method names the kommune, and none reaches another's rows.
 */
@Component(service = SoknadStore.class)
public final class SoknadStore {
  private static final String OBJEKT = "soknad";

  private final EntityManagerFactory unit;
  private final Transactions transactions;

  /** On the bundle's unit. */
  @Activate
  public SoknadStore(
      @Reference(target = "(osgi.unit.name=no.samtak.core.tilskudd)") EntityManagerFactory unit,
      @Reference Transactions transactions) {
    this.unit = unit;
    this.transactions = transactions;
  }

  /** All of the kommune's applications, by id. */
  public List<Soknad> alle(String kommune) {
    return transactions.read(
        unit,
        em -> {
          Map<String, Map<Tilsagnsdel.Slag, List<Tilsagnsdel>>> deler =
              em
                  .createQuery(
                      "select d from TilsagnsdelEntity d where d.kommune = :kommune"
                          + " order by d.nummer",
                      TilsagnsdelEntity.class)
                  .setParameter("kommune", kommune)
                  .getResultList()
                  .stream()
                  .collect(
                      Collectors.groupingBy(
                          TilsagnsdelEntity::soknad,
                          Collectors.groupingBy(
                              TilsagnsdelEntity::slag,
                              Collectors.mapping(TilsagnsdelEntity::toDel, Collectors.toList()))));
          Map<String, String> ordninger = OrdningStore.navn(em, kommune);
          return em
              .createQuery(
                  "select s from SoknadEntity s where s.kommune = :kommune order by s.id",
                  SoknadEntity.class)
              .setParameter("kommune", kommune)
              .getResultList()
              .stream()
              .map(s -> s.toSoknad(ordninger, deler.getOrDefault(s.id(), Map.of())))
              .toList();
        });
  }

  /** What people have done with an application, the newest first. */
  public Slice<Hendelse> historikk(String kommune, String id, PageQuery del) {
    return transactions.read(unit, em -> Historikk.les(em, kommune, id, del));
  }

  /**
   * Adds one; where the kommune has it already, that one comes back.
   *
   * @param kildenokkel the source's own id; empty = it is in no source
   * @param kildetekst what the source says; empty = it is in no source
   * @param hva code of the event
   * @throws DomainException INVALID where there is no such scheme; CONFLICT where the source's row
   *     is taken over already
   */
  public Soknad opprett(
      String kommune,
      String id,
      Soknadsinnhold innhold,
      String kildenokkel,
      String kildetekst,
      String hva,
      Spor spor) {
    Optional<Soknad> finnes = alle(kommune).stream().filter(s -> s.id().equals(id)).findFirst();
    if (finnes.isPresent()) {
      return finnes.get();
    }
    return transactions.write(
        unit,
        em -> {
          OrdningStore.krev(em, kommune, innhold.ordningId());
          SoknadEntity rad = new SoknadEntity(id, kommune, innhold, kildenokkel, kildetekst);
          em.persist(rad);
          em.flush();
          leggInnDeler(em, kommune, id, innhold);
          Historikk.skriv(em, kommune, id, hva, "", rad.tilstand(), spor);
          em.flush();
          return somLagret(em, kommune, rad, innhold);
        },
        lagret -> AccessEntry.ok("opprett", OBJEKT, lagret.id()));
  }

  /**
   * Changes the row, if it still has the version.
   *
   * @throws DomainException NOT_FOUND, PRECONDITION_FAILED, or INVALID where there is no such
   *     scheme
   */
  public Soknad endre(String kommune, String id, long versjon, Soknadsinnhold innhold, Spor spor) {
    return transactions.write(
        unit,
        em -> {
          SoknadEntity rad =
              Optional.ofNullable(em.find(SoknadEntity.class, id))
                  .filter(s -> s.tilhorer(kommune))
                  .orElseThrow(DomainException::notFound);
          if (rad.versjon() != versjon) {
            throw DomainException.changedByOthers();
          }
          OrdningStore.krev(em, kommune, innhold.ordningId());
          String fra = rad.tilstand();
          rad.endre(innhold);
          em.createQuery(
                  "delete from TilsagnsdelEntity d where d.kommune = :kommune"
                      + " and d.soknad = :soknad")
              .setParameter("kommune", kommune)
              .setParameter("soknad", id)
              .executeUpdate();
          leggInnDeler(em, kommune, id, innhold);
          Historikk.skriv(em, kommune, id, Hendelse.ENDRET, fra, rad.tilstand(), spor);
          em.flush();
          return somLagret(em, kommune, rad, innhold);
        },
        lagret -> AccessEntry.ok("endre", OBJEKT, lagret.id()));
  }

  private static void leggInnDeler(
      EntityManager em, String kommune, String id, Soknadsinnhold innhold) {
    deler(innhold)
        .forEach(
            (slag, deler) -> {
              for (int i = 0; i < deler.size(); i++) {
                em.persist(new TilsagnsdelEntity(kommune, id, slag, i + 1, deler.get(i)));
              }
            });
  }

  private static Map<Tilsagnsdel.Slag, List<Tilsagnsdel>> deler(Soknadsinnhold innhold) {
    return Map.of(
        Tilsagnsdel.Slag.VILKAR, innhold.vilkar(),
        Tilsagnsdel.Slag.OREMERKING, innhold.oremerkinger(),
        Tilsagnsdel.Slag.RAPPORT, innhold.rapporter());
  }

  private static Soknad somLagret(
      EntityManager em, String kommune, SoknadEntity rad, Soknadsinnhold innhold) {
    return rad.toSoknad(OrdningStore.navn(em, kommune), deler(innhold));
  }
}
