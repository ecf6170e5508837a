// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.samtak.bolig.internal.boenhet.Dimensjon;
import no.samtak.bolig.internal.boenhet.Sjekkpunkt;
import no.samtak.bolig.internal.boenhet.Standardsjekk;

/**
 * A check of a dwelling as programs see it.
 *
 * @param definisjon points for what it is, 0 to 5
 * @param innhold points for what it holds, 0 to 5
 * @param utseende points for how it looks, 0 to 5
 * @param beliggenhet points for where it lies, 0 to 5
 */
@Schema(name = "Standardsjekk", description = "En sjekk mot standardlista, slik den ble gjort")
public record Sjekksvar(
    String id,
    LocalDate dato,
    int poeng,
    int maks,
    int krav,
    int definisjon,
    int innhold,
    int utseende,
    int beliggenhet,
    List<Sjekkpunkt> oppfylt,
    String merknad,
    String av,
    Instant registrert) {
  static Sjekksvar av(Standardsjekk s) {
    return new Sjekksvar(
        s.id(),
        s.dato(),
        s.poeng(),
        s.maks(),
        s.krav(),
        s.poeng(Dimensjon.DEFINISJON),
        s.poeng(Dimensjon.INNHOLD),
        s.poeng(Dimensjon.UTSEENDE),
        s.poeng(Dimensjon.BELIGGENHET),
        s.oppfylt(),
        s.merknad(),
        s.av(),
        s.registrert());
  }
}
