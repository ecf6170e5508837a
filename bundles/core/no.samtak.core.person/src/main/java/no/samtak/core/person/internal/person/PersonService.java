// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.person;

import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import no.samtak.core.api.personvern.Dybde;
import no.samtak.core.api.personvern.Formal;
import no.samtak.core.api.personvern.Grunnlag;
import no.samtak.core.api.personvern.Personsporsmal;
import no.samtak.core.api.personvern.Slipp;
import no.samtak.core.person.internal.nokkel.Nokkelring;
import no.samtak.core.person.internal.persistence.Base;
import no.samtak.core.person.internal.persistence.PersonStore;
import no.samtak.core.person.internal.person.Innslag.Hva;
import no.samtak.core.person.internal.tilgang.Adgang;
import no.samtak.core.person.internal.tilgang.Logglinje;
import no.samtak.core.person.internal.tilgang.TilgangService;
import no.samtak.core.person.internal.tilgang.Tjenesteadgang;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.CurrentUser;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.time.Forretningsdato;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What can be done with persons. Every method asks {@link TilgangService} first, in the transaction
 * that reads or changes.
 */
@Component(service = PersonService.class)
public final class PersonService {
  private static final Logger LOG = LoggerFactory.getLogger(PersonService.class);
  private static final Slipp EGEN = new Slipp(Grunnlag.EGEN_TJENESTE, "", Dybde.INNHOLD);

  /** A search gives at most so many; more is no answer. */
  public static final int TREFF = 50;

  /** So many of a word are opened and sorted out. */
  private static final int KANDIDATER = 1000;

  private final Base base;
  private final TilgangService tilgang;
  private final Personskap skap;
  private final Personindeks indeks;
  private final Historikk historikk;
  private final Nokkelring ring;
  private final Personregler regler;
  private final CurrentUser bruker;
  private final Forretningsdato forretningsdato;
  private final Clock clock;

  /** On what it reads and writes. */
  @Activate
  public PersonService(
      @Reference Base base,
      @Reference TilgangService tilgang,
      @Reference Personskap skap,
      @Reference Personindeks indeks,
      @Reference Historikk historikk,
      @Reference Nokkelring ring,
      @Reference Personregler regler,
      @Reference CurrentUser bruker,
      @Reference Forretningsdato forretningsdato,
      @Reference Clock clock) {
    this.base = base;
    this.tilgang = tilgang;
    this.skap = skap;
    this.indeks = indeks;
    this.historikk = historikk;
    this.ring = ring;
    this.regler = regler;
    this.bruker = bruker;
    this.forretningsdato = forretningsdato;
    this.clock = clock;
  }

  /** The business date. */
  public LocalDate idag() {
    return forretningsdato.idag();
  }

  /**
   * One person.
   *
   * @throws DomainException NOT_FOUND where there is none, and where the user may not know
   */
  public Personbilde hent(String kommune, String tjeneste, String id, Dybde dybde, Formal formal) {
    return base.gjor(
        c -> {
          Adgang a =
              tilgang.adgang(c, Personsporring.les(kommune, tjeneste, id, "les", dybde, formal));
          return Personbilde.av(tjeneste, a.person(), a.klarertAdresse(), a.slipp(), dybde);
        });
  }

  /**
   * One part of the persons of a service that the user works in, by id: no order that tells
   * anything. Those that the user may not see are left out and not counted.
   *
   * @throws DomainException NOT_FOUND where the user does not work there
   */
  public Slice<Personbilde> liste(String kommune, String tjeneste, PageQuery del) {
    Personsporsmal s =
        Personsporring.les(kommune, tjeneste, "", "liste", Dybde.STATUS, Formal.HJELP);
    return base.gjor(
        c -> {
          Tjenesteadgang her = tilgang.iTjeneste(c, s);
          List<Person> synlige = new ArrayList<>();
          String etter = del.after();
          int hentes = del.limit() + 1;
          while (synlige.size() < hentes) {
            List<PersonStore.Rad> rader = PersonStore.etter(c, her.tjenesteId(), etter, hentes);
            for (PersonStore.Rad rad : rader) {
              Person p = skap.apne(rad);
              if (her.faarSe(p) && synlige.size() < hentes) {
                synlige.add(p);
              }
            }
            if (rader.size() < hentes) {
              break;
            }
            etter = rader.get(rader.size() - 1).id();
          }
          Slice<Person> vist = Slice.of(synlige, del.limit(), Person::id);
          tilgang.loggAlle(c, s, vist.rows().stream().map(Person::id).toList());
          return vist.map(p -> bilde(tjeneste, her, p, Dybde.STATUS));
        });
  }

