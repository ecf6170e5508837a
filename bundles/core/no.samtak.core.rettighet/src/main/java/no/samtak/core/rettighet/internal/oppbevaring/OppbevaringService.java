// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.oppbevaring;

import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samtak.core.api.modul.Datakartregister;
import no.samtak.core.api.modul.Datakartregister.Modulkart;
import no.samtak.core.api.modul.Datatabell;
import no.samtak.core.api.modul.Datatabell.Personer;
import no.samtak.core.api.modul.Datatabell.Sletteregel;
import no.samtak.core.rettighet.internal.kilde.Sprakord;
import no.samtak.core.rettighet.internal.persistence.Forfalte;
import no.samtak.core.rettighet.internal.persistence.Forfalte.Borte;
import no.samtak.core.rettighet.internal.persistence.KjoringStore;
import no.samtak.core.rettighet.internal.sak.Regler;
import no.samtak.core.rettighet.internal.sletting.Slettelinje;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.security.AccessEntry;
import no.samtak.platform.api.security.CurrentUser;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.text.Phrase;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.text.Texts;
import no.samtak.platform.api.time.Forretningsdato;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Retention by rule (P13): what the data maps say is due, also in modules that are out, and the run
 * that takes it away. Nothing goes by itself.
 */
@Component(service = OppbevaringService.class)
public final class OppbevaringService {
  private static final Logger LOG = LoggerFactory.getLogger(OppbevaringService.class);
  private static final Texts TEKSTER = Texts.of(OppbevaringService.class.getClassLoader());

  private final Datakartregister kart;
  private final KjoringStore store;
  private final CurrentUser bruker;
  private final Forretningsdato dato;
  private final Clock klokke;

  /** On the kept maps. */
  @Activate
  public OppbevaringService(
      @Reference Datakartregister kart,
      @Reference KjoringStore store,
      @Reference CurrentUser bruker,
      @Reference Forretningsdato dato,
      @Reference Clock klokke) {
    this.kart = kart;
    this.store = store;
    this.bruker = bruker;
    this.dato = dato;
    this.klokke = klokke;
  }

  /** The business date. */
  public LocalDate idag() {
    return dato.idag();
  }

  /** What is due in the kommune today, by module and table. Figures, and no person. */
  public List<Forfall> forfalt(String kommune) {
    List<Forfall> alle = new ArrayList<>();
    for (Modulkart k : kart.alle()) {
      alle.addAll(store.<List<Forfall>>les(c -> forfalt(c, k, kommune)));
    }
    return alle;
  }

  private List<Forfall> forfalt(Connection c, Modulkart k, String kommune) {
    List<Forfall> alle = new ArrayList<>();
    Forfalte f = new Forfalte(c, k, kommune, idag());
    for (Datatabell t : f.roetter()) {
      long rader = f.antall(t);
      if (rader > 0) {
        alle.add(forfall(k, t, f.grense(t), rader, f.personer(t).size(), hinder(t)));
      }
    }
    for (Datatabell t : f.uraad()) {
      alle.add(forfall(k, t, null, 0, 0, TEKSTER.phrase("rettighet.oppbevaring.uraad")));
    }
    return alle;
  }

  private static @Nullable Phrase hinder(Datatabell t) {
    if (t.sletteregel() == Sletteregel.ANONYMISERES && t.personkolonne() == null) {
      return TEKSTER.phrase("rettighet.beholdt.utenKolonne");
    }
    return t.sletteregel().bevares()
        ? TEKSTER.phrase("rettighet.beholdt." + t.sletteregel())
        : null;
  }

  private static Forfall forfall(
      Modulkart k,
      Datatabell t,
      @Nullable LocalDate grense,
      long rader,
      long personer,
      @Nullable Phrase hinder) {
    return new Forfall(
        k.modul(),
        k.navn(),
        navn(t),
        t.personer() == Personer.TJENESTEMOTTAKERE,
        t.sletteregel(),
        grense,
        rader,
        personer,
        hinder);
  }

  private static String navn(Datatabell t) {
    return t.skjema() + "." + t.tabell();
  }

  /** The kommune's runs, the newest first. */
  public List<Kjoring> kjoringer(String kommune) {
    return store.alle(kommune);
  }

  /**
   * One run.
   *
   * @throws DomainException NOT_FOUND
   */
  public Kjoring hent(String kommune, String id) {
    return store.finn(kommune, id).orElseThrow(DomainException::notFound);
  }

