// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.utredning.internal.persistence;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import javax.persistence.LockModeType;
import no.samtak.core.utredning.internal.papir.Anbefaling;
import no.samtak.core.utredning.internal.papir.Linje;
import no.samtak.core.utredning.internal.register.EgetTall;
import no.samtak.core.utredning.internal.register.Hendelse;
import no.samtak.core.utredning.internal.register.Utredning;
import no.samtak.core.utredning.internal.register.Utredningstilstand;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.data.Transactions;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.AccessEntry;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Papers in the database. Every method names the kommune, and none reaches another's rows. */
@Component(service = UtredningStore.class)
public final class UtredningStore {
  private static final String OBJEKT = "utredning";

  private final EntityManagerFactory unit;
  private final Transactions transactions;

  /** On the bundle's unit. */
  @Activate
  public UtredningStore(
      @Reference(target = "(osgi.unit.name=no.samtak.core.utredning)") EntityManagerFactory unit,
      @Reference Transactions transactions) {
    this.unit = unit;
    this.transactions = transactions;
  }

  /** All papers of the kommune, the newest first: they are tens, not thousands. */
  public List<Utredning> alle(String kommune) {
    return transactions.read(
        unit,
        em -> {
          Map<String, List<ValgtEntity>> valgte = new HashMap<>();
          em.createQuery(
                  "select v from ValgtEntity v where v.kommune = :kommune order by v.nummer",
                  ValgtEntity.class)
              .setParameter("kommune", kommune)
              .getResultList()
              .forEach(v -> valgte.computeIfAbsent(v.utredning, u -> new ArrayList<>()).add(v));
          return em
              .createQuery(
                  "select u from UtredningEntity u where u.kommune = :kommune"
                      + " order by u.opprettet desc, u.id",
                  UtredningEntity.class)
              .setParameter("kommune", kommune)
              .getResultList()
              .stream()
              .map(u -> u.toUtredning(valgte.getOrDefault(u.id, List.of())))
              .toList();
        });
  }

  /** The kommune's paper of that id. */
  public Optional<Utredning> finn(String kommune, String id) {
    return transactions.read(
        unit,
        em -> Rader.finn(em, kommune, id).map(u -> u.toUtredning(Rader.valgte(em, kommune, id))));
  }

  /** Whether the kommune has a finished paper in which the tiltak stands. */
  public boolean harFerdig(String kommune, String tiltakId) {
    return transactions.read(
        unit,
        em ->
            em.createQuery(
                        "select count(v) from ValgtEntity v, UtredningEntity u"
                            + " where v.kommune = :kommune and v.tiltak = :tiltak"
                            + " and u.id = v.utredning and u.tilstand = :ferdig",
                        Long.class)
                    .setParameter("kommune", kommune)
                    .setParameter("tiltak", tiltakId)
                    .setParameter("ferdig", Utredningstilstand.FERDIG)
                    .getSingleResult()
                > 0);
  }

  /** Adds one; where the kommune has it already, that one comes back. */
  public Utredning opprett(String kommune, Utredning ny, User hvem) {
    Optional<Utredning> finnes = finn(kommune, ny.id());
    if (finnes.isPresent()) {
      return finnes.get();
    }
    return transactions.write(
        unit,
        em -> {
          UtredningEntity rad = leggInn(em, kommune, ny);
          Rader.noter(em, rad, Hendelse.Hva.OPPRETTET, "", hvem, rad.opprettet, "");
          em.flush();
          return rad.toUtredning(Rader.valgte(em, kommune, ny.id()));
        },
        lagt -> AccessEntry.ok("opprett", OBJEKT, lagt.id()));
  }

  private static UtredningEntity leggInn(EntityManager em, String kommune, Utredning ny) {
    UtredningEntity rad = new UtredningEntity(kommune, ny);
    em.persist(rad);
    em.flush();
    int nummer = 1;
    for (Utredning.Valgt valgt : ny.tiltak()) {
      em.persist(new ValgtEntity(kommune, ny.id(), nummer++, valgt));
    }
    em.flush();
    return rad;
  }

