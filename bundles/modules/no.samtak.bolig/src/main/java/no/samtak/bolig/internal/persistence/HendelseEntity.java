// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import no.samtak.bolig.internal.boenhet.Akse;
import no.samtak.bolig.internal.boenhet.Hendelse;
import no.samtak.bolig.internal.boenhet.Overgang;
import no.samtak.bolig.internal.boenhet.Spor;
import no.samtak.platform.api.data.Ids;

/** A row of {@code bolig.hendelse}. */
@Entity
@Table(schema = "bolig", name = "hendelse")
class HendelseEntity {
  @Id private String id = "";
  @Column private String kommune = "";
  @Column private String boenhet = "";
  @Column private int nummer;

  @Column
  @Enumerated(EnumType.STRING)
  private Akse akse = Akse.REGISTER;

  @Column private String hendelse = "";
  @Column private String fra = "";
  @Column private String til = "";
  @Column private LocalDate dag = LocalDate.EPOCH;
  @Column private OffsetDateTime tid = Instant.EPOCH.atOffset(ZoneOffset.UTC);
  @Column private String bruker = "";
  @Column private String grunn = "";

  /** For JPA. */
  protected HendelseEntity() {}

  HendelseEntity(BoenhetEntity of, Overgang overgang, Spor spor) {
    id = Ids.next();
    kommune = of.kommune();
    boenhet = of.id();
    nummer = of.nextEvent();
    akse = overgang.akse();
    hendelse = overgang.hendelse();
    fra = overgang.fra();
    til = overgang.til();
    dag = spor.dag();
    tid = spor.tid().atOffset(ZoneOffset.UTC);
    bruker = spor.bruker();
    grunn = overgang.grunn();
  }

  Hendelse toHendelse() {
    return new Hendelse(nummer, akse, hendelse, fra, til, dag, tid.toInstant(), bruker, grunn);
  }
}
