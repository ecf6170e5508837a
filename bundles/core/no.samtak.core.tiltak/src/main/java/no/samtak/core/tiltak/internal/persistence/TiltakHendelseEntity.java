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
import no.samtak.core.api.tiltak.TiltakTilstand;
import no.samtak.core.tiltak.internal.tiltak.Tilstandsendring;
import org.jspecify.annotations.Nullable;

/** A row of {@code tiltak.tiltak_hendelse}; only ever added. */
@Entity
@Table(schema = "tiltak", name = "tiltak_hendelse")
class TiltakHendelseEntity {
  @Id @Column String id = "";
  @Column String kommune = "";

  @Column(name = "tiltak_id")
  String tiltakId = "";

  @Column long nummer;
  @Column String hendelse = "";

  @Column
  @Enumerated(EnumType.STRING)
  @Nullable TiltakTilstand fra;

  @Column
  @Enumerated(EnumType.STRING)
  TiltakTilstand til = TiltakTilstand.PLANLAGT;

  @Column OffsetDateTime tid = Instant.EPOCH.atOffset(ZoneOffset.UTC);

  @Column(name = "bruker_id")
  String brukerId = "";

  @Column String bruker = "";
  @Column String begrunnelse = "";

  /** For JPA. */
  protected TiltakHendelseEntity() {}

  Tilstandsendring toTilstandsendring() {
    return new Tilstandsendring(nummer, hendelse, fra, til, tid.toInstant(), bruker, begrunnelse);
  }
}
