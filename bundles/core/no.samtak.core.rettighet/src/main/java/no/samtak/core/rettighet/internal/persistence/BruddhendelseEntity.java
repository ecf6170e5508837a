// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.persistence;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import no.samtak.core.rettighet.internal.brudd.Bruddhendelse;
import no.samtak.platform.api.data.Ids;

/** A row of {@code rettighet.bruddhendelse}; only ever added. */
@Entity
@Table(schema = "rettighet", name = "bruddhendelse")
class BruddhendelseEntity {
  @Id private String id = "";
  @Column private String kommune = "";
  @Column private String brudd = "";
  @Column private int nummer;
  @Column private String hva = "";
  @Column private OffsetDateTime tid = Instant.EPOCH.atOffset(ZoneOffset.UTC);
  @Column private String hvem = "";
  @Column private String ord = "";

  /** For JPA. */
  protected BruddhendelseEntity() {}

  BruddhendelseEntity(BruddEntity av, String hva, Instant tid, String hvem, String ord) {
    id = Ids.next();
    kommune = av.kommune();
    brudd = av.id();
    nummer = av.nesteHendelse();
    this.hva = hva;
    this.tid = tid.atOffset(ZoneOffset.UTC);
    this.hvem = hvem;
    this.ord = ord;
  }

  Bruddhendelse tilHendelse() {
    return new Bruddhendelse(nummer, hva, tid.toInstant(), hvem, ord);
  }
}
