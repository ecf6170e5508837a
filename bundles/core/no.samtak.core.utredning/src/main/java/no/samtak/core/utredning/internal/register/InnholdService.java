// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.utredning.internal.register;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samtak.core.api.konsekvens.Grad;
import no.samtak.core.api.konsekvens.Utredningsdel;
import no.samtak.core.utredning.internal.papir.Tekst;
import no.samtak.core.utredning.internal.papir.Tekstfelt;
import no.samtak.core.utredning.internal.persistence.EgetTallStore;
import no.samtak.core.utredning.internal.persistence.TekstStore;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.CurrentUser;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What people bring to a paper: texts, of which every edition is kept, and figures. */
@Component(service = InnholdService.class)
public final class InnholdService {
  /** The longest text. */
  public static final int MAKS_TEKST = 20_000;

  private static final int MAKS_LEDETEKST = 200;
  private static final int MAKS_KILDE = 300;
  private static final int MAKS_ENHET = 30;
  private static final int MAKS_INNDELING = 100;
  private static final BigDecimal MEST = new BigDecimal("100000000000000");
  private static final int DESIMALER = 4;

  private final UtredningService utredninger;
  private final TekstStore tekster;
  private final EgetTallStore tall;
  private final CurrentUser bruker;
  private final Clock clock;

  /** On the stores. */
  @Activate
  public InnholdService(
      @Reference UtredningService utredninger,
      @Reference TekstStore tekster,
      @Reference EgetTallStore tall,
      @Reference CurrentUser bruker,
      @Reference Clock clock) {
    this.utredninger = utredninger;
    this.tekster = tekster;
    this.tall = tall;
    this.bruker = bruker;
    this.clock = clock;
  }

  /**
   * The last edition of a text; empty where nobody has written it.
   *
   * @param tiltak slug; empty for the text of the whole
   * @throws DomainException NOT_FOUND where the paper has no such text
   */
  public Optional<Tekst> tekst(String kommune, String id, String tiltak, Tekstfelt felt) {
    krevSted(kommune, id, tiltak, felt);
    return tekster.siste(kommune, id, tiltak, felt);
  }

  /**
   * The editions of a text, the newest first.
   *
   * @throws DomainException NOT_FOUND where the paper has no such text
   */
  public Slice<Tekst> utgaver(
      String kommune, String id, String tiltak, Tekstfelt felt, PageQuery del) {
    krevSted(kommune, id, tiltak, felt);
    return tekster.utgaver(kommune, id, tiltak, felt, del);
  }

  /**
   * Saves a text as a new edition; the same text again makes none.
   *
   * @param lest number of the edition that the caller has read; 0 = there was none
   * @param tekst at most {@value #MAKS_TEKST} characters; empty takes the text out of the paper
   * @throws DomainException INVALID; NOT_FOUND; CONFLICT where the paper is finished;
   *     PRECONDITION_FAILED where somebody has saved meanwhile
   */
  public Tekst skriv(
      String kommune, String id, String tiltak, Tekstfelt felt, long lest, String tekst) {
    return lagre(kommune, id, tiltak, felt, lest, tekst, 0);
  }

  /**
   * Brings an older edition back, as a new one.
   *
   * @param lest number of the edition that the caller has read
   * @param nummer of the edition to bring back
   * @throws DomainException NOT_FOUND; CONFLICT where the paper is finished; PRECONDITION_FAILED
   */
  public Tekst hentTilbake(
      String kommune, String id, String tiltak, Tekstfelt felt, long lest, long nummer) {
    Tekst gammel = utgave(kommune, id, tiltak, felt, nummer);
    return lagre(kommune, id, tiltak, felt, lest, gammel.tekst(), nummer);
  }

  /**
   * One edition of a text.
   *
   * @throws DomainException NOT_FOUND
   */
  public Tekst utgave(String kommune, String id, String tiltak, Tekstfelt felt, long nummer) {
    krevSted(kommune, id, tiltak, felt);
    return tekster
        .utgaver(kommune, id, tiltak, felt, new PageQuery(1, String.valueOf(nummer + 1)))
        .rows()
        .stream()
        .filter(t -> t.nummer() == nummer)
        .findFirst()
        .orElseThrow(DomainException::notFound);
  }

  private Tekst lagre(
      String kommune, String id, String tiltak, Tekstfelt felt, long lest, String tekst, long fra) {
    UtredningService.krevUtkast(krevSted(kommune, id, tiltak, felt));
    String ren = tekst.replace("\r\n", "\n").replace('\r', '\n').strip();
    if (ren.length() > MAKS_TEKST) {
      throw DomainException.invalid(
          List.of(new FieldError("tekst", Text.of("feil.forLang", MAKS_TEKST))));
    }
    if (ren.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t')) {
      throw DomainException.invalid(
          List.of(new FieldError("tekst", Text.of("utredning.feil.tegn"))));
    }
    Optional<Tekst> siste = tekster.siste(kommune, id, tiltak, felt);
    boolean sammeSomFor = siste.map(Tekst::tekst).orElse("").equals(ren);
    if (sammeSomFor && siste.isPresent() && siste.get().nummer() == lest) {
      return siste.get();
    }
    User meg = meg();
    return tekster.lagre(
        kommune, id, new Tekst(tiltak, felt, lest + 1, ren, fra, meg.displayName(), naa()), meg);
  }

