// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import no.samtak.core.api.tiltak.Tiltaksprofil;
import no.samtak.core.tiltak.internal.endring.Endring;
import no.samtak.core.tiltak.internal.endring.Handling;
import no.samtak.core.tiltak.internal.profil.Profil;
import no.samtak.platform.api.data.Transactions;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.security.AccessEntry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What people have saved that tiltak are. No method reaches another kommune's rows. */
@Component(service = ProfilStore.class)
public final class ProfilStore {
  private final EntityManagerFactory unit;
  private final Transactions transactions;

  /** On the bundle's unit. */
  @Activate
  public ProfilStore(
      @Reference(target = "(osgi.unit.name=no.samtak.core.tiltak)") EntityManagerFactory unit,
      @Reference Transactions transactions) {
    this.unit = unit;
    this.transactions = transactions;
  }

  /** What somebody has saved; empty where nobody has. */
  public Optional<Profil> finn(String kommune, String tiltakId) {
    return transactions.read(
        unit, em -> hent(em, kommune, tiltakId).map(p -> p.toProfil(rader(em, p.id()))));
  }

  /**
   * Saves, if the row still has the version; 0 = there is none yet.
   *
   * @throws DomainException PRECONDITION_FAILED where somebody was faster
   */
  public Profil lagre(Tiltaksprofil ny, long versjon, Handling handling) {
    return transactions.write(
        unit,
        em -> {
          Optional<ProfilEntity> finnes = hent(em, ny.kommune(), ny.tiltakId());
          if (finnes.map(ProfilEntity::versjon).orElse(0L) != versjon) {
            throw DomainException.changedByOthers();
          }
          ProfilEntity profil = finnes.orElseGet(() -> new ProfilEntity(ny, handling));
          if (finnes.isEmpty()) {
            em.persist(profil);
          } else {
            profil.endre(ny, handling);
            em.createQuery("delete from ProfilradEntity r where r.profil = :profil")
                .setParameter("profil", profil.id())
                .executeUpdate();
          }
          // The row of the profile first: those of its lists point to it.
          em.flush();
          List<ProfilradEntity> rader = av(profil.id(), ny);
          rader.forEach(em::persist);
          em.persist(
              new EndringEntity(
                  ny.kommune(),
                  ny.tiltakId(),
                  Endring.Register.PROFIL,
                  finnes.isEmpty() ? Endring.Hendelse.LAGT_TIL : Endring.Hendelse.ENDRET,
                  ny.tiltakId(),
                  ny.malgruppe(),
                  handling));
          em.flush();
          return profil.toProfil(rader);
        },
        lagret -> AccessEntry.ok("endre", "tiltaksprofil", lagret.profil().tiltakId()));
  }

  private static List<ProfilradEntity> av(String profil, Tiltaksprofil ny) {
    List<ProfilradEntity> rader = new ArrayList<>();
    ny.deltiltak().forEach(d -> rader.add(ProfilradEntity.av(profil, rader.size(), d)));
    ny.bemanning().forEach(b -> rader.add(ProfilradEntity.av(profil, rader.size(), b)));
    ny.parametre().forEach(p -> rader.add(ProfilradEntity.av(profil, rader.size(), p)));
    ny.mal().forEach(m -> rader.add(ProfilradEntity.av(profil, rader.size(), m)));
    return rader;
  }

  private static List<ProfilradEntity> rader(EntityManager em, String profil) {
    return em.createQuery(
            "select r from ProfilradEntity r where r.profil = :profil order by r.nummer",
            ProfilradEntity.class)
        .setParameter("profil", profil)
        .getResultList();
  }

  private static Optional<ProfilEntity> hent(EntityManager em, String kommune, String tiltakId) {
    return em.createQuery(
            "select p from ProfilEntity p where p.kommune = :kommune and p.tiltakId = :tiltak",
            ProfilEntity.class)
        .setParameter("kommune", kommune)
        .setParameter("tiltak", tiltakId)
        .getResultStream()
        .findFirst();
  }
}
