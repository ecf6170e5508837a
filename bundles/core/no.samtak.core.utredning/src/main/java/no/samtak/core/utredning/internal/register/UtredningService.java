// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.utredning.internal.register;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import no.samtak.core.api.tiltak.Tiltak;
import no.samtak.core.utredning.internal.grunnlag.Grunnlagssamler;
import no.samtak.core.utredning.internal.papir.Anbefaling;
import no.samtak.core.utredning.internal.persistence.UtredningStore;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.CurrentUser;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.time.Forretningsdato;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Papers and their life. Leaders and economists write; everybody else who may read finds the
 * finished ones alone, and a draft is to them as if it were not there.
 */
@Component(service = UtredningService.class)
public final class UtredningService {
  /** The longest title. */
  public static final int MAKS_TITTEL = 200;

  /** The longest reason. */
  public static final int MAKS_BEGRUNNELSE = 1000;

  /** More tiltak than this are no paper that a council reads. */
  public static final int MAKS_TILTAK = 10;

  private static final int MAKS_SLUG = 120;
  private static final int MAKS_NAVN = 300;

  private final UtredningStore store;
  private final Papirbygger bygger;
  private final Grunnlagssamler samler;
  private final CurrentUser bruker;
  private final Forretningsdato dato;
  private final Clock clock;

  /** On the store and the registers. */
  @Activate
  public UtredningService(
      @Reference UtredningStore store,
      @Reference Papirbygger bygger,
      @Reference Grunnlagssamler samler,
      @Reference CurrentUser bruker,
      @Reference Forretningsdato dato,
      @Reference Clock clock) {
    this.store = store;
    this.bygger = bygger;
    this.samler = samler;
    this.bruker = bruker;
    this.dato = dato;
    this.clock = clock;
  }

  /** Whether the user may write papers. */
  public boolean kanSkrive() {
    return meg().hasAny(Role.TJENESTELEDER, Role.OKONOM);
  }

  /**
   * The papers that the user may see, the newest first.
   *
   * @param sok words of title or tiltak; empty = all
   * @param tilstand only these; null = all
   */
  public List<Utredning> alle(String kommune, String sok, @Nullable Utredningstilstand tilstand) {
    boolean skriver = kanSkrive();
    String ord = sok.strip().toLowerCase(Locale.ROOT);
    return store.alle(kommune).stream()
        .filter(u -> skriver || !u.erUtkast())
        .filter(u -> tilstand == null || u.tilstand() == tilstand)
        .filter(u -> ord.isEmpty() || treffer(u, ord))
        .toList();
  }

  private static boolean treffer(Utredning utredning, String ord) {
    return Stream.concat(
            Stream.of(utredning.tittel()),
            utredning.tiltak().stream().flatMap(t -> Stream.of(t.tiltakId(), t.navn())))
        .anyMatch(t -> t.toLowerCase(Locale.ROOT).contains(ord));
  }

  /**
   * One paper.
   *
   * @throws DomainException NOT_FOUND where there is none that the user may see
   */
  public Utredning hent(String kommune, String id) {
    return store
        .finn(kommune, id)
        .filter(u -> !u.erUtkast() || kanSkrive())
        .orElseThrow(DomainException::notFound);
  }

  /**
   * One paper with all that stands in it.
   *
   * @throws DomainException NOT_FOUND where there is none that the user may see
   */
  public Papir papir(String kommune, String id) {
    return bygger.bygg(kommune, hent(kommune, id));
  }

  /**
   * What is not any more as it was when the paper was finished.
   *
   * @throws DomainException NOT_FOUND where there is none that the user may see
   */
  public List<Endring> endringer(String kommune, String id) {
    return bygger.endringer(kommune, hent(kommune, id));
  }

  /**
   * What has happened to a paper, the newest first.
   *
   * @throws DomainException NOT_FOUND where there is none that the user may see
   */
  public Slice<Hendelse> historikk(String kommune, String id, PageQuery del) {
    hent(kommune, id);
    return store.historikk(kommune, id, del);
  }

  /** The later edition of a finished paper; empty where there is none that the user may see. */
  public Optional<Utredning> senere(String kommune, Utredning utredning) {
    return alle(kommune, "", null).stream()
        .filter(u -> u.serie().equals(utredning.serie()) && u.utgave() > utredning.utgave())
        .findFirst();
  }

  /** The tiltak that a paper may be about, by name. */
  public List<Tiltak> tiltak(String kommune) {
    return samler.tiltak(kommune);
  }

