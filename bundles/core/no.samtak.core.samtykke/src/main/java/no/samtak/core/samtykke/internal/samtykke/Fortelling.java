// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.samtykke.internal.samtykke;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.samtak.core.api.personvern.Dybde;
import no.samtak.core.api.personvern.Formal;
import no.samtak.core.samtykke.internal.mal.Kategori;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * That somebody outside the services was told something, by consent; as it comes in.
 *
 * @param kategori what kind of information
 * @param formal what for; to work together where it is not given
 * @param dybde how much; how things stand where it is not given
 * @param ord what was told, in words; kept sealed
 */
@Schema(
    name = "Fortelling",
    description = "At en pårørende eller en utenfor er fortalt noe, etter samtykke")
public record Fortelling(
    @Nullable Kategori kategori,
    @Schema(description = "SAMARBEID når det mangler") @Nullable Formal formal,
    @Schema(description = "STATUS når det mangler") @Nullable Dybde dybde,
    @Schema(description = "Det som ble fortalt", maxLength = 500) @Nullable String ord) {
  /** In order. */
  record Kontrollert(Kategori kategori, Formal formal, Dybde dybde, String ord) {
    /**
     * Refuses what the consent does not say.
     *
     * @throws DomainException CONFLICT where nobody may be told by it today; INVALID where this may
     *     not
     */
    void krevDekketAv(Samtykke samtykke, boolean iDag) {
      if (!iDag) {
        throw DomainException.conflict(Text.of("samtykke.feil.kanIkkeFortelles"));
      }
      Vilkar v = samtykke.vilkar();
      List<FieldError> feil = new ArrayList<>();
      if (!v.kategorier().contains(kategori)) {
        feil.add(new FieldError("kategori", Text.of("samtykke.feil.ikkeISamtykket")));
      }
      if (!v.formal().contains(formal)) {
        feil.add(new FieldError("formal", Text.of("samtykke.feil.ikkeISamtykket")));
      }
      if (!v.dybde().dekker(dybde)) {
        feil.add(new FieldError("dybde", Text.of("samtykke.feil.ikkeISamtykket")));
      }
      if (!feil.isEmpty()) {
        throw DomainException.invalid(feil);
      }
    }
  }

  /**
   * The same in order.
   *
   * @throws DomainException INVALID with every field that is wrong
   */
  Kontrollert kontrollert() {
    List<FieldError> feil = new ArrayList<>();
    if (kategori == null) {
      feil.add(new FieldError("kategori", Text.of("feil.paakrevd")));
    }
    String rene = Feltregler.paakrevd("ord", ord, Svar.GRUNN, true, feil);
    if (!feil.isEmpty()) {
      throw DomainException.invalid(feil);
    }
    return new Kontrollert(
        Objects.requireNonNull(kategori),
        formal == null ? Formal.SAMARBEID : formal,
        dybde == null ? Dybde.STATUS : dybde,
        rene);
  }
}
