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
import no.samtak.core.tiltak.internal.endring.Endring;
import no.samtak.core.tiltak.internal.endring.Handling;
import no.samtak.platform.api.data.Ids;

/** A row of {@code tiltak.registerendring}; only ever added. */
@Entity
@Table(schema = "tiltak", name = "registerendring")
class EndringEntity {
  static final int MAKS_HVA = 1000;

  @Id @Column private String id = "";
  @Column private String kommune = "";

  @Column(name = "tiltak_id")
  private String tiltakId = "";

  @Column private OffsetDateTime tid = Instant.EPOCH.atOffset(ZoneOffset.UTC);

  @Column
  @Enumerated(EnumType.STRING)
  private Endring.Register register = Endring.Register.PROFIL;

  @Column
  @Enumerated(EnumType.STRING)
  private Endring.Hendelse hendelse = Endring.Hendelse.ENDRET;

  @Column private String objekt = "";
  @Column private String hva = "";
  @Column private String begrunnelse = "";

  @Column(name = "bruker_id")
  private String brukerId = "";

  @Column private String bruker = "";

  /** For JPA. */
  protected EndringEntity() {}

  EndringEntity(
      String kommune,
      String tiltakId,
      Endring.Register register,
      Endring.Hendelse hendelse,
      String objekt,
      String hva,
      Handling handling) {
    this.id = Ids.next();
    this.kommune = kommune;
    this.tiltakId = tiltakId;
    this.tid = handling.tid().atOffset(ZoneOffset.UTC);
    this.register = register;
    this.hendelse = hendelse;
    this.objekt = objekt;
    this.hva = hva.length() > MAKS_HVA ? hva.substring(0, MAKS_HVA - 1) + "…" : hva;
    this.begrunnelse = handling.begrunnelse();
    this.brukerId = handling.av().id();
    this.bruker = handling.av().displayName();
  }

  Endring toEndring() {
    return new Endring(id, tid.toInstant(), register, hendelse, objekt, hva, begrunnelse, bruker);
  }
}
