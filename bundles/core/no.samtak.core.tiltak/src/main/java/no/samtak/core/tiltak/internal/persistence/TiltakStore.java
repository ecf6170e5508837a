// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.persistence;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import javax.persistence.LockModeType;
import javax.persistence.TypedQuery;
import no.samtak.core.api.tiltak.Tiltak;
import no.samtak.core.api.tiltak.TiltakTilstand;
import no.samtak.core.tiltak.internal.tiltak.Registertiltak;
import no.samtak.core.tiltak.internal.tiltak.Tilstandsendring;
import no.samtak.core.tiltak.internal.tiltak.TiltakHendelse;
import no.samtak.core.tiltak.internal.tiltak.TiltakSok;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.data.Transactions;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.AccessEntry;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.text.Text;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The tiltak in the database. Every method names the kommune, and none reaches another's rows. */
@Component(service = TiltakStore.class)
public final class TiltakStore {
  /** Behind {@code x.tiltakId = :tiltak}: what belongs to those that are joined with it. */
  static final String ELLER_SAMMEN =
      " in (select s.tiltakId from TiltakEntity s where s.kommune = :kommune"
          + " and (s.tiltakId = :tiltak or s.slattSammenMed = :tiltak))";

  private static final String EN =
      "select t from TiltakEntity t where t.kommune = :kommune and t.tiltakId = :tiltak";

  private final EntityManagerFactory unit;
  private final Transactions transactions;

  /** On the bundle's unit. */
  @Activate
  public TiltakStore(
      @Reference(target = "(osgi.unit.name=no.samtak.core.tiltak)") EntityManagerFactory unit,
      @Reference Transactions transactions) {
    this.unit = unit;
    this.transactions = transactions;
  }

  /** The kommune's tiltak of that slug. */
  public Optional<Registertiltak> finn(String kommune, String tiltakId) {
    return transactions.read(
        unit, em -> hent(em, kommune, tiltakId).map(TiltakEntity::toRegistertiltak));
  }

  /** The kommune's tiltak that the search finds, one part of them. */
  public Slice<Registertiltak> liste(String kommune, TiltakSok sok, PageQuery del) {
    TiltakOrden orden = new TiltakOrden(sok.orden(), sok.synkende());
    String jpql =
        "select t from TiltakEntity t where " + hvor(sok) + orden.after(del) + orden.orderBy();
    return transactions.read(
        unit,
        em -> {
          TypedQuery<TiltakEntity> sporring = em.createQuery(jpql, TiltakEntity.class);
          bind(sporring, kommune, sok);
          orden.bind(sporring, del);
          List<TiltakEntity> rader = sporring.setMaxResults(del.limit() + 1).getResultList();
          return Slice.of(rader, del.limit(), orden::nokkel).map(TiltakEntity::toRegistertiltak);
        });
  }

  /** How many the search finds. */
  public long antall(String kommune, TiltakSok sok) {
    return transactions.read(
        unit,
        em -> {
          TypedQuery<Long> sporring =
              em.createQuery("select count(t) from TiltakEntity t where " + hvor(sok), Long.class);
          bind(sporring, kommune, sok);
          return sporring.getSingleResult();
        });
  }

  /** The kommune's tiltak in one of the states, by name; all where no state is given. */
  public List<Tiltak> iTilstand(String kommune, Set<TiltakTilstand> tilstander) {
    String jpql =
        "select t from TiltakEntity t where t.kommune = :kommune and t.slattSammenMed is null"
            + (tilstander.isEmpty() ? "" : " and t.tilstand in :tilstander")
            + " order by t.sortering, t.tiltakId";
    return transactions.read(
        unit,
        em -> {
          TypedQuery<TiltakEntity> sporring =
              em.createQuery(jpql, TiltakEntity.class).setParameter("kommune", kommune);
          if (!tilstander.isEmpty()) {
            sporring.setParameter("tilstander", tilstander);
          }
          return sporring.getResultList().stream().map(TiltakEntity::toTiltak).toList();
        });
  }

