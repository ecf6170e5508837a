// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.utredning.internal.persistence;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import no.samtak.core.utredning.internal.papir.Tekst;
import no.samtak.core.utredning.internal.papir.Tekstfelt;
import no.samtak.platform.api.data.Ids;

/** A row of {@code utredning.tekst}: an edition of a text; only ever added. */
@Entity
@Table(schema = "utredning", name = "tekst")
class TekstEntity {
  @Id @Column String id = "";
  @Column String kommune = "";
  @Column String utredning = "";
  @Column String tiltak = "";

  @Column
  @Enumerated(EnumType.STRING)
  Tekstfelt felt = Tekstfelt.SAMMENDRAG;

  @Column long nummer;
  @Column String tekst = "";
  @Column long fra;

  @Column(name = "bruker_id")
  String brukerId = "";

  @Column String bruker = "";
  @Column OffsetDateTime tid = Instant.EPOCH.atOffset(ZoneOffset.UTC);

  /** For JPA. */
  protected TekstEntity() {}

  TekstEntity(String kommune, String utredning, Tekst ny, String brukerId) {
    id = Ids.next();
    this.kommune = kommune;
    this.utredning = utredning;
    tiltak = ny.tiltak();
    felt = ny.felt();
    nummer = ny.nummer();
    tekst = ny.tekst();
    fra = ny.fra();
    this.brukerId = brukerId;
    bruker = ny.av();
    tid = ny.tid().atOffset(ZoneOffset.UTC);
  }

  final String brukerId() {
    return brukerId;
  }

  final Tekst toTekst() {
    return new Tekst(tiltak, felt, nummer, tekst, fra, bruker, tid.toInstant());
  }
}
