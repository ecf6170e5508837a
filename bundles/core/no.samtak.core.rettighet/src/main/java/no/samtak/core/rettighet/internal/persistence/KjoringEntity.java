// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import no.samtak.core.rettighet.internal.oppbevaring.Kjoring;
import no.samtak.core.rettighet.internal.sletting.Slettelinje;

/** A row of {@code rettighet.kjoring}. */
@Entity
@Table(schema = "rettighet", name = "kjoring")
class KjoringEntity {
  @Id private String id = "";
  @Column private String kommune = "";
  @Column private LocalDate dag = LocalDate.EPOCH;
  @Column private OffsetDateTime tid = OffsetDateTime.MIN;
  @Column private String hvem = "";
  @Column private String grunn = "";
  @Column private boolean ferdig;
  @Version private long versjon;

  /** For JPA. */
  protected KjoringEntity() {}

  KjoringEntity(Kjoring ny) {
    id = ny.id();
    kommune = ny.kommune();
    dag = ny.dag();
    tid = OffsetDateTime.ofInstant(ny.tid(), ZoneOffset.UTC);
    hvem = ny.hvem();
    grunn = ny.grunn();
  }

  String kommune() {
    return kommune;
  }

  String id() {
    return id;
  }

  void slutt() {
    ferdig = true;
  }

  Kjoring tilKjoring(List<Slettelinje> linjer) {
    Instant naar = tid.toInstant();
    return new Kjoring(id, kommune, dag, naar, hvem, grunn, ferdig, linjer);
  }
}
