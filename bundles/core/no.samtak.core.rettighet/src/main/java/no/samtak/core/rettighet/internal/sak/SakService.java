// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.sak;

import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import no.samtak.core.api.personvern.Dybde;
import no.samtak.core.api.personvern.Formal;
import no.samtak.core.api.personvern.Grunnlag;
import no.samtak.core.api.personvern.Personopplysninger;
import no.samtak.core.api.personvern.Personopplysninger.Person;
import no.samtak.core.api.personvern.Personsporsmal;
import no.samtak.core.api.personvern.Persontilgang;
import no.samtak.core.api.tjeneste.Tjeneste;
import no.samtak.core.api.tjeneste.Tjenesteregister;
import no.samtak.core.rettighet.internal.innsyn.Innsyn;
import no.samtak.core.rettighet.internal.innsyn.Innsynsamler;
import no.samtak.core.rettighet.internal.innsyn.Pakke;
import no.samtak.core.rettighet.internal.innsyn.Pakkemaker;
import no.samtak.core.rettighet.internal.innsyn.Pakkemaker.Omslag;
import no.samtak.core.rettighet.internal.kilde.Trinn;
import no.samtak.core.rettighet.internal.persistence.SakStore;
import no.samtak.core.rettighet.internal.persistence.Sakbok;
import no.samtak.core.rettighet.internal.sletting.Personsletter;
import no.samtak.core.rettighet.internal.sletting.Slettelinje;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.security.CurrentUser;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.tenant.Tenant;
import no.samtak.platform.api.tenant.TenantDirectory;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.time.Forretningsdato;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Requests of persons (personvernforordningen art. 12, 15, 17): what is written down, what is made
 * of it, and what the person gets. Each call on a person asks {@link Persontilgang} first, in its
 * own transaction.
 */
@Component(service = SakService.class)
public final class SakService {
  private static final Logger LOG = LoggerFactory.getLogger(SakService.class);

  /** What must be typed to erase. */
  public static final String BEKREFT = "slett";

  private final SakStore store;
  private final Persontilgang tilgang;
  private final Personopplysninger personer;
  private final Tjenesteregister tjenester;
  private final Innsynsamler samler;
  private final Pakkemaker pakker;
  private final Personsletter sletter;
  private final TenantDirectory kommuner;
  private final CurrentUser bruker;
  private final Forretningsdato dato;
  private final Clock klokke;

  /** On the requests, the walls, and all places where a person can be known. */
  @Activate
  public SakService(
      @Reference SakStore store,
      @Reference Persontilgang tilgang,
      @Reference Personopplysninger personer,
      @Reference Tjenesteregister tjenester,
      @Reference Innsynsamler samler,
      @Reference Pakkemaker pakker,
      @Reference Personsletter sletter,
      @Reference TenantDirectory kommuner,
      @Reference CurrentUser bruker,
      @Reference Forretningsdato dato,
      @Reference Clock klokke) {
    this.store = store;
    this.tilgang = tilgang;
    this.personer = personer;
    this.tjenester = tjenester;
    this.samler = samler;
    this.pakker = pakker;
    this.sletter = sletter;
    this.kommuner = kommuner;
    this.bruker = bruker;
    this.dato = dato;
    this.klokke = klokke;
  }

  /** The business date. */
  public LocalDate idag() {
    return dato.idag();
  }

  /** The services that the user works in today. */
  public List<Tjeneste> mineTjenester(String kommune) {
    List<String> mine = mine(kommune);
    return tjenester.alle(kommune).stream().filter(t -> mine.contains(t.slug())).toList();
  }

  private List<String> mine(String kommune) {
    return bruker
        .get()
        .filter(u -> u.hasAny(Role.SAKSBEHANDLER, Role.TJENESTELEDER) && u.covers(kommune))
        .map(u -> tjenester.tjenesterFor(kommune, u.id()))
        .orElse(List.of());
  }