  /**
   * Changes title, date, language and choice of tiltak. Texts and figures of a tiltak that is taken
   * out stay, and are there again when it comes back.
   *
   * @param endret with the version that the caller has read
   * @throws DomainException NOT_FOUND; CONFLICT where it is finished; PRECONDITION_FAILED
   */
  public Utredning endre(String kommune, Utredning endret, User hvem, Instant naa) {
    return transactions.write(
        unit,
        em -> {
          UtredningEntity rad = Rader.laastUtkast(em, kommune, endret.id());
          if (rad.versjon != endret.versjon()) {
            throw DomainException.changedByOthers();
          }
          // Of two changes only the choice of tiltak would otherwise leave the row as it is.
          em.lock(rad, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
          rad.endre(endret.tittel(), endret.sprak(), endret.dato());
          velg(em, kommune, endret);
          Rader.noter(em, rad, Hendelse.Hva.ENDRET, "", hvem, naa.atOffset(ZoneOffset.UTC), "");
          em.flush();
          return rad.toUtredning(Rader.valgte(em, kommune, endret.id()));
        },
        lagret -> AccessEntry.ok("endre", OBJEKT, lagret.id()));
  }

  private static void velg(EntityManager em, String kommune, Utredning endret) {
    Map<String, ValgtEntity> gamle = new LinkedHashMap<>();
    Rader.valgte(em, kommune, endret.id()).forEach(v -> gamle.put(v.tiltak, v));
    int nummer = 1;
    for (Utredning.Valgt valgt : endret.tiltak()) {
      ValgtEntity rad = gamle.remove(valgt.tiltakId());
      if (rad == null) {
        em.persist(new ValgtEntity(kommune, endret.id(), nummer, valgt));
      } else {
        rad.flytt(nummer, valgt.navn());
      }
      nummer++;
    }
    gamle.values().forEach(em::remove);
  }

  /**
   * Chooses the recommendation for a tiltak.
   *
   * @param versjon of the choice, that the caller has read
   * @throws DomainException NOT_FOUND; CONFLICT where it is finished; PRECONDITION_FAILED
   */
  public Utredning anbefal(
      String kommune,
      String id,
      String tiltak,
      long versjon,
      Anbefaling anbefaling,
      User hvem,
      Instant naa) {
    return transactions.write(
        unit,
        em -> {
          UtredningEntity rad = Rader.laastUtkast(em, kommune, id);
          ValgtEntity valgt =
              Rader.valgte(em, kommune, id).stream()
                  .filter(v -> v.tiltak.equals(tiltak))
                  .findFirst()
                  .orElseThrow(DomainException::notFound);
          if (valgt.versjon != versjon) {
            throw DomainException.changedByOthers();
          }
          valgt.anbefal(anbefaling);
          Rader.noter(
              em,
              rad,
              Hendelse.Hva.ANBEFALT,
              tiltak + ": " + anbefaling,
              hvem,
              naa.atOffset(ZoneOffset.UTC),
              "");
          em.flush();
          return rad.toUtredning(Rader.valgte(em, kommune, id));
        },
        lagret -> AccessEntry.ok("anbefal", OBJEKT, id));
  }

  /**
   * Finishes and locks a paper, with its lines as they are now.
   *
   * @param versjon that the caller has read
   * @param linjer by tiltak, protected
   * @throws DomainException NOT_FOUND; CONFLICT where it is finished already; PRECONDITION_FAILED
   */
  public Utredning gjorFerdig(
      String kommune,
      String id,
      long versjon,
      Map<String, List<Linje>> linjer,
      String begrunnelse,
      User hvem,
      Instant naa) {
    OffsetDateTime tid = naa.atOffset(ZoneOffset.UTC);
    return transactions.write(
        unit,
        em -> {
          UtredningEntity rad = Rader.laastUtkast(em, kommune, id);
          if (rad.versjon != versjon) {
            throw DomainException.changedByOthers();
          }
          linjer.forEach(
              (tiltak, sine) -> {
                for (int i = 0; i < sine.size(); i++) {
                  em.persist(new LinjeEntity(kommune, id, tiltak, i, sine.get(i)));
                }
              });
          rad.gjorFerdig(hvem.displayName(), begrunnelse, tid);
          Rader.noter(em, rad, Hendelse.Hva.FERDIG, "", hvem, tid, begrunnelse);
          em.flush();
          return rad.toUtredning(Rader.valgte(em, kommune, id));
        },
        lagret -> AccessEntry.ok("ferdig", OBJEKT, id));
  }

  /**
   * Begins a new edition from a finished one: the same tiltak, texts and people's figures. There is
   * at most one later edition of each.
   *
   * @param ny the new edition, with the number that follows
   * @throws DomainException NOT_FOUND; CONFLICT where there is a later one already
   */
  public Utredning nyUtgave(String kommune, String fra, Utredning ny, User hvem) {
    Optional<Utredning> finnes = finn(kommune, ny.id());
    if (finnes.isPresent()) {
      return finnes.get();
    }
    return transactions.write(
        unit,
        em -> {
          UtredningEntity gammel =
              Rader.finn(em, kommune, fra).orElseThrow(DomainException::notFound);
          if (finnesUtgave(em, kommune, ny)) {
            throw DomainException.conflict(Text.of("utredning.feil.finnesUtgave", ny.utgave()));
          }
          UtredningEntity rad = leggInn(em, kommune, ny);
          for (TekstEntity tekst : TekstStore.gjeldende(em, kommune, fra)) {
            em.persist(
                new TekstEntity(
                    kommune, ny.id(), TekstStore.medNummer(tekst.toTekst(), 1), tekst.brukerId()));
          }
          long nummer = 1;
          for (EgetTallEntity tall : EgetTallStore.medI(em, kommune, fra)) {
            em.persist(new EgetTallEntity(kommune, ny.id(), nummer++, medNyId(tall.toEgetTall())));
          }
          Rader.noter(
              em, gammel, Hendelse.Hva.NY_UTGAVE, "" + ny.utgave(), hvem, rad.opprettet, "");
          Rader.noter(em, rad, Hendelse.Hva.OPPRETTET, "", hvem, rad.opprettet, "");
          em.flush();
          return rad.toUtredning(Rader.valgte(em, kommune, ny.id()));
        },
        lagt -> AccessEntry.ok("opprett", OBJEKT, lagt.id()));
  }

  private static boolean finnesUtgave(EntityManager em, String kommune, Utredning ny) {
    return em.createQuery(
                "select count(u) from UtredningEntity u where u.kommune = :kommune"
                    + " and u.serie = :serie and u.utgave >= :utgave",
                Long.class)
            .setParameter("kommune", kommune)
            .setParameter("serie", ny.serie())
            .setParameter("utgave", ny.utgave())
            .getSingleResult()
        > 0;
  }

  private static EgetTall medNyId(EgetTall t) {
    return new EgetTall(
        Ids.next(),
        t.tiltak(),
        t.del(),
        t.ledetekst(),
        t.fra(),
        t.til(),
        t.enhet(),
        t.personer(),
        t.grad(),
        t.kilde(),
        t.inndeling(),
        t.utelukkende(),
        t.av(),
        t.tid());
  }

  /** The lines of a finished paper, by tiltak, in their order. */
  public Map<String, List<Linje>> linjer(String kommune, String id) {
    return transactions.read(
        unit,
        em -> {
          Map<String, List<Linje>> linjer = new LinkedHashMap<>();
          em.createQuery(
                  "select l from LinjeEntity l where l.kommune = :kommune and l.utredning = :id"
                      + " order by l.tiltak, l.nummer",
                  LinjeEntity.class)
              .setParameter("kommune", kommune)
              .setParameter("id", id)
              .getResultList()
              .forEach(
                  l -> linjer.computeIfAbsent(l.tiltak(), t -> new ArrayList<>()).add(l.toLinje()));
          return linjer;
        });
  }

  /** What has happened to a paper, the newest first. */
  public Slice<Hendelse> historikk(String kommune, String id, PageQuery del) {
    long sist = tall(del.after());
    return transactions.read(
        unit,
        em -> {
          List<Hendelse> rader =
              em
                  .createQuery(
                      "select h from HendelseEntity h where h.kommune = :kommune"
                          + " and h.utredning = :id and h.nummer < :sist order by h.nummer desc",
                      HendelseEntity.class)
                  .setParameter("kommune", kommune)
                  .setParameter("id", id)
                  .setParameter("sist", sist)
                  .setMaxResults(del.limit() + 1)
                  .getResultList()
                  .stream()
                  .map(HendelseEntity::toHendelse)
                  .toList();
          return Slice.of(rader, del.limit(), h -> String.valueOf(h.nummer()));
        });
  }

  static long tall(@Nullable String etter) {
    try {
      return etter == null ? Long.MAX_VALUE : Long.parseLong(etter);
    } catch (NumberFormatException e) {
      return Long.MAX_VALUE;
    }
  }
}
