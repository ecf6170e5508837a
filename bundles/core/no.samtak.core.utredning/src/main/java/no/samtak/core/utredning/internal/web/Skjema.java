// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.utredning.internal.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.samtak.core.api.konsekvens.Grad;
import no.samtak.core.api.konsekvens.Utredningsdel;
import no.samtak.core.utredning.internal.papir.Anbefaling;
import no.samtak.core.utredning.internal.register.NyUtredning;
import no.samtak.core.utredning.internal.register.NyttTall;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.text.Formats;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** What the forms of the pages hold. */
final class Skjema {
  private Skjema() {}

  static NyUtredning utredning(PageRequest request) {
    Optional<String> skrevet = request.param("dato");
    LocalDate dato = skrevet.flatMap(Formats::parseDate).orElse(null);
    if (skrevet.isPresent() && dato == null) {
      throw DomainException.invalid(List.of(new FieldError("dato", Text.of("feil.ikkeDato"))));
    }
    return new NyUtredning(
        request.param("tittel").orElse(null),
        request.param("sprak").orElse(null),
        dato,
        request.params("tiltak"));
  }

  static NyttTall tall(PageRequest request, String tiltak, Utredningsdel del) {
    List<FieldError> feil = new ArrayList<>();
    BigDecimal fra = tall(request, "fra", feil);
    BigDecimal til = tall(request, "til", feil);
    if (!feil.isEmpty()) {
      throw DomainException.invalid(feil);
    }
    return new NyttTall(
        tiltak,
        del,
        request.param("ledetekst").orElse(null),
        fra,
        til,
        request.param("enhet").orElse(null),
        request.param("personer").isPresent(),
        avNavn(Grad.values(), request.param("grad").orElse("")).orElse(null),
        request.param("kilde").orElse(null),
        request.param("inndeling").orElse(null),
        request.param("utelukkende").isPresent());
  }

  private static @Nullable BigDecimal tall(
      PageRequest request, String felt, List<FieldError> feil) {
    Optional<String> skrevet = request.param(felt);
    Optional<BigDecimal> tall = skrevet.flatMap(Formats::parseNumber);
    if (skrevet.isPresent() && tall.isEmpty()) {
      feil.add(new FieldError(felt, Text.of("feil.ikkeTall")));
    }
    return tall.orElse(null);
  }

  static @Nullable Anbefaling anbefaling(PageRequest request) {
    return avNavn(Anbefaling.values(), request.param("anbefaling").orElse("")).orElse(null);
  }

  static <E extends Enum<E>> Optional<E> avNavn(E[] alle, String navn) {
    return Arrays.stream(alle).filter(e -> e.name().equalsIgnoreCase(navn)).findFirst();
  }

  static <E extends Enum<E>> List<Valg> valg(E[] alle, String nokler) {
    return Arrays.stream(alle).map(e -> new Valg(e.name(), Text.of(nokler + e.name()))).toList();
  }
}