  /**
   * Requests of the services that the user works in, open ones first, the one with the least time
   * first. Tells of no person.
   *
   * @param bareApne whether those that are answered are left out
   */
  public List<Sak> liste(String kommune, boolean bareApne) {
    List<String> mine = mine(kommune);
    List<Sak> alle = store.les(bok -> bok.avTjenester(kommune, mine));
    List<Sak> ut = new ArrayList<>(alle.stream().filter(s -> s.tilstand().apen()).toList());
    if (!bareApne) {
      alle.stream().filter(s -> !s.tilstand().apen()).forEach(ut::add);
    }
    return ut;
  }

  /**
   * Writes a request down; sent twice with one id it is written once.
   *
   * @throws DomainException INVALID; NOT_FOUND where there is no such person, and where the user
   *     may not know; FORBIDDEN where the person is another service's
   */
  public Sakbilde registrer(String kommune, String id, Sakinnhold innhold) {
    Sakinnhold.Kontrollert k = innhold.kontrollert(idag());
    Sak ny =
        new Sak(
            id,
            kommune,
            k.tjeneste(),
            k.person(),
            k.slag(),
            Saktilstand.MOTTATT,
            k.mottatt(),
            Svarfrist.forste(k.mottatt()),
            false,
            k.kanal(),
            k.fremsattAv(),
            "",
            null,
            0);
    return store.utfor(
        bok -> {
          slipp(bok, ny, "registrer-krav", true);
          Sak finnes = bok.finn(kommune, id).orElse(null);
          if (finnes != null && !finnes.personId().equals(ny.personId())) {
            throw DomainException.notFound();
          }
          return bilde(bok, finnes == null ? bok.motta(ny, k.merknad(), spor("")) : finnes);
        });
  }

  /**
   * One request.
   *
   * @throws DomainException NOT_FOUND where there is none, and where the user may not know
   */
  public Sakbilde hent(String kommune, String id) {
    return med(kommune, id, "les-krav", false, this::bilde);
  }

  /** Somebody begins. */
  public Sakbilde start(String kommune, String id) {
    return flytt(kommune, id, Overgang.START, "", "");
  }

  /**
   * Gives the kommune two months more; the person must be told why, within the first month.
   *
   * @throws DomainException INVALID; CONFLICT where it was done before or the month is over
   */
  public Sakbilde forleng(String kommune, String id, @Nullable String grunn) {
    krevLeder();
    return flytt(kommune, id, Overgang.FORLENG, "", grunn(grunn));
  }

  /** Refuses, with law and reason. */
  public Sakbilde avsla(
      String kommune, String id, @Nullable String hjemmel, @Nullable String grunn) {
    krevLeder();
    List<FieldError> feil = new ArrayList<>();
    String lov = Regler.paakrevd("hjemmel", hjemmel, 200, feil);
    String hvorfor = Regler.paakrevd("grunn", grunn, 1000, feil);
    Regler.krev(feil);
    return flytt(kommune, id, Overgang.AVSLA, lov, hvorfor);
  }

  /** The person takes it back. */
  public Sakbilde trekk(String kommune, String id, @Nullable String grunn) {
    List<FieldError> feil = new ArrayList<>();
    String hvorfor = Regler.tekst("grunn", grunn, 1000, feil);
    Regler.krev(feil);
    return flytt(kommune, id, Overgang.TREKK, "", hvorfor);
  }

  private static String grunn(@Nullable String grunn) {
    List<FieldError> feil = new ArrayList<>();
    String hvorfor = Regler.paakrevd("grunn", grunn, 1000, feil);
    Regler.krev(feil);
    return hvorfor;
  }

  private Sakbilde flytt(String kommune, String id, Overgang overgang, String lov, String grunn) {
    return med(
        kommune,
        id,
        "krav-" + overgang.name().toLowerCase(Locale.ROOT),
        true,
        (bok, sak) -> bilde(bok, bok.flytt(sak, overgang, lov, spor(grunn))));
  }

