// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.persistence;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import no.samtak.core.finans.internal.register.Stand;

/** A row of {@code finans.funn_stand}: what the register of a kommune was last brought up to. */
@Entity
@Table(schema = "finans", name = "funn_stand")
class FunnStandEntity {
  @Id @Column String kommune = "";
  @Column String regler = "";
  @Column String utgaver = "";
  @Column String feilet = "";
  @Column OffsetDateTime tid = Instant.EPOCH.atOffset(ZoneOffset.UTC);

  /** For JPA. */
  protected FunnStandEntity() {}

  FunnStandEntity(String kommune) {
    this.kommune = kommune;
  }

  final void sett(Stand stand, String feil, OffsetDateTime naar) {
    regler = stand.regler();
    utgaver = stand.tekst();
    feilet = FunnEntity.kort(feil, 4000);
    tid = naar;
  }

  final Stand toStand() {
    return Stand.av(regler, utgaver);
  }
}
