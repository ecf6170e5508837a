// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import no.samtak.core.api.modul.Modultilstand;
import no.samtak.core.modulstyring.internal.forslag.Forslag;
import no.samtak.core.modulstyring.internal.forslag.Forslagstilstand;
import no.samtak.core.modulstyring.internal.forslag.Godkjenning;
import no.samtak.core.modulstyring.internal.forslag.Handling;
import no.samtak.core.modulstyring.internal.tekst.Ord;
import no.samtak.core.modulstyring.internal.tilstand.Modulhendelse;
import no.samtak.core.modulstyring.internal.tilstand.Modulikommune;
import no.samtak.core.modulstyring.internal.tilstand.Overgang;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.text.Phrase;
import org.jspecify.annotations.Nullable;

/** What can be changed within {@link Modulbok#skriv}; of no use after it. */
public final class Bokside {
  private final EntityManager em;
  private final StandEntity stand;

  Bokside(EntityManager em, StandEntity stand) {
    this.em = em;
    this.stand = stand;
  }

  /**
   * Who changes something, when and why.
   *
   * @param brukerId id of the user; empty = the product itself
   * @param av as shown to colleagues; empty = the product itself
   * @param dato the business date
   */
  public record Anledning(
      String brukerId,
      String av,
      Instant tid,
      LocalDate dato,
      Phrase grunn,
      @Nullable String annenModul,
      @Nullable String forslagId) {}

  /** Whether the first start with this database has been seen. */
  public boolean begynt() {
    return stand.begynt();
  }

  /** It has been seen now. */
  public void begynn() {
    stand.begynn();
  }

  /** What is stored of the pair. */
  public Optional<Modulikommune> finn(String kommune, String modul) {
    return hent(kommune, modul).map(ModulikommuneEntity::toModulikommune);
  }

  /** What is stored of the module, in every kommune. */
  public List<Modulikommune> avModul(String modul) {
    return em
        .createQuery(
            "select m from ModulikommuneEntity m where m.modul = :modul order by m.kommune",
            ModulikommuneEntity.class)
        .setParameter("modul", modul)
        .getResultList()
        .stream()
        .map(ModulikommuneEntity::toModulikommune)
        .toList();
  }

  /**
   * Lets an event of S3 happen.
   *
   * @param utenTiltak whether no tiltak wants it; kept while it is open
   * @return the state after
   * @throws IllegalStateException where the event cannot happen in the state it is in
   */
  public Modulikommune hend(
      String kommune, String modul, Overgang hva, boolean utenTiltak, Anledning anledning) {
    Optional<ModulikommuneEntity> fraFor = hent(kommune, modul);
    Modultilstand fra =
        fraFor.map(m -> m.toModulikommune().tilstand()).orElse(Modultilstand.INSTALLERT);
    if (!hva.kanSkjeI(fra)) {
      throw new IllegalStateException(hva + " cannot happen in " + fra);
    }
    ModulikommuneEntity rad =
        fraFor.orElseGet(() -> new ModulikommuneEntity(Ids.next(), kommune, modul));
    rad.sett(hva.til(), anledning.tid().atOffset(ZoneOffset.UTC), anledning.dato());
    rad.utenTiltak(utenTiltak && hva.til() == Modultilstand.AKTIV);
    if (fraFor.isEmpty()) {
      em.persist(rad);
    }
    em.persist(
        new HendelseEntity(
            new Modulhendelse(
                stand.neste(),
                kommune,
                modul,
                hva,
                fra,
                hva.til(),
                anledning.tid(),
                anledning.dato(),
                anledning.av(),
                anledning.grunn(),
                anledning.annenModul(),
                anledning.forslagId()),
            anledning.brukerId()));
    em.flush();
    return rad.toModulikommune();
  }

  /** A tiltak wants it now: it is no longer one that was opened for none. */
  public Modulikommune onskes(String kommune, String modul) {
    ModulikommuneEntity rad = hent(kommune, modul).orElseThrow(IllegalStateException::new);
    rad.utenTiltak(false);
    em.flush();
    return rad.toModulikommune();
  }

