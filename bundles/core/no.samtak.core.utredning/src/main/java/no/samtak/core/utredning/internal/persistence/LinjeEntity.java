// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.utredning.internal.persistence;

import java.math.BigDecimal;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import no.samtak.core.api.konsekvens.Grad;
import no.samtak.core.api.konsekvens.Utredningsdel;
import no.samtak.core.utredning.internal.papir.Linje;
import no.samtak.core.utredning.internal.papir.Linjeslag;
import no.samtak.core.utredning.internal.papir.Vern;
import no.samtak.platform.api.data.Ids;
import org.jspecify.annotations.Nullable;

/** A row of {@code utredning.linje}: a line as it was when the paper was finished. */
@Entity
@Table(schema = "utredning", name = "linje")
class LinjeEntity {
  private static final int MAKS_ORD = 20_000;
  private static final int MAKS_LANG = 1000;
  private static final int MAKS_NOKKEL = 300;
  private static final int MAKS_INNDELING = 200;
  private static final int MAKS_KORT = 60;

  @Id @Column String id = "";
  @Column String kommune = "";
  @Column String utredning = "";
  @Column String tiltak = "";
  @Column int nummer;

  @Column
  @Enumerated(EnumType.STRING)
  Linjeslag slag = Linjeslag.TALL;

  @Column
  @Enumerated(EnumType.STRING)
  Utredningsdel del = Utredningsdel.BAKGRUNN;

  @Column String bidrag = "";
  @Column String nokkel = "";
  @Column String ledetekst = "";
  @Column @Nullable BigDecimal fra;
  @Column @Nullable BigDecimal til;
  @Column String enhet = "";
  @Column boolean personer;

  @Column
  @Enumerated(EnumType.STRING)
  Vern vern = Vern.INGEN;

  @Column boolean minst;
  @Column String ord = "";

  @Column
  @Enumerated(EnumType.STRING)
  Grad grad = Grad.REGISTRERT;

  @Column String kilde = "";
  @Column String lenke = "";
  @Column String inndeling = "";
  @Column boolean utelukkende;

  /** For JPA. */
  protected LinjeEntity() {}

  LinjeEntity(String kommune, String utredning, String tiltak, int nummer, Linje linje) {
    id = Ids.next();
    this.kommune = kommune;
    this.utredning = utredning;
    this.tiltak = tiltak;
    this.nummer = nummer;
    slag = linje.slag();
    del = linje.del();
    bidrag = kort(linje.bidrag(), MAKS_KORT);
    nokkel = kort(linje.nokkel(), MAKS_NOKKEL);
    ledetekst = kort(linje.ledetekst(), MAKS_LANG);
    fra = linje.fra();
    til = linje.til();
    enhet = kort(linje.enhet(), MAKS_KORT);
    personer = linje.personer();
    vern = linje.vern();
    minst = linje.minst();
    ord = kort(linje.ord(), MAKS_ORD);
    grad = linje.grad();
    kilde = kort(linje.kilde(), MAKS_LANG);
    lenke = kort(linje.lenke(), MAKS_LANG);
    inndeling = kort(linje.inndeling(), MAKS_INNDELING);
    utelukkende = linje.gjensidigUtelukkende();
  }

  /**
   * Contributors' words have no limit of ours; a paper with a shortened one is better than none.
   */
  private static String kort(String tekst, int maks) {
    return tekst.length() <= maks ? tekst : tekst.substring(0, maks);
  }

  final String tiltak() {
    return tiltak;
  }

  final Linje toLinje() {
    return new Linje(
        slag,
        del,
        bidrag,
        nokkel,
        ledetekst,
        EgetTallEntity.utenNuller(fra),
        EgetTallEntity.utenNuller(til),
        enhet,
        personer,
        vern,
        minst,
        ord,
        grad,
        kilde,
        lenke,
        inndeling,
        utelukkende);
  }
}
