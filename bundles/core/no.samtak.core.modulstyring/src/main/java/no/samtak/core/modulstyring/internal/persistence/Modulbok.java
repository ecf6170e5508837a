// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import javax.persistence.LockModeType;
import no.samtak.core.modulstyring.internal.forslag.Forslag;
import no.samtak.core.modulstyring.internal.forslag.Forslagstilstand;
import no.samtak.core.modulstyring.internal.forslag.Handling;
import no.samtak.core.modulstyring.internal.tilstand.Modulhendelse;
import no.samtak.core.modulstyring.internal.tilstand.Modulikommune;
import no.samtak.platform.api.data.Transactions;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.AccessEntry;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The database. Whoever changes something holds the one row of {@code stand} meanwhile, on whatever
 * node: changes come one after the other, and each sees what the one before has done. There are
 * few.
 */
@Component(service = Modulbok.class)
public final class Modulbok {
  private final EntityManagerFactory unit;
  private final Transactions transactions;

  /** On the bundle's unit. */
  @Activate
  public Modulbok(
      @Reference(target = "(osgi.unit.name=no.samtak.core.modulstyring)") EntityManagerFactory unit,
      @Reference Transactions transactions) {
    this.unit = unit;
    this.transactions = transactions;
  }

  /**
   * All that is stored of modules in kommuner.
   *
   * @param nummer grows with each change; taken before the rows, so that they are at least as new
   */
  public record Bilde(long nummer, List<Modulikommune> rader) {
    public Bilde {
      rader = List.copyOf(rader);
    }
  }

  /** The number of the last change. */
  public long nummer() {
    return transactions.read(unit, Modulbok::nummer);
  }

  /** Everything as it is now. */
  public Bilde les() {
    return transactions.read(
        unit,
        em ->
            new Bilde(
                nummer(em),
                em
                    .createQuery(
                        "select m from ModulikommuneEntity m order by m.kommune, m.modul",
                        ModulikommuneEntity.class)
                    .getResultList()
                    .stream()
                    .map(ModulikommuneEntity::toModulikommune)
                    .toList()));
  }

  /** What has happened to a module in the kommune, the newest first. */
  public Slice<Modulhendelse> hendelser(String kommune, String modul, PageQuery del) {
    long sist = del.after() == null ? Long.MAX_VALUE : tall(del.after());
    return transactions.read(
        unit,
        em -> {
          List<Modulhendelse> rader =
              em
                  .createQuery(
                      "select h from HendelseEntity h where h.kommune = :kommune"
                          + " and h.modul = :modul and h.nummer < :sist order by h.nummer desc",
                      HendelseEntity.class)
                  .setParameter("kommune", kommune)
                  .setParameter("modul", modul)
                  .setParameter("sist", sist)
                  .setMaxResults(del.limit() + 1)
                  .getResultList()
                  .stream()
                  .map(HendelseEntity::toModulhendelse)
                  .toList();
          return Slice.of(rader, del.limit(), h -> String.valueOf(h.nummer()));
        });
  }

  /** The kommune's proposal of that id. */
  public Optional<Forslag> forslag(String kommune, String id) {
    return transactions.read(
        unit,
        em ->
            Optional.ofNullable(em.find(ForslagEntity.class, id))
                .filter(f -> f.tilhorer(kommune))
                .map(ForslagEntity::toForslag));
  }

  /** The proposals of a kommune that have ended, the newest first, at most so many. */
  public List<Forslag> avsluttede(String kommune, int hoyst) {
    return transactions.read(
        unit,
        em ->
            em
                .createQuery(
                    "select f from ForslagEntity f where f.kommune = :kommune"
                        + " and f.avgjort is not null order by f.avgjort desc, f.id",
                    ForslagEntity.class)
                .setParameter("kommune", kommune)
                .setMaxResults(hoyst)
                .getResultList()
                .stream()
                .map(ForslagEntity::toForslag)
                .toList());
  }

  /** Whether a system's proposal on this basis has ended in one of the states. */
  public boolean avgjort(
      String kommune,
      String modul,
      Handling handling,
      String grunnlag,
      Collection<Forslagstilstand> tilstander) {
    return transactions.read(
        unit,
        em ->
            em.createQuery(
                        "select count(f) from ForslagEntity f where f.kommune = :kommune"
                            + " and f.modul = :modul and f.handling = :handling"
                            + " and f.grunnlag = :grunnlag and f.tilstand in :tilstander",
                        Long.class)
                    .setParameter("kommune", kommune)
                    .setParameter("modul", modul)
                    .setParameter("handling", handling)
                    .setParameter("grunnlag", grunnlag)
                    .setParameter("tilstander", tilstander)
                    .getSingleResult()
                > 0);
  }

  /** The open proposals of a kommune, by day. */
  public List<Forslag> apne(String kommune) {
    return transactions.read(unit, em -> Bokside.apne(em, kommune));
  }

  /** Whether the first start with this database has been seen. */
  public boolean begynt() {
    return transactions.read(
        unit,
        em -> {
          StandEntity stand = em.find(StandEntity.class, StandEntity.ID);
          return stand != null && stand.begynt();
        });
  }

  /**
   * Changes something while nobody else does.
   *
   * @param arbeid gives back null where there is nothing to change after all: then nothing is, and
   *     nothing is logged
   * @param logg what the access log says of it
   * @return what the work gives back
   */
  public <T> Optional<T> skriv(
      Function<Bokside, @Nullable T> arbeid, Function<? super T, AccessEntry> logg) {
    try {
      return Optional.of(
          transactions.write(
              unit,
              em -> {
                StandEntity stand =
                    em.find(StandEntity.class, StandEntity.ID, LockModeType.PESSIMISTIC_WRITE);
                if (stand == null) {
                  throw new IllegalStateException("the row of modulstyring.stand is gone");
                }
                T gjort = arbeid.apply(new Bokside(em, stand));
                if (gjort == null) {
                  throw new Uendret();
                }
                stand.neste();
                return gjort;
              },
              logg));
    } catch (Uendret e) {
      return Optional.empty();
    }
  }

  private static long nummer(EntityManager em) {
    return em.createQuery("select s.nummer from StandEntity s", Long.class).getSingleResult();
  }

  private static long tall(String etter) {
    try {
      return Long.parseLong(etter);
    } catch (NumberFormatException e) {
      return Long.MAX_VALUE;
    }
  }

  /** Rolls back what was not done. */
  private static final class Uendret extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Uendret() {
      super("nothing to change", null, false, false);
    }
  }
}
