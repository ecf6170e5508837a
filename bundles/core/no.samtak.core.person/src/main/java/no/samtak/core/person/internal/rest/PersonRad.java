// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import no.samtak.core.person.internal.person.Personbilde;
import org.jspecify.annotations.Nullable;

/**
 * A person in a list.
 *
 * @param sortert the name with what people are sorted by first
 */
@Schema(name = "PersonRad")
public record PersonRad(
    String id,
    String visningsnavn,
    String sortert,
    @Nullable LocalDate fodselsdato,
    boolean anonym,
    boolean adresseSkjult,
    @Nullable LocalDate dodsdato) {
  static PersonRad av(Personbilde b) {
    var p = b.person().personalia();
    return new PersonRad(
        b.person().id(),
        p.visningsnavn(),
        p.sortert(),
        p.fodselsdato(),
        p.anonym(),
        b.adresseSkjult(),
        p.dodsdato());
  }
}
