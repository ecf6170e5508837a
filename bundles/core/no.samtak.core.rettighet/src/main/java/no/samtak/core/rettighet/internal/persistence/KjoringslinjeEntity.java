// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.persistence;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import no.samtak.core.rettighet.internal.kilde.Sprakord;
import no.samtak.core.rettighet.internal.sletting.Slettelinje;
import no.samtak.platform.api.data.Ids;

/** A row of {@code rettighet.kjoringslinje}; only ever added. */
@Entity
@Table(schema = "rettighet", name = "kjoringslinje")
class KjoringslinjeEntity {
  @Id private String id = "";
  @Column private String kommune = "";
  @Column private String kjoring = "";
  @Column private int nummer;
  @Column private String modul = "";
  @Column private String tabell = "";
  @Column private long slettet;
  @Column private long anonymisert;
  @Column private long beholdt;

  @Column(name = "hvorfor_nb")
  private String hvorforNb = "";

  @Column(name = "hvorfor_nn")
  private String hvorforNn = "";

  /** For JPA. */
  protected KjoringslinjeEntity() {}

  KjoringslinjeEntity(KjoringEntity av, int nummer, Slettelinje linje) {
    id = Ids.next();
    kommune = av.kommune();
    kjoring = av.id();
    this.nummer = nummer;
    modul = linje.modul();
    tabell = linje.tabell();
    slettet = linje.slettet();
    anonymisert = linje.anonymisert();
    beholdt = linje.beholdt();
    hvorforNb = linje.hvorfor().nb();
    hvorforNn = linje.hvorfor().nn();
  }

  Slettelinje tilLinje() {
    return new Slettelinje(
        modul, tabell, slettet, anonymisert, beholdt, new Sprakord(hvorforNb, hvorforNn));
  }
}
