// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.persistence;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import no.samtak.core.tilskudd.internal.finansiering.Innstilling;

/** A row of {@code tilskudd.innstilling}. */
@Entity
@Table(schema = "tilskudd", name = "innstilling")
class InnstillingEntity {
  @Id @Column private String kommune = "";

  @Column(name = "varsel_maaneder")
  private int varselMaaneder = Innstilling.VANLIG;

  @Version @Column private long versjon;

  /** For JPA. */
  protected InnstillingEntity() {}

  InnstillingEntity(String kommune, int varselMaaneder) {
    this.kommune = kommune;
    this.varselMaaneder = varselMaaneder;
  }

  void velg(int maaneder) {
    varselMaaneder = maaneder;
  }

  long versjon() {
    return versjon;
  }

  Innstilling toInnstilling() {
    return new Innstilling(varselMaaneder, versjon);
  }
}
