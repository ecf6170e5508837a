// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.samtykke.internal.persistence;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;
import no.samtak.core.samtykke.internal.mal.Malversjon;
import no.samtak.core.samtykke.internal.samtykke.Deling;
import no.samtak.core.samtykke.internal.samtykke.Hendelse;
import no.samtak.core.samtykke.internal.samtykke.Motsettelse;
import no.samtak.core.samtykke.internal.samtykke.Overgang;
import no.samtak.core.samtykke.internal.samtykke.Samtykke;
import no.samtak.core.samtykke.internal.samtykke.Samtykkeform;
import no.samtak.core.samtykke.internal.samtykke.Spor;
import no.samtak.core.samtykke.internal.samtykke.Tilstand;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;

/** The consents, open for one transaction. Asks nobody for leave: its callers do. */
public final class Samtykkebok {
  private final EntityManager em;
  private final Segl segl;

  Samtykkebok(EntityManager em, Segl segl) {
    this.em = em;
    this.segl = segl;
  }

  /** The transaction's connection, for those who decide and log. */
  public Connection forbindelse() {
    return Objects.requireNonNull(em.unwrap(Connection.class), "in a transaction");
  }

  /** A person's consents, the newest question first. */
  public List<Samtykke> alle(String kommune, String tjeneste, String person) {
    return em
        .createQuery(
            "select s from SamtykkeEntity s where s.kommune = :kommune and s.tjeneste = :tjeneste"
                + " and s.person = :person order by s.spurt desc, s.til desc, s.id",
            SamtykkeEntity.class)
        .setParameter("kommune", kommune)
        .setParameter("tjeneste", tjeneste)
        .setParameter("person", person)
        .getResultList()
        .stream()
        .map(s -> s.toSamtykke(segl))
        .toList();
  }