  /** What has happened to a tiltak, the newest first, one part of it. */
  public Slice<Tilstandsendring> historikk(String kommune, String tiltakId, PageQuery del) {
    return transactions.read(
        unit,
        em -> {
          String jpql =
              "select h from TiltakHendelseEntity h where h.kommune = :kommune"
                  + " and h.tiltakId = :tiltak and h.nummer < :sist order by h.nummer desc";
          List<Tilstandsendring> rader =
              em
                  .createQuery(jpql, TiltakHendelseEntity.class)
                  .setParameter("kommune", kommune)
                  .setParameter("tiltak", tiltakId)
                  .setParameter("sist", Heltallsnokkel.av(del, Long.MAX_VALUE))
                  .setMaxResults(del.limit() + 1)
                  .getResultList()
                  .stream()
                  .map(TiltakHendelseEntity::toTilstandsendring)
                  .toList();
          return Slice.of(rader, del.limit(), h -> String.valueOf(h.nummer()));
        });
  }

  /**
   * Changes the state and stores the event.
   *
   * @param versjon the version that the caller has read
   * @throws DomainException NOT_FOUND; PRECONDITION_FAILED where somebody was faster; CONFLICT
   *     where the event cannot happen in the state
   */
  public Registertiltak endreTilstand(
      String kommune,
      String tiltakId,
      long versjon,
      TiltakHendelse hendelse,
      String begrunnelse,
      User bruker,
      Instant naa) {
    return transactions.write(
        unit,
        em -> {
          TiltakEntity tiltak = hent(em, kommune, tiltakId).orElseThrow(DomainException::notFound);
          if (tiltak.versjon != versjon) {
            throw DomainException.changedByOthers();
          }
          if (!hendelse.kanSkjeI(tiltak.tilstand)) {
            throw DomainException.conflict(
                Text.of(
                    "tiltak.feil.overgang",
                    Text.of("tiltak.hendelse." + hendelse.name()),
                    Text.of("tiltak.tilstand." + tiltak.tilstand.name())));
          }
          skje(em, tiltak, hendelse, begrunnelse, bruker, naa);
          em.flush();
          return tiltak.toRegistertiltak();
        },
        endret -> AccessEntry.ok("endre-tilstand", "tiltak", endret.tiltakId()));
  }

  /**
   * Stores that the funding of a running tiltak has become uncertain, once: whoever comes second
   * waits for the row and finds it done.
   *
   * @return whether it changed; false where the tiltak is unknown or not I_DRIFT
   */
  public boolean meldTruet(
      String kommune, String tiltakId, String begrunnelse, User bruker, Instant naa) {
    TiltakHendelse hendelse = TiltakHendelse.MELD_TRUET;
    Optional<Registertiltak> finnes =
        finn(kommune, tiltakId).filter(t -> hendelse.kanSkjeI(t.tilstand()));
    if (finnes.isEmpty()) {
      return false;
    }
    String slug = finnes.get().tiltakId();
    return transactions.write(
        unit,
        em -> {
          TiltakEntity tiltak =
              em.createQuery(EN, TiltakEntity.class)
                  .setParameter("kommune", kommune)
                  .setParameter("tiltak", slug)
                  .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                  .getSingleResult();
          if (!hendelse.kanSkjeI(tiltak.tilstand)) {
            return false;
          }
          skje(em, tiltak, hendelse, begrunnelse, bruker, naa);
          em.flush();
          return true;
        },
        endret -> new AccessEntry("endre-tilstand", "tiltak", tiltakId, endret ? "ok" : "uendret"));
  }