  private Utredning krevSted(String kommune, String id, String tiltak, Tekstfelt felt) {
    Utredning utredning = utredninger.hent(kommune, id);
    boolean finnes = felt.forHele() ? tiltak.isEmpty() : utredning.valgt(tiltak).isPresent();
    if (!finnes) {
      throw DomainException.notFound();
    }
    return utredning;
  }

  /**
   * Adds a figure that no register has.
   *
   * @param tallId where the paper has one of this id already, that one comes back
   * @throws DomainException INVALID with every field that is wrong; NOT_FOUND; CONFLICT where the
   *     paper is finished
   */
  public EgetTall leggTil(String kommune, String id, String tallId, NyttTall nytt) {
    Utredning utredning = utredninger.hent(kommune, id);
    UtredningService.krevUtkast(utredning);
    List<FieldError> feil = new ArrayList<>();
    String tiltak = nytt.tiltak() == null ? "" : nytt.tiltak();
    if (utredning.valgt(tiltak).isEmpty()) {
      feil.add(new FieldError("tiltak", Text.of("utredning.feil.ikkeIPapiret")));
    }
    Utredningsdel del = krev("del", nytt.del(), feil);
    Grad grad = krev("grad", nytt.grad(), feil);
    String ledetekst = tekst("ledetekst", nytt.ledetekst(), MAKS_LEDETEKST, true, feil);
    String kilde = tekst("kilde", nytt.kilde(), MAKS_KILDE, true, feil);
    String enhet = tekst("enhet", nytt.enhet(), MAKS_ENHET, false, feil);
    String inndeling = tekst("inndeling", nytt.inndeling(), MAKS_INNDELING, false, feil);
    BigDecimal fra = nytt.fra();
    BigDecimal til = nytt.til() == null ? fra : nytt.til();
    tall("fra", fra, feil);
    if (til != null && !til.equals(fra)) {
      tall("til", til, feil);
    }
    if (til != null && (fra == null || til.compareTo(fra) < 0)) {
      feil.add(new FieldError("til", Text.of("utredning.feil.intervall")));
    }
    if (!feil.isEmpty() || del == null || grad == null) {
      throw DomainException.invalid(feil);
    }
    User meg = meg();
    return tall.leggTil(
        kommune,
        id,
        new EgetTall(
            tallId,
            tiltak,
            del,
            ledetekst,
            fra,
            til,
            enhet,
            Boolean.TRUE.equals(nytt.personer()),
            grad,
            kilde,
            inndeling,
            Boolean.TRUE.equals(nytt.gjensidigUtelukkende()),
            meg.displayName(),
            naa()),
        meg);
  }

  /**
   * Takes a person's figure out of a paper.
   *
   * @throws DomainException NOT_FOUND; CONFLICT where the paper is finished
   */
  public void taUt(String kommune, String id, String tallId) {
    UtredningService.krevUtkast(utredninger.hent(kommune, id));
    tall.taUt(kommune, id, tallId, meg(), naa());
  }

  /**
   * A person's figure that is in the paper. For whoever may write; its value is not protected.
   *
   * @throws DomainException NOT_FOUND
   */
  public EgetTall egetTall(String kommune, String id, String tallId) {
    utredninger.hent(kommune, id);
    return tall.medI(kommune, id).stream()
        .filter(t -> t.id().equals(tallId))
        .findFirst()
        .orElseThrow(DomainException::notFound);
  }

  private static <T> @Nullable T krev(String felt, @Nullable T verdi, List<FieldError> feil) {
    if (verdi == null) {
      feil.add(new FieldError(felt, Text.of("feil.paakrevd")));
    }
    return verdi;
  }

  private static String tekst(
      String felt, @Nullable String verdi, int maks, boolean paakrevd, List<FieldError> feil) {
    String ren = verdi == null ? "" : verdi.strip();
    if (ren.isEmpty() && paakrevd) {
      feil.add(new FieldError(felt, Text.of("feil.paakrevd")));
    } else if (ren.length() > maks) {
      feil.add(new FieldError(felt, Text.of("feil.forLang", maks)));
    } else if (ren.chars().anyMatch(Character::isISOControl)) {
      feil.add(new FieldError(felt, Text.of("utredning.feil.tegn")));
    }
    return ren;
  }

  private static void tall(String felt, @Nullable BigDecimal verdi, List<FieldError> feil) {
    if (verdi != null
        && (verdi.signum() < 0
            || verdi.compareTo(MEST) >= 0
            || verdi.stripTrailingZeros().scale() > DESIMALER)) {
      feil.add(new FieldError(felt, Text.of("utredning.feil.tall")));
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
