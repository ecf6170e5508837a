// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.persistence;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import javax.persistence.LockModeType;
import no.samtak.core.api.tiltak.TiltakTilstand;
import no.samtak.core.tiltak.internal.endring.Endring;
import no.samtak.core.tiltak.internal.endring.Handling;
import no.samtak.core.tiltak.internal.samme.Kildenavn;
import no.samtak.core.tiltak.internal.samme.Navneavgjorelse;
import no.samtak.core.tiltak.internal.samme.Navneforslag.Slag;
import no.samtak.core.tiltak.internal.samme.Navneforslag.Svar;
import no.samtak.core.tiltak.internal.samme.Navngitt;
import no.samtak.core.tiltak.internal.tiltak.Sortering;
import no.samtak.core.tiltak.internal.tiltak.Tilstandsendring;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.data.Transactions;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.security.AccessEntry;
import no.samtak.platform.api.text.Text;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Which names are one tiltak. No method reaches another kommune's rows. */
@Component(service = SammeStore.class)
public final class SammeStore {
  private static final int MAKS_NAVN = 500;

  private final EntityManagerFactory unit;
  private final Transactions transactions;

  /** On the bundle's unit. */
  @Activate
  public SammeStore(
      @Reference(target = "(osgi.unit.name=no.samtak.core.tiltak)") EntityManagerFactory unit,
      @Reference Transactions transactions) {
    this.unit = unit;
    this.transactions = transactions;
  }

  /** Every tiltak of the kommune, also those that are joined with another. */
  public List<Navngitt> alle(String kommune) {
    return transactions.read(
        unit,
        em ->
            em.createQuery(
                    "select t from TiltakEntity t where t.kommune = :kommune"
                        + " order by t.tiltakId",
                    TiltakEntity.class)
                .setParameter("kommune", kommune)
                .getResultStream()
                .map(TiltakEntity::toNavngitt)
                .toList());
  }

  /** From the slugs that are gone to those that they are joined with. */
  public Map<String, String> sammenMed(String kommune) {
    return transactions.read(unit, em -> sammenMed(em, kommune));
  }

  static Map<String, String> sammenMed(EntityManager em, String kommune) {
    Map<String, String> alle = new HashMap<>();
    for (Object rad :
        em.createNativeQuery(
                "select tiltak_id, slatt_sammen_med from tiltak.tiltak"
                    + " where kommune = ? and slatt_sammen_med is not null")
            .setParameter(1, kommune)
            .getResultList()) {
      Object[] v = (Object[]) rad;
      alle.put((String) v[0], (String) v[1]);
    }
    return alle;
  }

  /** What has been decided, the oldest first. */
  public List<Navneavgjorelse> avgjorelser(String kommune) {
    return transactions.read(
        unit,
        em ->
            em.createQuery(
                    "select s from SammeEntity s where s.kommune = :kommune"
                        + " order by s.tid, s.id",
                    SammeEntity.class)
                .setParameter("kommune", kommune)
                .getResultStream()
                .map(SammeEntity::toAvgjorelse)
                .toList());
  }

  /**
   * Joins two tiltak. What the one that goes has of its own stays its own, and counts to the one
   * that stays.
   *
   * @throws DomainException NOT_FOUND; CONFLICT where one of them is joined with another already
   */
  public void slaSammen(String kommune, String id, String blir, String gaar, Handling handling) {
    transactions.write(
        unit,
        em -> {
          // In the order of their slugs, so that two who join the same two do not wait in a ring.
          Map<String, TiltakEntity> begge = new HashMap<>();
          Stream.of(blir, gaar).sorted().forEach(s -> begge.put(s, last(em, kommune, s)));
          TiltakEntity igjen = begge.get(blir);
          TiltakEntity borte = begge.get(gaar);
          if (igjen == null || borte == null) {
            throw DomainException.notFound();
          }
          if (igjen.slattSammenMed != null
              || borte.slattSammenMed != null
              || sammenMed(em, kommune).containsValue(gaar)) {
            throw DomainException.conflict(Text.of("samme.feil.alleredeSammen"));
          }
          borte.slaSammenMed(blir, handling.tid().atOffset(ZoneOffset.UTC));
          // A decision that they are two gives way to the later one.
          Optional.ofNullable(em.find(SammeEntity.class, id)).ifPresent(em::remove);
          em.flush();
          em.persist(
              new SammeEntity(id, kommune, Slag.TILTAK, blir, gaar, Svar.SAMME, "", handling));
          merk(em, kommune, Endring.Hendelse.SLATT_SAMMEN, igjen, borte, id, handling);
          em.flush();
          return id;
        },
        lagret -> AccessEntry.ok("sla-sammen", "tiltak", gaar));
  }

  /** Stores that two tiltak are two. */
  public void holdFraHverandre(
      String kommune, String id, String ene, String andre, Handling handling) {
    transactions.write(
        unit,
        em -> {
          em.persist(
              new SammeEntity(id, kommune, Slag.TILTAK, ene, andre, Svar.IKKE_SAMME, "", handling));
          merk(
              em,
              kommune,
              Endring.Hendelse.HOLDT_FRA_HVERANDRE,
              last(em, kommune, ene),
              last(em, kommune, andre),
              id,
              handling);
          em.flush();
          return id;
        },
        lagret -> AccessEntry.ok("hold-fra-hverandre", "tiltak", ene));
  }

