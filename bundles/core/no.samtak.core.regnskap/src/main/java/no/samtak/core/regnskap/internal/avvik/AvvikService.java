// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.regnskap.internal.avvik;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.samtak.core.api.kilde.Kildearkiv;
import no.samtak.core.api.kilde.Kilder;
import no.samtak.core.api.tiltak.Tiltak;
import no.samtak.core.api.tiltak.TiltakRegister;
import no.samtak.core.regnskap.internal.hovedbok.HovedbokService;
import no.samtak.core.regnskap.internal.kostra.Kostratabeller;
import no.samtak.core.regnskap.internal.persistence.RegnskapStore;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.security.CurrentUser;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Budget against accounts, computed from the sources as they are now; and what people say of the
 * difference.
 */
@Component(service = AvvikService.class)
public final class AvvikService {
  /** The longest explanation. */
  public static final int MAKS_TEKST = 2000;

  private final Kildearkiv arkiv;
  private final HovedbokService hovedboker;
  private final TiltakRegister tiltak;
  private final RegnskapStore store;
  private final CurrentUser bruker;
  private final Clock clock;

  /** On the sources and the store. */
  @Activate
  public AvvikService(
      @Reference Kildearkiv arkiv,
      @Reference HovedbokService hovedboker,
      @Reference TiltakRegister tiltak,
      @Reference RegnskapStore store,
      @Reference CurrentUser bruker,
      @Reference Clock clock) {
    this.arkiv = arkiv;
    this.hovedboker = hovedboker;
    this.tiltak = tiltak;
    this.store = store;
    this.bruker = bruker;
    this.clock = clock;
  }

  /** The kommune's objects: the report's project first, then tiltak and projects by id. */
  public List<Avviksobjekt> objekter(String kommune) {
    Kilder kilder = arkiv.kilder(kommune);
    List<Avviksobjekt> alle = new ArrayList<>();
    Prosjektregnskap.av(kilder).ifPresent(alle::add);
    alle.addAll(
        Hovedboksavvik.av(
            kilder,
            hovedboker.hovedbok(kommune),
            id -> tiltak.finn(kommune, id).map(Tiltak::navn).orElse(id)));
    return List.copyOf(alle);
  }

  /**
   * One object.
   *
   * @throws DomainException NOT_FOUND
   */
  public Avviksobjekt objekt(String kommune, String id) {
    return objekter(kommune).stream()
        .filter(o -> o.id().equals(id))
        .findFirst()
        .orElseThrow(DomainException::notFound);
  }

  /** The ledger's arter of a tiltak or project in a year; empty for a report's project. */
  public List<Artssum> arter(String kommune, Avviksobjekt objekt, int aar) {
    Kostratabeller tabeller = Kostratabeller.av(arkiv.kilder(kommune));
    return Artssum.av(
        hovedboker.hovedbok(kommune), art -> tabeller.artsnavn(art, aar), objekt, aar);
  }

  /** What people say now, by object and year, {@code id/aar}; without those taken back. */
  public Map<String, Forklaring> forklaringer(String kommune) {
    return store.forklaringer(kommune).stream()
        .filter(f -> !f.tekst().isEmpty())
        .collect(Collectors.toMap(f -> f.objekt() + "/" + f.aar(), f -> f));
  }

  /**
   * What people say now of an object and year; {@link Forklaring#ingen} where nobody has.
   *
   * @param aar 0 = the object as a whole
   * @throws DomainException NOT_FOUND where there is no such object or year
   */
  public Forklaring forklaring(String kommune, String objekt, int aar) {
    krev(kommune, objekt, aar);
    return store.forklaring(kommune, objekt, aar).orElse(Forklaring.ingen(objekt, aar));
  }

  /**
   * All that people have said of an object and year, the newest first.
   *
   * @throws DomainException NOT_FOUND where there is no such object or year
   */
  public List<Forklaring> historikk(String kommune, String objekt, int aar) {
    krev(kommune, objekt, aar);
    return store.historikk(kommune, objekt, aar);
  }

  /**
   * Keeps an explanation; who and when are kept with it, and those before it too.
   *
   * @param versjon of the explanation that the caller has read; 0 = none
   * @param tekst empty = takes the one before back
   * @throws DomainException INVALID; NOT_FOUND; PRECONDITION_FAILED where somebody was faster
   */
  public Forklaring forklar(
      String kommune, String objekt, int aar, long versjon, @Nullable String tekst) {
    krev(kommune, objekt, aar);
    String ren = tekst == null ? "" : tekst.strip();
    List<FieldError> feil = new ArrayList<>();
    if (ren.length() > MAKS_TEKST) {
      feil.add(new FieldError("tekst", Text.of("feil.forLang", MAKS_TEKST)));
    } else if (ren.isEmpty() && versjon == 0) {
      feil.add(new FieldError("tekst", Text.of("feil.paakrevd")));
    }
    if (!feil.isEmpty()) {
      throw DomainException.invalid(feil);
    }
    User hvem =
        bruker
            .get()
            .orElseThrow(
                () ->
                    new DomainException(ErrorKind.UNAUTHENTICATED, Text.of("feil.ikkeInnlogget")));
    return store.forklar(
        kommune,
        new Forklaring(
            objekt,
            aar,
            ren,
            hvem.displayName(),
            clock.instant().truncatedTo(ChronoUnit.MILLIS),
            versjon),
        hvem.id());
  }

  private void krev(String kommune, String objekt, int aar) {
    Avviksobjekt funnet = objekt(kommune, objekt);
    if (aar != 0 && funnet.iAar(aar).isEmpty()) {
      throw DomainException.notFound();
    }
  }
}