  private static void skje(
      EntityManager em,
      TiltakEntity tiltak,
      TiltakHendelse hendelse,
      String begrunnelse,
      User bruker,
      Instant naa) {
    TiltakHendelseEntity endring = new TiltakHendelseEntity();
    endring.id = Ids.next();
    endring.kommune = tiltak.kommune;
    endring.tiltakId = tiltak.tiltakId;
    endring.nummer = sisteNummer(em, tiltak.kommune, tiltak.tiltakId) + 1;
    endring.hendelse = hendelse.name();
    endring.fra = tiltak.tilstand;
    endring.til = hendelse.til();
    endring.tid = naa.atOffset(ZoneOffset.UTC);
    endring.brukerId = bruker.id();
    endring.bruker = bruker.displayName();
    endring.begrunnelse = begrunnelse;
    em.persist(endring);
    tiltak.bli(hendelse.til(), naa.atOffset(ZoneOffset.UTC));
  }

  private static long sisteNummer(EntityManager em, String kommune, String tiltakId) {
    Long siste =
        em.createQuery(
                "select max(h.nummer) from TiltakHendelseEntity h"
                    + " where h.kommune = :kommune and h.tiltakId = :tiltak",
                Long.class)
            .setParameter("kommune", kommune)
            .setParameter("tiltak", tiltakId)
            .getSingleResult();
    return siste == null ? 0 : siste;
  }

  /** The slug and those of the tiltak that are joined with it. */
  public List<String> slugger(String kommune, String tiltakId) {
    return transactions.read(unit, em -> slugger(em, kommune, tiltakId));
  }

  static List<String> slugger(EntityManager em, String kommune, String tiltakId) {
    return em.createQuery(
            "select t.tiltakId from TiltakEntity t where t.kommune = :kommune"
                + " and t.tiltakId"
                + ELLER_SAMMEN
                + " order by t.tiltakId",
            String.class)
        .setParameter("kommune", kommune)
        .setParameter("tiltak", tiltakId)
        .getResultList();
  }

  /** The name of a tiltak; the slug where the kommune has none of that slug. */
  static String navn(EntityManager em, String kommune, String tiltakId) {
    return hent(em, kommune, tiltakId).map(t -> t.navn).orElse(tiltakId);
  }

  /** The tiltak that a slug means: of one that is joined with another, the other. */
  private static Optional<TiltakEntity> hent(EntityManager em, String kommune, String tiltakId) {
    Optional<TiltakEntity> egen = egen(em, kommune, tiltakId);
    return egen.isEmpty() || egen.get().slattSammenMed == null
        ? egen
        : egen(em, kommune, egen.get().slattSammenMed);
  }

  /** The row of a slug, also of one that is joined with another. */
  static Optional<TiltakEntity> egen(EntityManager em, String kommune, String tiltakId) {
    return em.createQuery(EN, TiltakEntity.class)
        .setParameter("kommune", kommune)
        .setParameter("tiltak", tiltakId)
        .getResultStream()
        .findFirst();
  }

  private static String hvor(TiltakSok sok) {
    StringBuilder hvor = new StringBuilder("t.kommune = :kommune and t.slattSammenMed is null");
    if (!sok.tekst().isEmpty()) {
      hvor.append(" and (lower(t.navn) like :tekst escape '!'");
      hvor.append(" or t.tiltakId like :tekst escape '!'");
      hvor.append(" or lower(t.malgrupper) like :tekst escape '!')");
    }
    if (sok.tilstand() != null) {
      hvor.append(" and t.tilstand = :tilstand");
    }
    return hvor.toString();
  }

  private static void bind(TypedQuery<?> sporring, String kommune, TiltakSok sok) {
    sporring.setParameter("kommune", kommune);
    if (!sok.tekst().isEmpty()) {
      Function<String, String> ordrett = t -> t.replaceAll("[!%_]", "!$0");
      sporring.setParameter(
          "tekst", "%" + ordrett.apply(sok.tekst().toLowerCase(Locale.ROOT)) + "%");
    }
    if (sok.tilstand() != null) {
      sporring.setParameter("tilstand", sok.tilstand());
    }
  }
}
