// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import no.samtak.core.tiltak.internal.finans.scenario.Scenarioinnhold;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** From what was typed in the form of a scenario to its content. */
final class ScenarioForm {
  private final PageRequest request;
  private final List<FieldError> feil = new ArrayList<>();

  private ScenarioForm(PageRequest request) {
    this.request = request;
  }

  /**
   * Reads the form; the rules of the content itself are checked by the service.
   *
   * @throws DomainException INVALID where a number is none
   */
  static Scenarioinnhold les(PageRequest request) {
    ScenarioForm form = new ScenarioForm(request);
    Scenarioinnhold innhold =
        new Scenarioinnhold(
            form.tall("prioritetFra"),
            form.tall("prioritetTil"),
            request.params("utvalg"),
            form.tall("slutterFor"),
            request.params("slutterForTiltak"),
            form.ett("kuttProsent", tekst -> new BigDecimal(tekst.replace(',', '.'))),
            request.params("kuttTiltak"),
            form.flere("trinn"),
            request.params("trinnTiltak"));
    if (!form.feil.isEmpty()) {
      throw DomainException.invalid(form.feil);
    }
    return innhold;
  }

  private @Nullable Integer tall(String felt) {
    return ett(felt, Integer::valueOf);
  }

  private List<Integer> flere(String felt) {
    List<Integer> alle =
        ett(
            felt,
            tekst ->
                Arrays.stream(tekst.split("[\\s,;%]+"))
                    .filter(ord -> !ord.isEmpty())
                    .map(Integer::valueOf)
                    .toList());
    return alle == null ? List.of() : alle;
  }

  private <T> @Nullable T ett(String felt, Function<String, T> lesning) {
    String tekst = request.param(felt).orElse("");
    if (tekst.isEmpty()) {
      return null;
    }
    try {
      return lesning.apply(tekst);
    } catch (NumberFormatException e) {
      feil.add(new FieldError(felt, Text.of("scenario.feil.ikkeTall")));
      return null;
    }
  }
}
