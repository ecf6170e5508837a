// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.tjeneste;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What somebody writes of a service.
 *
 * @param slug short name in addresses; taken when it is made, never changed
 * @param navn as people know it
 * @param lov what binds it to secrecy
 * @param aktiv whether it takes in people; not given = it does
 */
@Schema(name = "Tjenesteinnhold")
public record Tjenesteinnhold(
    @Schema(description = "a-z, 0-9 og bindestrek; endres aldri", maxLength = 40)
        @Nullable String slug,
    @Schema(maxLength = 100) @Nullable String navn,
    @Nullable Taushetslov lov,
    @Nullable Boolean aktiv) {
  private static final Pattern SLUG = Pattern.compile("[a-z][a-z0-9-]{1,39}");

  /**
   * Words that stand in the place of a service's short name in addresses: a service of that name
   * could not be reached there. Every page and resource with a service in its address adds its own.
   */
  private static final Set<String> OPPTATT = Set.of("ny", "gjennomgang", "delt", "maler");

  /**
   * The same in order.
   *
   * @param ny whether it is to be made: then the slug counts
   * @throws DomainException INVALID with every field that is wrong
   */
  Kontrollert kontrollert(boolean ny) {
    List<FieldError> feil = new ArrayList<>();
    String kort = slug == null ? "" : slug.strip();
    if (ny && !SLUG.matcher(kort).matches()) {
      feil.add(new FieldError("slug", Text.of("person.feil.slug")));
    } else if (ny && OPPTATT.contains(kort)) {
      feil.add(new FieldError("slug", Text.of("person.feil.slugReservert", kort)));
    }
    String rent = navn == null ? "" : navn.strip();
    if (rent.isEmpty()) {
      feil.add(new FieldError("navn", Text.of("feil.paakrevd")));
    } else if (rent.length() > 100) {
      feil.add(new FieldError("navn", Text.of("feil.forLang", 100)));
    }
    if (lov == null) {
      feil.add(new FieldError("lov", Text.of("feil.paakrevd")));
    }
    if (!feil.isEmpty() || lov == null) {
      throw DomainException.invalid(feil);
    }
    return new Kontrollert(kort, rent, lov, !Boolean.FALSE.equals(aktiv));
  }

  /** In order. */
  public record Kontrollert(String slug, String navn, Taushetslov lov, boolean aktiv) {}
}
