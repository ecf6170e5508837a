// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.persistence;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** A row of {@code tiltak.kommune}. */
@Entity
@Table(schema = "tiltak", name = "kommune")
class KommuneEntity {
  @Id @Column String slug = "";
  @Column String navn = "";
  @Column String administrasjonssprak = "";
  @Column boolean betjent;

  /** For JPA. */
  protected KommuneEntity() {}
}
