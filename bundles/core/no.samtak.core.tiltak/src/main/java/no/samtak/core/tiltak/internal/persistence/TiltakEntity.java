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
import javax.persistence.Version;
import no.samtak.core.api.tiltak.Tiltak;
import no.samtak.core.api.tiltak.TiltakTilstand;
import no.samtak.core.tiltak.internal.tiltak.Registertiltak;

/** A row of {@code tiltak.tiltak}. */
@Entity
@Table(schema = "tiltak", name = "tiltak")
class TiltakEntity {
  @Id @Column String id = "";
  @Column String kommune = "";

  @Column(name = "tiltak_id")
  String tiltakId = "";

  @Column String navn = "";
  @Column String sortering = "";
  @Column String malgrupper = "";

  @Column
  @Enumerated(EnumType.STRING)
  TiltakTilstand tilstand = TiltakTilstand.PLANLAGT;

  @Column boolean beskrevet;
  @Column OffsetDateTime opprettet = Instant.EPOCH.atOffset(ZoneOffset.UTC);
  @Column OffsetDateTime endret = Instant.EPOCH.atOffset(ZoneOffset.UTC);
  @Version @Column long versjon;

  /** For JPA. */
  protected TiltakEntity() {}

  /**
   * Changes the state. Here and not by the fields from outside: only what an entity does to itself
   * is seen by the weaving that tells what to store.
   */
  final void bli(TiltakTilstand ny, OffsetDateTime tid) {
    tilstand = ny;
    endret = tid;
  }

  Registertiltak toRegistertiltak() {
    return new Registertiltak(
        tiltakId, navn, malgrupper, tilstand, beskrevet, endret.toInstant(), versjon);
  }

  Tiltak toTiltak() {
    return new Tiltak(kommune, tiltakId, navn, tilstand);
  }
}
