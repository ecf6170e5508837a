// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.persistence;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** The one row of {@code modulstyring.stand}. */
@Entity
@Table(schema = "modulstyring", name = "stand")
class StandEntity {
  static final String ID = "stand";

  @Id @Column private String id = ID;
  @Column private long nummer;
  @Column private boolean begynt;

  /** For JPA. */
  protected StandEntity() {}

  final long nummer() {
    return nummer;
  }

  /** The next number: of an event, and of the picture that every node reads. */
  final long neste() {
    return ++nummer;
  }

  final boolean begynt() {
    return begynt;
  }

  final void begynn() {
    begynt = true;
  }
}
