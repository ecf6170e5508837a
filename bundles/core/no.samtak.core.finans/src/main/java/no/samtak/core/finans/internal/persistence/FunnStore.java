// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.persistence;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import javax.persistence.LockModeType;
import javax.persistence.TypedQuery;
import no.samtak.core.finans.internal.register.Funn;
import no.samtak.core.finans.internal.register.Funnet;
import no.samtak.core.finans.internal.register.Funnhendelse;
import no.samtak.core.finans.internal.register.Funnsok;
import no.samtak.core.finans.internal.register.Funntilstand;
import no.samtak.core.finans.internal.register.Stand;
import no.samtak.core.finans.internal.register.Utledet;
import no.samtak.platform.api.data.Transactions;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.AccessEntry;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.text.Text;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The findings in the database. Every method names the kommune, and none reaches another's rows.
 */
@Component(service = FunnStore.class)
public final class FunnStore {
  private static final String OBJEKT = "funn";

  private final EntityManagerFactory unit;
  private final Transactions transactions;

  /** On the bundle's unit. */
  @Activate
  public FunnStore(
      @Reference(target = "(osgi.unit.name=no.samtak.core.finans)") EntityManagerFactory unit,
      @Reference Transactions transactions) {
    this.unit = unit;
    this.transactions = transactions;
  }

  /** What the register was last brought up to; empty where it never was. */
  public Optional<Stand> stand(String kommune) {
    return transactions.read(
        unit,
        em ->
            Optional.ofNullable(em.find(FunnStandEntity.class, kommune))
                .map(FunnStandEntity::toStand));
  }

  /** Which rules could not be run the last time, and why; empty where all could. */
  public String feilet(String kommune) {
    return transactions.read(
        unit,
        em -> {
          FunnStandEntity stand = em.find(FunnStandEntity.class, kommune);
          return stand == null ? "" : stand.feilet;
        });
  }

  /**
   * Brings the register up to what the rules found. Who comes second waits, and then leaves what is
   * as new or newer as it is.
   *
   * @param stand what the findings were computed from
   * @param kjort ids of the rules that have run; findings of others stay
   * @param feilet which rules could not be run, and why; empty where all could
   * @return whether it was brought up
   * @throws DomainException CONFLICT or PRECONDITION_FAILED where somebody else was faster at the
   *     same rows; trying again is safe
   */
  public boolean oppdater(
      String kommune,
      Stand stand,
      List<Funnet> funnet,
      Set<String> kjort,
      String feilet,
      Instant naa) {
    reserver(kommune);
    OffsetDateTime tid = naa.atOffset(ZoneOffset.UTC);
    return transactions.write(
        unit,
        em -> {
          FunnStandEntity rad =
              em.find(FunnStandEntity.class, kommune, LockModeType.PESSIMISTIC_WRITE);
          if (rad == null || rad.toStand().equals(stand) || rad.toStand().harNyereEnn(stand)) {
            return false;
          }
          new Funnavstemming(em, kommune, stand, tid).avstem(funnet, kjort);
          rad.sett(stand, feilet, tid);
          em.flush();
          return true;
        },
        gjort -> AccessEntry.ok("oppdater", OBJEKT, kommune));
  }

  /**
   * Sees to it that there is a row to lock. In a transaction of its own: two that insert the same
   * row would otherwise wait for all of each other's work.
   */
  private void reserver(String kommune) {
    if (stand(kommune).isPresent()) {
      return;
    }
    try {
      transactions.write(
          unit,
          em -> {
            em.persist(new FunnStandEntity(kommune));
            em.flush();
            return kommune;
          },
          ny -> AccessEntry.ok("opprett", OBJEKT, kommune));
    } catch (DomainException e) {
      if (e.kind() != ErrorKind.CONFLICT) {
        throw e;
      }
      // Somebody else has just made it.
    }
  }

