// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.persistence;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import no.samtak.core.tilskudd.internal.felles.Hendelse;
import no.samtak.core.tilskudd.internal.felles.Spor;
import no.samtak.platform.api.data.Ids;

/** A row of {@code tilskudd.hendelse}; only ever added. */
@Entity
@Table(schema = "tilskudd", name = "hendelse")
class HendelseEntity {
  @Id @Column private String id = "";
  @Column private String kommune = "";
  @Column private String objekt = "";
  @Column private long nummer;
  @Column private String hendelse = "";
  @Column private String fra = "";
  @Column private String til = "";
  @Column private OffsetDateTime tid = Instant.EPOCH.atOffset(ZoneOffset.UTC);

  @Column(name = "bruker_id")
  private String brukerId = "";

  @Column private String bruker = "";
  @Column private String begrunnelse = "";

  /** For JPA. */
  protected HendelseEntity() {}

  HendelseEntity(
      String kommune, String objekt, long nummer, String hva, String fra, String til, Spor spor) {
    this.id = Ids.next();
    this.kommune = kommune;
    this.objekt = objekt;
    this.nummer = nummer;
    this.hendelse = hva;
    this.fra = fra;
    this.til = til;
    this.tid = spor.tid().atOffset(ZoneOffset.UTC);
    this.brukerId = spor.bruker().id();
    this.bruker = spor.bruker().displayName();
    this.begrunnelse = spor.begrunnelse();
  }

  Hendelse toHendelse() {
    return new Hendelse(nummer, hendelse, fra, til, tid.toInstant(), bruker, begrunnelse);
  }
}
