// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.samtykke.internal.persistence;

import java.time.LocalDate;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import no.samtak.core.samtykke.internal.samtykke.Motsettelse;
import no.samtak.core.samtykke.internal.samtykke.Spor;
import no.samtak.platform.api.data.Ids;
import org.jspecify.annotations.Nullable;

/** A row of {@code samtykke.motsettelse}. */
@Entity
@Table(schema = "samtykke", name = "motsettelse")
class MotsettelseEntity {
  @Id private String id = "";
  @Column private String kommune = "";
  @Column private String tjeneste = "";
  @Column private String person = "";
  @Column private String mottaker = "";
  @Column private @Nullable String star;
  @Column private LocalDate fra = LocalDate.EPOCH;
  @Column private @Nullable LocalDate opphevet;
  @Column private String hvem = "";

  @Column(name = "opphevet_av")
  private @Nullable String opphevetAv;

  @Version private long versjon;

  /** For JPA. */
  protected MotsettelseEntity() {}

  MotsettelseEntity(String kommune, String tjeneste, String person, String mottaker, Spor spor) {
    id = Ids.next();
    this.kommune = kommune;
    this.tjeneste = tjeneste;
    this.person = person;
    this.mottaker = mottaker;
    star = "J";
    fra = spor.dag();
    hvem = spor.hvem();
  }

  String mottaker() {
    return mottaker;
  }

  boolean star() {
    return star != null;
  }

  void opphev(Spor spor) {
    star = null;
    opphevet = spor.dag();
    opphevetAv = spor.hvem();
  }

  Motsettelse toMotsettelse() {
    return new Motsettelse(mottaker, fra, opphevet, hvem);
  }
}
