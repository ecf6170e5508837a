// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.persistence;

import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import no.samtak.core.tiltak.internal.avtale.Avtale;
import no.samtak.core.tiltak.internal.endring.Endring;
import no.samtak.core.tiltak.internal.endring.Handling;
import no.samtak.platform.api.data.Transactions;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.security.AccessEntry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The agreements and templates of tiltak. No method reaches another kommune's rows. */
@Component(service = AvtaleStore.class)
public final class AvtaleStore {
  private static final String OBJEKT = "avtale";

  private final EntityManagerFactory unit;
  private final Transactions transactions;

  /** On the bundle's unit. */
  @Activate
  public AvtaleStore(
      @Reference(target = "(osgi.unit.name=no.samtak.core.tiltak)") EntityManagerFactory unit,
      @Reference Transactions transactions) {
    this.unit = unit;
    this.transactions = transactions;
  }

  /** What a tiltak needs, by deadline and name; that without a deadline last. */
  public List<Avtale> liste(String kommune, String tiltakId) {
    return transactions.read(
        unit,
        em ->
            em.createQuery(
                    "select a from AvtaleEntity a where a.kommune = :kommune"
                        + " and a.tiltakId"
                        + TiltakStore.ELLER_SAMMEN
                        + " order by a.frist, a.navn, a.id",
                    AvtaleEntity.class)
                .setParameter("kommune", kommune)
                .setParameter("tiltak", tiltakId)
                .getResultStream()
                .map(AvtaleEntity::toAvtale)
                .toList());
  }

  /** One of them. */
  public Optional<Avtale> finn(String kommune, String tiltakId, String id) {
    return transactions.read(
        unit, em -> last(em, kommune, tiltakId, id).map(AvtaleEntity::toAvtale));
  }

  /** Adds one; where the tiltak has it already, that one comes back. */
  public Avtale opprett(String kommune, String tiltakId, Avtale ny, Handling handling) {
    Optional<Avtale> finnes = finn(kommune, tiltakId, ny.id());
    if (finnes.isPresent()) {
      return finnes.get();
    }
    return transactions.write(
        unit,
        em -> {
          AvtaleEntity rad = new AvtaleEntity(kommune, tiltakId, ny, handling.tid());
          em.persist(rad);
          merk(em, kommune, tiltakId, Endring.Hendelse.LAGT_TIL, ny, handling);
          em.flush();
          return rad.toAvtale();
        },
        lagret -> AccessEntry.ok("opprett", OBJEKT, lagret.id()));
  }

  /**
   * Changes the row, if it still has the version.
   *
   * @throws DomainException NOT_FOUND or PRECONDITION_FAILED
   */
  public Avtale endre(String kommune, String tiltakId, Avtale endret, Handling handling) {
    return transactions.write(
        unit,
        em -> {
          AvtaleEntity rad =
              last(em, kommune, tiltakId, endret.id()).orElseThrow(DomainException::notFound);
          if (rad.versjon() != endret.versjon()) {
            throw DomainException.changedByOthers();
          }
          boolean blirGodkjent = !rad.toAvtale().erGodkjent() && endret.erGodkjent();
          rad.endre(endret, handling.tid());
          merk(
              em,
              kommune,
              tiltakId,
              blirGodkjent ? Endring.Hendelse.GODKJENT : Endring.Hendelse.ENDRET,
              endret,
              handling);
          em.flush();
          return rad.toAvtale();
        },
        lagret -> AccessEntry.ok("endre", OBJEKT, lagret.id()));
  }

  /**
   * Takes the row out.
   *
   * @throws DomainException NOT_FOUND
   */
  public void fjern(String kommune, String tiltakId, String id, Handling handling) {
    transactions.write(
        unit,
        em -> {
          AvtaleEntity rad = last(em, kommune, tiltakId, id).orElseThrow(DomainException::notFound);
          merk(em, kommune, tiltakId, Endring.Hendelse.FJERNET, rad.toAvtale(), handling);
          em.remove(rad);
          return id;
        },
        slettet -> AccessEntry.ok("slett", OBJEKT, slettet));
  }

  private static void merk(
      EntityManager em,
      String kommune,
      String tiltakId,
      Endring.Hendelse hva,
      Avtale avtale,
      Handling handling) {
    String godkjent = avtale.erGodkjent() ? ": " + avtale.godkjentAv() : "";
    em.persist(
        new EndringEntity(
            kommune,
            tiltakId,
            Endring.Register.AVTALE,
            hva,
            avtale.id(),
            avtale.navn() + godkjent,
            handling));
  }

  private static Optional<AvtaleEntity> last(
      EntityManager em, String kommune, String tiltakId, String id) {
    return Optional.ofNullable(em.find(AvtaleEntity.class, id))
        .filter(a -> a.tilhorer(kommune, TiltakStore.slugger(em, kommune, tiltakId)));
  }
}
