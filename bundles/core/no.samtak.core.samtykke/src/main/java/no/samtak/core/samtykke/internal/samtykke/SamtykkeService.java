// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.samtykke.internal.samtykke;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import no.samtak.core.api.personvern.Personopplysninger;
import no.samtak.core.api.personvern.Personopplysninger.Person;
import no.samtak.core.api.personvern.Persontilgang;
import no.samtak.core.api.tjeneste.Tjeneste;
import no.samtak.core.api.tjeneste.Tjenesteregister;
import no.samtak.core.samtykke.internal.mal.Samtykkemal;
import no.samtak.core.samtykke.internal.persistence.MalStore;
import no.samtak.core.samtykke.internal.persistence.SamtykkeStore;
import no.samtak.core.samtykke.internal.persistence.Samtykkebok;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.security.AccessRefusal;
import no.samtak.platform.api.security.CurrentUser;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.time.Forretningsdato;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * A person's consents (S9, P2, P4, P11, P14). Each call asks {@link Persontilgang} for leave first
 * and works in the same transaction: there is one row in the access log exactly when something was
 * shown or changed.
 */
@Component(service = SamtykkeService.class)
public final class SamtykkeService {
  private final SamtykkeStore store;
  private final MalStore maler;
  private final Persontilgang tilgang;
  private final Personopplysninger personer;
  private final Tjenesteregister tjenester;
  private final CurrentUser bruker;
  private final Forretningsdato dato;
  private final Clock klokke;

  /** On the stores and the walls. */
  @Activate
  public SamtykkeService(
      @Reference SamtykkeStore store,
      @Reference MalStore maler,
      @Reference Persontilgang tilgang,
      @Reference Personopplysninger personer,
      @Reference Tjenesteregister tjenester,
      @Reference CurrentUser bruker,
      @Reference Forretningsdato dato,
      @Reference Clock klokke) {
    this.store = store;
    this.maler = maler;
    this.tilgang = tilgang;
    this.personer = personer;
    this.tjenester = tjenester;
    this.bruker = bruker;
    this.dato = dato;
    this.klokke = klokke;
  }

  /** All that the person was asked and has answered. */
  public Samtykkeoversikt oversikt(Personnokkel hvem) {
    LocalDate idag = dato.idag();
    return medPerson(
        hvem,
        "les-samtykker",
        false,
        (bok, person) ->
            new Samtykkeoversikt(
                hvem,
                person,
                idag,
                bok.alle(hvem.kommune(), hvem.tjeneste(), hvem.personId()),
                bok.motsettelser(hvem.kommune(), hvem.tjeneste(), hvem.personId())));
  }

  /** One consent with its history. */
  public Samtykkesak hent(Personnokkel hvem, String id) {
    return hent(hvem, id, "les-samtykke");
  }

  /** One consent, to be printed. */
  public Samtykkesak skrivUt(Personnokkel hvem, String id) {
    return hent(hvem, id, "skriv-ut-samtykke");
  }

  private Samtykkesak hent(Personnokkel hvem, String id, String handling) {
    LocalDate idag = dato.idag();
    return medPerson(
        hvem,
        handling,
        false,
        (bok, person) -> {
          Samtykke s = finn(bok, hvem, id);
          return new Samtykkesak(person, idag, s, bok.mal(s), bok.hendelser(s));
        });
  }

  /**
   * Lets the user in to who has looked at the person; the caller reads it at once.
   *
   * @param handling {@code les-logg}, or {@code skriv-ut-logg} where it is to be printed
   */
  public Person slippTilLogg(Personnokkel hvem, String handling) {
    return medPerson(hvem, handling, false, (bok, person) -> person);
  }

  /**
   * Asks the person; sent twice with one id it asks once.
   *
   * @throws DomainException INVALID with the fields; CONFLICT where the person has been asked for
   *     the same recipient and has not answered (nobody is pressed), or does not want it told
   */
  public Samtykke spor(Personnokkel hvem, String id, Samtykkeinnhold innhold) {
    Samtykkemal mal = mal(hvem, innhold);
    Vilkar vilkar = vilkar(hvem, mal, innhold);
    return medPerson(
        hvem,
        "spor-samtykke",
        true,
        (bok, person) ->
            bok.finn(hvem.kommune(), hvem.tjeneste(), hvem.personId(), id)
                .orElseGet(
                    () -> {
                      krevIkkeSpurt(bok, hvem, vilkar.mottaker());
                      krevIkkeMotsatt(bok, hvem, vilkar.mottaker());
                      return bok.spor(nytt(hvem, id, mal, vilkar, null), spor("", ""));
                    }));
  }

  /** The person says yes. */
  public Samtykke gi(Personnokkel hvem, String id, Svar svar) {
    return medPerson(
        hvem,
        "gi-samtykke",
        true,
        (bok, person) -> {
          Svar rent = svar.kontrollert(Aldersgruppe.paa(person.fodselsdato(), dato.idag()));
          Samtykke s = finn(bok, hvem, id);
          krevIkkeMotsatt(bok, hvem, s.vilkar().mottaker());
          return bok.flytt(id, Overgang.GI, rent.form(), spor(rent));
        });
  }

