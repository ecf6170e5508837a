// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.persistence;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code sikkerhet.okt}: a session that an issuer opened, or one that was ended before its
 * time. The session itself is in the browser; here are only hashes.
 */
@Entity
@Table(schema = "sikkerhet", name = "okt")
public class OktEntity {
  @Id
  @Column(name = "okt")
  private String okt;

  @Column(name = "konto_id")
  private String kontoId;

  @Column(name = "utsteder_okt")
  private @Nullable String utstederOkt;

  @Column(name = "avreise")
  private @Nullable String avreise;

  @Column(name = "avsluttet")
  private boolean avsluttet;

  @Column(name = "utloper")
  private OffsetDateTime utloper;

  /** For JPA. */
  protected OktEntity() {}

  OktEntity(String okt, String kontoId, Instant utloper) {
    this.okt = okt;
    this.kontoId = kontoId;
    this.utloper = utloper.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
  }

  void openedBy(@Nullable String issuersSession, String departure) {
    utstederOkt = issuersSession;
    avreise = departure;
  }

  void end() {
    avsluttet = true;
  }

  String kontoId() {
    return kontoId;
  }
}
