// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.profil;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person says a tiltak is; nothing is checked yet. What is not given is not stated. The same
 * for REST and the form.
 *
 * @param bakgrunn why it was begun
 * @param malgruppe whom it is for
 * @param fase where in a course it belongs
 * @param niva universelle, selekterte or indikerte tiltak
 * @param hjemmel its basis in law
 * @param lovpalagt whether the kommune is bound by law to have it; not given = not considered
 * @param kapasitet how many it can take at once
 * @param organisering who answers for it and where it belongs
 * @param deltiltak its parts, in their order
 * @param bemanning its staff, in their order
 * @param parametre its own numbers
 * @param mal its goals
 * @param begrunnelse why it is changed
 */
@Schema(name = "Profilinnhold", description = "Hva et tiltak er; det som utelates, er ikke oppgitt")
public record Profilinnhold(
    @Schema(maxLength = 4000) @Nullable String bakgrunn,
    @Schema(maxLength = 1000) @Nullable String malgruppe,
    @Schema(maxLength = 200, example = "ettervern") @Nullable String fase,
    @Schema(maxLength = 200, example = "Indikerte tiltak") @Nullable String niva,
    @Schema(maxLength = 1000) @Nullable String hjemmel,
    @Nullable Boolean lovpalagt,
    @Schema(minimum = "0", maximum = "100000") @Nullable Integer kapasitet,
    @Schema(maxLength = 1000) @Nullable String organisering,
    @Nullable List<Del> deltiltak,
    @Nullable List<Stilling> bemanning,
    @Nullable List<Tall> parametre,
    @Nullable List<Maal> mal,
    @Schema(maxLength = 1000) @Nullable String begrunnelse) {

  /**
   * A part; see {@link no.samtak.core.api.tiltak.Tiltaksprofil.Deltiltak}.
   *
   * @param id of the part that it is; not given = a new one
   */
  @Schema(name = "Deltiltaksinnhold", description = "En del av tiltaket")
  public record Del(
      @Nullable String id,
      @Nullable String navn,
      @Schema(example = "sted") @Nullable String slag,
      @Nullable Integer plasser,
      @Nullable String merknad) {}

  /**
   * A position; see {@link no.samtak.core.api.tiltak.Tiltaksprofil.Bemanning}.
   *
   * @param id of the position that it is; not given = a new one
   */
  @Schema(name = "Bemanningsinnhold", description = "En stilling")
  public record Stilling(
      @Nullable String id,
      @Nullable String stilling,
      @Schema(example = "1.5") @Nullable BigDecimal arsverk,
      @Nullable String merknad) {}

  /** A number that the tiltak is run by. */
  @Schema(name = "Parameterinnhold", description = "Et tall tiltaket drives etter")
  public record Tall(
      @Schema(example = "dager per uke") @Nullable String navn, @Nullable String verdi) {}

  /**
   * A goal; see {@link no.samtak.core.api.tiltak.Tiltaksprofil.Mal}.
   *
   * @param id of the goal that it is; not given = a new one
   */
  @Schema(name = "Malinnhold", description = "Et mål med indikator")
  public record Maal(
      @Nullable String id,
      @Nullable String tekst,
      @Nullable String indikator,
      @Nullable BigDecimal onsket,
      @Nullable BigDecimal maalt) {}
}
