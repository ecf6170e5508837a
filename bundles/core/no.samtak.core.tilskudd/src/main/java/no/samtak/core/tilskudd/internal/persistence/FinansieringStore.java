// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.persistence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import no.samtak.core.api.finansiering.Finansiering.Aarsbelop;
import no.samtak.core.api.finansiering.FinansieringTilstand;
import no.samtak.core.tilskudd.internal.felles.Hendelse;
import no.samtak.core.tilskudd.internal.felles.Spor;
import no.samtak.core.tilskudd.internal.finansiering.FinansieringHendelse;
import no.samtak.core.tilskudd.internal.finansiering.Finansieringsinnhold;
import no.samtak.core.tilskudd.internal.finansiering.Innstilling;
import no.samtak.core.tilskudd.internal.finansiering.Registrert;
import no.samtak.platform.api.data.Transactions;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.AccessEntry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Fundings in the database. Every method names the kommune, and none reaches another's rows. */
@Component(service = FinansieringStore.class)
public final class FinansieringStore {
  private static final String OBJEKT = "finansiering";
  private static final String INNSTILLING = "innstilling";

  private final EntityManagerFactory unit;
  private final Transactions transactions;

  /** On the bundle's unit. */
  @Activate
  public FinansieringStore(
      @Reference(target = "(osgi.unit.name=no.samtak.core.tilskudd)") EntityManagerFactory unit,
      @Reference Transactions transactions) {
    this.unit = unit;
    this.transactions = transactions;
  }

  /** All of the kommune's registered fundings, by id. */
  public List<Registrert> alle(String kommune) {
    return transactions.read(
        unit,
        em -> {
          Map<String, List<Aarsbelop>> linjer =
              em
                  .createQuery(
                      "select l from LinjeEntity l where l.kommune = :kommune", LinjeEntity.class)
                  .setParameter("kommune", kommune)
                  .getResultList()
                  .stream()
                  .sorted(LinjeEntity.REKKEFOLGE)
                  .collect(
                      Collectors.groupingBy(
                          LinjeEntity::finansiering,
                          Collectors.mapping(LinjeEntity::toBelop, Collectors.toList())));
          Map<String, String> ordninger = OrdningStore.navn(em, kommune);
          return em
              .createQuery(
                  "select f from FinansieringEntity f where f.kommune = :kommune order by f.id",
                  FinansieringEntity.class)
              .setParameter("kommune", kommune)
              .getResultList()
              .stream()
              .map(f -> f.toRegistrert(ordninger, linjer.getOrDefault(f.id(), List.of())))
              .toList();
        });
  }

  /** What people have done with a funding, the newest first. */
  public Slice<Hendelse> historikk(String kommune, String id, PageQuery del) {
    return transactions.read(unit, em -> Historikk.les(em, kommune, id, del));
  }

  /**
   * Adds one; where the kommune has it already, that one comes back.
   *
   * @param hva code of the event
   * @param tilstand where it begins
   * @param plannokkel the tiltak whose plan it is from; empty = it is from no plan
   * @throws DomainException INVALID where there is no such scheme; CONFLICT where the plan's is
   *     taken over already
   */
  public Registrert opprett(
      String kommune,
      String id,
      Finansieringsinnhold innhold,
      String hva,
      FinansieringTilstand tilstand,
      String plannokkel,
      Spor spor) {
    Optional<Registrert> finnes = alle(kommune).stream().filter(f -> f.id().equals(id)).findFirst();
    if (finnes.isPresent()) {
      return finnes.get();
    }
    return transactions.write(
        unit,
        em -> {
          OrdningStore.krev(em, kommune, innhold.ordningId());
          FinansieringEntity rad =
              new FinansieringEntity(id, kommune, innhold, tilstand, plannokkel);
          em.persist(rad);
          em.flush();
          leggInnLinjer(em, kommune, id, innhold);
          Historikk.skriv(em, kommune, id, hva, "", rad.tilstand().name(), spor);
          em.flush();
          return rad.toRegistrert(OrdningStore.navn(em, kommune), innhold.linjer());
        },
        lagret -> AccessEntry.ok("opprett", OBJEKT, lagret.id()));
  }

