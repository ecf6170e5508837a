// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.person;

import java.sql.Connection;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.samtak.core.api.personvern.Dybde;
import no.samtak.core.api.personvern.Formal;
import no.samtak.core.api.personvern.Grunnlag;
import no.samtak.core.api.personvern.Personflytting.Flytting;
import no.samtak.core.api.personvern.Personsporsmal;
import no.samtak.core.api.personvern.Slipp;
import no.samtak.core.person.internal.andre.Bidrag;
import no.samtak.core.person.internal.nokkel.Nokkelring;
import no.samtak.core.person.internal.persistence.Base;
import no.samtak.core.person.internal.persistence.PersonStore;
import no.samtak.core.person.internal.person.Innslag.Hva;
import no.samtak.core.person.internal.sok.Sokeord;
import no.samtak.core.person.internal.tilgang.Adgang;
import no.samtak.core.person.internal.tilgang.TilgangService;
import no.samtak.core.person.internal.tilgang.Tjenesteadgang;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.security.CurrentUser;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.text.Text;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Two rows of a service that are one human: suggested within the service only, exact first, merged
 * by a person, undone by a person. Nothing is lost: the one that goes lies whole in the history,
 * and what other bundles keep of it comes along, there and back.
 */
@Component(service = Fletting.class)
public final class Fletting {
  private static final Logger LOG = LoggerFactory.getLogger(Fletting.class);
  private static final int KANDIDATER = 200;

  private final Base base;
  private final TilgangService tilgang;
  private final Personskap skap;
  private final Personindeks indeks;
  private final Historikk historikk;
  private final Nokkelring ring;
  private final Bidrag bidrag;
  private final CurrentUser bruker;
  private final Clock clock;

  /** On what it reads and writes. */
  @Activate
  public Fletting(
      @Reference Base base,
      @Reference TilgangService tilgang,
      @Reference Personskap skap,
      @Reference Personindeks indeks,
      @Reference Historikk historikk,
      @Reference Nokkelring ring,
      @Reference Bidrag bidrag,
      @Reference CurrentUser bruker,
      @Reference Clock clock) {
    this.base = base;
    this.tilgang = tilgang;
    this.skap = skap;
    this.indeks = indeks;
    this.historikk = historikk;
    this.ring = ring;
    this.bidrag = bidrag;
    this.bruker = bruker;
    this.clock = clock;
  }

  /**
   * Those of the same service with the same number, or the same name and birth date.
   *
   * @throws DomainException NOT_FOUND
   */
  public List<Personbilde> like(String kommune, String tjeneste, String id) {
    Personsporsmal s =
        Personsporring.les(kommune, tjeneste, id, "finn-like", Dybde.INNHOLD, Formal.HJELP);
    return base.gjor(
        c -> {
          Adgang a = egen(c, s);
          Tjenesteadgang her = tilgang.iTjeneste(c, TilgangService.med(s, ""));
          Personalia p = a.person().personalia();
          Set<String> ids = new HashSet<>();
          ord(p).forEach(o -> ids.addAll(indeks.finn(c, her.tjenesteId(), o, KANDIDATER)));
          ids.remove(id);
          List<Person> like =
              PersonStore.finn(c, her.tjenesteId(), ids).stream()
                  .map(skap::apne)
                  .filter(annen -> her.faarSe(annen) && like(p, annen.personalia()))
                  .toList();
          tilgang.loggAlle(c, s, like.stream().map(Person::id).toList());
          Slipp slipp = a.slipp();
          return like.stream()
              .map(
                  annen ->
                      Personbilde.av(tjeneste, annen, her.klarertAdresse(), slipp, Dybde.STATUS))
              .toList();
        });
  }

  private static List<String> ord(Personalia p) {
    List<String> ord = new ArrayList<>();
    if (!p.identitetsnummer().isEmpty()) {
      ord.add(Sokeord.nummer(p.identitetsnummer()));
    }
    String likhet = Sokeord.likhet(p);
    if (likhet != null) {
      ord.add(likhet);
    }
    return ord;
  }

  private static boolean like(Personalia a, Personalia b) {
    String likhet = Sokeord.likhet(a);
    return !a.identitetsnummer().isEmpty() && a.identitetsnummer().equals(b.identitetsnummer())
        || likhet != null && likhet.equals(Sokeord.likhet(b));
  }

