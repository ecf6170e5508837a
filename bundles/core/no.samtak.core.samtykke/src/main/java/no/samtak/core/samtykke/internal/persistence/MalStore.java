// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.samtykke.internal.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import no.samtak.core.samtykke.internal.mal.Malinnhold;
import no.samtak.core.samtykke.internal.mal.Malversjon;
import no.samtak.core.samtykke.internal.mal.Samtykkemal;
import no.samtak.platform.api.data.Transactions;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.security.AccessEntry;
import no.samtak.platform.api.text.Text;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The templates. No version is ever changed or taken away. */
@Component(service = MalStore.class)
public final class MalStore {
  private static final String OBJEKT = "samtykkemal";

  private final EntityManagerFactory unit;
  private final Transactions transactions;

  /** On the bundle's unit. */
  @Activate
  public MalStore(
      @Reference(target = "(osgi.unit.name=no.samtak.core.samtykke)") EntityManagerFactory unit,
      @Reference Transactions transactions) {
    this.unit = unit;
    this.transactions = transactions;
  }

  /** The kommune's templates in their newest versions, those that are retired included. */
  public List<Samtykkemal> alle(String kommune) {
    return transactions.read(unit, em -> alle(em, kommune));
  }

  /** One template in its newest version. */
  public Optional<Samtykkemal> finn(String kommune, String id) {
    return transactions.read(
        unit, em -> rad(em, kommune, id).map(m -> m.toMal(versjon(em, m, m.nyeste()))));
  }

  /** All versions, the newest first. */
  public List<Malversjon> versjoner(String kommune, String id) {
    return transactions.read(
        unit,
        em ->
            em
                .createQuery(
                    "select v from MalversjonEntity v where v.kommune = :kommune and v.mal = :mal"
                        + " order by v.nummer desc",
                    MalversjonEntity.class)
                .setParameter("kommune", kommune)
                .setParameter("mal", id)
                .getResultList()
                .stream()
                .map(MalversjonEntity::toVersjon)
                .toList());
  }

  /** Adds a template; where the id is there already, it is given back unchanged. */
  public Samtykkemal ny(String kommune, String id, Malinnhold innhold, Instant naa, String hvem) {
    return finn(kommune, id)
        .orElseGet(
            () ->
                transactions.write(
                    unit,
                    em -> {
                      MalEntity mal = new MalEntity(id, kommune);
                      em.persist(mal);
                      // The template first: its versions refer to it.
                      em.flush();
                      MalversjonEntity forste =
                          new MalversjonEntity(kommune, id, 1, innhold, naa, hvem);
                      em.persist(forste);
                      em.flush();
                      return mal.toMal(forste);
                    },
                    lagret -> AccessEntry.ok("opprett", OBJEKT, id)));
  }

  /** Adds a version. */
  public Samtykkemal endre(
      String kommune, String id, long versjon, Malinnhold innhold, Instant naa, String hvem) {
    return medLest(
        kommune,
        id,
        versjon,
        "endre",
        (em, mal) -> {
          MalversjonEntity ny =
              new MalversjonEntity(kommune, id, mal.nesteVersjon(), innhold, naa, hvem);
          em.persist(ny);
          em.flush();
          return mal.toMal(ny);
        });
  }

  /** Takes it out of use. What was given by it stays. */
  public Samtykkemal ut(String kommune, String id, long versjon, LocalDate dag) {
    return medLest(
        kommune,
        id,
        versjon,
        "ta-ut",
        (em, mal) -> {
          mal.ut(dag);
          em.flush();
          return mal.toMal(versjon(em, mal, mal.nyeste()));
        });
  }

  private interface Endring {
    Samtykkemal gjor(EntityManager em, MalEntity mal);
  }

  private Samtykkemal medLest(
      String kommune, String id, long versjon, String handling, Endring endring) {
    return transactions.write(
        unit,
        em -> {
          MalEntity mal = rad(em, kommune, id).orElseThrow(DomainException::notFound);
          if (mal.versjon() != versjon) {
            throw DomainException.changedByOthers();
          }
          if (mal.utgatt()) {
            throw DomainException.conflict(Text.of("samtykke.feil.malUtgatt"));
          }
          return endring.gjor(em, mal);
        },
        lagret -> AccessEntry.ok(handling, OBJEKT, id));
  }

  private static List<Samtykkemal> alle(EntityManager em, String kommune) {
    Map<String, MalversjonEntity> nyeste =
        em
            .createQuery(
                "select v from MalversjonEntity v, MalEntity m where m.kommune = :kommune"
                    + " and v.kommune = m.kommune and v.mal = m.id and v.nummer = m.nyeste",
                MalversjonEntity.class)
            .setParameter("kommune", kommune)
            .getResultList()
            .stream()
            .collect(Collectors.toMap(MalversjonEntity::mal, Function.identity()));
    return em
        .createQuery("select m from MalEntity m where m.kommune = :kommune", MalEntity.class)
        .setParameter("kommune", kommune)
        .getResultList()
        .stream()
        .flatMap(m -> Optional.ofNullable(nyeste.get(m.id())).map(m::toMal).stream())
        .toList();
  }

  private static Optional<MalEntity> rad(EntityManager em, String kommune, String id) {
    return Optional.ofNullable(em.find(MalEntity.class, id))
        .filter(m -> m.kommune().equals(kommune));
  }

  private static MalversjonEntity versjon(EntityManager em, MalEntity mal, int nummer) {
    return em.createQuery(
            "select v from MalversjonEntity v where v.kommune = :kommune and v.mal = :mal"
                + " and v.nummer = :nummer",
            MalversjonEntity.class)
        .setParameter("kommune", mal.kommune())
        .setParameter("mal", mal.id())
        .setParameter("nummer", nummer)
        .getSingleResult();
  }
}
