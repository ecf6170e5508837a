// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.boenhet;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.samtak.bolig.internal.BoligConfig;
import no.samtak.bolig.internal.persistence.BoenhetStore;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.CurrentUser;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.time.Forretningsdato;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What can be done with dwellings. REST, SOAP, pages and shell all come through here; who may do it
 * is decided before, by {@link no.samtak.platform.api.security.AccessControl}.
 */
@Component(service = BoenhetService.class, configurationPid = BoligConfig.PID)
@Designate(ocd = BoligConfig.class)
public final class BoenhetService {
  private static final Logger LOG = LoggerFactory.getLogger(BoenhetService.class);

  private final BoenhetStore store;
  private final Forretningsdato forretningsdato;
  private final CurrentUser bruker;
  private final Clock clock;
  private final BoligConfig config;

  /** On the store. */
  @Activate
  public BoenhetService(
      @Reference BoenhetStore store,
      @Reference Forretningsdato forretningsdato,
      @Reference CurrentUser bruker,
      @Reference Clock clock,
      BoligConfig config) {
    this.store = store;
    this.forretningsdato = forretningsdato;
    this.bruker = bruker;
    this.clock = clock;
    this.config = config;
  }

  /** The business date. */
  public LocalDate idag() {
    return forretningsdato.idag();
  }

  /** The points that the minimum standard asks for now, 0 to 20. */
  public int minstekrav() {
    return config.minstekrav();
  }

  /** How many months a check holds. */
  public int sjekkGjelderMaaneder() {
    return config.sjekkGjelderMaaneder();
  }

  /**
   * One dwelling.
   *
   * @throws DomainException NOT_FOUND where the kommune has none with this id
   */
  public Boenhet hent(String kommune, String id) {
    return store.find(kommune, id).orElseThrow(DomainException::notFound);
  }

  /** One part of a kommune's dwellings, in the order that is asked for. */
  public Slice<Boenhet> liste(String kommune, Boenhetsok sok, PageQuery del) {
    return store.list(kommune, sok, idag(), del);
  }

  /** How many dwellings of the kommune the search finds. */
  public long antall(String kommune, Boenhetsok sok) {
    return store.count(kommune, sok, idag());
  }

  /** One part of a dwelling's history, the newest first. */
  public Slice<Hendelse> hendelser(String kommune, String id, PageQuery del) {
    return store.events(kommune, hent(kommune, id).id(), del);
  }

  /** The checks of a dwelling, the newest first. */
  public Slice<Standardsjekk> sjekker(String kommune, String id, PageQuery del) {
    return store.checks(kommune, hent(kommune, id).id(), del);
  }

  /**
   * Makes a dwelling. Where the kommune already has one with this id, that one comes back
   * unchanged: a create that is sent twice makes one.
   *
   * @throws DomainException INVALID with every field that is wrong, also where the object number is
   *     taken
   */
  public Boenhet opprett(String kommune, String id, Boenhetinnhold innhold) {
    Opplysninger opplysninger = innhold.kontrollert();
    Optional<Boenhet> finnes = store.find(kommune, id);
    if (finnes.isPresent()) {
      return finnes.get();
    }
    Spor spor = spor();
    Boenhet ny = store.insert(Boenhet.ny(id, kommune, opplysninger, spor), spor);
    LOG.info("Dwelling {} of {} is new in the register, by {}", id, kommune, spor.bruker());
    return ny;
  }

  /**
   * Changes what is written of a dwelling.
   *
   * @param versjon the version that the caller has read
   * @throws DomainException INVALID with every field that is wrong; NOT_FOUND; CONFLICT where it is
   *     out of the register; PRECONDITION_FAILED where somebody else has changed it since
   */
  public Boenhet endre(String kommune, String id, long versjon, Boenhetinnhold innhold) {
    Opplysninger nye = innhold.kontrollert();
    return lagre(kommune, id, versjon, "endre", b -> b.endret(nye, "ENDRET"));
  }