  /**
   * Changes the row, if it still has the version.
   *
   * @throws DomainException NOT_FOUND, PRECONDITION_FAILED, or INVALID where there is no such
   *     scheme
   */
  public Registrert endre(
      String kommune, String id, long versjon, Finansieringsinnhold innhold, Spor spor) {
    return transactions.write(
        unit,
        em -> {
          FinansieringEntity rad = last(em, kommune, id, versjon);
          OrdningStore.krev(em, kommune, innhold.ordningId());
          rad.endre(innhold);
          em.createQuery(
                  "delete from LinjeEntity l where l.kommune = :kommune and l.finansiering = :id")
              .setParameter("kommune", kommune)
              .setParameter("id", id)
              .executeUpdate();
          leggInnLinjer(em, kommune, id, innhold);
          String tilstand = rad.tilstand().name();
          Historikk.skriv(em, kommune, id, Hendelse.ENDRET, tilstand, tilstand, spor);
          em.flush();
          return rad.toRegistrert(OrdningStore.navn(em, kommune), innhold.linjer());
        },
        lagret -> AccessEntry.ok("endre", OBJEKT, lagret.id()));
  }

  /**
   * Lets an event happen, if the row still has the version.
   *
   * @throws DomainException NOT_FOUND or PRECONDITION_FAILED
   */
  public Registrert endreTilstand(
      String kommune, String id, long versjon, FinansieringHendelse hendelse, Spor spor) {
    transactions.write(
        unit,
        em -> {
          FinansieringEntity rad = last(em, kommune, id, versjon);
          if (!hendelse.kanSkjeI(rad.tilstand())) {
            throw DomainException.changedByOthers();
          }
          String fra = rad.tilstand().name();
          rad.bli(hendelse.til());
          Historikk.skriv(em, kommune, id, hendelse.name(), fra, hendelse.til().name(), spor);
          em.flush();
          return id;
        },
        endret -> AccessEntry.ok("endre-tilstand", OBJEKT, endret));
    return alle(kommune).stream()
        .filter(f -> f.id().equals(id))
        .findFirst()
        .orElseThrow(DomainException::notFound);
  }

  /** What the kommune has chosen. */
  public Innstilling innstilling(String kommune) {
    return transactions.read(
        unit,
        em -> {
          InnstillingEntity rad = em.find(InnstillingEntity.class, kommune);
          return rad == null ? Innstilling.UVALGT : rad.toInnstilling();
        });
  }

  /**
   * Keeps what the kommune chooses.
   *
   * @param versjon the version that the caller has read; 0 = nothing was chosen
   * @throws DomainException PRECONDITION_FAILED or CONFLICT where somebody else was faster
   */
  public Innstilling velg(String kommune, long versjon, int varselMaaneder, Spor spor) {
    return transactions.write(
        unit,
        em -> {
          InnstillingEntity rad = em.find(InnstillingEntity.class, kommune);
          if ((rad == null ? 0 : rad.versjon()) != versjon) {
            throw DomainException.changedByOthers();
          }
          String fra = "";
          if (rad == null) {
            rad = new InnstillingEntity(kommune, varselMaaneder);
            em.persist(rad);
          } else {
            fra = String.valueOf(rad.toInnstilling().varselMaaneder());
            rad.velg(varselMaaneder);
          }
          Historikk.skriv(
              em, kommune, INNSTILLING, Hendelse.ENDRET, fra, String.valueOf(varselMaaneder), spor);
          em.flush();
          return rad.toInnstilling();
        },
        valgt -> AccessEntry.ok("endre", INNSTILLING, kommune));
  }

  private static void leggInnLinjer(
      EntityManager em, String kommune, String id, Finansieringsinnhold innhold) {
    innhold.linjer().forEach(l -> em.persist(new LinjeEntity(kommune, id, l)));
  }

  private static FinansieringEntity last(
      EntityManager em, String kommune, String id, long versjon) {
    FinansieringEntity rad =
        Optional.ofNullable(em.find(FinansieringEntity.class, id))
            .filter(f -> f.tilhorer(kommune))
            .orElseThrow(DomainException::notFound);
    if (rad.versjon() != versjon) {
      throw DomainException.changedByOthers();
    }
    return rad;
  }
}
