// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.persistence;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import no.samtak.core.tiltak.internal.endring.Handling;
import no.samtak.core.tiltak.internal.krav.Lagret;
import no.samtak.platform.api.data.Ids;

/** A row of {@code tiltak.krav}: the kinds of service that a tiltak requires, as people say. */
@Entity
@Table(schema = "tiltak", name = "krav")
class KravEntity {
  @Id @Column private String id = "";
  @Column private String kommune = "";

  @Column(name = "tiltak_id")
  private String tiltakId = "";

  /** Sorted, with a space between. */
  @Column private String tjenester = "";

  @Column private OffsetDateTime endret = Instant.EPOCH.atOffset(ZoneOffset.UTC);

  @Column(name = "endret_av")
  private String endretAv = "";

  @Version @Column private long versjon;

  /** For JPA. */
  protected KravEntity() {}

  KravEntity(String kommune, String tiltakId) {
    this.id = Ids.next();
    this.kommune = kommune;
    this.tiltakId = tiltakId;
  }

  final void endre(List<String> nye, Handling handling) {
    tjenester = String.join(" ", nye);
    endret = handling.tid().atOffset(ZoneOffset.UTC);
    endretAv = handling.av().displayName();
  }

  String tiltakId() {
    return tiltakId;
  }

  long versjon() {
    return versjon;
  }

  Lagret toLagret() {
    return new Lagret(
        tjenester.isEmpty() ? List.of() : List.of(tjenester.split(" ")),
        endret.toInstant(),
        endretAv,
        versjon);
  }
}