  /**
   * Enters that a next of kin or somebody outside was told something, by a consent that says so
   * today: one row in the access log, of the kind of information that was told, and an event of the
   * consent. Sent twice with one id there is one event. What the consent does not cover leaves the
   * row of a refusal.
   *
   * @param fortellingId the event's id
   * @throws DomainException INVALID; CONFLICT where nobody may be told anything by the consent
   *     today
   */
  public Samtykke fortell(
      Personnokkel hvem, String id, String fortellingId, Fortelling fortelling) {
    Fortelling.Kontrollert ren = fortelling.kontrollert();
    LocalDate idag = dato.idag();
    return store.utfor(
        bok -> {
          tilgang.slipp(bok.forbindelse(), hvem.fortalt(ren));
          Samtykke s = finn(bok, hvem, id);
          if (bok.hendelser(s).stream().anyMatch(h -> h.id().equals(fortellingId))) {
            return s;
          }
          try {
            ren.krevDekketAv(s, s.kanFortelles(idag));
          } catch (DomainException e) {
            throw new AccessRefusal(e, hvem.ikkeFortalt(ren, id));
          }
          return bok.fortalt(id, fortellingId, spor("", ren.ord()));
        });
  }

  /** The person says no; nobody has to say why. */
  public Samtykke avsla(Personnokkel hvem, String id, @Nullable String grunn) {
    return flytt(hvem, id, "avsla-samtykke", Overgang.AVSLA, grunn);
  }

  /**
   * The person takes it back. Holds for every read from the moment that this returns, on every
   * node. What is taken back already stays so.
   */
  public Samtykke trekk(Personnokkel hvem, String id, @Nullable String grunn) {
    return flytt(hvem, id, "trekk-samtykke", Overgang.TREKK, grunn);
  }

  private Samtykke flytt(
      Personnokkel hvem, String id, String handling, Overgang overgang, @Nullable String grunn) {
    Spor spor = spor("", Svar.grunn(grunn));
    return medPerson(
        hvem,
        handling,
        true,
        (bok, person) -> {
          Samtykke s = finn(bok, hvem, id);
          return s.lagret() == overgang.til() ? s : bok.flytt(id, overgang, null, spor);
        });
  }

  /**
   * Another consent takes the place of one that is given or refused: what was signed stays as it
   * was, and the new one is given at once. Sent twice with one id it changes once.
   *
   * @param nyId id of the one that takes its place
   */
  public Samtykke endre(
      Personnokkel hvem, String id, String nyId, Samtykkeinnhold innhold, Svar svar) {
    Samtykkemal mal = mal(hvem, innhold);
    Vilkar vilkar = vilkar(hvem, mal, innhold);
    return medPerson(
        hvem,
        "endre-samtykke",
        true,
        (bok, person) -> {
          Optional<Samtykke> gjort =
              bok.finn(hvem.kommune(), hvem.tjeneste(), hvem.personId(), nyId);
          if (gjort.isPresent()) {
            return gjort.get();
          }
          Svar rent = svar.kontrollert(Aldersgruppe.paa(person.fodselsdato(), dato.idag()));
          Samtykke gammelt = finn(bok, hvem, id);
          krevIkkeMotsatt(bok, hvem, vilkar.mottaker());
          bok.flytt(gammelt.id(), Overgang.ENDRE, null, spor("", rent.grunn()));
          bok.spor(nytt(hvem, nyId, mal, vilkar, gammelt.id()), spor("", ""));
          return bok.flytt(nyId, Overgang.GI, rent.form(), spor(rent));
        });
  }

  /**
   * The person does not want a service to be told (hpl. § 25): what is given to it is taken back,
   * what is asked is refused, and nothing is asked or given until {@link #opphev}.
   */
  public Samtykkeoversikt motsett(Personnokkel hvem, String mottaker, @Nullable String grunn) {
    String hvorfor = Svar.grunn(grunn);
    if (mottaker.equals(hvem.tjeneste()) || tjenester.finn(hvem.kommune(), mottaker).isEmpty()) {
      throw DomainException.invalid(
          List.of(new FieldError("mottaker", Text.of("samtykke.feil.ukjentTjeneste"))));
    }
    LocalDate idag = dato.idag();
    return medPerson(
        hvem,
        "motsett",
        true,
        (bok, person) -> {
          for (Samtykke s : bok.alle(hvem.kommune(), hvem.tjeneste(), hvem.personId())) {
            if (s.vilkar().mottaker().tjeneste().equals(mottaker)) {
              Optional<Overgang> slutt =
                  s.mulige(idag).stream()
                      .filter(o -> o == Overgang.TREKK || o == Overgang.AVSLA)
                      .findFirst();
              slutt.ifPresent(o -> bok.flytt(s.id(), o, null, spor("", hvorfor)));
            }
          }
          bok.motsett(
              hvem.kommune(), hvem.tjeneste(), hvem.personId(), mottaker, spor("", hvorfor));
          return naa(bok, hvem, person, idag);
        });
  }

