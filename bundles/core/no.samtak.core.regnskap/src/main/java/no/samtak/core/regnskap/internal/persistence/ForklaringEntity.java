// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.regnskap.internal.persistence;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import no.samtak.core.regnskap.internal.avvik.Forklaring;

/** A row of {@code regnskap.forklaring}; written once, never changed. */
@Entity
@Table(schema = "regnskap", name = "forklaring")
class ForklaringEntity {
  @Id @Column private String id = "";
  @Column private String kommune = "";
  @Column private String objekt = "";
  @Column private int aar;
  @Column private long nummer;
  @Column private String tekst = "";

  @Column(name = "bruker_id")
  private String brukerId = "";

  @Column private String bruker = "";
  @Column private OffsetDateTime tid = Instant.EPOCH.atOffset(ZoneOffset.UTC);

  /** For JPA. */
  protected ForklaringEntity() {}

  ForklaringEntity(
      String id, String kommune, Forklaring ny, long nummer, String brukerId, OffsetDateTime tid) {
    this.id = id;
    this.kommune = kommune;
    this.objekt = ny.objekt();
    this.aar = ny.aar();
    this.nummer = nummer;
    this.tekst = ny.tekst();
    this.brukerId = brukerId;
    this.bruker = ny.bruker();
    this.tid = tid;
  }

  long nummer() {
    return nummer;
  }

  Forklaring toForklaring() {
    return new Forklaring(objekt, aar, tekst, bruker, tid.toInstant(), nummer);
  }
}
