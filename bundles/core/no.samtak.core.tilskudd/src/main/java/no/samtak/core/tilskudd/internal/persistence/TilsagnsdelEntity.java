// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.persistence;

import java.math.BigDecimal;
import java.time.LocalDate;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import no.samtak.core.tilskudd.internal.soknad.Tilsagnsdel;
import no.samtak.platform.api.data.Ids;
import org.jspecify.annotations.Nullable;

/** A row of {@code tilskudd.tilsagnsdel}. */
@Entity
@Table(schema = "tilskudd", name = "tilsagnsdel")
class TilsagnsdelEntity {
  @Id @Column private String id = "";
  @Column private String kommune = "";
  @Column private String soknad = "";

  @Column
  @Enumerated(EnumType.STRING)
  private Tilsagnsdel.Slag slag = Tilsagnsdel.Slag.VILKAR;

  @Column private int nummer;
  @Column private String tekst = "";
  @Column private @Nullable LocalDate frist;

  @Column(name = "belop_kr")
  private @Nullable BigDecimal belopKr;

  @Column private @Nullable LocalDate gjort;

  /** For JPA. */
  protected TilsagnsdelEntity() {}

  TilsagnsdelEntity(
      String kommune, String soknad, Tilsagnsdel.Slag slag, int nummer, Tilsagnsdel del) {
    this.id = Ids.next();
    this.kommune = kommune;
    this.soknad = soknad;
    this.slag = slag;
    this.nummer = nummer;
    this.tekst = del.ord();
    this.frist = del.frist();
    this.belopKr = del.belopKr();
    this.gjort = del.gjort();
  }

  String soknad() {
    return soknad;
  }

  Tilsagnsdel.Slag slag() {
    return slag;
  }

  Tilsagnsdel toDel() {
    return new Tilsagnsdel(tekst, frist, Belop.uten(belopKr), gjort);
  }
}
