// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.samtak.core.modulstyring.internal.forslag.Forslag;
import no.samtak.core.modulstyring.internal.forslag.Forslagstilstand;
import no.samtak.core.modulstyring.internal.forslag.Godkjenner;
import no.samtak.core.modulstyring.internal.forslag.Handling;
import no.samtak.core.modulstyring.internal.forslag.Opphav;
import no.samtak.platform.api.rest.Versioned;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Phrase;
import org.jspecify.annotations.Nullable;

/** A proposal about a module in a kommune. */
@Schema(name = "Modulforslag", description = "Et forslag om en modul i en kommune")
public record ForslagSvar(
    String id,
    String kommune,
    Handling handling,
    String modul,
    @Schema(description = "Ved BYTT modulen som kommer inn") @Nullable String nyModul,
    @Schema(description = "Forretningsdatoen det skal gjelde fra") LocalDate fra,
    String grunn,
    Opphav opphav,
    @Schema(description = "Hvem som foreslo; tom = systemet") String opprettetAv,
    Instant opprettet,
    Forslagstilstand tilstand,
    @Schema(description = "De som har godkjent") List<Ja> godkjenninger,
    @Schema(description = "De som ikke har godkjent ennå") List<Godkjenner> mangler,
    @Schema(description = "Det utføringen venter på") @Nullable String venterPa,
    @Schema(description = "Hvem som avslo eller trakk det") String avgjortAv,
    @Schema(description = "Når det ble utført, avslått, trukket eller foreldet")
        @Nullable Instant avgjort,
    @Nullable String avgjortGrunn,
    @Schema(description = "Øker med hver endring") long versjon)
    implements Versioned {
  /** A yes. */
  @Schema(name = "Modulgodkjenning", description = "En godkjenning")
  public record Ja(Godkjenner som, String av, Instant tid) {
    /** As a cell of a file. */
    @Override
    public String toString() {
      return som + " " + av;
    }
  }

  static ForslagSvar av(Forslag f, Language sprak) {
    return new ForslagSvar(
        f.id(),
        f.kommune(),
        f.handling(),
        f.modul(),
        f.nyModul(),
        f.fra(),
        f.grunn().in(sprak),
        f.opphav(),
        f.opprettetAv(),
        f.opprettet(),
        f.tilstand(),
        f.godkjenninger().stream().map(g -> new Ja(g.som(), g.av(), g.tid())).toList(),
        List.copyOf(f.mangler()),
        i(f.venterPa(), sprak),
        f.avgjortAv(),
        f.avgjort(),
        i(f.avgjortGrunn(), sprak),
        f.versjon());
  }

  private static @Nullable String i(@Nullable Phrase frase, Language sprak) {
    return frase == null ? null : frase.in(sprak);
  }
}
