// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.persistence;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import javax.persistence.EntityManager;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;

/**
 * Lists of what was started, the newest first.
 *
 * @param rad the row; has {@code startet}, {@code id} and {@code modul}
 * @param les the row as others know it
 * @param startet when that was started
 * @param id its id
 */
record Nyeste<E, T>(
    Class<E> rad, Function<E, T> les, Function<T, Instant> startet, Function<T, String> id) {
  /** A part of all. */
  Slice<T> liste(EntityManager em, PageQuery del) {
    Nokkel etter = Nokkel.av(del);
    List<T> rader =
        em
            .createQuery(
                "select r from "
                    + rad.getSimpleName()
                    + " r where r.startet < :tid or (r.startet = :tid and r.id < :id)"
                    + " order by r.startet desc, r.id desc",
                rad)
            .setParameter("tid", etter.tid())
            .setParameter("id", etter.id())
            .setMaxResults(del.limit() + 1)
            .getResultList()
            .stream()
            .map(les)
            .toList();
    return Slice.of(rader, del.limit(), r -> Nokkel.av(startet.apply(r), id.apply(r)));
  }

  /** All of a module. */
  List<T> avModul(EntityManager em, String modul) {
    return em
        .createQuery(
            "select r from "
                + rad.getSimpleName()
                + " r where r.modul = :modul order by r.startet desc, r.id desc",
            rad)
        .setParameter("modul", modul)
        .getResultList()
        .stream()
        .map(les)
        .toList();
  }
}