  /**
   * Takes away what is due: a transaction for each person, with its row in the access log, and one
   * for each table that holds no person by id. What fails is kept and told of in the report. Sent
   * twice with one id it is done once.
   *
   * @param bekreft the kommune's slug
   * @throws DomainException INVALID; FORBIDDEN
   */
  public Kjoring kjor(String kommune, String id, @Nullable String bekreft, @Nullable String grunn) {
    User hvem =
        bruker
            .get()
            .filter(u -> u.hasAny(Role.TJENESTELEDER, Role.OPERATOR) && u.covers(kommune))
            .orElseThrow(DomainException::forbidden);
    List<FieldError> feil = new ArrayList<>();
    String hvorfor = Regler.paakrevd("grunn", grunn, 500, feil);
    if (!kommune.equals(bekreft == null ? "" : bekreft.strip())) {
      feil.add(new FieldError("bekreft", Text.of("rettighet.feil.bekreft", kommune)));
    }
    Regler.krev(feil);
    Optional<Kjoring> gjort = store.finn(kommune, id);
    if (gjort.isPresent()) {
      return gjort.get();
    }
    store.begynn(
        new Kjoring(
            id, kommune, idag(), klokke.instant(), hvem.displayName(), hvorfor, false, List.of()));
    Map<String, Slettelinje> linjer = new LinkedHashMap<>();
    for (Modulkart k : kart.alle()) {
      List<Datatabell> roetter =
          store.<List<Datatabell>>les(c -> new Forfalte(c, k, kommune, idag()).roetter());
      for (Datatabell t : roetter) {
        tabell(k, t, kommune, id, linjer);
      }
    }
    store.slutt(kommune, id, List.copyOf(linjer.values()));
    Kjoring ferdig = hent(kommune, id);
    LOG.info(
        "Retention run {} in {} by {}: {} rows erased, {} anonymised, {} kept",
        id,
        kommune,
        hvem.displayName(),
        ferdig.slettet(),
        ferdig.anonymisert(),
        ferdig.beholdt());
    return ferdig;
  }

  private void tabell(
      Modulkart k, Datatabell t, String kommune, String id, Map<String, Slettelinje> linjer) {
    long rader = store.<Long>les(c -> new Forfalte(c, k, kommune, idag()).antall(t));
    if (rader == 0) {
      return;
    }
    Phrase hinder = hinder(t);
    if (hinder != null) {
      beholdt(k, t, rader, hinder, linjer);
      return;
    }
    if (t.personer() != Personer.TJENESTEMOTTAKERE || t.personkolonne() == null) {
      fjern(k, t, kommune, null, AccessEntry.ok("slett-etter-regel", "tabell", navn(t)), linjer);
      return;
    }
    List<String> personer =
        store.<List<String>>les(c -> new Forfalte(c, k, kommune, idag()).personer(t));
    for (String person : personer) {
      if (store.harApentKrav(kommune, person)) {
        long n = store.<Long>les(c -> new Forfalte(c, k, kommune, idag()).antall(t, person));
        beholdt(k, t, n, TEKSTER.phrase("rettighet.beholdt.apentKrav"), linjer);
      } else {
        fjern(
            k,
            t,
            kommune,
            person,
            AccessEntry.person(
                "slett-etter-regel",
                k.modul(),
                new AccessEntry.Person("", person, "INNHOLD", "KONTROLL", "LOV", id),
                "ok"),
            linjer);
      }
    }
  }

  private void fjern(
      Modulkart k,
      Datatabell t,
      String kommune,
      @Nullable String person,
      AccessEntry rad,
      Map<String, Slettelinje> linjer) {
    try {
      List<Borte> borte =
          store.<List<Borte>>gjor(
              c -> new Forfalte(c, k, kommune, idag()).fjern(t, person), List.of(rad));
      for (Borte b : borte) {
        legg(
            linjer,
            new Slettelinje(
                k.modul(), navn(b.tabell()), b.slettet(), b.anonymisert(), 0, Sprakord.TOMT));
      }
    } catch (RuntimeException e) {
      LOG.warn("Due rows of {} are kept: {}", navn(t), e.getClass().getName());
      long n =
          store.<Long>les(
              c -> {
                Forfalte f = new Forfalte(c, k, kommune, idag());
                return person == null ? f.antall(t) : f.antall(t, person);
              });
      beholdt(k, t, n, TEKSTER.phrase("rettighet.beholdt.vistTil"), linjer);
    }
  }

  private static void beholdt(
      Modulkart k, Datatabell t, long antall, Phrase hvorfor, Map<String, Slettelinje> linjer) {
    legg(linjer, new Slettelinje(k.modul(), navn(t), 0, 0, antall, Sprakord.av(hvorfor)));
  }

  /** One line for each table and reason. */
  private static void legg(Map<String, Slettelinje> linjer, Slettelinje ny) {
    linjer.merge(
        ny.tabell() + ' ' + ny.hvorfor().nb(),
        ny,
        (a, b) ->
            new Slettelinje(
                a.modul(),
                a.tabell(),
                a.slettet() + b.slettet(),
                a.anonymisert() + b.anonymisert(),
                a.beholdt() + b.beholdt(),
                a.hvorfor()));
  }
}
