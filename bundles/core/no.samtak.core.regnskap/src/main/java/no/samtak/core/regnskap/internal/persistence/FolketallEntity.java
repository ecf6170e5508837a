// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.regnskap.internal.persistence;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import no.samtak.core.regnskap.internal.kostra.OppgittFolketall;
import org.jspecify.annotations.Nullable;

/** A row of {@code regnskap.folketall}; written once, never changed. */
@Entity
@Table(schema = "regnskap", name = "folketall")
class FolketallEntity {
  @Id @Column private String id = "";
  @Column private String kommune = "";
  @Column private int aar;
  @Column private long nummer;
  @Column private @Nullable Integer antall;
  @Column private String kilde = "";

  @Column(name = "bruker_id")
  private String brukerId = "";

  @Column private String bruker = "";
  @Column private OffsetDateTime tid = Instant.EPOCH.atOffset(ZoneOffset.UTC);

  /** For JPA. */
  protected FolketallEntity() {}

  FolketallEntity(
      String id,
      String kommune,
      OppgittFolketall nytt,
      long nummer,
      String brukerId,
      OffsetDateTime tid) {
    this.id = id;
    this.kommune = kommune;
    this.aar = nytt.aar();
    this.nummer = nummer;
    this.antall = nytt.antall();
    this.kilde = nytt.kilde();
    this.brukerId = brukerId;
    this.bruker = nytt.bruker();
    this.tid = tid;
  }

  long nummer() {
    return nummer;
  }

  OppgittFolketall toFolketall() {
    return new OppgittFolketall(aar, antall, kilde, bruker, tid.toInstant(), nummer);
  }
}