  /**
   * Makes the package. That it was made, its sum and what it lacks are kept; the package itself is
   * not.
   *
   * @throws DomainException CONFLICT where nobody works on the request
   */
  public Pakke lagPakke(String kommune, String id) {
    record Samlet(Sak sak, Person person, Innsyn alt) {}
    Samlet samlet =
        med(
            kommune,
            id,
            "lag-innsynspakke",
            true,
            (bok, sak) -> {
              krevKan(sak, Overgang.PAKKE);
              return new Samlet(
                  sak,
                  person(bok, sak),
                  samler.samle(bok.forbindelse(), kommune, sak.tjeneste(), sak.personId()));
            });
    Sak sak = samlet.sak();
    Omslag omslag =
        new Omslag(
            sak.id(),
            kommuner.find(kommune).map(Tenant::name).orElse(kommune),
            tjenester.finn(kommune, sak.tjeneste()).map(Tjeneste::navn).orElse(sak.tjeneste()),
            samlet.person().visningsnavn(),
            Language.of(samlet.person().malform()),
            idag(),
            klokke.instant());
    Pakke pakke = pakker.lag(omslag, samlet.alt());
    store.utforUtenPerson(
        "innsynspakke",
        id,
        bok ->
            bok.pakket(
                bok.finn(kommune, id).orElseThrow(DomainException::notFound),
                pakke.sha256(),
                pakke.mangler(),
                spor("")));
    return pakke;
  }

  /**
   * Keeps that the person got the newest package.
   *
   * @throws DomainException CONFLICT where none was made, or the newest lacks something: the
   *     request then stays open
   */
  public Sakbilde utlever(String kommune, String id, @Nullable String hvordan) {
    List<FieldError> feil = new ArrayList<>();
    String ord = Regler.tekst("grunn", hvordan, 1000, feil);
    Regler.krev(feil);
    return med(
        kommune,
        id,
        "krav-utlever",
        true,
        (bok, sak) -> {
          krevKan(sak, Overgang.UTLEVER);
          Hendelse siste =
              bok.hendelser(sak).stream()
                  .filter(Hendelse::pakke)
                  .findFirst()
                  .orElseThrow(
                      () -> DomainException.conflict(Text.of("rettighet.feil.ingenPakke")));
          if (!siste.mangler().isEmpty()) {
            throw DomainException.conflict(
                Text.of("rettighet.feil.ufullstendig", String.join(", ", siste.mangler())));
          }
          return bilde(bok, bok.flytt(sak, Overgang.UTLEVER, "", spor(ord)));
        });
  }

  /**
   * Tells what an erasure would do, by doing it and taking it back.
   *
   * @throws DomainException CONFLICT with what is in the way
   */
  public Proving prov(String kommune, String id) {
    return med(
        kommune,
        id,
        "prov-sletting",
        true,
        (bok, sak) -> {
          krevKan(sak, Overgang.SLETT);
          Connection c = bok.forbindelse();
          List<Slettelinje> linjer =
              Trinn.proving(c, () -> sletter.slett(c, kommune, sak.tjeneste(), sak.personId()));
          return new Proving(bilde(bok, sak), linjer);
        });
  }

  /** What an erasure would do, and the request that it is for. */
  public record Proving(Sakbilde bilde, List<Slettelinje> linjer) {
    public Proving {
      linjer = List.copyOf(linjer);
    }
  }

  /**
   * Erases the person everywhere in the service, in one transaction with the row of the access log.
   *
   * @param bekreft {@link #BEKREFT}
   * @param hjemmel the law that it stands on
   * @throws DomainException INVALID; CONFLICT where a place cannot be reached, or the person waits
   *     for another answer: nothing is then erased
   */
  public Sakbilde slett(
      String kommune,
      String id,
      @Nullable String bekreft,
      @Nullable String hjemmel,
      @Nullable String grunn) {
    krevLeder();
    List<FieldError> feil = new ArrayList<>();
    String lov = Regler.paakrevd("hjemmel", hjemmel, 200, feil);
    String hvorfor = Regler.paakrevd("grunn", grunn, 1000, feil);
    if (!BEKREFT.equals(bekreft == null ? "" : bekreft.strip())) {
      feil.add(new FieldError("bekreft", Text.of("rettighet.feil.bekreft", BEKREFT)));
    }
    Regler.krev(feil);
    Sakbilde ferdig =
        med(
            kommune,
            id,
            "slett-person",
            true,
            (bok, sak) -> {
              krevKan(sak, Overgang.SLETT);
              krevIngenAndre(bok, sak);
              List<Slettelinje> linjer =
                  sletter.slett(bok.forbindelse(), kommune, sak.tjeneste(), sak.personId());
              bok.rapporter(sak, linjer);
              bok.utenPerson(kommune, sak.tjeneste(), sak.personId());
              Sak uten = bok.finn(kommune, id).orElseThrow(DomainException::notFound);
              return bilde(bok, bok.flytt(uten, Overgang.SLETT, lov, spor(hvorfor)));
            });
    LOG.info("A person of {} in {} is erased by request {}", ferdig.sak().tjeneste(), kommune, id);
    return ferdig;
  }

