// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.persistence;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import no.samtak.core.api.tiltak.Lenkeslag;
import no.samtak.core.api.tiltak.Tiltakslenke;
import no.samtak.core.tiltak.internal.kjede.Lenke;

/** A row of {@code tiltak.lenke}. */
@Entity
@Table(schema = "tiltak", name = "lenke")
class LenkeEntity {
  @Id @Column private String id = "";
  @Column private String kommune = "";
  @Column private String fra = "";
  @Column private String til = "";

  @Column
  @Enumerated(EnumType.STRING)
  private Lenkeslag slag = Lenkeslag.LEVERER_BRUKERE_TIL;

  @Column private String hva = "";
  @Column private String virkning = "";
  @Column private OffsetDateTime endret = Instant.EPOCH.atOffset(ZoneOffset.UTC);
  @Version @Column private long versjon;

  /** For JPA. */
  protected LenkeEntity() {}

  LenkeEntity(Tiltakslenke lenke, Instant tid) {
    this.id = lenke.lenkeId();
    this.kommune = lenke.kommune();
    this.fra = lenke.fra();
    this.til = lenke.til();
    this.slag = lenke.slag();
    endre(lenke.hva(), lenke.virkning(), tid);
  }

  /** Takes over what can be changed. */
  final void endre(String nyHva, String nyVirkning, Instant tid) {
    hva = nyHva;
    virkning = nyVirkning;
    endret = tid.atOffset(ZoneOffset.UTC);
  }

  boolean tilhorer(String onsket) {
    return kommune.equals(onsket);
  }

  long versjon() {
    return versjon;
  }

  String fra() {
    return fra;
  }

  String til() {
    return til;
  }

  Lenke toLenke(String fraNavn, String tilNavn) {
    return new Lenke(
        id, fra, fraNavn, til, tilNavn, slag, hva, virkning, endret.toInstant(), versjon);
  }
}
