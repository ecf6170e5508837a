// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.prosjekt.internal.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import no.samtak.core.prosjekt.internal.prosjekt.Rapport;
import org.jspecify.annotations.Nullable;

/** A row of {@code prosjekt.rapport}: one version of a report; written once, never changed. */
@Entity
@Table(schema = "prosjekt", name = "rapport")
class RapportEntity {
  @Id @Column private String id = "";
  @Column private String kommune = "";
  @Column private String prosjekt = "";
  @Column private int nummer;
  @Column private long utgave;
  @Column private String tekst = "";
  @Column private @Nullable LocalDate levert;

  @Column(name = "bruker_id")
  private String brukerId = "";

  @Column private String bruker = "";
  @Column private OffsetDateTime tid = Instant.EPOCH.atOffset(ZoneOffset.UTC);

  /** For JPA. */
  protected RapportEntity() {}

  RapportEntity(
      String id, String kommune, String prosjekt, Rapport ny, long utgave, String brukerId) {
    this.id = id;
    this.kommune = kommune;
    this.prosjekt = prosjekt;
    this.nummer = ny.nummer();
    this.utgave = utgave;
    this.tekst = ny.tekst();
    this.levert = ny.levert();
    this.brukerId = brukerId;
    this.bruker = ny.bruker();
    Instant naar = ny.tid();
    this.tid = (naar == null ? Instant.EPOCH : naar).atOffset(ZoneOffset.UTC);
  }

  int nummer() {
    return nummer;
  }

  long utgave() {
    return utgave;
  }

  Rapport toRapport() {
    return new Rapport(nummer, tekst, levert, bruker, tid.toInstant(), utgave);
  }
}