  /**
   * The persons of a service by name, for as long as they are few enough to be opened all; only
   * those of the part that is asked for are shown and logged.
   *
   * @param hoyst where the service has more, the list is by id
   * @throws DomainException NOT_FOUND where the user does not work there
   */
  public Slice<Personbilde> etterNavn(String kommune, String tjeneste, PageQuery del, int hoyst) {
    Personsporsmal s =
        Personsporring.les(kommune, tjeneste, "", "liste", Dybde.STATUS, Formal.HJELP);
    Slice<Personbilde> sortert =
        base.gjor(
            c -> {
              Tjenesteadgang her = tilgang.iTjeneste(c, s);
              List<PersonStore.Rad> rader = PersonStore.etter(c, her.tjenesteId(), null, hoyst + 1);
              if (rader.size() > hoyst) {
                return null;
              }
              List<Person> alle =
                  rader.stream()
                      .map(skap::apne)
                      .filter(her::faarSe)
                      .sorted(Navneorden.av(Person::personalia))
                      .toList();
              Slice<Person> vist = Slice.part(alle, del, Person::id);
              tilgang.loggAlle(c, s, vist.rows().stream().map(Person::id).toList());
              return vist.map(p -> bilde(tjeneste, her, p, Dybde.STATUS));
            });
    return sortert == null ? liste(kommune, tjeneste, del) : sortert;
  }

  /**
   * The persons of a service that fit, at most {@link #TREFF}, by name. The search itself is
   * logged, too.
   *
   * @throws DomainException INVALID where there is too little to search by; NOT_FOUND where the
   *     user does not work there
   */
  public Treff sok(String kommune, String tjeneste, Personsok sok) {
    Sokt sokt = Sokt.av(sok);
    Personsporsmal s = Personsporring.les(kommune, tjeneste, "", "sok", Dybde.STATUS, Formal.HJELP);
    return base.gjor(
        c -> {
          Tjenesteadgang her = tilgang.iTjeneste(c, s);
          Set<String> ids = indeks.finn(c, her.tjenesteId(), sokt.ord(), KANDIDATER);
          List<Person> funnet = passende(c, her, ids, sokt::passer);
          List<Personbilde> vist =
              funnet.stream().limit(TREFF).map(p -> bilde(tjeneste, her, p, Dybde.STATUS)).toList();
          tilgang.loggAlle(c, s, vist.stream().map(b -> b.person().id()).toList());
          return new Treff(vist, funnet.size() > TREFF || ids.size() >= KANDIDATER);
        },
        treff -> treff.rader().isEmpty() ? List.of(Logglinje.sett(s, EGEN)) : List.of());
  }

  private List<Person> passende(
      Connection c, Tjenesteadgang her, Set<String> ids, Predicate<Personalia> passer) {
    return PersonStore.finn(c, her.tjenesteId(), ids).stream()
        .map(skap::apne)
        .filter(p -> her.faarSe(p) && passer.test(p.personalia()))
        .sorted(Navneorden.av(Person::personalia))
        .toList();
  }

  /**
   * What a search found.
   *
   * @param flere whether there is more than is shown
   */
  public record Treff(List<Personbilde> rader, boolean flere) {}

  /**
   * Writes a person in. One with this id that the service has comes back.
   *
   * @throws DomainException INVALID; NOT_FOUND where the user does not work there; CONFLICT where
   *     the node takes in no persons, or the service is closed
   */
  public Personbilde opprett(String kommune, String tjeneste, String id, Personinnhold innhold) {
    Personalia p = innhold.kontrollert(regler.produksjon(), idag());
    Personsporsmal s = Personsporring.endre(kommune, tjeneste, id, "opprett");
    Personbilde ny =
        base.gjor(
            c -> {
              Tjenesteadgang her = tilgang.iTjeneste(c, s);
              regler.tarImot(c, her.aktiv());
              Person person =
                  new Person(id, 1, p, clock.instant().truncatedTo(ChronoUnit.SECONDS), hvem());
              PersonStore.Rad rad = skap.forsegl(kommune, her.tjenesteId(), person);
              if (!PersonStore.leggTil(c, rad)) {
                Person finnes =
                    PersonStore.finn(c, her.tjenesteId(), id)
                        .map(skap::apne)
                        .filter(her::faarSe)
                        .orElseThrow(() -> DomainException.conflict(Text.of("feil.finnesFraFor")));
                return bilde(tjeneste, her, finnes, Dybde.INNHOLD);
              }
              indeks.leggTil(c, ring.iBruk(her.tjenesteId()), id, p);
              return bilde(tjeneste, her, person, Dybde.INNHOLD);
            },
            b -> List.of(Logglinje.sett(s, EGEN)));
    LOG.info("A person {} is new in {} of {}", id, tjeneste, kommune);
    return ny;
  }

