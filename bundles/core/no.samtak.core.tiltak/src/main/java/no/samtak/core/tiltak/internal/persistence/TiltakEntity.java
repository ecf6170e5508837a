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
import no.samtak.core.tiltak.internal.samme.Navngitt;
import no.samtak.core.tiltak.internal.tiltak.Registertiltak;
import org.jspecify.annotations.Nullable;

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

  @Column(name = "slatt_sammen_med")
  @Nullable String slattSammenMed;

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

  /** Goes: from here its slug means the other. */
  final void slaSammenMed(String slug, OffsetDateTime tid) {
    slattSammenMed = slug;
    endret = tid;
  }

  /** Stands by itself again. */
  final void skill(OffsetDateTime tid) {
    slattSammenMed = null;
    endret = tid;
  }

  Navngitt toNavngitt() {
    return new Navngitt(tiltakId, navn, slattSammenMed == null ? "" : slattSammenMed);
  }

  Registertiltak toRegistertiltak() {
    return new Registertiltak(
        tiltakId, navn, malgrupper, tilstand, beskrevet, endret.toInstant(), versjon);
  }

  Tiltak toTiltak() {
    return new Tiltak(kommune, tiltakId, navn, tilstand);
  }
}