  /**
   * Begins a paper.
   *
   * @param id where the kommune has one of this id already, that one comes back
   * @throws DomainException INVALID with every field that is wrong
   */
  public Utredning opprett(String kommune, String id, NyUtredning ny) {
    Instant naa = naa();
    User meg = meg();
    Utredning tom =
        new Utredning(
            id,
            id,
            1,
            "",
            Language.NB,
            dato.idag(),
            Utredningstilstand.UTKAST,
            List.of(),
            naa,
            meg.displayName(),
            null,
            "",
            "",
            0);
    return store.opprett(kommune, kontrollert(kommune, tom, ny), meg);
  }

  /**
   * Changes title, date, language and choice of tiltak.
   *
   * @param versjon that the caller has read
   * @throws DomainException INVALID with every field that is wrong; NOT_FOUND; CONFLICT where it is
   *     finished; PRECONDITION_FAILED
   */
  public Utredning endre(String kommune, String id, long versjon, NyUtredning endret) {
    Utredning gammel = medVersjon(hent(kommune, id), versjon);
    krevUtkast(gammel);
    return store.endre(kommune, kontrollert(kommune, gammel, endret), meg(), naa());
  }

  /**
   * Chooses what is recommended for a tiltak.
   *
   * @param versjon of the choice, that the caller has read
   * @throws DomainException INVALID without a choice; NOT_FOUND; CONFLICT where it is finished;
   *     PRECONDITION_FAILED
   */
  public Utredning anbefal(
      String kommune, String id, String tiltakId, long versjon, @Nullable Anbefaling anbefaling) {
    krevUtkast(hent(kommune, id));
    if (anbefaling == null) {
      throw DomainException.invalid(
          List.of(new FieldError("anbefaling", Text.of("utredning.feil.anbefaling"))));
    }
    return store.anbefal(kommune, id, tiltakId, versjon, anbefaling, meg(), naa());
  }

  /**
   * Finishes and locks a paper; its figures are kept as they are now.
   *
   * @param versjon that the caller has read
   * @param begrunnelse why it is finished
   * @throws DomainException INVALID where something is not written, each named; NOT_FOUND; CONFLICT
   *     where it is finished already; PRECONDITION_FAILED
   */
  public Utredning gjorFerdig(
      String kommune, String id, long versjon, @Nullable String begrunnelse) {
    Papir papir = papir(kommune, id);
    krevUtkast(papir.utredning());
    List<FieldError> feil = new ArrayList<>();
    String hvorfor = begrunnelse == null ? "" : begrunnelse.strip();
    if (hvorfor.isEmpty()) {
      feil.add(new FieldError("begrunnelse", Text.of("feil.paakrevd")));
    } else if (hvorfor.length() > MAKS_BEGRUNNELSE) {
      feil.add(new FieldError("begrunnelse", Text.of("feil.forLang", MAKS_BEGRUNNELSE)));
    }
    papir.mangler().forEach(m -> feil.add(feil(m)));
    if (!feil.isEmpty()) {
      throw DomainException.invalid(feil);
    }
    return store.gjorFerdig(
        kommune, id, versjon, bygger.naa(kommune, papir.utredning()), hvorfor, meg(), naa());
  }

  private static FieldError feil(Papir.Mangel m) {
    return m.felt() == null
        ? new FieldError(
            "anbefaling." + m.tiltakId(), Text.of("utredning.feil.manglerAnbefaling", m.navn()))
        : new FieldError(
            m.felt() + "." + m.tiltakId(),
            Text.of(
                "utredning.feil.manglerTekst", m.navn(), Text.of("utredning.felt." + m.felt())));
  }

  /**
   * Begins a new edition from a finished paper, with its texts and people's own figures.
   *
   * @param nyId where the kommune has one of this id already, that one comes back
   * @throws DomainException NOT_FOUND; CONFLICT where it is not finished, or there is a later one
   */
  public Utredning nyUtgave(String kommune, String id, String nyId) {
    Utredning gammel = hent(kommune, id);
    if (gammel.erUtkast()) {
      throw DomainException.conflict(Text.of("utredning.feil.ikkeFerdig"));
    }
    Utredning ny =
        new Utredning(
            nyId,
            gammel.serie(),
            gammel.utgave() + 1,
            gammel.tittel(),
            gammel.sprak(),
            dato.idag(),
            Utredningstilstand.UTKAST,
            gammel.tiltak(),
            naa(),
            meg().displayName(),
            null,
            "",
            "",
            0);
    return store.nyUtgave(kommune, id, ny, meg());
  }

