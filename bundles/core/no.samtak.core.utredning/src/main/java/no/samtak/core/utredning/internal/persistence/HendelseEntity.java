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
import no.samtak.core.utredning.internal.register.Hendelse;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.security.User;

/** A row of {@code utredning.hendelse}; only ever added. */
@Entity
@Table(schema = "utredning", name = "hendelse")
class HendelseEntity {
  @Id @Column String id = "";
  @Column String kommune = "";
  @Column String utredning = "";
  @Column long nummer;

  @Column
  @Enumerated(EnumType.STRING)
  Hendelse.Hva hendelse = Hendelse.Hva.OPPRETTET;

  @Column String hva = "";
  @Column OffsetDateTime tid = Instant.EPOCH.atOffset(ZoneOffset.UTC);

  @Column(name = "bruker_id")
  String brukerId = "";

  @Column String bruker = "";
  @Column String begrunnelse = "";

  /** For JPA. */
  protected HendelseEntity() {}

  HendelseEntity(
      String kommune,
      String utredning,
      long nummer,
      Hendelse.Hva hendelse,
      String hva,
      User hvem,
      OffsetDateTime naar,
      String hvorfor) {
    id = Ids.next();
    this.kommune = kommune;
    this.utredning = utredning;
    this.nummer = nummer;
    this.hendelse = hendelse;
    this.hva = hva;
    tid = naar;
    brukerId = hvem.id();
    bruker = hvem.displayName();
    begrunnelse = hvorfor;
  }

  final Hendelse toHendelse() {
    return new Hendelse(nummer, hendelse, hva, tid.toInstant(), bruker, begrunnelse);
  }
}
