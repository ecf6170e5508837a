// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.text.Texts;
import org.junit.jupiter.api.Test;

class DomainExceptionTest {
  @Test
  void aLineTellsWhatHappenedEachFieldAndTheSlug() {
    DomainException e =
        DomainException.invalid(
            List.of(
                new FieldError("fra", Text.of("feil.ikkeDato")),
                new FieldError("grunn", Text.of("feil.paakrevd"))));
    assertThat(e.toLine(Texts.common(), Language.NB))
        .isEqualTo(
            "Noe må rettes før vi kan gå videre. fra: Skriv en dato som 21.11.2026."
                + " grunn: Fyll ut dette feltet. (ugyldige-opplysninger)");
    assertThat(DomainException.notFound().toLine(Texts.common(), Language.NN))
        .endsWith("(finnes-ikke)");
  }

  @Test
  void aLineDoesNotSayTwiceWhatTheSentenceHas() {
    Text why = Text.of("feil.paakrevd");
    DomainException e =
        new DomainException(
            ErrorKind.CONFLICT,
            Text.of("feil.lesbarhet", why),
            List.of(new FieldError("fra", why)),
            null);
    assertThat(e.toLine(Texts.common(), Language.NB))
        .isEqualTo("Vi kan ikke lese det du sendte: Fyll ut dette feltet. (konflikt)");
  }
}
