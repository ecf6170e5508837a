// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.soknad;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.samtak.core.tilskudd.internal.felles.Innsjekk;
import no.samtak.core.tilskudd.internal.felles.Pengeslag;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;

/** An application as it is sent in; what is left out is not known. */
@Schema(
    name = "Soknadsskjema",
    description = "En søknad slik den føres inn; det som mangler, er ukjent")
public record Soknadsskjema(
    @Schema(description = "Hvem det er søkt hos", maxLength = Innsjekk.MAKS_NAVN, example = "Shdir")
        @Nullable String kilde,
    @Schema(description = "Ordningens id") @Nullable String ordningId,
    @Schema(description = "Hva pengene er til", maxLength = Innsjekk.MAKS_TEKST)
        @Nullable String formal,
    @Schema(description = "Slaget av penger") @Nullable Pengeslag slag,
    @Schema(description = "Delprosjektene når én søknad gjelder flere")
        @Nullable List<String> delprosjekter,
    @Schema(description = "Antall stillinger", minimum = "0", maximum = "1000")
        @Nullable BigDecimal stillinger,
    @Schema(description = "Tiltakene den gjelder") @Nullable List<String> tiltak,
    @Schema(description = "Når den er sendt") @Nullable LocalDate soknadsdato,
    @Schema(description = "Beløpet det er søkt om, i kr") @Nullable BigDecimal soktKr,
    @Schema(description = "Hvor den er; ellers regnet ut av datoer og beløp")
        @Nullable Soknadstilstand tilstand,
    @Schema(description = "Når svaret kom") @Nullable LocalDate svardato,
    @Schema(description = "Tilsagnet i kr") @Nullable BigDecimal tilsagnKr,
    @Schema(description = "Brukt hittil, i kr") @Nullable BigDecimal bruktKr,
    @Schema(description = "Første dag tilsagnet gjelder") @Nullable LocalDate periodeFra,
    @Schema(description = "Siste dag tilsagnet gjelder") @Nullable LocalDate periodeTil,
    @Schema(description = "Mer om søknaden", maxLength = Innsjekk.MAKS_TEKST)
        @Nullable String merknad,
    @Schema(description = "Vilkårene i tilsagnet") @Nullable List<Tilsagnsdel> vilkar,
    @Schema(description = "Øremerkede beløp i tilsagnet") @Nullable List<Tilsagnsdel> oremerkinger,
    @Schema(description = "Rapporter til tilskuddsgiveren") @Nullable List<Tilsagnsdel> rapporter) {

  /**
   * What may be kept of it.
   *
   * @throws no.samtak.platform.api.error.DomainException INVALID with every field that is wrong
   */
  Soknadsinnhold sjekket() {
    Innsjekk sjekk = new Innsjekk();
    BigDecimal tilsagn = sjekk.belop("tilsagnKr", tilsagnKr);
    Soknadsinnhold innhold =
        new Soknadsinnhold(
            sjekk.krev("kilde", kilde, Innsjekk.MAKS_NAVN),
            sjekk.kanskje("ordningId", ordningId, 36),
            sjekk.krev("formal", formal, Innsjekk.MAKS_TEKST),
            slag,
            sjekk.linjer("delprosjekter", delprosjekter, 500),
            sjekk.mellom("stillinger", stillinger, 0, 1000),
            sjekk.slugger("tiltak", tiltak),
            sjekk.dag("soknadsdato", soknadsdato),
            sjekk.belop("soktKr", soktKr),
            tilstand == null ? regnetUt(tilsagn) : tilstand,
            sjekk.dag("svardato", svardato),
            tilsagn,
            sjekk.belop("bruktKr", bruktKr),
            sjekk.dag("periodeFra", periodeFra),
            sjekk.dag("periodeTil", periodeTil),
            sjekk.kanskje("merknad", merknad, Innsjekk.MAKS_TEKST),
            Tilsagnsdel.sjekket(sjekk, Tilsagnsdel.Slag.VILKAR, vilkar),
            Tilsagnsdel.sjekket(sjekk, Tilsagnsdel.Slag.OREMERKING, oremerkinger),
            Tilsagnsdel.sjekket(sjekk, Tilsagnsdel.Slag.RAPPORT, rapporter));
    sjekk.rekkefolge("svardato", innhold.soknadsdato(), innhold.svardato());
    sjekk.rekkefolge("periodeTil", innhold.periodeFra(), innhold.periodeTil());
    if (String.join("\n", innhold.delprosjekter()).length() > 4000) {
      sjekk.feil("delprosjekter", Text.of("feil.forLang", 4000));
    }
    if (tilsagn != null && tilsagn.signum() > 0 && innhold.tilstand() != Soknadstilstand.TILSAGN) {
      sjekk.feil("tilstand", Text.of("soknad.feil.tilsagnstilstand"));
    }
    sjekk.kast();
    return innhold;
  }

  private Soknadstilstand regnetUt(@Nullable BigDecimal tilsagn) {
    if (tilsagn != null) {
      return tilsagn.signum() == 0 ? Soknadstilstand.AVSLAG : Soknadstilstand.TILSAGN;
    }
    return soknadsdato == null ? Soknadstilstand.PLANLAGT : Soknadstilstand.SENDT;
  }
}
