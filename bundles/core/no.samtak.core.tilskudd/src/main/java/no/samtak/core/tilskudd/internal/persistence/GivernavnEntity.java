// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.persistence;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import no.samtak.platform.api.data.Ids;

/** A row of {@code tilskudd.finansieringskildenavn}: a name is one funder's in a kommune. */
@Entity
@Table(schema = "tilskudd", name = "finansieringskildenavn")
class GivernavnEntity {
  @Id @Column private String id = "";
  @Column private String kommune = "";
  @Column private String kilde = "";
  @Column private int nummer;
  @Column private String navn = "";

  /** For JPA. */
  protected GivernavnEntity() {}

  GivernavnEntity(String kommune, String kilde, int nummer, String navn) {
    this.id = Ids.next();
    this.kommune = kommune;
    this.kilde = kilde;
    this.nummer = nummer;
    this.navn = navn;
  }

  String kilde() {
    return kilde;
  }

  String navn() {
    return navn;
  }
}
