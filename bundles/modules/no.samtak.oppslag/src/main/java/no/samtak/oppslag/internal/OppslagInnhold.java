// SPDX-License-Identifier: EUPL-1.2
package no.samtak.oppslag.internal;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a caller writes in a notice, as it came: nothing is checked yet. The same for REST, SOAP and
 * the form, so that the rules stand in one place.
 *
 * @param tittel see {@link Oppslag}
 * @param tekst see {@link Oppslag}
 * @param fra see {@link Oppslag}
 * @param til see {@link Oppslag}
 * @param viktig see {@link Oppslag}; not given = no
 */
public record OppslagInnhold(
    @Schema(description = "Én linje", minLength = 1, maxLength = Oppslag.MAX_TITTEL)
        @Nullable String tittel,
    @Schema(description = "Kan ha flere linjer", minLength = 1, maxLength = Oppslag.MAX_TEKST)
        @Nullable String tekst,
    @Schema(description = "Første dag") @Nullable LocalDate fra,
    @Schema(description = "Siste dag, ikke før den første") @Nullable LocalDate til,
    @Schema(description = "Om det står øverst") @Nullable Boolean viktig) {
  /** Databases and people agree on dates within these years. */
  private static final int FIRST_YEAR = 1900;

  private static final int LAST_YEAR = 2199;

  /**
   * The notice that this makes.
   *
   * @throws DomainException INVALID, naming every field that is wrong and not only the first
   */
  Oppslag kontrollert(String id, String kommune, long versjon, Instant opprettet) {
    List<FieldError> feil = new ArrayList<>();
    String renTittel = ren(tittel);
    String renTekst = ren(tekst);
    kontrollerTekst("tittel", renTittel, Oppslag.MAX_TITTEL, false, feil);
    kontrollerTekst("tekst", renTekst, Oppslag.MAX_TEKST, true, feil);
    kontrollerDato("fra", fra, feil);
    kontrollerDato("til", til, feil);
    if (fra == null) {
      feil.add(new FieldError("fra", Text.of("feil.paakrevd")));
    } else if (til != null && til.isBefore(fra)) {
      feil.add(new FieldError("til", Text.of("oppslag.feil.tilForFra")));
    }
    if (fra == null || !feil.isEmpty()) {
      throw DomainException.invalid(feil);
    }
    return new Oppslag(
        id,
        kommune,
        renTittel,
        renTekst,
        fra,
        til,
        Boolean.TRUE.equals(viktig),
        versjon,
        opprettet);
  }

  /** Without space around, and with one kind of line end: browsers send another than we store. */
  private static String ren(@Nullable String verdi) {
    return verdi == null ? "" : verdi.replace("\r\n", "\n").replace('\r', '\n').strip();
  }

  private static void kontrollerTekst(
      String felt, String verdi, int lengst, boolean flereLinjer, List<FieldError> feil) {
    if (verdi.isEmpty()) {
      feil.add(new FieldError(felt, Text.of("feil.paakrevd")));
    } else if (verdi.length() > lengst) {
      feil.add(new FieldError(felt, Text.of("feil.forLang", lengst)));
    } else if (verdi.chars().anyMatch(c -> !tillatt(c, flereLinjer))) {
      feil.add(new FieldError(felt, Text.of("oppslag.feil.tegn")));
    }
  }

  /** PostgreSQL refuses the character 0, and nobody can read the other control characters. */
  private static boolean tillatt(int tegn, boolean flereLinjer) {
    return !Character.isISOControl(tegn) || (flereLinjer && (tegn == '\n' || tegn == '\t'));
  }

  private static void kontrollerDato(String felt, @Nullable LocalDate dato, List<FieldError> feil) {
    if (dato != null && (dato.getYear() < FIRST_YEAR || dato.getYear() > LAST_YEAR)) {
      feil.add(new FieldError(felt, Text.of("oppslag.feil.aar", FIRST_YEAR, LAST_YEAR)));
    }
  }
}
