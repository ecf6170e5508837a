// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.person;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is looked for by; sent in a body, never in an address (P10).
 *
 * @param identitetsnummer eleven digits, all of them
 * @param navn beginnings of names or of a code, three letters at least of one of them
 * @param fodselsdato narrows further
 */
@Schema(name = "Personsok", description = "Sendes i kroppen: et nummer hører ikke i en adresse")
public record Personsok(
    @Nullable String identitetsnummer, @Nullable String navn, @Nullable LocalDate fodselsdato) {
  /** Nothing: who is in here must not be in a log. */
  @Override
  public String toString() {
    return "Personsok";
  }
}