  /** Whether the kommune has any. */
  public boolean noen(String kommune) {
    return !em.createQuery(
            "select s.id from SamtykkeEntity s where s.kommune = :kommune", String.class)
        .setParameter("kommune", kommune)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /** One of a person's consents. */
  public Optional<Samtykke> finn(String kommune, String tjeneste, String person, String id) {
    TypedQuery<SamtykkeEntity> en =
        em.createQuery(
                "select s from SamtykkeEntity s where s.id = :id and s.kommune = :kommune"
                    + " and s.tjeneste = :tjeneste and s.person = :person",
                SamtykkeEntity.class)
            .setParameter("id", id)
            .setParameter("kommune", kommune)
            .setParameter("tjeneste", tjeneste)
            .setParameter("person", person);
    return en.getResultList().stream().findFirst().map(s -> s.toSamtykke(segl));
  }

  /** What happened to one, the newest first. */
  public List<Hendelse> hendelser(Samtykke samtykke) {
    return em
        .createQuery(
            "select h from HendelseEntity h where h.samtykke = :samtykke order by h.nummer desc",
            HendelseEntity.class)
        .setParameter("samtykke", samtykke.id())
        .getResultList()
        .stream()
        .map(h -> h.toHendelse(samtykke.tjeneste(), segl))
        .toList();
  }

  /** The version of a template that a consent was asked by. */
  public Malversjon mal(Samtykke samtykke) {
    return em.createQuery(
            "select v from MalversjonEntity v where v.kommune = :kommune and v.mal = :mal"
                + " and v.nummer = :nummer",
            MalversjonEntity.class)
        .setParameter("kommune", samtykke.kommune())
        .setParameter("mal", samtykke.mal())
        .setParameter("nummer", samtykke.malversjon())
        .getSingleResult()
        .toVersjon();
  }

  /** Adds a question, with its event. */
  public Samtykke spor(Samtykke ny, Spor spor) {
    SamtykkeEntity rad = new SamtykkeEntity(ny, segl);
    em.persist(rad);
    em.flush();
    return hendt(rad, Hendelse.SPOR, null, null, spor);
  }

  /**
   * Moves one along the table of S9, with its event.
   *
   * @throws DomainException CONFLICT where the table does not have it so
   */
  public Samtykke flytt(String id, Overgang overgang, @Nullable Samtykkeform form, Spor spor) {
    SamtykkeEntity rad =
        Optional.ofNullable(em.find(SamtykkeEntity.class, id))
            .orElseThrow(DomainException::notFound);
    if (!rad.kan(overgang, spor.dag())) {
      throw DomainException.conflict(Text.of("samtykke.feil.kanIkke." + overgang));
    }
    Tilstand fra = rad.tilstand();
    rad.flytt(overgang, form, spor.dag());
    return hendt(rad, overgang.name(), fra, form, spor);
  }

  /**
   * Keeps that the recipient was told something.
   *
   * @param hendelse the event's id
   */
  public Samtykke fortalt(String id, String hendelse, Spor spor) {
    SamtykkeEntity rad =
        Optional.ofNullable(em.find(SamtykkeEntity.class, id))
            .orElseThrow(DomainException::notFound);
    em.persist(
        new HendelseEntity(hendelse, rad, Hendelse.FORTALT, rad.tilstand(), null, spor, segl));
    em.flush();
    return rad.toSamtykke(segl);
  }

  private Samtykke hendt(
      SamtykkeEntity rad,
      String overgang,
      @Nullable Tilstand fra,
      @Nullable Samtykkeform form,
      Spor spor) {
    em.persist(new HendelseEntity(Ids.next(), rad, overgang, fra, form, spor, segl));
    em.flush();
    return rad.toSamtykke(segl);
  }

  /** Ids of given ones whose last day is over and is not told of, at most so many. */
  public List<String> utlopte(LocalDate dag, int hoyst) {
    return em.createQuery(
            "select s.id from SamtykkeEntity s where s.tilstand = :gitt and s.til < :dag"
                + " order by s.til",
            String.class)
        .setParameter("gitt", Tilstand.GITT)
        .setParameter("dag", dag)
        .setMaxResults(hoyst)
        .getResultList();
  }

  /** What a service may know of persons of others on a day, by person. */
  public List<Deling> deltMed(String kommune, String mottaker, LocalDate dag) {
    return em
        .createQuery(
            "select s from SamtykkeEntity s where s.kommune = :kommune and s.mottaker = :mottaker"
                + " and s.tilstand = :gitt and s.fra <= :dag and s.til >= :dag"
                + " and not exists (select m from MotsettelseEntity m where m.kommune = s.kommune"
                + " and m.tjeneste = s.tjeneste and m.person = s.person"
                + " and m.mottaker = s.mottaker and m.star = 'J')"
                + " order by s.tjeneste, s.person, s.til desc, s.id",
            SamtykkeEntity.class)
        .setParameter("kommune", kommune)
        .setParameter("mottaker", mottaker)
        .setParameter("gitt", Tilstand.GITT)
        .setParameter("dag", dag)
        .getResultList()
        .stream()
        .map(SamtykkeEntity::toDeling)
        .toList();
  }

  /** Whom a person does not want to be told, those that are taken back included. */
  public List<Motsettelse> motsettelser(String kommune, String tjeneste, String person) {
    return rader(kommune, tjeneste, person).stream().map(MotsettelseEntity::toMotsettelse).toList();
  }

  /** Keeps an objection; one that stands already is left as it is. */
  public void motsett(String kommune, String tjeneste, String person, String mottaker, Spor spor) {
    if (staaende(kommune, tjeneste, person, mottaker).isEmpty()) {
      em.persist(new MotsettelseEntity(kommune, tjeneste, person, mottaker, spor));
      em.flush();
    }
  }

  /** Takes an objection back; where none stands, nothing happens. */
  public void opphev(String kommune, String tjeneste, String person, String mottaker, Spor spor) {
    staaende(kommune, tjeneste, person, mottaker).ifPresent(m -> m.opphev(spor));
    em.flush();
  }

  private Optional<MotsettelseEntity> staaende(
      String kommune, String tjeneste, String person, String mottaker) {
    return rader(kommune, tjeneste, person).stream()
        .filter(m -> m.star() && m.mottaker().equals(mottaker))
        .findFirst();
  }

  private List<MotsettelseEntity> rader(String kommune, String tjeneste, String person) {
    return em.createQuery(
            "select m from MotsettelseEntity m where m.kommune = :kommune"
                + " and m.tjeneste = :tjeneste and m.person = :person order by m.fra desc, m.id",
            MotsettelseEntity.class)
        .setParameter("kommune", kommune)
        .setParameter("tjeneste", tjeneste)
        .setParameter("person", person)
        .getResultList();
  }
}
