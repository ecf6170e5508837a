// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.persistence;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import no.samtak.core.tilskudd.internal.felles.Hendelse;
import no.samtak.core.tilskudd.internal.felles.Sortering;
import no.samtak.core.tilskudd.internal.felles.Spor;
import no.samtak.core.tilskudd.internal.ordning.Ordning;
import no.samtak.core.tilskudd.internal.ordning.Ordningsinnhold;
import no.samtak.platform.api.data.Transactions;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.security.AccessEntry;
import no.samtak.platform.api.text.Text;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Schemes in the database. Every method names the kommune, and none reaches another's rows. */
@Component(service = OrdningStore.class)
public final class OrdningStore {
  private static final String OBJEKT = "ordning";

  private final EntityManagerFactory unit;
  private final Transactions transactions;

  /** On the bundle's unit. */
  @Activate
  public OrdningStore(
      @Reference(target = "(osgi.unit.name=no.samtak.core.tilskudd)") EntityManagerFactory unit,
      @Reference Transactions transactions) {
    this.unit = unit;
    this.transactions = transactions;
  }

  /** All of the kommune's schemes, by funder and name. */
  public List<Ordning> alle(String kommune) {
    return transactions.read(unit, em -> alle(em, kommune));
  }

  private static List<Ordning> alle(EntityManager em, String kommune) {
    return em
        .createQuery(
            "select o from OrdningEntity o where o.kommune = :kommune", OrdningEntity.class)
        .setParameter("kommune", kommune)
        .getResultList()
        .stream()
        .map(OrdningEntity::toOrdning)
        .sorted(Comparator.comparing(o -> Sortering.nokkel(o.fulltNavn())))
        .toList();
  }

  /** The names of the kommune's schemes, by id. */
  static Map<String, String> navn(EntityManager em, String kommune) {
    return alle(em, kommune).stream()
        .collect(Collectors.toMap(Ordning::id, o -> o.innhold().navn()));
  }

  /** Tells of a scheme that the kommune does not have; empty = none is named. */
  static void krev(EntityManager em, String kommune, String ordningId) {
    if (!ordningId.isEmpty() && last(em, kommune, ordningId).isEmpty()) {
      throw DomainException.invalid(
          List.of(new FieldError("ordningId", Text.of("ordning.feil.finnesIkke"))));
    }
  }

  /** The kommune's scheme of that id. */
  public Optional<Ordning> finn(String kommune, String id) {
    return transactions.read(unit, em -> last(em, kommune, id).map(OrdningEntity::toOrdning));
  }

  /** Adds one; where the kommune has it already, that one comes back. */
  public Ordning opprett(String kommune, String id, Ordningsinnhold innhold, Spor spor) {
    Optional<Ordning> finnes = finn(kommune, id);
    if (finnes.isPresent()) {
      return finnes.get();
    }
    return transactions.write(
        unit,
        em -> {
          OrdningEntity rad = new OrdningEntity(id, kommune, innhold);
          em.persist(rad);
          Historikk.skriv(em, kommune, id, Hendelse.REGISTRERT, "", "", spor);
          em.flush();
          return rad.toOrdning();
        },
        lagret -> AccessEntry.ok("opprett", OBJEKT, lagret.id()));
  }

  /**
   * Changes the row, if it still has the version.
   *
   * @throws DomainException NOT_FOUND or PRECONDITION_FAILED
   */
  public Ordning endre(
      String kommune, String id, long versjon, Ordningsinnhold innhold, Spor spor) {
    return transactions.write(
        unit,
        em -> {
          OrdningEntity rad = last(em, kommune, id).orElseThrow(DomainException::notFound);
          if (rad.versjon() != versjon) {
            throw DomainException.changedByOthers();
          }
          rad.endre(innhold);
          Historikk.skriv(em, kommune, id, Hendelse.ENDRET, "", "", spor);
          em.flush();
          return rad.toOrdning();
        },
        lagret -> AccessEntry.ok("endre", OBJEKT, lagret.id()));
  }

  private static Optional<OrdningEntity> last(EntityManager em, String kommune, String id) {
    return Optional.ofNullable(em.find(OrdningEntity.class, id)).filter(o -> o.tilhorer(kommune));
  }
}
