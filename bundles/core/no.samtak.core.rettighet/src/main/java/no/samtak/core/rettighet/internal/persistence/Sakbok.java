// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.persistence;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.persistence.EntityManager;
import no.samtak.core.rettighet.internal.sak.Hendelse;
import no.samtak.core.rettighet.internal.sak.Overgang;
import no.samtak.core.rettighet.internal.sak.Sak;
import no.samtak.core.rettighet.internal.sak.Spor;
import no.samtak.core.rettighet.internal.sak.Svarfrist;
import no.samtak.core.rettighet.internal.sletting.Slettelinje;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.text.Text;

/** The requests, open for one transaction. Asks nobody for leave: its callers do. */
public final class Sakbok {
  private final EntityManager em;
  private final Segl segl;

  Sakbok(EntityManager em, Segl segl) {
    this.em = em;
    this.segl = segl;
  }

  /** The transaction's connection, for those who decide, log, tell and erase. */
  public Connection forbindelse() {
    return Objects.requireNonNull(em.unwrap(Connection.class), "in a transaction");
  }

  /** One of the kommune's; empty where it has none with this id. */
  public Optional<Sak> finn(String kommune, String id) {
    return rad(kommune, id).map(SakEntity::tilSak);
  }

  private Optional<SakEntity> rad(String kommune, String id) {
    return Optional.ofNullable(em.find(SakEntity.class, id))
        .filter(s -> s.kommune().equals(kommune));
  }

  private SakEntity krev(Sak sak) {
    return rad(sak.kommune(), sak.id()).orElseThrow(DomainException::notFound);
  }

  /** Those of some services, the one with the least time first, those that are open before. */
  public List<Sak> avTjenester(String kommune, Collection<String> tjenester) {
    if (tjenester.isEmpty()) {
      return List.of();
    }
    return em
        .createQuery(
            "select s from SakEntity s where s.kommune = :kommune and s.tjeneste in :tjenester"
                + " order by s.frist, s.id",
            SakEntity.class)
        .setParameter("kommune", kommune)
        .setParameter("tjenester", tjenester)
        .getResultList()
        .stream()
        .map(SakEntity::tilSak)
        .toList();
  }

  /** A person's, the newest first. */
  public List<Sak> avPerson(String kommune, String tjeneste, String person) {
    return rader(kommune, tjeneste, person).stream().map(SakEntity::tilSak).toList();
  }

  private List<SakEntity> rader(String kommune, String tjeneste, String person) {
    return em.createQuery(
            "select s from SakEntity s where s.kommune = :kommune and s.tjeneste = :tjeneste"
                + " and s.person = :person order by s.mottatt desc, s.id",
            SakEntity.class)
        .setParameter("kommune", kommune)
        .setParameter("tjeneste", tjeneste)
        .setParameter("person", person)
        .getResultList();
  }

  /** What was written down with a request; may be empty. */
  public String merknad(Sak sak) {
    return krev(sak).merknad(segl);
  }

  /** What happened to one, the newest first. */
  public List<Hendelse> hendelser(Sak sak) {
    return hendelsesrader(sak.id()).stream().map(h -> h.tilHendelse(sak.tjeneste(), segl)).toList();
  }

  private List<HendelseEntity> hendelsesrader(String sak) {
    return em.createQuery(
            "select h from HendelseEntity h where h.sak = :sak order by h.nummer desc",
            HendelseEntity.class)
        .setParameter("sak", sak)
        .getResultList();
  }

  /** The report of the erasure that one led to. */
  public List<Slettelinje> linjer(Sak sak) {
    return em
        .createQuery(
            "select l from LinjeEntity l where l.sak = :sak order by l.nummer", LinjeEntity.class)
        .setParameter("sak", sak.id())
        .getResultList()
        .stream()
        .map(LinjeEntity::tilLinje)
        .toList();
  }

  /** Adds one, with its first event. */
  public Sak motta(Sak ny, String merknad, Spor spor) {
    SakEntity rad =
        new SakEntity(
            ny,
            merknad.isEmpty() ? null : segl.merknad(ny.kommune(), ny.tjeneste(), ny.id(), merknad));
    em.persist(rad);
    em.flush();
    return hendt(rad, Hendelse.MOTTA, spor, "", List.of());
  }

  /**
   * Moves one along the table, with its event.
   *
   * @param lov what it stands on; may be empty
   * @throws DomainException CONFLICT where the table does not have it so
   */
  public Sak flytt(Sak sak, Overgang overgang, String lov, Spor spor) {
    SakEntity rad = kan(sak, overgang, spor.dag());
    if (overgang == Overgang.FORLENG) {
      rad.forleng(Svarfrist.forlenget(sak.mottatt()));
    }
    rad.flytt(overgang.etter(sak.tilstand()), spor.dag(), lov);
    return hendt(rad, overgang.name(), spor, "", List.of());
  }

  /** Keeps that a package was made. */
  public Sak pakket(Sak sak, String sha256, List<String> mangler, Spor spor) {
    SakEntity rad = kan(sak, Overgang.PAKKE, spor.dag());
    return hendt(rad, Overgang.PAKKE.name(), spor, sha256, mangler);
  }

  private SakEntity kan(Sak sak, Overgang overgang, LocalDate dag) {
    SakEntity rad = krev(sak);
    if (!overgang.kan(rad.tilSak(), dag)) {
      throw DomainException.conflict(Text.of("rettighet.feil.kanIkke." + overgang));
    }
    return rad;
  }

  /** Keeps the report. */
  public void rapporter(Sak sak, List<Slettelinje> linjer) {
    SakEntity rad = krev(sak);
    int nummer = 0;
    for (Slettelinje linje : linjer) {
      nummer++;
      em.persist(new LinjeEntity(rad, nummer, linje));
    }
    em.flush();
  }

  /**
   * Takes the person out of all the person's requests: who asked, and all words, are gone; that
   * somebody asked, and what came of it, stays.
   *
   * @return how many requests it concerned
   */
  public int utenPerson(String kommune, String tjeneste, String person) {
    List<SakEntity> rader = rader(kommune, tjeneste, person);
    for (SakEntity rad : rader) {
      hendelsesrader(rad.id()).forEach(h -> h.utenOrd(tjeneste, segl));
      rad.utenPerson();
    }
    em.flush();
    return rader.size();
  }

  private Sak hendt(SakEntity rad, String hva, Spor spor, String sha256, List<String> mangler) {
    em.persist(new HendelseEntity(rad, hva, spor, sha256, mangler, segl));
    em.flush();
    return rad.tilSak();
  }
}
