// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.rest;

import java.util.List;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.drift.internal.modul.Bestilling;
import no.samtak.platform.drift.internal.modul.Modulversjon;
import no.samtak.platform.drift.internal.modul.Operasjonstype;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for over REST.
 *
 * @param type INN, UT, STOPP, START, OPPGRADER, BYTT, NODSTOPP or GLEM
 * @param modul the module
 * @param versjon which version comes in; the newest where it is left out
 * @param nyModul with BYTT the module that comes in
 * @param grunn why; required
 * @param bekreft with GLEM the module once more
 */
public record OperasjonInnhold(
    @Nullable Operasjonstype type,
    @Nullable String modul,
    @Nullable String versjon,
    @Nullable String nyModul,
    @Nullable String grunn,
    @Nullable String bekreft) {

  Bestilling bestilling() {
    if (type == null) {
      throw DomainException.invalid(List.of(new FieldError("type", Text.of("drift.feil.type"))));
    }
    return new Bestilling(
        type,
        modul == null ? "" : modul,
        versjon == null || versjon.isBlank() ? null : Modulversjon.of(versjon),
        nyModul,
        grunn == null ? "" : grunn,
        bekreft);
  }
}
