// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.regnskap.internal.kostra;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import no.samtak.core.api.kilde.Kildearkiv;
import no.samtak.core.api.kilde.Kilder;
import no.samtak.core.api.kilde.Kilderad;
import no.samtak.core.regnskap.internal.hovedbok.Belop;
import no.samtak.core.regnskap.internal.hovedbok.Fortegn;
import no.samtak.core.regnskap.internal.hovedbok.Hovedbok;
import no.samtak.core.regnskap.internal.hovedbok.HovedbokService;
import no.samtak.core.regnskap.internal.hovedbok.Postering;
import no.samtak.core.regnskap.internal.hovedbok.Posteringssok;
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

/** The figures of KOSTRA of a kommune, from its own ledger (MF-10). */
@Component(service = KostraService.class)
public final class KostraService {
  /** Services to persons with substance-use problems. */
  public static final String RUS = "243";

  private static final int FRA_ALDER = 18;
  private static final int TIL_ALDER = 66;
  private static final int FORSTE_AAR = 1980;
  private static final int SISTE_AAR = 2060;
  private static final int MAKS_ANTALL = 10_000_000;
  private static final int MAKS_KILDE = 300;

  private final Kildearkiv arkiv;
  private final HovedbokService hovedboker;
  private final RegnskapStore store;
  private final CurrentUser bruker;
  private final Clock clock;

  /** On the sources and the store. */
  @Activate
  public KostraService(
      @Reference Kildearkiv arkiv,
      @Reference HovedbokService hovedboker,
      @Reference RegnskapStore store,
      @Reference CurrentUser bruker,
      @Reference Clock clock) {
    this.arkiv = arkiv;
    this.hovedboker = hovedboker;
    this.store = store;
    this.bruker = bruker;
    this.clock = clock;
  }

  /** The years that the ledger has postings of, the first first. */
  public List<Integer> aar(String kommune) {
    return hovedboker.hovedbok(kommune).aar();
  }

  /** The functions that the ledger's operating accounts have postings of, by number. */
  public List<String> funksjoner(String kommune) {
    return List.copyOf(
        new TreeSet<>(
            hovedboker
                .hovedbok(kommune)
                .drift()
                .map(s -> s.nokkel().funksjon())
                .filter(f -> !f.isEmpty())
                .toList()));
  }

  /**
   * The figures of a function in a year, with each art that they are made of.
   *
   * @param fortegn how income stands in the ledger; null = as the year's operating income tells
   */
  public Kostratall tall(String kommune, String funksjon, int aar, @Nullable Fortegn fortegn) {
    Hovedbok hovedbok = hovedboker.hovedbok(kommune);
    Kilder kilder = arkiv.kilder(kommune);
    OppgittFolketall oppgitt = folketall(kommune, aar);
    Integer innbyggere = oppgitt.antall();
    String kilde = oppgitt.kilde();
    if (innbyggere == null) {
      Optional<Innlest> innlest = innlest(kilder.rader("folketall"), aar);
      innbyggere = innlest.map(Innlest::antall).orElse(null);
      kilde = innlest.map(Innlest::kilde).orElse("");
    }
    return Kostratall.av(
        hovedbok,
        Kostratabeller.av(kilder),
        funksjon,
        aar,
        fortegn == null ? hovedbok.fortegn(aar) : fortegn,
        innbyggere,
        kilde);
  }

  /** The postings behind a figure, in the file's order. */
  public List<Postering> posteringer(String kommune, Posteringssok sok) {
    return hovedboker.posteringer(kommune, sok);
  }

  /** The tables that hold for the kommune. */
  public Kostratabeller tabeller(String kommune) {
    return Kostratabeller.av(arkiv.kilder(kommune));
  }

  /** What a person has entered of the year's inhabitants aged 18 to 66. */
  public OppgittFolketall folketall(String kommune, int aar) {
    return store.folketall(kommune, aar).stream().findFirst().orElse(OppgittFolketall.ingen(aar));
  }

  /**
   * Keeps the inhabitants aged 18 to 66 of a year; they go before those of a file.
   *
   * @param versjon of the entry that the caller has read; 0 = none
   * @param antall null = takes the entry back
   * @throws DomainException INVALID with every field that is wrong; PRECONDITION_FAILED
   */
  public OppgittFolketall forFolketall(
      String kommune, int aar, long versjon, @Nullable Integer antall, @Nullable String kilde) {
    List<FieldError> feil = new ArrayList<>();
    String ren = kilde == null ? "" : kilde.strip();
    if (aar < FORSTE_AAR || aar > SISTE_AAR) {
      feil.add(
          new FieldError(
              "aar",
              Text.of("kostra.feil.aar", String.valueOf(FORSTE_AAR), String.valueOf(SISTE_AAR))));
    }
    if (antall == null && versjon == 0) {
      feil.add(new FieldError("antall", Text.of("feil.paakrevd")));
    } else if (antall != null && (antall < 1 || antall > MAKS_ANTALL)) {
      feil.add(new FieldError("antall", Text.of("feil.mellom", 1, MAKS_ANTALL)));
    }
    if (antall != null && ren.isEmpty()) {
      feil.add(new FieldError("kilde", Text.of("feil.paakrevd")));
    } else if (ren.length() > MAKS_KILDE) {
      feil.add(new FieldError("kilde", Text.of("feil.forLang", MAKS_KILDE)));
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
    return store.forFolketall(
        kommune,
        new OppgittFolketall(
            aar,
            antall,
            ren,
            hvem.displayName(),
            clock.instant().truncatedTo(ChronoUnit.MILLIS),
            versjon),
        hvem.id());
  }

  private record Innlest(int antall, String kilde) {}

  private record Gruppe(int fra, int til, int antall, String kilde) {}

  /** The file's own group of 18 to 66, or groups within it that follow on each other. */
  private static Optional<Innlest> innlest(List<Kilderad> rader, int aar) {
    List<Gruppe> grupper = new ArrayList<>();
    for (Kilderad rad : rader) {
      Optional<Integer> fra = Belop.heltall(rad, "alder_fra");
      Optional<Integer> til = Belop.heltall(rad, "alder_til");
      Optional<Integer> antall = Belop.heltall(rad, "antall");
      if (Belop.heltall(rad, "aar").filter(a -> a == aar).isPresent()
          && fra.isPresent()
          && til.isPresent()
          && antall.isPresent()
          && fra.get() >= FRA_ALDER
          && til.get() <= TIL_ALDER) {
        grupper.add(
            new Gruppe(
                fra.get(),
                til.get(),
                antall.get(),
                rad.celle("kilde").isBlank() ? "folketall, " + rad.nummer() : rad.celle("kilde")));
      }
    }
    for (Gruppe g : grupper) {
      if (g.fra() == FRA_ALDER && g.til() == TIL_ALDER && g.antall() > 0) {
        return Optional.of(new Innlest(g.antall(), g.kilde()));
      }
    }
    grupper.sort(Comparator.comparingInt(Gruppe::fra));
    int neste = FRA_ALDER;
    int sum = 0;
    for (Gruppe g : grupper) {
      if (g.fra() != neste) {
        return Optional.empty();
      }
      neste = g.til() + 1;
      sum += g.antall();
    }
    return neste == TIL_ALDER + 1 && sum > 0
        ? Optional.of(new Innlest(sum, grupper.get(0).kilde()))
        : Optional.empty();
  }
}