  private Utredning kontrollert(String kommune, Utredning gammel, NyUtredning ny) {
    List<FieldError> feil = new ArrayList<>();
    String tittel = ny.tittel() == null ? "" : ny.tittel().strip();
    if (tittel.isEmpty()) {
      feil.add(new FieldError("tittel", Text.of("feil.paakrevd")));
    } else if (tittel.length() > MAKS_TITTEL) {
      feil.add(new FieldError("tittel", Text.of("feil.forLang", MAKS_TITTEL)));
    } else if (tittel.chars().anyMatch(Character::isISOControl)) {
      feil.add(new FieldError("tittel", Text.of("utredning.feil.tegn")));
    }
    String sprak = ny.sprak() == null || ny.sprak().isBlank() ? "nb" : ny.sprak().strip();
    if (!sprak.equals("nb") && !sprak.equals("nn")) {
      feil.add(new FieldError("sprak", Text.of("utredning.feil.sprak")));
    }
    List<Utredning.Valgt> tiltak = valgte(kommune, gammel, ny.tiltak(), feil);
    if (!feil.isEmpty()) {
      throw DomainException.invalid(feil);
    }
    LocalDate dag = ny.dato() == null ? gammel.dato() : ny.dato();
    return new Utredning(
        gammel.id(),
        gammel.serie(),
        gammel.utgave(),
        tittel,
        Language.of(sprak),
        dag,
        gammel.tilstand(),
        tiltak,
        gammel.opprettet(),
        gammel.opprettetAv(),
        gammel.ferdig(),
        gammel.ferdigAv(),
        gammel.begrunnelse(),
        gammel.versjon());
  }

  private List<Utredning.Valgt> valgte(
      String kommune, Utredning gammel, @Nullable List<String> slugger, List<FieldError> feil) {
    List<String> unike = slugger == null ? List.of() : List.copyOf(new LinkedHashSet<>(slugger));
    if (unike.isEmpty()) {
      feil.add(new FieldError("tiltak", Text.of("utredning.feil.ingenTiltak")));
    } else if (unike.size() > MAKS_TILTAK) {
      feil.add(new FieldError("tiltak", Text.of("utredning.feil.forMange", MAKS_TILTAK)));
    }
    List<Utredning.Valgt> valgte = new ArrayList<>();
    for (String slug : unike) {
      Optional<Tiltak> funnet =
          slug.length() > MAKS_SLUG ? Optional.empty() : samler.finn(kommune, slug);
      Optional<Utredning.Valgt> fraFor = gammel.valgt(slug);
      if (funnet.isPresent()) {
        valgte.add(
            fraFor
                .map(f -> new Utredning.Valgt(slug, navn(funnet.get()), f.anbefaling(), 0))
                .orElseGet(() -> new Utredning.Valgt(slug, navn(funnet.get()), null, 0)));
      } else if (fraFor.isPresent()) {
        valgte.add(fraFor.get());
      } else {
        feil.add(
            new FieldError(
                "tiltak",
                samler.harTiltaksregister()
                    ? Text.of("utredning.feil.ukjentTiltak", slug)
                    : Text.of("utredning.feil.utenRegister")));
      }
    }
    return valgte;
  }

  private static String navn(Tiltak tiltak) {
    String navn = tiltak.navn();
    return navn.length() <= MAKS_NAVN ? navn : navn.substring(0, MAKS_NAVN);
  }

  private static Utredning medVersjon(Utredning u, long versjon) {
    return new Utredning(
        u.id(),
        u.serie(),
        u.utgave(),
        u.tittel(),
        u.sprak(),
        u.dato(),
        u.tilstand(),
        u.tiltak(),
        u.opprettet(),
        u.opprettetAv(),
        u.ferdig(),
        u.ferdigAv(),
        u.begrunnelse(),
        versjon);
  }

  static void krevUtkast(Utredning utredning) {
    if (!utredning.erUtkast()) {
      throw DomainException.conflict(Text.of("utredning.feil.ferdig"));
    }
  }

  private User meg() {
    return bruker
        .get()
        .orElseThrow(
            () -> new DomainException(ErrorKind.UNAUTHENTICATED, Text.of("feil.ikkeInnlogget")));
  }

  private Instant naa() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
