// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.persistence;

import java.util.List;
import javax.persistence.EntityManager;
import no.samtak.core.tilskudd.internal.felles.Hendelse;
import no.samtak.core.tilskudd.internal.felles.Spor;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;

/** What people have done with an object, numbered from 1. */
final class Historikk {
  private Historikk() {}

  static void skriv(
      EntityManager em,
      String kommune,
      String objekt,
      String hva,
      String fra,
      String til,
      Spor spor) {
    Long siste =
        em.createQuery(
                "select max(h.nummer) from HendelseEntity h"
                    + " where h.kommune = :kommune and h.objekt = :objekt",
                Long.class)
            .setParameter("kommune", kommune)
            .setParameter("objekt", objekt)
            .getSingleResult();
    em.persist(
        new HendelseEntity(kommune, objekt, siste == null ? 1 : siste + 1, hva, fra, til, spor));
  }

  static Slice<Hendelse> les(EntityManager em, String kommune, String objekt, PageQuery del) {
    List<Hendelse> rader =
        em
            .createQuery(
                "select h from HendelseEntity h where h.kommune = :kommune"
                    + " and h.objekt = :objekt and h.nummer < :sist order by h.nummer desc",
                HendelseEntity.class)
            .setParameter("kommune", kommune)
            .setParameter("objekt", objekt)
            .setParameter("sist", sist(del))
            .setMaxResults(del.limit() + 1)
            .getResultList()
            .stream()
            .map(HendelseEntity::toHendelse)
            .toList();
    return Slice.of(rader, del.limit(), h -> String.valueOf(h.nummer()));
  }

  private static long sist(PageQuery del) {
    String etter = del.after();
    try {
      return etter == null ? Long.MAX_VALUE : Long.parseLong(etter);
    } catch (NumberFormatException e) {
      return Long.MAX_VALUE;
    }
  }
}
