// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import no.samtak.core.person.internal.person.PersonService;

/**
 * What a search found.
 *
 * @param flere whether there is more than is shown: search more closely
 */
@Schema(name = "Persontreff")
public record Persontreff(List<PersonRad> rader, boolean flere) {
  static Persontreff av(PersonService.Treff treff) {
    return new Persontreff(treff.rader().stream().map(PersonRad::av).toList(), treff.flere());
  }
}
