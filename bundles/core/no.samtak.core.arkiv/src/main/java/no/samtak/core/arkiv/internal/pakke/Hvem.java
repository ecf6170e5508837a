// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.pakke;

import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.security.CurrentUser;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.text.Text;

/**
 * Who does it.
 *
 * @param id stable
 * @param navn as colleagues see it
 */
public record Hvem(String id, String navn) {
  /**
   * Who is signed in.
   *
   * @throws DomainException UNAUTHENTICATED where nobody is
   */
  public static Hvem av(CurrentUser bruker) {
    User user =
        bruker
            .get()
            .orElseThrow(
                () ->
                    new DomainException(ErrorKind.UNAUTHENTICATED, Text.of("feil.ikkeInnlogget")));
    return new Hvem(user.id(), user.displayName());
  }
}
