// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.radar.internal.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import javax.persistence.TypedQuery;
import no.samtak.core.radar.internal.oppgave.KontrollertInnhold;
import no.samtak.core.radar.internal.oppgave.Oppgave;
import no.samtak.core.radar.internal.oppgave.Oppgavehendelse;
import no.samtak.platform.api.data.Transactions;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.AccessEntry;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.text.Text;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tasks in the database. Every method names the kommune, and none reaches another's rows. */
@Component(service = OppgaveStore.class)
public final class OppgaveStore {
  private static final String OBJEKT = "oppgave";

  private final EntityManagerFactory unit;
  private final Transactions transactions;

  /** On the bundle's unit. */
  @Activate
  public OppgaveStore(
      @Reference(target = "(osgi.unit.name=no.samtak.core.radar)") EntityManagerFactory unit,
      @Reference Transactions transactions) {
    this.unit = unit;
    this.transactions = transactions;
  }

  /** The kommune's task of that id. */
  public Optional<Oppgave> finn(String kommune, String id) {
    return transactions.read(unit, em -> hent(em, kommune, id).map(OppgaveEntity::toOppgave));
  }

  /** Those with their last day in the time, done ones too, by day. */
  public List<Oppgave> mellom(String kommune, LocalDate fra, LocalDate til) {
    return transactions.read(
        unit,
        em ->
            em
                .createQuery(
                    "select o from OppgaveEntity o where o.kommune = :kommune"
                        + " and o.frist between :fra and :til order by o.frist, o.id",
                    OppgaveEntity.class)
                .setParameter("kommune", kommune)
                .setParameter("fra", fra)
                .setParameter("til", til)
                .getResultList()
                .stream()
                .map(OppgaveEntity::toOppgave)
                .toList());
  }

  /** One part of all of them, by day. */
  public Slice<Oppgave> liste(String kommune, PageQuery del) {
    String etter = del.after();
    return transactions.read(
        unit,
        em -> {
          TypedQuery<OppgaveEntity> sporring =
              em.createQuery(
                      "select o from OppgaveEntity o where o.kommune = :kommune"
                          + (etter == null
                              ? ""
                              : " and (o.frist > :dag or (o.frist = :dag and o.id > :id))")
                          + " order by o.frist, o.id",
                      OppgaveEntity.class)
                  .setParameter("kommune", kommune);
          if (etter != null) {
            sporring.setParameter("dag", dag(etter)).setParameter("id", etter.substring(10));
          }
          List<Oppgave> rader =
              sporring.setMaxResults(del.limit() + 1).getResultList().stream()
                  .map(OppgaveEntity::toOppgave)
                  .toList();
          return Slice.of(rader, del.limit(), o -> o.frist() + o.id());
        });
  }

  /** What has happened to a task, the newest first. */
  public Slice<Oppgavehendelse> historikk(String kommune, String id, PageQuery del) {
    long sist = del.after() == null ? Long.MAX_VALUE : tall(del.after());
    return transactions.read(
        unit,
        em -> {
          List<Oppgavehendelse> rader =
              em
                  .createQuery(
                      "select h from OppgaveHendelseEntity h where h.kommune = :kommune"
                          + " and h.oppgave = :oppgave and h.nummer < :sist"
                          + " order by h.nummer desc",
                      OppgaveHendelseEntity.class)
                  .setParameter("kommune", kommune)
                  .setParameter("oppgave", id)
                  .setParameter("sist", sist)
                  .setMaxResults(del.limit() + 1)
                  .getResultList()
                  .stream()
                  .map(OppgaveHendelseEntity::toHendelse)
                  .toList();
          return Slice.of(rader, del.limit(), h -> String.valueOf(h.nummer()));
        });
  }