  /** What its deactivation waits for; null = nothing. */
  public Modulikommune venter(String kommune, String modul, @Nullable Phrase paa) {
    ModulikommuneEntity rad = hent(kommune, modul).orElseThrow(IllegalStateException::new);
    rad.venter(paa == null ? null : Ord.av(paa));
    em.flush();
    return rad.toModulikommune();
  }

  /** The kommune's proposal of that id. */
  public Optional<Forslag> forslag(String kommune, String id) {
    return hentForslag(kommune, id).map(ForslagEntity::toForslag);
  }

  /** The one open proposal of the kind. */
  public Optional<Forslag> apent(String kommune, String modul, Handling handling) {
    return apne(kommune).stream()
        .filter(f -> f.modul().equals(modul) && f.handling() == handling)
        .findFirst();
  }

  /** The kommune's open proposals, by day. */
  public List<Forslag> apne(String kommune) {
    return apne(em, kommune);
  }

  /** Adds a proposal, without any yes. */
  public Forslag legg(Forslag forslag, String opprettetAvId) {
    ForslagEntity ny = new ForslagEntity(forslag, opprettetAvId);
    em.persist(ny);
    em.flush();
    return ny.toForslag();
  }

  /**
   * Adds a yes and goes over to the state.
   *
   * @throws IllegalStateException where that cannot follow
   */
  public Forslag godkjenn(Forslag forslag, Godkjenning ja, Forslagstilstand til) {
    ForslagEntity rad = kanBli(forslag, til);
    rad.godkjenn(ja);
    rad.sett(til, null);
    em.flush();
    return rad.toForslag();
  }

  /** It is in the way of the approved proposal; the words may be others than before. */
  public Forslag venter(Forslag forslag, Phrase paa) {
    ForslagEntity rad =
        hentForslag(forslag.kommune(), forslag.id()).orElseThrow(IllegalStateException::new);
    rad.sett(Forslagstilstand.VENTER_PA, Ord.av(paa));
    em.flush();
    return rad.toForslag();
  }

  /**
   * Ends a proposal.
   *
   * @throws IllegalStateException where it cannot end so
   */
  public Forslag slutt(
      Forslag forslag, Forslagstilstand til, String av, @Nullable Phrase grunn, Instant tid) {
    ForslagEntity rad = kanBli(forslag, til);
    rad.slutt(til, av, grunn == null ? null : Ord.av(grunn), tid.atOffset(ZoneOffset.UTC));
    em.flush();
    return rad.toForslag();
  }

  private ForslagEntity kanBli(Forslag forslag, Forslagstilstand til) {
    ForslagEntity rad =
        hentForslag(forslag.kommune(), forslag.id()).orElseThrow(IllegalStateException::new);
    Forslagstilstand fra = rad.toForslag().tilstand();
    if (!fra.videre().contains(til)) {
      throw new IllegalStateException(til + " cannot follow " + fra);
    }
    return rad;
  }

  private Optional<ModulikommuneEntity> hent(String kommune, String modul) {
    return em.createQuery(
            "select m from ModulikommuneEntity m where m.kommune = :kommune and m.modul = :modul",
            ModulikommuneEntity.class)
        .setParameter("kommune", kommune)
        .setParameter("modul", modul)
        .getResultStream()
        .findFirst();
  }

  private Optional<ForslagEntity> hentForslag(String kommune, String id) {
    return Optional.ofNullable(em.find(ForslagEntity.class, id)).filter(f -> f.tilhorer(kommune));
  }

  static List<Forslag> apne(EntityManager em, String kommune) {
    return em
        .createQuery(
            "select f from ForslagEntity f where f.kommune = :kommune and f.avgjort is null"
                + " order by f.fra, f.modul, f.handling, f.id",
            ForslagEntity.class)
        .setParameter("kommune", kommune)
        .getResultList()
        .stream()
        .map(ForslagEntity::toForslag)
        .toList();
  }
}
