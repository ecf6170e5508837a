// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.text.Formats;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** Reads what was typed in a form; tells of everything that is no number or day at once. */
final class Skjemaleser {
  private final PageRequest request;
  private final List<FieldError> feil = new ArrayList<>();

  Skjemaleser(PageRequest request) {
    this.request = request;
  }

  @Nullable String tekst(String felt) {
    return request.param(felt).orElse(null);
  }

  List<String> flere(String felt) {
    return request.params(felt);
  }

  @Nullable BigDecimal tall(String felt) {
    String skrevet = request.param(felt).orElse("");
    if (skrevet.isEmpty()) {
      return null;
    }
    Optional<BigDecimal> tall = Formats.parseNumber(skrevet);
    if (tall.isEmpty()) {
      feil.add(new FieldError(felt, Text.of("feil.ikkeTall")));
    }
    return tall.orElse(null);
  }

  @Nullable Integer heltall(String felt) {
    BigDecimal tall = tall(felt);
    if (tall == null) {
      return null;
    }
    try {
      return tall.intValueExact();
    } catch (ArithmeticException e) {
      feil.add(new FieldError(felt, Text.of("feil.ikkeTall")));
      return null;
    }
  }

  @Nullable LocalDate dag(String felt) {
    String skrevet = request.param(felt).orElse("");
    if (skrevet.isEmpty()) {
      return null;
    }
    Optional<LocalDate> dag = Formats.parseDate(skrevet);
    if (dag.isEmpty()) {
      feil.add(new FieldError(felt, Text.of("feil.ikkeDato")));
    }
    return dag.orElse(null);
  }

  <E extends Enum<E>> @Nullable E valgt(String felt, E[] verdier) {
    String skrevet = request.param(felt).orElse("");
    return Arrays.stream(verdier).filter(v -> v.name().equals(skrevet)).findFirst().orElse(null);
  }

  /**
   * Goes on only where everything could be read.
   *
   * @throws DomainException INVALID with every field that could not
   */
  void kast() {
    if (!feil.isEmpty()) {
      throw DomainException.invalid(feil);
    }
  }
}
