// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.stream.Collectors;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import no.samtak.bolig.internal.boenhet.Sjekkpunkt;
import no.samtak.bolig.internal.boenhet.Standardsjekk;

/** A row of {@code bolig.standardsjekk}; what was in order stands as names with comma between. */
@Entity
@Table(schema = "bolig", name = "standardsjekk")
class StandardsjekkEntity {
  @Id private String id = "";
  @Column private String kommune = "";
  @Column private String boenhet = "";
  @Column private LocalDate dato = LocalDate.EPOCH;
  @Column private String oppfylt = "";
  @Column private int maks;
  @Column private int krav;
  @Column private String merknad = "";

  @Column(name = "sjekket_av")
  private String sjekketAv = "";

  @Column private OffsetDateTime registrert = Instant.EPOCH.atOffset(ZoneOffset.UTC);

  /** For JPA. */
  protected StandardsjekkEntity() {}

  StandardsjekkEntity(Standardsjekk sjekk) {
    id = sjekk.id();
    kommune = sjekk.kommune();
    boenhet = sjekk.boenhet();
    dato = sjekk.dato();
    oppfylt = sjekk.oppfylt().stream().map(Sjekkpunkt::name).collect(Collectors.joining(","));
    maks = sjekk.maks();
    krav = sjekk.krav();
    merknad = sjekk.merknad();
    sjekketAv = sjekk.av();
    registrert = sjekk.registrert().atOffset(ZoneOffset.UTC);
  }

  Standardsjekk toStandardsjekk() {
    return new Standardsjekk(
        id,
        kommune,
        boenhet,
        dato,
        Arrays.stream(oppfylt.split(","))
            .filter(p -> !p.isEmpty())
            .map(Sjekkpunkt::valueOf)
            .toList(),
        maks,
        krav,
        merknad,
        sjekketAv,
        registrert.toInstant());
  }
}
