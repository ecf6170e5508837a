// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.persistence;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import no.samtak.platform.api.data.Ids;

/** A row of {@code bolig.innlesingsdel}: a piece of a file, so that no file is whole in memory. */
@Entity
@Table(schema = "bolig", name = "innlesingsdel")
class InnlesingsdelEntity {
  /** The largest piece, in bytes. */
  static final int MAKS = 262_144;

  @Id private String id = "";
  @Column private String kommune = "";
  @Column private String innlesing = "";
  @Column private int nummer;
  @Column private byte[] innhold = {};

  /** For JPA. */
  protected InnlesingsdelEntity() {}

  InnlesingsdelEntity(String kommune, String innlesing, int nummer, byte[] innhold) {
    this.id = Ids.next();
    this.kommune = kommune;
    this.innlesing = innlesing;
    this.nummer = nummer;
    this.innhold = innhold;
  }
}
