// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.felles;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;

/** Holds what comes in up to what may be kept, and tells all that is wrong at once. */
public final class Innsjekk {
  /** The longest remark, purpose or plan, in characters. */
  public static final int MAKS_TEKST = 2000;

  /** The longest name, in characters. */
  public static final int MAKS_NAVN = 200;

  private static final int MAKS_LISTE = 50;
  private static final BigDecimal STORST = new BigDecimal("9999999999.99");
  private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9-]{0,119}");
  private static final LocalDate TIDLIGST = LocalDate.of(1900, 1, 1);
  private static final LocalDate SENEST = LocalDate.of(2200, 1, 1);

  private final List<FieldError> feil = new ArrayList<>();

  /** The text without space around; told of where it is missing or too long. */
  public String krev(String felt, @Nullable String verdi, int maks) {
    String tekst = kanskje(felt, verdi, maks);
    if (tekst.isEmpty()) {
      feil(felt, Text.of("feil.paakrevd"));
    }
    return tekst;
  }

  /** The text without space around, empty where none is given; told of where it is too long. */
  public String kanskje(String felt, @Nullable String verdi, int maks) {
    String tekst = verdi == null ? "" : verdi.strip();
    if (tekst.length() > maks) {
      feil(felt, Text.of("feil.forLang", maks));
    }
    return tekst;
  }

  /** An amount in kr with at most two decimals, not negative; null = unknown. */
  public @Nullable BigDecimal belop(String felt, @Nullable BigDecimal verdi) {
    if (verdi != null
        && (verdi.signum() < 0
            || verdi.compareTo(STORST) > 0
            || verdi.stripTrailingZeros().scale() > 2)) {
      feil(felt, Text.of("tilskudd.feil.belop"));
    }
    return verdi;
  }

  /** A number between two others; null = not given. */
  public <N extends Number> @Nullable N mellom(
      String felt, @Nullable N verdi, int minst, int mest) {
    if (verdi != null && (verdi.doubleValue() < minst || verdi.doubleValue() > mest)) {
      feil(felt, Text.of("feil.mellom", minst, mest));
    }
    return verdi;
  }

  /** A day of the time that money is counted in; null = not known. */
  public @Nullable LocalDate dag(String felt, @Nullable LocalDate verdi) {
    if (verdi != null && (verdi.isBefore(TIDLIGST) || verdi.isAfter(SENEST))) {
      feil(felt, Text.of("feil.ikkeDato"));
    }
    return verdi;
  }

  /** The second day is not before the first; one that is not known is not before anything. */
  public void rekkefolge(String felt, @Nullable LocalDate fra, @Nullable LocalDate til) {
    if (fra != null && til != null && til.isBefore(fra)) {
      feil(felt, Text.of("tilskudd.feil.rekkefolge"));
    }
  }

  /** Slugs, each once, in their order. */
  public List<String> slugger(String felt, @Nullable List<String> verdier) {
    Set<String> slugger = new LinkedHashSet<>();
    for (String verdi : utenTomme(verdier)) {
      if (!SLUG.matcher(verdi).matches()) {
        feil(felt, Text.of("tilskudd.feil.tiltak", verdi));
      }
      slugger.add(verdi);
    }
    antall(felt, slugger.size());
    return List.copyOf(slugger);
  }

  /** Lines of text, without empty ones. */
  public List<String> linjer(String felt, @Nullable List<String> verdier, int maks) {
    List<String> linjer = utenTomme(verdier);
    for (String linje : linjer) {
      if (linje.length() > maks) {
        feil(felt, Text.of("feil.forLang", maks));
      }
    }
    antall(felt, linjer.size());
    return linjer;
  }

  /** Tells of a list that nobody has written by hand. */
  public void antall(String felt, int antall) {
    if (antall > MAKS_LISTE) {
      feil(felt, Text.of("tilskudd.feil.forMange", MAKS_LISTE));
    }
  }

  private static List<String> utenTomme(@Nullable List<String> verdier) {
    return verdier == null
        ? List.of()
        : verdier.stream()
            .filter(Objects::nonNull)
            .map(v -> v.replace('\n', ' ').strip())
            .filter(v -> !v.isEmpty())
            .toList();
  }

  /** Something is wrong with a field. */
  public void feil(String felt, Text melding) {
    feil.add(new FieldError(felt, melding));
  }

  /**
   * Goes on only where nothing is wrong.
   *
   * @throws DomainException INVALID with every field that is wrong
   */
  public void kast() {
    if (!feil.isEmpty()) {
      throw DomainException.invalid(feil);
    }
  }
}