  /** One part of what the search finds. */
  public Slice<Funn> liste(String kommune, Funnsok sok, PageQuery del) {
    Funnorden orden = new Funnorden(sok.orden(), sok.synkende());
    String jpql =
        "select f from FunnEntity f where " + hvor(sok) + orden.etter(del) + orden.orderBy();
    return transactions.read(
        unit,
        em -> {
          TypedQuery<FunnEntity> sporring = em.createQuery(jpql, FunnEntity.class);
          bind(sporring, kommune, sok);
          orden.bind(sporring, del);
          List<FunnEntity> rader = sporring.setMaxResults(del.limit() + 1).getResultList();
          return Slice.of(rader, del.limit(), orden::nokkel).map(FunnEntity::toFunn);
        });
  }

  /** How many the search finds. */
  public long antall(String kommune, Funnsok sok) {
    return transactions.read(
        unit,
        em -> {
          TypedQuery<Long> sporring =
              em.createQuery("select count(f) from FunnEntity f where " + hvor(sok), Long.class);
          bind(sporring, kommune, sok);
          return sporring.getSingleResult();
        });
  }

  /** The kommune's finding of that id. */
  public Optional<Funn> finn(String kommune, String id) {
    return transactions.read(unit, em -> hent(em, kommune, id).map(FunnEntity::toFunn));
  }

  /** What has happened to a finding, the newest first. */
  public Slice<Funnhendelse> historikk(String kommune, String id, PageQuery del) {
    long sist = del.after() == null ? Long.MAX_VALUE : tall(del.after());
    return transactions.read(
        unit,
        em -> {
          List<Funnhendelse> rader =
              em
                  .createQuery(
                      "select h from FunnHendelseEntity h where h.kommune = :kommune"
                          + " and h.funn = :funn and h.nummer < :sist order by h.nummer desc",
                      FunnHendelseEntity.class)
                  .setParameter("kommune", kommune)
                  .setParameter("funn", id)
                  .setParameter("sist", sist)
                  .setMaxResults(del.limit() + 1)
                  .getResultList()
                  .stream()
                  .map(FunnHendelseEntity::toFunnhendelse)
                  .toList();
          return Slice.of(rader, del.limit(), h -> String.valueOf(h.nummer()));
        });
  }

  /**
   * Stores a decision.
   *
   * @param versjon the version that the caller has read
   * @param utgave the edition of the finding's file now
   * @throws DomainException NOT_FOUND; PRECONDITION_FAILED where somebody was faster; CONFLICT
   *     where the finding has fallen away
   */
  public Funn avgjor(
      String kommune,
      String id,
      long versjon,
      Funntilstand tilstand,
      String begrunnelse,
      long utgave,
      User bruker,
      Instant naa) {
    OffsetDateTime tid = naa.atOffset(ZoneOffset.UTC);
    return transactions.write(
        unit,
        em -> {
          FunnEntity funn = hent(em, kommune, id).orElseThrow(DomainException::notFound);
          if (funn.versjon != versjon) {
            throw DomainException.changedByOthers();
          }
          if (!funn.tilstand.kanVelges()) {
            throw DomainException.conflict(Text.of("funn.feil.bortfalt"));
          }
          funn.avgjor(tilstand, begrunnelse, bruker.displayName(), tid, utgave);
          FunnHendelseEntity hendelse =
              new FunnHendelseEntity(funn, sisteNummer(em, id) + 1, Funnhendelse.Hva.AVGJORT, tid);
          hendelse.av(bruker.id(), bruker.displayName(), begrunnelse);
          em.persist(hendelse);
          em.flush();
          return funn.toFunn();
        },
        avgjort -> AccessEntry.ok("avgjor", OBJEKT, id));
  }

