// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.persistence;

import java.math.BigDecimal;
import java.util.Comparator;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import no.samtak.core.api.finansiering.Betaler;
import no.samtak.core.api.finansiering.Finansiering.Aarsbelop;
import no.samtak.platform.api.data.Ids;
import org.jspecify.annotations.Nullable;

/** A row of {@code tilskudd.finansieringslinje}. */
@Entity
@Table(schema = "tilskudd", name = "finansieringslinje")
class LinjeEntity {
  /** By year, then E, K, B. */
  static final Comparator<LinjeEntity> REKKEFOLGE =
      Comparator.<LinjeEntity>comparingInt(l -> l.aar).thenComparing(l -> l.betaler);

  @Id @Column private String id = "";
  @Column private String kommune = "";
  @Column private String finansiering = "";
  @Column private int aar;

  @Column
  @Enumerated(EnumType.STRING)
  private Betaler betaler = Betaler.E;

  @Column(name = "belop_kr")
  private @Nullable BigDecimal belopKr;

  /** For JPA. */
  protected LinjeEntity() {}

  LinjeEntity(String kommune, String finansiering, Aarsbelop belop) {
    this.id = Ids.next();
    this.kommune = kommune;
    this.finansiering = finansiering;
    this.aar = belop.aar();
    this.betaler = belop.betaler();
    this.belopKr = belop.belopKr();
  }

  String finansiering() {
    return finansiering;
  }

  Aarsbelop toBelop() {
    return new Aarsbelop(aar, betaler, Belop.uten(belopKr));
  }
}