  /**
   * Takes one person into another of the same service. What the other has and this one lacks comes
   * along; the other's id is no longer there.
   *
   * @param versjon of the one that stays
   * @param annen id of the one that goes
   * @throws DomainException NOT_FOUND; INVALID; PRECONDITION_FAILED; UNAVAILABLE where something
   *     that belongs to them cannot come along now
   */
  public Personbilde flett(
      String kommune, String tjeneste, String id, long versjon, String annen, String grunn) {
    krev(grunn);
    if (id.equals(annen)) {
      throw feil("annen", "person.feil.samme");
    }
    Personsporsmal s = Personsporring.endre(kommune, tjeneste, id, "flett");
    Personbilde ferdig =
        base.gjor(
            c -> {
              Adgang blir = egen(c, s);
              Adgang gaar = egen(c, TilgangService.med(s, annen));
              if (blir.person().versjon() != versjon) {
                throw DomainException.changedByOthers();
              }
              String her = blir.rad().tjeneste();
              Personalia gammel = blir.person().personalia();
              Personalia nye = Utfylling.av(gammel, gaar.person().personalia());
              Person etter = blir.person().endret(nye);
              lagre(c, blir.rad(), etter);
              historikk.leggTil(c, her, innslag(blir.person(), Hva.FLETTET, annen, grunn));
              historikk.leggTil(c, her, innslag(gaar.person(), Hva.TATT_INN, id, grunn));
              if (!PersonStore.fjern(c, gaar.rad())) {
                throw DomainException.changedByOthers();
              }
              indeks.fjern(c, annen);
              indeks.endre(c, ring.iBruk(her), id, gammel, nye);
              Flytting flytting = new Flytting(kommune, tjeneste, annen, id, grunn.strip());
              bidrag.flyttinger(c).forEach(b -> b.flett(c, flytting));
              return Personbilde.av(
                  tjeneste, etter, blir.klarertAdresse(), blir.slipp(), Dybde.INNHOLD);
            });
    LOG.info("The person {} of {} in {} took in {}", id, tjeneste, kommune, annen);
    return ferdig;
  }

  /**
   * Makes two of what was merged: the one that went is there again as it was; the other gets back
   * what it was before, where nobody has corrected it since.
   *
   * @param versjon of the one that stayed
   * @param annen id of the one that went
   * @return the one that is there again
   * @throws DomainException NOT_FOUND where it was not merged with that one; PRECONDITION_FAILED;
   *     UNAVAILABLE as {@link #flett}
   */
  public Personbilde skill(
      String kommune, String tjeneste, String id, long versjon, String annen, String grunn) {
    krev(grunn);
    Personsporsmal s = Personsporring.endre(kommune, tjeneste, id, "skill");
    return base.gjor(
        c -> {
          Adgang blir = egen(c, s);
          if (blir.person().versjon() != versjon) {
            throw DomainException.changedByOthers();
          }
          String her = blir.rad().tjeneste();
          Innslag flettet =
              historikk.innslag(c, her, id, versjon, Historikk.BAKOVER).stream()
                  .filter(i -> i.hva() == Hva.FLETTET && i.annen().equals(annen))
                  .findFirst()
                  .orElseThrow(DomainException::notFound);
          Innslag tattInn = sisteAv(c, her, annen);
          Person igjen = tattInn.person().endret(tattInn.person().personalia());
          if (!PersonStore.leggTil(c, skap.forsegl(kommune, her, igjen))) {
            throw DomainException.changedByOthers();
          }
          indeks.leggTil(c, ring.iBruk(her), annen, igjen.personalia());
          boolean urort = flettet.person().versjon() + 1 == versjon;
          Personalia nye = urort ? flettet.person().personalia() : blir.person().personalia();
          lagre(c, blir.rad(), blir.person().endret(nye));
          historikk.leggTil(c, her, innslag(blir.person(), Hva.SKILT, annen, grunn));
          indeks.endre(c, ring.iBruk(her), id, blir.person().personalia(), nye);
          Flytting flytting = new Flytting(kommune, tjeneste, annen, id, grunn.strip());
          bidrag.flyttinger(c).forEach(b -> b.skill(c, flytting));
          return Personbilde.av(
              tjeneste, igjen, blir.klarertAdresse(), blir.slipp(), Dybde.INNHOLD);
        });
  }

  /** The step that took the person away: its version is found by looking. */
  private Innslag sisteAv(Connection c, String her, String annen) {
    return historikk.innslag(c, her, annen, Historikk.BAKOVER + 1L, Historikk.BAKOVER).stream()
        .filter(i -> i.hva() == Hva.TATT_INN)
        .findFirst()
        .orElseThrow(DomainException::notFound);
  }

  private Adgang egen(Connection c, Personsporsmal s) {
    Adgang a = tilgang.adgang(c, s);
    if (a.slipp().grunnlag() != Grunnlag.EGEN_TJENESTE) {
      throw DomainException.forbidden();
    }
    return a;
  }

  private Innslag innslag(Person gammel, Hva hva, String annen, String grunn) {
    String navn = bruker.get().map(User::displayName).orElse("Samtak");
    return new Innslag(
        gammel,
        hva,
        annen,
        clock.instant(),
        navn.length() <= 100 ? navn : navn.substring(0, 100),
        grunn.strip());
  }

  private void lagre(Connection c, PersonStore.Rad lest, Person etter) {
    PersonStore.Rad ny = skap.forsegl(lest.kommune(), lest.tjeneste(), etter);
    if (!PersonStore.endre(c, lest, ny.nokkel(), ny.stempel(), ny.innhold())) {
      throw DomainException.changedByOthers();
    }
  }

  private static void krev(String grunn) {
    if (grunn.isBlank()) {
      throw feil("grunn", "feil.paakrevd");
    }
    if (grunn.strip().length() > 200) {
      throw DomainException.invalid(List.of(new FieldError("grunn", Text.of("feil.forLang", 200))));
    }
  }

  private static DomainException feil(String felt, String tekst) {
    return DomainException.invalid(List.of(new FieldError(felt, Text.of(tekst))));
  }
}
