// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import no.samtak.bolig.internal.boenhet.Boenhet;
import no.samtak.bolig.internal.boenhet.Eierform;
import no.samtak.bolig.internal.boenhet.Klargjoring;
import no.samtak.bolig.internal.boenhet.Opplysninger;
import no.samtak.bolig.internal.boenhet.Tilstand;
import no.samtak.bolig.internal.boenhet.Utleie;
import no.samtak.platform.api.rest.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A dwelling as programs see it: {@link Opplysninger} and the three axes in one row. What is for
 * those who go there is null for others; see {@link Innsyn}.
 *
 * @param id random
 * @param adresse in one line
 * @param kanTildeles whether it can be given to somebody now
 * @param bundet whether a grant binds it today, by the business date
 * @param tilstandPoeng points of the last check; null = never checked
 * @param tilstandMaks points of its list
 * @param tilstandKrav what the minimum standard asked for
 * @param tilstandDato the day of it
 * @param utgatt the day that it went out of the register; null = in use
 * @param versjon rises with each change
 */
@Schema(name = "Boenhet", description = "En bolig. Ingen opplysninger om den som bor der")
public record BoenhetSvar(
    String id,
    String objektnummer,
    String adresse,
    String gate,
    @Nullable Integer husnummer,
    String bokstav,
    String postnummer,
    String poststed,
    String matrikkel,
    String bruksenhet,
    @Nullable BigDecimal areal,
    @Nullable Integer rom,
    @Nullable Integer etasje,
    Eierform eierform,
    String eier,
    @Nullable LocalDate innleidTil,
    String merknad,
    @Nullable Integer husstand,
    String bindingGruppe,
    String bindingTilskudd,
    @Nullable LocalDate bindingTil,
    @Schema(description = "Bare for dem som går dit") @Nullable String adkomst,
    @Schema(description = "Bare for dem som går dit") @Nullable String varsel,
    @Nullable LocalDate varselTil,
    Utleie utleie,
    Klargjoring klargjoring,
    boolean kanTildeles,
    boolean bundet,
    @Nullable Integer tilstandPoeng,
    @Nullable Integer tilstandMaks,
    @Nullable Integer tilstandKrav,
    @Nullable LocalDate tilstandDato,
    @Nullable LocalDate utgatt,
    Instant opprettet,
    long versjon)
    implements Versioned {
  static BoenhetSvar av(Boenhet boenhet, LocalDate idag, boolean gaarDit) {
    Opplysninger o = boenhet.opplysninger();
    Tilstand t = boenhet.tilstand();
    return new BoenhetSvar(
        boenhet.id(),
        o.objektnummer(),
        o.adresse(),
        o.gate(),
        o.husnummer(),
        o.bokstav(),
        o.postnummer(),
        o.poststed(),
        o.matrikkel(),
        o.bruksenhet(),
        o.areal(),
        o.rom(),
        o.etasje(),
        o.eierform(),
        o.eier(),
        o.innleidTil(),
        o.merknad(),
        o.husstand(),
        o.bindingGruppe(),
        o.bindingTilskudd(),
        o.bindingTil(),
        gaarDit ? o.adkomst() : null,
        gaarDit ? o.varsel() : null,
        gaarDit ? o.varselTil() : null,
        boenhet.utleie(),
        boenhet.klargjoring(),
        boenhet.kanTildeles(),
        o.bundet(idag),
        t == null ? null : t.poeng(),
        t == null ? null : t.maks(),
        t == null ? null : t.krav(),
        t == null ? null : t.dato(),
        boenhet.utgatt(),
        boenhet.opprettet(),
        boenhet.versjon());
  }
}
