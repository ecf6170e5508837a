// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.persistence;

import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import javax.persistence.TypedQuery;
import no.samtak.core.tiltak.internal.finans.scenario.LagretScenario;
import no.samtak.platform.api.data.Transactions;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.AccessEntry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Scenarios in the database. Every method names the kommune, and none reaches another's rows. */
@Component(service = ScenarioStore.class)
public final class ScenarioStore {
  private static final String OBJEKT = "scenario";

  private final EntityManagerFactory unit;
  private final Transactions transactions;

  /** On the bundle's unit. */
  @Activate
  public ScenarioStore(
      @Reference(target = "(osgi.unit.name=no.samtak.core.tiltak)") EntityManagerFactory unit,
      @Reference Transactions transactions) {
    this.unit = unit;
    this.transactions = transactions;
  }

  /** The kommune's scenario of that id. */
  public Optional<LagretScenario> finn(String kommune, String id) {
    return transactions.read(unit, em -> last(em, kommune, id).map(ScenarioEntity::toScenario));
  }

  /** Those that are shared or of the owner, by id, which is their age. */
  public Slice<LagretScenario> liste(String kommune, String eierId, PageQuery del) {
    String etter = del.after();
    return transactions.read(
        unit,
        em -> {
          TypedQuery<ScenarioEntity> sporring =
              em.createQuery(
                      "select s from ScenarioEntity s where s.kommune = :kommune"
                          + " and (s.delt = true or s.eierId = :eier)"
                          + (etter == null ? "" : " and s.id > :etter")
                          + " order by s.id",
                      ScenarioEntity.class)
                  .setParameter("kommune", kommune)
                  .setParameter("eier", eierId);
          if (etter != null) {
            sporring.setParameter("etter", etter);
          }
          List<LagretScenario> rader =
              sporring
                  .setMaxResults(del.limit() + 1)
                  .getResultStream()
                  .map(ScenarioEntity::toScenario)
                  .toList();
          return Slice.of(rader, del.limit(), LagretScenario::id);
        });
  }

  /** Adds one; where the kommune has it already, that one comes back. */
  public LagretScenario opprett(String kommune, LagretScenario nytt) {
    Optional<LagretScenario> finnes = finn(kommune, nytt.id());
    if (finnes.isPresent()) {
      return finnes.get();
    }
    return transactions.write(
        unit,
        em -> {
          ScenarioEntity rad = new ScenarioEntity(kommune, nytt);
          em.persist(rad);
          em.flush();
          return rad.toScenario();
        },
        lagret -> AccessEntry.ok("opprett", OBJEKT, lagret.id()));
  }

  /**
   * Changes the row, if it still has the version.
   *
   * @throws DomainException NOT_FOUND or PRECONDITION_FAILED
   */
  public LagretScenario endre(String kommune, LagretScenario endret) {
    return transactions.write(
        unit,
        em -> {
          ScenarioEntity rad =
              last(em, kommune, endret.id()).orElseThrow(DomainException::notFound);
          if (rad.versjon() != endret.versjon()) {
            throw DomainException.changedByOthers();
          }
          rad.endre(endret);
          em.flush();
          return rad.toScenario();
        },
        lagret -> AccessEntry.ok("endre", OBJEKT, lagret.id()));
  }

  /**
   * Deletes the row.
   *
   * @throws DomainException NOT_FOUND
   */
  public void slett(String kommune, String id) {
    transactions.write(
        unit,
        em -> {
          em.remove(last(em, kommune, id).orElseThrow(DomainException::notFound));
          return id;
        },
        slettet -> AccessEntry.ok("slett", OBJEKT, slettet));
  }

  private static Optional<ScenarioEntity> last(EntityManager em, String kommune, String id) {
    return Optional.ofNullable(em.find(ScenarioEntity.class, id)).filter(s -> s.tilhorer(kommune));
  }
}