  /**
   * Stores whether a row of a source is the tiltak under whose slug it stands. One that is not
   * becomes a tiltak of its own.
   */
  public void avgjorRad(
      String kommune, String id, Kildenavn rad, boolean samme, Handling handling) {
    transactions.write(
        unit,
        em -> {
          TiltakEntity tiltak = last(em, kommune, rad.tiltakId());
          String nytt = samme ? "" : skillUt(em, kommune, rad, handling);
          String navn =
              rad.navn().length() > MAKS_NAVN ? rad.navn().substring(0, MAKS_NAVN) : rad.navn();
          em.persist(
              new SammeEntity(
                  id,
                  kommune,
                  Slag.RAD,
                  rad.tiltakId(),
                  navn,
                  samme ? Svar.SAMME : Svar.IKKE_SAMME,
                  nytt,
                  handling));
          em.persist(
              new EndringEntity(
                  kommune,
                  tiltak.tiltakId,
                  Endring.Register.SAMME,
                  samme ? Endring.Hendelse.SLATT_SAMMEN : Endring.Hendelse.HOLDT_FRA_HVERANDRE,
                  id,
                  tiltak.navn + " – " + navn,
                  handling));
          em.flush();
          return id;
        },
        lagret -> AccessEntry.ok("avgjor-navn", "tiltak", rad.tiltakId()));
  }

  private static String skillUt(
      EntityManager em, String kommune, Kildenavn rad, Handling handling) {
    OffsetDateTime tid = handling.tid().atOffset(ZoneOffset.UTC);
    String slug = Kildenavn.slug(rad.navn());
    for (int nr = 2; ; nr++) {
      Optional<TiltakEntity> finnes = TiltakStore.egen(em, kommune, slug);
      if (finnes.isEmpty()) {
        break;
      }
      if (rad.tiltakId().equals(finnes.get().slattSammenMed)) {
        // It has been apart before.
        finnes.get().skill(tid);
        return slug;
      }
      slug = Kildenavn.slug(rad.navn()) + "-" + nr;
    }
    TiltakEntity nytt = new TiltakEntity();
    nytt.id = Ids.next();
    nytt.kommune = kommune;
    nytt.tiltakId = slug;
    nytt.navn = rad.navn().length() > MAKS_NAVN ? rad.navn().substring(0, MAKS_NAVN) : rad.navn();
    nytt.sortering = Sortering.nokkel(rad.navn());
    nytt.tilstand = rad.finnes() ? TiltakTilstand.I_DRIFT : TiltakTilstand.PLANLAGT;
    nytt.beskrevet = true;
    nytt.opprettet = tid;
    nytt.endret = tid;
    em.persist(nytt);
    TiltakHendelseEntity forste = new TiltakHendelseEntity();
    forste.id = Ids.next();
    forste.kommune = kommune;
    forste.tiltakId = slug;
    forste.nummer = 1;
    forste.hendelse = Tilstandsendring.SKILT_UT;
    forste.til = nytt.tilstand;
    forste.tid = tid;
    forste.brukerId = handling.av().id();
    forste.bruker = handling.av().displayName();
    forste.begrunnelse = handling.begrunnelse();
    em.persist(forste);
    return slug;
  }

  /**
   * Takes a decision back.
   *
   * @throws DomainException NOT_FOUND where there is none
   */
  public void angre(String kommune, String id, Handling handling) {
    transactions.write(
        unit,
        em -> {
          SammeEntity rad =
              Optional.ofNullable(em.find(SammeEntity.class, id))
                  .filter(s -> s.tilhorer(kommune))
                  .orElseThrow(DomainException::notFound);
          Navneavgjorelse var = rad.toAvgjorelse();
          OffsetDateTime tid = handling.tid().atOffset(ZoneOffset.UTC);
          if (var.slag() == Slag.TILTAK && var.svar() == Svar.SAMME) {
            last(em, kommune, var.gjelder()).skill(tid);
          }
          if (!var.nyttTiltak().isEmpty()) {
            // Old links to it lead back to where the row stands.
            if (sammenMed(em, kommune).containsValue(var.nyttTiltak())) {
              throw DomainException.conflict(Text.of("samme.feil.alleredeSammen"));
            }
            last(em, kommune, var.nyttTiltak()).slaSammenMed(var.tiltakId(), tid);
          }
          em.remove(rad);
          TiltakEntity ene = last(em, kommune, var.tiltakId());
          List<String> ender =
              var.slag() == Slag.RAD ? List.of(ene.tiltakId) : List.of(ene.tiltakId, var.gjelder());
          for (String ende : ender) {
            em.persist(
                new EndringEntity(
                    kommune,
                    ende,
                    Endring.Register.SAMME,
                    Endring.Hendelse.ANGRET,
                    id,
                    ene.navn + " – " + navn(em, kommune, var),
                    handling));
          }
          em.flush();
          return id;
        },
        lagret -> AccessEntry.ok("angre-navn", "tiltak", id));
  }

  private static String navn(EntityManager em, String kommune, Navneavgjorelse var) {
    return var.slag() == Slag.RAD
        ? var.gjelder()
        : TiltakStore.egen(em, kommune, var.gjelder()).map(t -> t.navn).orElse(var.gjelder());
  }

  private static void merk(
      EntityManager em,
      String kommune,
      Endring.Hendelse hva,
      TiltakEntity ene,
      TiltakEntity andre,
      String id,
      Handling handling) {
    for (TiltakEntity ende : List.of(ene, andre)) {
      em.persist(
          new EndringEntity(
              kommune,
              ende.tiltakId,
              Endring.Register.SAMME,
              hva,
              id,
              ene.navn + " – " + andre.navn,
              handling));
    }
  }

  /** The row itself, locked until the transaction ends. */
  private static TiltakEntity last(EntityManager em, String kommune, String slug) {
    TiltakEntity rad = TiltakStore.egen(em, kommune, slug).orElseThrow(DomainException::notFound);
    em.lock(rad, LockModeType.PESSIMISTIC_WRITE);
    em.refresh(rad);
    return rad;
  }
}