  /** Writes down what a person found; where this id is there already, that one comes back. */
  public Funn leggInn(String kommune, String id, Funnet funn, User bruker, Instant naa) {
    Optional<Funn> finnes = finn(kommune, id);
    if (finnes.isPresent()) {
      return finnes.get();
    }
    OffsetDateTime tid = naa.atOffset(ZoneOffset.UTC);
    return transactions.write(
        unit,
        em -> {
          String nokkel = Funnavstemming.nokkel(funn);
          Integer siste =
              em.createQuery(
                      "select max(f.lopenummer) from FunnEntity f"
                          + " where f.kommune = :kommune and f.nokkel = :nokkel",
                      Integer.class)
                  .setParameter("kommune", kommune)
                  .setParameter("nokkel", nokkel)
                  .getSingleResult();
          FunnEntity ny =
              new FunnEntity(
                  id, kommune, Utledet.HAND, nokkel, siste == null ? 1 : siste + 1, funn);
          ny.finn(tid);
          em.persist(ny);
          em.flush();
          FunnHendelseEntity hendelse = new FunnHendelseEntity(ny, 1, Funnhendelse.Hva.FUNNET, tid);
          hendelse.av(bruker.id(), bruker.displayName(), "");
          em.persist(hendelse);
          em.flush();
          return ny.toFunn();
        },
        lagt -> AccessEntry.ok("opprett", OBJEKT, id));
  }

  private static long sisteNummer(EntityManager em, String id) {
    Long siste =
        em.createQuery(
                "select max(h.nummer) from FunnHendelseEntity h where h.funn = :funn", Long.class)
            .setParameter("funn", id)
            .getSingleResult();
    return siste == null ? 0 : siste;
  }

  private static Optional<FunnEntity> hent(EntityManager em, String kommune, String id) {
    return Optional.ofNullable(em.find(FunnEntity.class, id))
        .filter(f -> f.kommune.equals(kommune));
  }

  private static long tall(String etter) {
    try {
      return Long.parseLong(etter);
    } catch (NumberFormatException e) {
      return Long.MAX_VALUE;
    }
  }

  private static String hvor(Funnsok sok) {
    StringBuilder hvor = new StringBuilder("f.kommune = :kommune");
    if (!sok.tekst().isEmpty()) {
      hvor.append(" and (lower(f.objekt) like :tekst escape '!'");
      hvor.append(" or lower(f.oppgitt) like :tekst escape '!'");
      hvor.append(" or lower(f.beregnet) like :tekst escape '!'");
      hvor.append(" or lower(f.regel) like :tekst escape '!'");
      hvor.append(" or lower(f.tekstNb) like :tekst escape '!'");
      hvor.append(" or lower(f.tekstNn) like :tekst escape '!')");
    }
    hvor.append(
        sok.tilstand() == null ? " and f.tilstand <> :tilstand" : " and f.tilstand = :tilstand");
    if (!sok.regel().isEmpty()) {
      hvor.append(" and f.regel = :regel");
    }
    if (sok.klasse() != null) {
      hvor.append(" and f.klasse = :klasse");
    }
    if (!sok.fil().isEmpty()) {
      hvor.append(" and f.fil = :fil");
    }
    if (!sok.objekt().isEmpty()) {
      hvor.append(" and f.objekt = :objekt");
    }
    return hvor.toString();
  }

  private static void bind(TypedQuery<?> sporring, String kommune, Funnsok sok) {
    sporring.setParameter("kommune", kommune);
    if (!sok.tekst().isEmpty()) {
      String ordrett = sok.tekst().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0");
      sporring.setParameter("tekst", "%" + ordrett + "%");
    }
    sporring.setParameter(
        "tilstand", sok.tilstand() == null ? Funntilstand.BORTFALT : sok.tilstand());
    if (!sok.regel().isEmpty()) {
      sporring.setParameter("regel", sok.regel());
    }
    if (sok.klasse() != null) {
      sporring.setParameter("klasse", sok.klasse());
    }
    if (!sok.fil().isEmpty()) {
      sporring.setParameter("fil", sok.fil());
    }
    if (!sok.objekt().isEmpty()) {
      sporring.setParameter("objekt", sok.objekt());
    }
  }
}
