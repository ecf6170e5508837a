// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import no.samtak.core.person.internal.tilgang.Unntak;
import no.samtak.platform.api.rest.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * An exception in law or an emergency access as programs see it.
 *
 * @param person as it was asked for: it need not exist
 * @param overFrist whether a leader should have looked at it
 */
@Schema(name = "Tilgangsunntak")
public record UnntakSvar(
    String id,
    String tjeneste,
    String person,
    String navn,
    Unntak.Slag slag,
    String hjemmel,
    boolean plikt,
    String grunn,
    Unntak.Tilstand tilstand,
    Instant spurt,
    @Nullable Instant apnet,
    @Nullable Instant til,
    boolean overFrist,
    @Nullable Instant vurdert,
    @Nullable String vurdertAv,
    Unntak.@Nullable Vurdering vurdering,
    String merknad,
    long versjon)
    implements Versioned {
  static UnntakSvar av(Unntak u, Instant naa) {
    return new UnntakSvar(
        u.id(),
        u.tjeneste(),
        u.person(),
        u.navn(),
        u.slag(),
        u.hjemmel(),
        u.plikt(),
        u.grunn(),
        u.tilstand(),
        u.spurt(),
        u.apnet(),
        u.til(),
        u.overFrist(naa),
        u.vurdert(),
        u.vurdertAv(),
        u.vurdering(),
        u.merknad(),
        u.versjon());
  }
}
