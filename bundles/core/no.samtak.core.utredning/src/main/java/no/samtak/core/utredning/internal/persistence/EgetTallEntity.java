// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.utredning.internal.persistence;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import no.samtak.core.api.konsekvens.Grad;
import no.samtak.core.api.konsekvens.Utredningsdel;
import no.samtak.core.utredning.internal.register.EgetTall;
import org.jspecify.annotations.Nullable;

/** A row of {@code utredning.eget_tall}. */
@Entity
@Table(schema = "utredning", name = "eget_tall")
class EgetTallEntity {
  @Id @Column String id = "";
  @Column String kommune = "";
  @Column String utredning = "";
  @Column String tiltak = "";

  @Column
  @Enumerated(EnumType.STRING)
  Utredningsdel del = Utredningsdel.BAKGRUNN;

  @Column long nummer;
  @Column String ledetekst = "";
  @Column @Nullable BigDecimal fra;
  @Column @Nullable BigDecimal til;
  @Column String enhet = "";
  @Column boolean personer;

  @Column
  @Enumerated(EnumType.STRING)
  Grad grad = Grad.ANSLAG;

  @Column String kilde = "";
  @Column String inndeling = "";
  @Column boolean utelukkende;
  @Column String bruker = "";
  @Column OffsetDateTime tid = Instant.EPOCH.atOffset(ZoneOffset.UTC);

  @Column(name = "tatt_ut")
  @Nullable OffsetDateTime tattUt;

  @Column(name = "tatt_ut_av")
  String tattUtAv = "";

  /** For JPA. */
  protected EgetTallEntity() {}

  EgetTallEntity(String kommune, String utredning, long nummer, EgetTall nytt) {
    id = nytt.id();
    this.kommune = kommune;
    this.utredning = utredning;
    this.nummer = nummer;
    tiltak = nytt.tiltak();
    del = nytt.del();
    ledetekst = nytt.ledetekst();
    fra = nytt.fra();
    til = nytt.til();
    enhet = nytt.enhet();
    personer = nytt.personer();
    grad = nytt.grad();
    kilde = nytt.kilde();
    inndeling = nytt.inndeling();
    utelukkende = nytt.utelukkende();
    bruker = nytt.av();
    tid = nytt.tid().atOffset(ZoneOffset.UTC);
  }

  final boolean erMed() {
    return tattUt == null;
  }

  final void taUt(String hvem, OffsetDateTime naar) {
    tattUt = naar;
    tattUtAv = hvem;
  }

  final EgetTall toEgetTall() {
    return new EgetTall(
        id,
        tiltak,
        del,
        ledetekst,
        utenNuller(fra),
        utenNuller(til),
        enhet,
        personer,
        grad,
        kilde,
        inndeling,
        utelukkende,
        bruker,
        tid.toInstant());
  }

  /** The column has four decimals, whatever was put in. */
  static @Nullable BigDecimal utenNuller(@Nullable BigDecimal tall) {
    if (tall == null) {
      return null;
    }
    BigDecimal kort = tall.stripTrailingZeros();
    return kort.scale() < 0 ? kort.setScale(0) : kort;
  }
}