  /** Adds one; where the kommune has it already, that one comes back. */
  public Oppgave opprett(
      String kommune, String id, KontrollertInnhold innhold, User hvem, Instant naa) {
    Optional<Oppgave> finnes = finn(kommune, id);
    if (finnes.isPresent()) {
      return finnes.get();
    }
    OffsetDateTime tid = naa.atOffset(ZoneOffset.UTC);
    return transactions.write(
        unit,
        em -> {
          OppgaveEntity ny = new OppgaveEntity(id, kommune, hvem.displayName(), tid);
          ny.endre(innhold);
          em.persist(ny);
          return hendte(em, kommune, ny, Oppgavehendelse.Slag.OPPRETTET, hvem, tid);
        },
        lagt -> AccessEntry.ok("opprett", OBJEKT, id));
  }

  /**
   * Changes the row, if it still has the version.
   *
   * @throws DomainException NOT_FOUND or PRECONDITION_FAILED
   */
  public Oppgave endre(
      String kommune, String id, long versjon, KontrollertInnhold innhold, User hvem, Instant naa) {
    OffsetDateTime tid = naa.atOffset(ZoneOffset.UTC);
    return transactions.write(
        unit,
        em -> {
          OppgaveEntity rad = iVersjon(em, kommune, id, versjon);
          rad.endre(innhold);
          return hendte(em, kommune, rad, Oppgavehendelse.Slag.ENDRET, hvem, tid);
        },
        endret -> AccessEntry.ok("endre", OBJEKT, id));
  }

  /**
   * Says that it is done or not; nothing changes where it is so already.
   *
   * @throws DomainException NOT_FOUND or PRECONDITION_FAILED
   */
  public Oppgave sett(
      String kommune, String id, long versjon, boolean ferdig, User hvem, Instant naa) {
    OffsetDateTime tid = naa.atOffset(ZoneOffset.UTC);
    return transactions.write(
        unit,
        em -> {
          OppgaveEntity rad = iVersjon(em, kommune, id, versjon);
          if (rad.erFerdig() == ferdig) {
            return rad.toOppgave();
          }
          if (ferdig) {
            rad.gjor(tid, hvem.displayName());
            return hendte(em, kommune, rad, Oppgavehendelse.Slag.FERDIG, hvem, tid);
          }
          rad.gjenapne();
          return hendte(em, kommune, rad, Oppgavehendelse.Slag.GJENAPNET, hvem, tid);
        },
        endret -> AccessEntry.ok(ferdig ? "ferdig" : "gjenapne", OBJEKT, id));
  }

  private static Oppgave hendte(
      EntityManager em,
      String kommune,
      OppgaveEntity rad,
      Oppgavehendelse.Slag hva,
      User hvem,
      OffsetDateTime tid) {
    em.flush();
    Oppgave etter = rad.toOppgave();
    Long siste =
        em.createQuery(
                "select max(h.nummer) from OppgaveHendelseEntity h where h.oppgave = :oppgave",
                Long.class)
            .setParameter("oppgave", etter.id())
            .getSingleResult();
    em.persist(
        new OppgaveHendelseEntity(kommune, etter, siste == null ? 1 : siste + 1, hva, hvem, tid));
    em.flush();
    return etter;
  }

  private static OppgaveEntity iVersjon(EntityManager em, String kommune, String id, long versjon) {
    OppgaveEntity rad = hent(em, kommune, id).orElseThrow(DomainException::notFound);
    if (rad.versjon() != versjon) {
      throw DomainException.changedByOthers();
    }
    return rad;
  }

  private static Optional<OppgaveEntity> hent(EntityManager em, String kommune, String id) {
    return Optional.ofNullable(em.find(OppgaveEntity.class, id)).filter(o -> o.tilhorer(kommune));
  }

  private static LocalDate dag(String etter) {
    try {
      return LocalDate.parse(etter.substring(0, Math.min(10, etter.length())));
    } catch (DateTimeParseException e) {
      throw DomainException.invalid(
          List.of(new FieldError("etter", Text.of("oppgave.feil.etter"))));
    }
  }

  private static long tall(String etter) {
    try {
      return Long.parseLong(etter);
    } catch (NumberFormatException e) {
      return Long.MAX_VALUE;
    }
  }
}
