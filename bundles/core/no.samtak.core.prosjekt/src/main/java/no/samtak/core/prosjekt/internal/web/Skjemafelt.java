// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.prosjekt.internal.web;

import java.time.LocalDate;
import no.samtak.core.prosjekt.internal.prosjekt.Innslag;
import no.samtak.core.prosjekt.internal.prosjekt.Innslagsinnhold;
import no.samtak.core.prosjekt.internal.prosjekt.Prosjektinnhold;
import no.samtak.platform.api.web.FormReader;
import no.samtak.platform.api.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** From what was typed in the forms of a project to its contents. */
final class Skjemafelt {
  private Skjemafelt() {}

  static Prosjektinnhold prosjekt(PageRequest request) {
    FormReader f = new FormReader(request);
    Prosjektinnhold innhold =
        new Prosjektinnhold(
            f.text("navn"),
            f.text("tiltakId"),
            f.date("fra"),
            f.date("til"),
            f.integer("forskyvning"),
            f.text("begrunnelse"),
            f.integer("rapportmaaneder"));
    f.finish();
    return innhold;
  }

  static Innslagsinnhold innslag(PageRequest request, Innslag.@Nullable Slag slag) {
    FormReader f = new FormReader(request);
    Innslagsinnhold innhold =
        new Innslagsinnhold(
            slag,
            f.text("hva"),
            f.text("hvem"),
            f.date("fra"),
            f.date("til"),
            f.integer("antall"),
            f.text("enhet"),
            f.text("tekst"));
    f.finish();
    return innhold;
  }

  static @Nullable LocalDate levert(PageRequest request) {
    FormReader f = new FormReader(request);
    LocalDate dag = f.date("levert");
    f.finish();
    return dag;
  }
}
