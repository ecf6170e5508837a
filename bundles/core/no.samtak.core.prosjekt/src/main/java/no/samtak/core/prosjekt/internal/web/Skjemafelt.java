// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.prosjekt.internal.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samtak.core.prosjekt.internal.prosjekt.Innslag;
import no.samtak.core.prosjekt.internal.prosjekt.Innslagsinnhold;
import no.samtak.core.prosjekt.internal.prosjekt.Prosjektinnhold;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.text.Formats;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** Reads the fields of a form; what cannot be read is told field by field. */
final class Skjemafelt {
  private final PageRequest request;
  private final List<FieldError> feil = new ArrayList<>();

  private Skjemafelt(PageRequest request) {
    this.request = request;
  }

  static Prosjektinnhold prosjekt(PageRequest request) {
    Skjemafelt f = new Skjemafelt(request);
    Prosjektinnhold innhold =
        new Prosjektinnhold(
            f.tekst("navn"),
            f.tekst("tiltakId"),
            f.dag("fra"),
            f.dag("til"),
            f.tall("forskyvning"),
            f.tekst("begrunnelse"),
            f.tall("rapportmaaneder"));
    f.krevLesbart();
    return innhold;
  }

  static Innslagsinnhold innslag(PageRequest request, Innslag.@Nullable Slag slag) {
    Skjemafelt f = new Skjemafelt(request);
    Innslagsinnhold innhold =
        new Innslagsinnhold(
            slag,
            f.tekst("hva"),
            f.tekst("hvem"),
            f.dag("fra"),
            f.dag("til"),
            f.tall("antall"),
            f.tekst("enhet"),
            f.tekst("tekst"));
    f.krevLesbart();
    return innhold;
  }

  static @Nullable LocalDate levert(PageRequest request) {
    Skjemafelt f = new Skjemafelt(request);
    LocalDate dag = f.dag("levert");
    f.krevLesbart();
    return dag;
  }

  private String tekst(String navn) {
    return request.param(navn).orElse("");
  }

  private @Nullable LocalDate dag(String navn) {
    Optional<String> skrevet = request.param(navn);
    Optional<LocalDate> dag = skrevet.flatMap(Formats::parseDate);
    if (skrevet.isPresent() && dag.isEmpty()) {
      feil.add(new FieldError(navn, Text.of("prosjekt.feil.dato")));
    }
    return dag.orElse(null);
  }

  private @Nullable Integer tall(String navn) {
    Optional<String> skrevet = request.param(navn);
    Optional<Integer> tall =
        skrevet
            .flatMap(Formats::parseNumber)
            .filter(n -> n.stripTrailingZeros().scale() <= 0 && n.precision() <= 9)
            .map(BigDecimal::intValue);
    if (skrevet.isPresent() && tall.isEmpty()) {
      feil.add(new FieldError(navn, Text.of("prosjekt.feil.tall")));
    }
    return tall.orElse(null);
  }

  private void krevLesbart() {
    if (!feil.isEmpty()) {
      throw DomainException.invalid(feil);
    }
  }
}
