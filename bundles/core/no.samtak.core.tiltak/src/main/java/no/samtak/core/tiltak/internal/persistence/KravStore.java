// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.persistence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import no.samtak.core.tiltak.internal.endring.Endring;
import no.samtak.core.tiltak.internal.endring.Handling;
import no.samtak.core.tiltak.internal.krav.Lagret;
import no.samtak.platform.api.data.Transactions;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.security.AccessEntry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What people have saved that tiltak require. No method reaches another kommune's rows. */
@Component(service = KravStore.class)
public final class KravStore {
  private final EntityManagerFactory unit;
  private final Transactions transactions;

  /** On the bundle's unit. */
  @Activate
  public KravStore(
      @Reference(target = "(osgi.unit.name=no.samtak.core.tiltak)") EntityManagerFactory unit,
      @Reference Transactions transactions) {
    this.unit = unit;
    this.transactions = transactions;
  }

  /** What somebody has saved, by the tiltak's slug. */
  public Map<String, Lagret> alle(String kommune) {
    return transactions.read(
        unit,
        em ->
            em.createQuery(
                    "select k from KravEntity k where k.kommune = :kommune", KravEntity.class)
                .setParameter("kommune", kommune)
                .getResultStream()
                .collect(Collectors.toMap(KravEntity::tiltakId, KravEntity::toLagret)));
  }

  /** What somebody has saved of a tiltak; empty where nobody has. */
  public Optional<Lagret> finn(String kommune, String tiltakId) {
    return transactions.read(unit, em -> hent(em, kommune, tiltakId).map(KravEntity::toLagret));
  }

  /**
   * Saves, if the row still has the version; 0 = there is none yet.
   *
   * @throws DomainException PRECONDITION_FAILED where somebody was faster
   */
  public Lagret lagre(
      String kommune, String tiltakId, List<String> tjenester, long versjon, Handling handling) {
    return transactions.write(
        unit,
        em -> {
          Optional<KravEntity> finnes = hent(em, kommune, tiltakId);
          if (finnes.map(KravEntity::versjon).orElse(0L) != versjon) {
            throw DomainException.changedByOthers();
          }
          KravEntity krav = finnes.orElseGet(() -> new KravEntity(kommune, tiltakId));
          krav.endre(tjenester, handling);
          if (finnes.isEmpty()) {
            em.persist(krav);
          }
          em.persist(
              new EndringEntity(
                  kommune,
                  tiltakId,
                  Endring.Register.KRAV,
                  finnes.isEmpty() ? Endring.Hendelse.LAGT_TIL : Endring.Hendelse.ENDRET,
                  tiltakId,
                  String.join(", ", tjenester),
                  handling));
          em.flush();
          return krav.toLagret();
        },
        lagret -> AccessEntry.ok("endre", "modulkrav", tiltakId));
  }

  private static Optional<KravEntity> hent(EntityManager em, String kommune, String tiltakId) {
    return em.createQuery(
            "select k from KravEntity k where k.kommune = :kommune and k.tiltakId = :tiltak",
            KravEntity.class)
        .setParameter("kommune", kommune)
        .setParameter("tiltak", tiltakId)
        .getResultStream()
        .findFirst();
  }
}
