// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.person;

import java.util.List;
import java.util.Optional;
import no.samtak.core.person.internal.persistence.Base;
import no.samtak.core.person.internal.persistence.PersonStore;
import no.samtak.core.person.internal.persistence.TjenesteStore;
import no.samtak.core.person.internal.sok.Sokeord;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.text.Text;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The id that somebody in an emergency asks for by a number. Never tells whether there is such a
 * person: where there is none, the id is any.
 */
@Component(service = Nummeroppslag.class)
public final class Nummeroppslag {
  private final Base base;
  private final TjenesteStore tjenester;
  private final Personindeks indeks;
  private final Personskap skap;

  /** On index and rows. */
  @Activate
  public Nummeroppslag(
      @Reference Base base,
      @Reference TjenesteStore tjenester,
      @Reference Personindeks indeks,
      @Reference Personskap skap) {
    this.base = base;
    this.tjenester = tjenester;
    this.indeks = indeks;
    this.skap = skap;
  }

  /**
   * The id of the person with the number, or any.
   *
   * @throws DomainException INVALID where it is no number
   */
  public String id(String kommune, String tjeneste, String skrevet) {
    String siffer =
        Identitetsnummer.les(skrevet)
            .map(Identitetsnummer::siffer)
            .orElseThrow(
                () ->
                    DomainException.invalid(
                        List.of(
                            new FieldError("identitetsnummer", Text.of("person.feil.nummer")))));
    Optional<String> tjenesteId = tjenester.id(kommune, tjeneste);
    String ingen = Ids.next();
    return tjenesteId.isEmpty()
        ? ingen
        : base.gjor(
            c ->
                PersonStore.finn(
                        c,
                        tjenesteId.get(),
                        indeks.finn(c, tjenesteId.get(), Sokeord.nummer(siffer), 10))
                    .stream()
                    .map(skap::apne)
                    .filter(p -> p.personalia().identitetsnummer().equals(siffer))
                    .map(Person::id)
                    .findFirst()
                    .orElse(ingen));
  }
}
