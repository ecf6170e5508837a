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
import no.samtak.core.tiltak.internal.endring.Handling;
import no.samtak.core.tiltak.internal.samme.Navneavgjorelse;
import no.samtak.core.tiltak.internal.samme.Navneforslag;

/** A row of {@code tiltak.samme}; goes when the decision is taken back. */
@Entity
@Table(schema = "tiltak", name = "samme")
class SammeEntity {
  @Id @Column private String id = "";
  @Column private String kommune = "";

  @Column
  @Enumerated(EnumType.STRING)
  private Navneforslag.Slag slag = Navneforslag.Slag.TILTAK;

  @Column(name = "tiltak_id")
  private String tiltakId = "";

  @Column private String gjelder = "";

  @Column
  @Enumerated(EnumType.STRING)
  private Navneforslag.Svar svar = Navneforslag.Svar.IKKE_SAMME;

  @Column(name = "nytt_tiltak")
  private String nyttTiltak = "";

  @Column private String begrunnelse = "";
  @Column private OffsetDateTime tid = Instant.EPOCH.atOffset(ZoneOffset.UTC);
  @Column private String bruker = "";

  /** For JPA. */
  protected SammeEntity() {}

  SammeEntity(
      String id,
      String kommune,
      Navneforslag.Slag slag,
      String tiltakId,
      String gjelder,
      Navneforslag.Svar svar,
      String nyttTiltak,
      Handling handling) {
    this.id = id;
    this.kommune = kommune;
    this.slag = slag;
    this.tiltakId = tiltakId;
    this.gjelder = gjelder;
    this.svar = svar;
    this.nyttTiltak = nyttTiltak;
    this.begrunnelse = handling.begrunnelse();
    this.tid = handling.tid().atOffset(ZoneOffset.UTC);
    this.bruker = handling.av().displayName();
  }

  boolean tilhorer(String onsket) {
    return kommune.equals(onsket);
  }

  Navneavgjorelse toAvgjorelse() {
    return new Navneavgjorelse(
        id, slag, tiltakId, gjelder, svar, nyttTiltak, begrunnelse, bruker, tid.toInstant());
  }
}
