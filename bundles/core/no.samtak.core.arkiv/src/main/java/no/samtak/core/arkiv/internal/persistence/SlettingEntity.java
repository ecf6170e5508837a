// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.persistence;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import no.samtak.core.api.modul.Datatabell;
import no.samtak.core.arkiv.internal.sletting.Sletting;
import no.samtak.core.arkiv.internal.sletting.Sletting.Linje;
import no.samtak.core.arkiv.internal.sletting.Sletting.Tilstand;
import org.jspecify.annotations.Nullable;

/** A row of {@code arkiv.sletting}. */
@Entity
@Table(schema = "arkiv", name = "sletting")
class SlettingEntity {
  @Id @Column private String id = "";
  @Column private String modul = "";
  @Column private String kommune = "";
  @Column private String tilstand = "";
  @Column private @Nullable String arkivpakke;
  @Column private String linjer = "";
  @Column private String grunn = "";

  @Column(name = "hvem_id")
  private String hvemId = "";

  @Column private String hvem = "";
  @Column private OffsetDateTime startet = Instant.EPOCH.atOffset(ZoneOffset.UTC);
  @Column private @Nullable OffsetDateTime ferdig;
  @Column private String feil = "";
  @Version private long versjon;

  /** For JPA. */
  protected SlettingEntity() {}

  SlettingEntity(Sletting s, String hvemId) {
    this.id = s.id();
    this.modul = s.modul();
    this.kommune = s.kommune();
    this.tilstand = s.tilstand().name();
    this.linjer = tekst(s.linjer());
    this.grunn = s.grunn();
    this.hvemId = hvemId;
    this.hvem = s.hvem();
    this.startet = s.startet().atOffset(ZoneOffset.UTC);
    this.ferdig = s.ferdig() == null ? null : s.ferdig().atOffset(ZoneOffset.UTC);
  }

  private static String tekst(List<Linje> linjer) {
    return linjer.stream()
        .map(l -> Linjer.linje(l.skjema(), l.tabell(), l.personer(), l.kommune(), l.rader()))
        .collect(Collectors.joining("\n"));
  }

  boolean pagar() {
    return Tilstand.valueOf(tilstand).pagar();
  }

  void arkivert(String pakke) {
    tilstand = Tilstand.ARKIVERT.name();
    arkivpakke = pakke;
  }

  void slettet(Instant naa) {
    tilstand = Tilstand.SLETTET.name();
    ferdig = naa.atOffset(ZoneOffset.UTC);
  }

  void stoppet(Tilstand hvordan, String hvorfor, Instant naa) {
    tilstand = hvordan.name();
    feil = hvorfor;
    ferdig = naa.atOffset(ZoneOffset.UTC);
  }

  Sletting toSletting() {
    return new Sletting(
        id,
        modul,
        kommune,
        Tilstand.valueOf(tilstand),
        arkivpakke,
        Linjer.avLinjer(linjer).stream()
            .map(
                o ->
                    new Linje(
                        o[0],
                        o[1],
                        Datatabell.Personer.valueOf(o[2]),
                        Linjer.tom(o[3]),
                        Long.parseLong(o[4])))
            .toList(),
        grunn,
        hvem,
        startet.toInstant(),
        ferdig == null ? null : ferdig.toInstant(),
        feil);
  }
}
