// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.samtak.core.api.modul.Modultilstand;
import no.samtak.core.modulstyring.internal.tilstand.Modulstand;
import no.samtak.platform.api.text.Language;
import org.jspecify.annotations.Nullable;

/** A module in a kommune, with all that is told of it. */
@Schema(name = "Kommunemodul", description = "En modul i en kommune, og hvorfor den står slik")
public record ModulSvar(
    String kommune,
    String modul,
    String navn,
    String formal,
    @Nullable String versjon,
    Modultilstand tilstand,
    boolean onsket,
    @Nullable LocalDate tilOgMed,
    String grunn,
    @Schema(description = "Slagene av tjeneste modulen gir") List<String> gir,
    @Schema(description = "Tiltakene som krever noe den gir, også de som bare er planlagt")
        List<OnskeSvar> onsker,
    @Schema(description = "Om den ble åpnet uten at et tiltak trengte den") boolean utenTiltak,
    @Schema(description = "Når den kom i tilstanden") @Nullable Instant siden,
    @Schema(description = "Forretningsdatoen den skal deaktiveres fra")
        @Nullable LocalDate deaktiveresFra,
    @Schema(description = "Det deaktiveringen venter på ut over datoen")
        @Nullable String venterPa) {
  static ModulSvar av(Modulstand m, Language sprak) {
    return new ModulSvar(
        m.status().kommune(),
        m.status().modul(),
        m.navn().in(sprak),
        m.formal().in(sprak),
        m.modulversjon(),
        m.status().tilstand(),
        m.status().onsket(),
        m.status().tilOgMed(),
        m.status().grunn().in(sprak),
        m.gir().stream().sorted().toList(),
        m.onsker().stream().map(OnskeSvar::av).toList(),
        m.apnetUtenTiltak(),
        m.siden(),
        m.deaktiveresFra(),
        m.venterPa() == null ? null : m.venterPa().in(sprak));
  }
}