  /** The person takes the objection back. What was taken back by it stays so. */
  public Samtykkeoversikt opphev(Personnokkel hvem, String mottaker) {
    LocalDate idag = dato.idag();
    return medPerson(
        hvem,
        "opphev-motsettelse",
        true,
        (bok, person) -> {
          bok.opphev(hvem.kommune(), hvem.tjeneste(), hvem.personId(), mottaker, spor("", ""));
          return naa(bok, hvem, person, idag);
        });
  }

  /** The business date. */
  public LocalDate idag() {
    return dato.idag();
  }

  private <T> T medPerson(
      Personnokkel hvem, String handling, boolean endrer, BiFunction<Samtykkebok, Person, T> gjor) {
    return store.utfor(
        bok -> {
          tilgang.slipp(bok.forbindelse(), hvem.sporsmal(handling, endrer));
          Person person =
              personer
                  .finn(bok.forbindelse(), hvem.kommune(), hvem.tjeneste(), Set.of(hvem.personId()))
                  .get(hvem.personId());
          if (person == null) {
            throw DomainException.notFound();
          }
          return gjor.apply(bok, person);
        });
  }

  private static Samtykkeoversikt naa(
      Samtykkebok bok, Personnokkel hvem, Person person, LocalDate idag) {
    return new Samtykkeoversikt(
        hvem,
        person,
        idag,
        bok.alle(hvem.kommune(), hvem.tjeneste(), hvem.personId()),
        bok.motsettelser(hvem.kommune(), hvem.tjeneste(), hvem.personId()));
  }

  private static Samtykke finn(Samtykkebok bok, Personnokkel hvem, String id) {
    return bok.finn(hvem.kommune(), hvem.tjeneste(), hvem.personId(), id)
        .orElseThrow(DomainException::notFound);
  }

  private Samtykkemal mal(Personnokkel hvem, Samtykkeinnhold innhold) {
    String id = innhold.mal() == null ? "" : innhold.mal();
    Optional<Samtykkemal> mal = id.isEmpty() ? Optional.empty() : maler.finn(hvem.kommune(), id);
    return mal.filter(Samtykkemal::kanVelges)
        .orElseThrow(
            () ->
                DomainException.invalid(
                    List.of(
                        new FieldError(
                            "mal",
                            Text.of(
                                mal.isPresent()
                                    ? "samtykke.feil.malUtgatt"
                                    : "samtykke.feil.velgMal")))));
  }

  private Vilkar vilkar(Personnokkel hvem, Samtykkemal mal, Samtykkeinnhold innhold) {
    Optional<Tjeneste> mottakende =
        innhold.mottakerslag() == Mottaker.Slag.TJENESTE && innhold.mottaker() != null
            ? tjenester.finn(hvem.kommune(), innhold.mottaker().strip())
            : Optional.empty();
    return innhold.kontrollert(mal.innhold(), hvem.tjeneste(), mottakende, dato.idag());
  }

  private static void krevIkkeSpurt(Samtykkebok bok, Personnokkel hvem, Mottaker mottaker) {
    boolean spurt =
        bok.alle(hvem.kommune(), hvem.tjeneste(), hvem.personId()).stream()
            .filter(s -> s.lagret() == Tilstand.FORESPURT)
            .anyMatch(s -> s.vilkar().mottaker().equals(mottaker));
    if (spurt) {
      throw DomainException.conflict(Text.of("samtykke.feil.altSpurt"));
    }
  }

  private static void krevIkkeMotsatt(Samtykkebok bok, Personnokkel hvem, Mottaker mottaker) {
    boolean motsatt =
        bok.motsettelser(hvem.kommune(), hvem.tjeneste(), hvem.personId()).stream()
            .anyMatch(m -> m.star() && m.mottaker().equals(mottaker.tjeneste()));
    if (motsatt) {
      throw DomainException.conflict(Text.of("samtykke.feil.motsattSeg"));
    }
  }

  private Samtykke nytt(
      Personnokkel hvem, String id, Samtykkemal mal, Vilkar vilkar, @Nullable String erstatter) {
    return new Samtykke(
        id,
        hvem.kommune(),
        hvem.tjeneste(),
        hvem.personId(),
        mal.id(),
        mal.nummer(),
        vilkar,
        Tilstand.FORESPURT,
        null,
        erstatter,
        dato.idag(),
        null,
        0);
  }

  private Spor spor(Svar svar) {
    return spor(svar.vitne() == null ? "" : svar.vitne(), svar.grunn() == null ? "" : svar.grunn());
  }

  private Spor spor(String vitne, @Nullable String grunn) {
    User hvem = bruker.get().orElseThrow(DomainException::notFound);
    return new Spor(
        dato.idag(),
        klokke.instant(),
        hvem.id(),
        hvem.displayName(),
        vitne,
        grunn == null ? "" : grunn);
  }
}