  /**
   * Corrects what is held; what it was before is kept.
   *
   * @throws DomainException INVALID; NOT_FOUND; FORBIDDEN where the user may know and not change;
   *     PRECONDITION_FAILED
   */
  public Personbilde endre(
      String kommune, String tjeneste, String id, long versjon, Personinnhold innhold) {
    Personalia skrevet = innhold.kontrollert(regler.produksjon(), idag());
    Personsporsmal s = Personsporring.endre(kommune, tjeneste, id, "endre");
    return base.gjor(
        c -> {
          Adgang a = tilgang.adgang(c, s);
          Person gammel = a.person();
          if (gammel.versjon() != versjon) {
            throw DomainException.changedByOthers();
          }
          // Who does not see the address cannot take it away either, nor its protection.
          boolean skjult = gammel.personalia().gradering().skjuler() && !a.klarertAdresse();
          Personalia nye = skjult ? beholdt(skrevet, gammel.personalia()) : skrevet;
          if (nye.equals(gammel.personalia())) {
            return Personbilde.av(tjeneste, gammel, a.klarertAdresse(), a.slipp(), Dybde.INNHOLD);
          }
          Person etter = gammel.endret(nye);
          lagre(c, a.rad(), etter);
          historikk.leggTil(
              c,
              a.rad().tjeneste(),
              new Innslag(gammel, Hva.ENDRET, "", clock.instant(), hvem(), innhold.hvorfor()));
          indeks.endre(c, ring.iBruk(a.rad().tjeneste()), id, gammel.personalia(), nye);
          return Personbilde.av(tjeneste, etter, a.klarertAdresse(), a.slipp(), Dybde.INNHOLD);
        });
  }

  private static Personalia beholdt(Personalia skrevet, Personalia gammel) {
    if (skrevet.gradering() != gammel.gradering()) {
      throw DomainException.invalid(
          List.of(new FieldError("gradering", Text.of("person.feil.gradering"))));
    }
    return skrevet.medAdresse(gammel);
  }

  private void lagre(Connection c, PersonStore.Rad lest, Person etter) {
    PersonStore.Rad ny = skap.forsegl(lest.kommune(), lest.tjeneste(), etter);
    if (!PersonStore.endre(c, lest, ny.nokkel(), ny.stempel(), ny.innhold())) {
      throw DomainException.changedByOthers();
    }
  }

  private static Personbilde bilde(String tjeneste, Tjenesteadgang her, Person p, Dybde dybde) {
    return Personbilde.av(tjeneste, p, her.klarertAdresse(), EGEN, dybde);
  }

  private String hvem() {
    String navn = bruker.get().map(User::displayName).orElse("Samtak");
    return navn.length() <= 100 ? navn : navn.substring(0, 100);
  }

  /**
   * Lets a user who works in the person's own service in to who has looked at the person; the
   * caller reads it at once.
   *
   * @throws DomainException NOT_FOUND; FORBIDDEN where the user may know of the person by other
   *     right
   */
  public void slippTilLogg(String kommune, String tjeneste, String id) {
    Personsporsmal s =
        Personsporring.les(kommune, tjeneste, id, "les-logg", Dybde.KJENT_FOR, Formal.KONTROLL);
    base.gjor(
        c -> {
          Adgang a = tilgang.adgang(c, s);
          if (a.slipp().grunnlag() != Grunnlag.EGEN_TJENESTE) {
            throw DomainException.forbidden();
          }
          return id;
        });
  }

  /** What a person of the service has been, the newest first, at most {@code antall} steps. */
  public List<Endring> historikk(String kommune, String tjeneste, String id, int antall) {
    Personsporsmal s =
        Personsporring.les(kommune, tjeneste, id, "les-historikk", Dybde.INNHOLD, Formal.HJELP);
    return base.gjor(
        c -> {
          Adgang a = tilgang.adgang(c, s);
          if (a.slipp().grunnlag() != Grunnlag.EGEN_TJENESTE) {
            return List.<Endring>of();
          }
          return Endring.av(
              historikk.innslag(c, a.rad().tjeneste(), id, a.person().versjon(), antall),
              a.person(),
              a.klarertAdresse());
        });
  }
}
