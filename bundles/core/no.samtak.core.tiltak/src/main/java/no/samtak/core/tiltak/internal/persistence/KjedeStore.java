// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.persistence;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import javax.persistence.TypedQuery;
import no.samtak.core.api.tiltak.Tiltakslenke;
import no.samtak.core.tiltak.internal.endring.Endring;
import no.samtak.core.tiltak.internal.endring.Handling;
import no.samtak.core.tiltak.internal.kjede.Lenke;
import no.samtak.core.tiltak.internal.kjede.Lenkesok;
import no.samtak.platform.api.data.Transactions;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.AccessEntry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The links of tiltakskjeder. No method reaches another kommune's rows. */
@Component(service = KjedeStore.class)
public final class KjedeStore {
  private static final String OBJEKT = "tiltakslenke";
  private static final String FRA =
      " from LenkeEntity l, TiltakEntity f, TiltakEntity t where l.kommune = :kommune"
          + " and f.kommune = l.kommune and f.tiltakId = l.fra"
          + " and t.kommune = l.kommune and t.tiltakId = l.til";

  private final EntityManagerFactory unit;
  private final Transactions transactions;

  /** On the bundle's unit. */
  @Activate
  public KjedeStore(
      @Reference(target = "(osgi.unit.name=no.samtak.core.tiltak)") EntityManagerFactory unit,
      @Reference Transactions transactions) {
    this.unit = unit;
    this.transactions = transactions;
  }

  /** One part of the links that the search finds. */
  public Slice<Lenke> liste(String kommune, Lenkesok sok, PageQuery del) {
    return transactions.read(
        unit,
        em -> {
          TypedQuery<Object[]> sporring =
              em.createQuery(
                  "select l, f.navn, t.navn" + FRA + hvor(sok) + orden(sok), Object[].class);
          bind(sporring, kommune, sok);
          List<Lenke> alle =
              sporring
                  .getResultStream()
                  .map(r -> ((LenkeEntity) r[0]).toLenke((String) r[1], (String) r[2]))
                  .toList();
          return Slice.part(alle, del, Lenke::id);
        });
  }

  /** How many the search finds. */
  public long antall(String kommune, Lenkesok sok) {
    return transactions.read(
        unit,
        em -> {
          TypedQuery<Long> sporring =
              em.createQuery("select count(l)" + FRA + hvor(sok), Long.class);
          bind(sporring, kommune, sok);
          return sporring.getSingleResult();
        });
  }

  private static String hvor(Lenkesok sok) {
    StringBuilder hvor = new StringBuilder();
    if (!sok.tiltakId().isEmpty()) {
      hvor.append(" and (l.fra").append(TiltakStore.ELLER_SAMMEN);
      hvor.append(" or l.til").append(TiltakStore.ELLER_SAMMEN).append(')');
    }
    if (sok.slag() != null) {
      hvor.append(" and l.slag = :slag");
    }
    if (!sok.tekst().isEmpty()) {
      hvor.append(" and (lower(f.navn) like :tekst escape '!'")
          .append(" or lower(t.navn) like :tekst escape '!'")
          .append(" or lower(l.hva) like :tekst escape '!'")
          .append(" or lower(l.virkning) like :tekst escape '!')");
    }
    return hvor.toString();
  }

  private static String orden(Lenkesok sok) {
    String retning = sok.synkende() ? " desc" : "";
    String kolonne =
        switch (sok.orden()) {
          case FRA -> "f.sortering" + retning + ", t.sortering";
          case TIL -> "t.sortering" + retning + ", f.sortering";
          case SLAG -> "l.slag" + retning + ", f.sortering";
        };
    return " order by " + kolonne + retning + ", l.id" + retning;
  }

  private static void bind(TypedQuery<?> sporring, String kommune, Lenkesok sok) {
    sporring.setParameter("kommune", kommune);
    if (!sok.tiltakId().isEmpty()) {
      sporring.setParameter("tiltak", sok.tiltakId());
    }
    if (sok.slag() != null) {
      sporring.setParameter("slag", sok.slag());
    }
    if (!sok.tekst().isEmpty()) {
      sporring.setParameter(
          "tekst", "%" + sok.tekst().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%");
    }
  }

  /** The kommune's link of that id. */
  public Optional<Lenke> finn(String kommune, String id) {
    return transactions.read(unit, em -> last(em, kommune, id).map(l -> medNavn(em, kommune, l)));
  }

  /**
   * Adds one; where the kommune has it already under this id, that one comes back.
   *
   * @throws DomainException CONFLICT where the two are linked so already
   */
  public Lenke opprett(Tiltakslenke ny, Handling handling) {
    String kommune = ny.kommune();
    Optional<Lenke> finnes = finn(kommune, ny.lenkeId());
    if (finnes.isPresent()) {
      return finnes.get();
    }
    return transactions.write(
        unit,
        em -> {
          LenkeEntity rad = new LenkeEntity(ny, handling.tid());
          em.persist(rad);
          em.flush();
          Lenke lagret = medNavn(em, kommune, rad);
          merk(em, kommune, Endring.Hendelse.LAGT_TIL, lagret, handling);
          return lagret;
        },
        lagret -> AccessEntry.ok("opprett", OBJEKT, lagret.id()));
  }

  /**
   * Changes the row, if it still has the version.
   *
   * @throws DomainException NOT_FOUND or PRECONDITION_FAILED
   */
  public Lenke endre(
      String kommune, String id, long versjon, String hva, String virkning, Handling handling) {
    return transactions.write(
        unit,
        em -> {
          LenkeEntity rad = last(em, kommune, id).orElseThrow(DomainException::notFound);
          if (rad.versjon() != versjon) {
            throw DomainException.changedByOthers();
          }
          rad.endre(hva, virkning, handling.tid());
          em.flush();
          Lenke lagret = medNavn(em, kommune, rad);
          merk(em, kommune, Endring.Hendelse.ENDRET, lagret, handling);
          return lagret;
        },
        lagret -> AccessEntry.ok("endre", OBJEKT, lagret.id()));
  }

  /**
   * Takes the row away.
   *
   * @throws DomainException NOT_FOUND
   */
  public void slett(String kommune, String id, Handling handling) {
    transactions.write(
        unit,
        em -> {
          LenkeEntity rad = last(em, kommune, id).orElseThrow(DomainException::notFound);
          merk(em, kommune, Endring.Hendelse.FJERNET, medNavn(em, kommune, rad), handling);
          em.remove(rad);
          return id;
        },
        slettet -> AccessEntry.ok("slett", OBJEKT, slettet));
  }

  /** In the history of both ends. */
  private static void merk(
      EntityManager em, String kommune, Endring.Hendelse hva, Lenke lenke, Handling handling) {
    for (String ende : List.of(lenke.fra(), lenke.til())) {
      em.persist(
          new EndringEntity(
              kommune,
              ende,
              Endring.Register.LENKE,
              hva,
              lenke.id(),
              lenke.fraNavn()
                  + " – "
                  + lenke.tilNavn()
                  + (lenke.hva().isEmpty() ? "" : ": " + lenke.hva()),
              handling));
    }
  }

  private static Lenke medNavn(EntityManager em, String kommune, LenkeEntity rad) {
    return rad.toLenke(
        TiltakStore.navn(em, kommune, rad.fra()), TiltakStore.navn(em, kommune, rad.til()));
  }

  private static Optional<LenkeEntity> last(EntityManager em, String kommune, String id) {
    return Optional.ofNullable(em.find(LenkeEntity.class, id)).filter(l -> l.tilhorer(kommune));
  }
}
