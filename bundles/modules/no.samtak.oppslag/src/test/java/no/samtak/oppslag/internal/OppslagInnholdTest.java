// SPDX-License-Identifier: EUPL-1.2
package no.samtak.oppslag.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.error.FieldError;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OppslagInnholdTest {
  private static final LocalDate DAY = LocalDate.of(2012, 11, 14);

  @Test
  void everyFieldThatIsWrongIsNamed() {
    assertThat(wrong(" ", null, null, null)).containsExactly("tittel", "tekst", "fra");
  }

  @Test
  void theLengthsAreTheOnesThatAreTold() {
    String longest = "æ".repeat(Oppslag.MAX_TITTEL);
    assertThat(checked(longest, "y".repeat(Oppslag.MAX_TEKST), DAY, null).tittel())
        .isEqualTo(longest);
    assertThat(wrong(longest + "x", "y".repeat(Oppslag.MAX_TEKST + 1), DAY, null))
        .containsExactly("tittel", "tekst");
  }

  @Test
  void theLastDayIsNotBeforeTheFirst() {
    assertThat(checked("x", "y", DAY, DAY).til()).isEqualTo(DAY);
    assertThat(wrong("x", "y", DAY, DAY.minusDays(1))).containsExactly("til");
  }

  @Test
  void datesThatNoDatabaseHoldsAreRefused() {
    assertThat(wrong("x", "y", LocalDate.MIN, LocalDate.MAX)).containsExactly("fra", "til");
  }

  @Test
  void spaceAroundAndLineEndsOfBrowsersAreCleaned() {
    Oppslag clean = checked("  Møte  ", "Linje 1\r\nLinje 2\rLinje 3\n", DAY, null);

    assertThat(clean.tittel()).isEqualTo("Møte");
    assertThat(clean.tekst()).isEqualTo("Linje 1\nLinje 2\nLinje 3");
  }

  @Test
  void controlCharactersAreRefusedAndOnlyTheTextHasLines() {
    assertThat(wrong("To\nlinjer", "nul\u0000", DAY, null)).containsExactly("tittel", "tekst");
    assertThat(checked("x", "en\n\tto", DAY, null).tekst()).isEqualTo("en\n\tto");
  }

  private static Oppslag checked(
      @Nullable String tittel,
      @Nullable String tekst,
      @Nullable LocalDate fra,
      @Nullable LocalDate til) {
    return new OppslagInnhold(tittel, tekst, fra, til, false)
        .kontrollert("id", "levanger", 1, Instant.EPOCH);
  }

  private static List<String> wrong(
      @Nullable String tittel,
      @Nullable String tekst,
      @Nullable LocalDate fra,
      @Nullable LocalDate til) {
    DomainException refused =
        catchThrowableOfType(DomainException.class, () -> checked(tittel, tekst, fra, til));
    assertThat(refused.kind()).isEqualTo(ErrorKind.INVALID);
    return refused.fields().stream().map(FieldError::field).toList();
  }
}