  /**
   * Moves a dwelling along its first axis.
   *
   * @throws DomainException INVALID without state or reason; NOT_FOUND; CONFLICT where the table
   *     does not lead there or the dwelling is not fit; PRECONDITION_FAILED
   */
  public Boenhet utleie(
      String kommune, String id, long versjon, @Nullable Utleie til, @Nullable String hvorfor) {
    List<FieldError> feil = new ArrayList<>();
    String grunn = Aksevalg.grunn(hvorfor, feil);
    Utleie valgt = Aksevalg.til(til, feil);
    return lagre(kommune, id, versjon, "utleie", b -> b.utleie(valgt, grunn));
  }

  /**
   * Moves a dwelling along its second axis.
   *
   * @throws DomainException as {@link #utleie}
   */
  public Boenhet klargjoring(
      String kommune,
      String id,
      long versjon,
      @Nullable Klargjoring til,
      @Nullable String hvorfor) {
    List<FieldError> feil = new ArrayList<>();
    String grunn = Aksevalg.grunn(hvorfor, feil);
    Klargjoring valgt = Aksevalg.til(til, feil);
    return lagre(kommune, id, versjon, "klargjoring", b -> b.klargjoring(valgt, grunn));
  }

  /**
   * Keeps a check of the standard list. One with this id that is there already comes back.
   *
   * @throws DomainException INVALID; NOT_FOUND; CONFLICT where the dwelling is out of the register
   */
  public Standardsjekk sjekk(String kommune, String id, String sjekkId, Sjekkinnhold innhold) {
    Sjekkinnhold.Kontrollert ren = innhold.kontrollert(idag());
    Boenhet boenhet = hent(kommune, id);
    Optional<Standardsjekk> finnes = store.check(kommune, id, sjekkId);
    if (finnes.isPresent()) {
      return finnes.get();
    }
    Spor spor = spor();
    Standardsjekk sjekk =
        new Standardsjekk(
            sjekkId,
            kommune,
            boenhet.id(),
            ren.dato(),
            ren.oppfylt(),
            Sjekkpunkt.values().length,
            config.minstekrav(),
            ren.merknad(),
            spor.bruker(),
            spor.tid());
    store.insertCheck(sjekk, b -> b.sjekket(sjekk), spor);
    LOG.info("Dwelling {} of {} was checked, by {}", id, kommune, spor.bruker());
    return sjekk;
  }

  /**
   * Takes a dwelling out of the register; its history stays.
   *
   * @param dag not given = today
   * @throws DomainException INVALID without reason, or with a day to come; NOT_FOUND; CONFLICT
   *     where somebody has it; PRECONDITION_FAILED
   */
  public Boenhet utga(
      String kommune, String id, long versjon, @Nullable LocalDate dag, @Nullable String hvorfor) {
    List<FieldError> feil = new ArrayList<>();
    String grunn = Aksevalg.grunn(hvorfor, feil);
    LocalDate dagen = dag == null ? idag() : dag;
    if (dagen.isAfter(idag())) {
      feil.add(new FieldError("dato", Text.of("bolig.feil.framtid")));
    }
    Feltregler.dag("dato", dagen, feil);
    if (!feil.isEmpty()) {
      throw DomainException.invalid(feil);
    }
    return lagre(kommune, id, versjon, "utga", b -> b.utga(dagen, grunn));
  }

  /** Who does something, now. */
  public Spor spor() {
    return new Spor(
        bruker.get().map(User::displayName).orElse("Samtak"),
        clock.instant().truncatedTo(ChronoUnit.MILLIS),
        idag());
  }

  private Boenhet lagre(
      String kommune, String id, long versjon, String handling, Function<Boenhet, Endring> hva) {
    Spor spor = spor();
    Boenhet ny = store.update(kommune, id, versjon, hva, handling, spor);
    LOG.info("Dwelling {} of {}: {} by {}", id, kommune, handling, spor.bruker());
    return ny;
  }
}
