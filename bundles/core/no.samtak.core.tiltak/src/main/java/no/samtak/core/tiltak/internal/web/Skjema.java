// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.web;

import java.math.BigDecimal;
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

/** Reads what was typed in a form, and tells of everything that is no number at once. */
final class Skjema {
  private final PageRequest request;
  private final List<FieldError> feil = new ArrayList<>();

  Skjema(PageRequest request) {
    this.request = request;
  }

  String tekst(String felt) {
    return request.param(felt).orElse("");
  }

  boolean tomt(String felt) {
    return tekst(felt).isEmpty();
  }

  /** Whether the form had the field, filled or not. */
  boolean har(String felt) {
    return !request.params(felt).isEmpty();
  }

  <E extends Enum<E>> Optional<E> kode(String felt, E[] koder) {
    String valgt = tekst(felt);
    return Arrays.stream(koder).filter(k -> k.name().equals(valgt)).findFirst();
  }

  @Nullable BigDecimal tall(String felt) {
    String tekst = tekst(felt);
    if (tekst.isEmpty()) {
      return null;
    }
    Optional<BigDecimal> tall = Formats.parseNumber(tekst);
    if (tall.isEmpty()) {
      feil.add(new FieldError(felt, Text.of("register.feil.tall")));
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
      feil.add(new FieldError(felt, Text.of("register.feil.heltall")));
      return null;
    }
  }

  /**
   * The end of the reading.
   *
   * @throws DomainException INVALID with every field that is no number
   */
  void ferdig() {
    if (!feil.isEmpty()) {
      throw DomainException.invalid(feil);
    }
  }
}
