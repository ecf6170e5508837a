// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.utredning.internal.persistence;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import no.samtak.core.utredning.internal.register.Hendelse;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.text.Text;

/** What the stores do within a transaction. */
final class Rader {
  private Rader() {}

  static Optional<UtredningEntity> finn(EntityManager em, String kommune, String id) {
    return Optional.ofNullable(em.find(UtredningEntity.class, id)).filter(u -> u.tilhorer(kommune));
  }

  /**
   * A draft that nobody finishes while this transaction lasts. Whoever writes in a paper locks its
   * row first, so that nothing comes in behind the one who finishes it.
   *
   * @throws DomainException NOT_FOUND; CONFLICT where it is finished
   */
  static UtredningEntity laastUtkast(EntityManager em, String kommune, String id) {
    UtredningEntity rad = em.find(UtredningEntity.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (rad == null || !rad.tilhorer(kommune)) {
      throw DomainException.notFound();
    }
    if (rad.ferdig != null) {
      throw DomainException.conflict(Text.of("utredning.feil.ferdig"));
    }
    return rad;
  }

  static List<ValgtEntity> valgte(EntityManager em, String kommune, String id) {
    return em.createQuery(
            "select v from ValgtEntity v where v.kommune = :kommune and v.utredning = :id"
                + " order by v.nummer",
            ValgtEntity.class)
        .setParameter("kommune", kommune)
        .setParameter("id", id)
        .getResultList();
  }

  static void noter(
      EntityManager em,
      UtredningEntity utredning,
      Hendelse.Hva hva,
      String om,
      User hvem,
      OffsetDateTime naar,
      String hvorfor) {
    Long siste =
        em.createQuery(
                "select max(h.nummer) from HendelseEntity h"
                    + " where h.kommune = :kommune and h.utredning = :id",
                Long.class)
            .setParameter("kommune", utredning.kommune)
            .setParameter("id", utredning.id)
            .getSingleResult();
    em.persist(
        new HendelseEntity(
            utredning.kommune,
            utredning.id,
            siste == null ? 1 : siste + 1,
            hva,
            om.length() > 300 ? om.substring(0, 300) : om,
            hvem,
            naar,
            hvorfor));
  }
}