  private static void krevIngenAndre(Sakbok bok, Sak sak) {
    boolean venter =
        bok.avPerson(sak.kommune(), sak.tjeneste(), sak.personId()).stream()
            .anyMatch(s -> !s.id().equals(sak.id()) && s.tilstand().apen());
    if (venter) {
      throw DomainException.conflict(Text.of("rettighet.feil.annetKrav"));
    }
  }

  private void krevKan(Sak sak, Overgang overgang) {
    if (!overgang.kan(sak, idag())) {
      throw DomainException.conflict(Text.of("rettighet.feil.kanIkke." + overgang));
    }
  }

  private void krevLeder() {
    if (bruker.get().filter(u -> u.hasAny(Role.TJENESTELEDER)).isEmpty()) {
      throw DomainException.forbidden();
    }
  }

  /** Work on a request: asks for leave to the person, whom it is of or not. */
  private <T> T med(
      String kommune,
      String id,
      String handling,
      boolean endrer,
      BiFunction<Sakbok, Sak, T> arbeid) {
    Sak uten = store.les(bok -> bok.finn(kommune, id)).filter(Sak::utenPerson).orElse(null);
    if (uten != null) {
      if (endrer || !mine(kommune).contains(uten.tjeneste())) {
        throw DomainException.notFound();
      }
      return store.utforUtenPerson(handling, id, bok -> arbeid.apply(bok, uten));
    }
    return store.utfor(
        bok -> {
          Sak sak = bok.finn(kommune, id).orElse(null);
          if (sak == null) {
            // As one that is another's: the same question, the same row in the log.
            slipp(bok, kommune, "-", UUID.randomUUID().toString(), handling, endrer);
            throw DomainException.notFound();
          }
          slipp(bok, sak, handling, endrer);
          return arbeid.apply(bok, sak);
        });
  }

  private void slipp(Sakbok bok, Sak sak, String handling, boolean endrer) {
    slipp(bok, sak.kommune(), sak.tjeneste(), sak.personId(), handling, endrer);
  }

  private void slipp(
      Sakbok bok, String kommune, String tjeneste, String person, String handling, boolean endrer) {
    Grunnlag grunnlag =
        tilgang
            .slipp(
                bok.forbindelse(),
                new Personsporsmal(
                    kommune,
                    tjeneste,
                    person,
                    handling,
                    "personvern",
                    Dybde.INNHOLD,
                    Formal.INNSYN,
                    endrer))
            .grunnlag();
    if (grunnlag != Grunnlag.EGEN_TJENESTE) {
      // A consent opens what it names, and this is none of it.
      throw DomainException.notFound();
    }
  }

  private Person person(Sakbok bok, Sak sak) {
    Person person =
        personer
            .finn(bok.forbindelse(), sak.kommune(), sak.tjeneste(), Set.of(sak.personId()))
            .get(sak.personId());
    if (person == null) {
      throw DomainException.notFound();
    }
    return person;
  }

  private Sakbilde bilde(Sakbok bok, Sak sak) {
    return new Sakbilde(
        sak,
        idag(),
        sak.utenPerson() ? null : person(bok, sak),
        bok.merknad(sak),
        bok.hendelser(sak),
        bok.linjer(sak));
  }

  private Spor spor(String grunn) {
    User hvem = bruker.get().orElseThrow(DomainException::notFound);
    return new Spor(idag(), klokke.instant(), hvem.id(), hvem.displayName(), grunn);
  }
}
