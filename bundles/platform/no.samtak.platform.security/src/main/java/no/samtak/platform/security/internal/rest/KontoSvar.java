// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import no.samtak.platform.api.rest.Versioned;
import no.samtak.platform.api.security.Account;
import no.samtak.platform.api.security.Role;

/**
 * An account as operators see it; see {@link Account}.
 *
 * @param kommuner slugs, or {@code *} for all
 * @param byttPassord whether the password is a one-time one
 */
@Schema(name = "Konto")
public record KontoSvar(
    String id,
    String brukernavn,
    String visningsnavn,
    List<Role> roller,
    List<String> kommuner,
    boolean aktiv,
    boolean byttPassord,
    Instant opprettet,
    long versjon)
    implements Versioned {
  static KontoSvar of(Account account) {
    Account.Details details = account.details();
    return new KontoSvar(
        account.id(),
        account.username(),
        details.displayName(),
        details.roles().stream().sorted().toList(),
        details.tenants().stream().sorted().toList(),
        details.active(),
        account.mustChangePassword(),
        account.created(),
        account.version());
  }
}
