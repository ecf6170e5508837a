// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.persistence;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import no.samtak.core.arkiv.internal.kart.Modulhendelse;
import no.samtak.platform.api.data.Ids;

/** A row of {@code arkiv.hendelse}; only ever added. */
@Entity
@Table(schema = "arkiv", name = "hendelse")
class HendelseEntity {
  @Id @Column private String id = "";
  @Column private String modul = "";
  @Column private long nummer;
  @Column private String hendelse = "";
  @Column private String modulversjon = "";
  @Column private OffsetDateTime tid = Instant.EPOCH.atOffset(ZoneOffset.UTC);
  @Column private String hvem = "";
  @Column private String grunn = "";

  /** For JPA. */
  protected HendelseEntity() {}

  HendelseEntity(
      String modul,
      long nummer,
      Modulhendelse.Slag slag,
      String versjon,
      Instant tid,
      String hvem,
      String grunn) {
    this.id = Ids.next();
    this.modul = modul;
    this.nummer = nummer;
    this.hendelse = slag.name();
    this.modulversjon = versjon;
    this.tid = tid.atOffset(ZoneOffset.UTC);
    this.hvem = hvem;
    this.grunn = grunn;
  }

  Modulhendelse toHendelse() {
    return new Modulhendelse(
        "kart-%09d".formatted(nummer),
        Modulhendelse.Slag.valueOf(hendelse),
        tid.toInstant(),
        hvem,
        grunn,
        modulversjon);
  }
}
