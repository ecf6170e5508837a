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
import no.samtak.core.arkiv.internal.pakke.Arkivpakke;
import no.samtak.core.arkiv.internal.pakke.Arkivpakke.Kontrollsvar;
import no.samtak.core.arkiv.internal.pakke.Arkivpakke.Tabellinnhold;
import no.samtak.core.arkiv.internal.pakke.Arkivpakke.Tilstand;
import org.jspecify.annotations.Nullable;

/** A row of {@code arkiv.pakke}. */
@Entity
@Table(schema = "arkiv", name = "pakke")
class PakkeEntity {
  @Id @Column private String id = "";
  @Column private String modul = "";
  @Column private String kommune = "";
  @Column private String tilstand = "";
  @Column private String modulversjon = "";
  @Column private String node = "";
  @Column private String fil = "";
  @Column private String sha512 = "";
  @Column private long bytes;
  @Column private String innhold = "";
  @Column private String grunn = "";

  @Column(name = "hvem_id")
  private String hvemId = "";

  @Column private String hvem = "";
  @Column private OffsetDateTime startet = Instant.EPOCH.atOffset(ZoneOffset.UTC);
  @Column private @Nullable OffsetDateTime ferdig;
  @Column private @Nullable OffsetDateTime kontrollert;
  @Column private @Nullable String kontroll;
  @Column private String feil = "";
  @Version private long versjon;

  /** For JPA. */
  protected PakkeEntity() {}

  PakkeEntity(Arkivpakke p, String hvemId) {
    this.id = p.id();
    this.modul = p.modul();
    this.kommune = p.kommune();
    this.tilstand = p.tilstand().name();
    this.modulversjon = p.versjon();
    this.node = p.node();
    this.fil = p.fil();
    this.grunn = p.grunn();
    this.hvemId = hvemId;
    this.hvem = p.hvem();
    this.startet = p.startet().atOffset(ZoneOffset.UTC);
  }

  boolean begynt() {
    return tilstand.equals(Tilstand.BEGYNT.name());
  }

  void ferdig(String sum, long storrelse, List<Tabellinnhold> tabeller, Instant naa) {
    tilstand = Tilstand.FERDIG.name();
    sha512 = sum;
    bytes = storrelse;
    innhold =
        tabeller.stream()
            .map(t -> Linjer.linje(t.skjema(), t.tabell(), t.rader(), t.sha256()))
            .collect(Collectors.joining("\n"));
    ferdig = naa.atOffset(ZoneOffset.UTC);
  }

  void stoppet(Tilstand hvordan, String hvorfor, Instant naa) {
    tilstand = hvordan.name();
    feil = hvorfor;
    ferdig = naa.atOffset(ZoneOffset.UTC);
  }

  void kontrollert(Kontrollsvar svar, Instant naa) {
    kontroll = svar.name();
    kontrollert = naa.atOffset(ZoneOffset.UTC);
  }

  Arkivpakke toPakke() {
    return new Arkivpakke(
        id,
        modul,
        kommune,
        Tilstand.valueOf(tilstand),
        modulversjon,
        node,
        fil,
        sha512,
        bytes,
        Linjer.avLinjer(innhold).stream()
            .map(o -> new Tabellinnhold(o[0], o[1], Long.parseLong(o[2]), o[3]))
            .toList(),
        grunn,
        hvem,
        startet.toInstant(),
        ferdig == null ? null : ferdig.toInstant(),
        kontrollert == null ? null : kontrollert.toInstant(),
        kontroll == null ? null : Kontrollsvar.valueOf(kontroll),
        feil);
  }
}
