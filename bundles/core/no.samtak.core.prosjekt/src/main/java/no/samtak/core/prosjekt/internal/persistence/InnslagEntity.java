// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.prosjekt.internal.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import no.samtak.core.prosjekt.internal.prosjekt.Innslag;
import org.jspecify.annotations.Nullable;

/** A row of {@code prosjekt.innslag}. */
@Entity
@Table(schema = "prosjekt", name = "innslag")
class InnslagEntity {
  @Id @Column private String id = "";
  @Column private String kommune = "";
  @Column private String prosjekt = "";

  @Column
  @Enumerated(EnumType.STRING)
  private Innslag.Slag slag = Innslag.Slag.ROLLE;

  @Column private String hva = "";
  @Column private String hvem = "";
  @Column private @Nullable LocalDate fra;
  @Column private @Nullable LocalDate til;
  @Column private @Nullable Integer antall;
  @Column private String enhet = "";
  @Column private String tekst = "";

  @Column(name = "endret_av")
  private String endretAv = "";

  @Column private OffsetDateTime endret = Instant.EPOCH.atOffset(ZoneOffset.UTC);
  @Version @Column private long versjon;

  /** For JPA. */
  protected InnslagEntity() {}

  InnslagEntity(String kommune, String prosjekt, Innslag innslag) {
    this.id = innslag.id();
    this.kommune = kommune;
    this.prosjekt = prosjekt;
    this.slag = innslag.slag();
    endre(innslag);
  }

  /** Takes over what can be changed. */
  final void endre(Innslag innslag) {
    hva = innslag.hva();
    hvem = innslag.hvem();
    fra = innslag.fra();
    til = innslag.til();
    antall = innslag.antall();
    enhet = innslag.enhet();
    tekst = innslag.tekst();
    endretAv = innslag.endretAv();
    endret = innslag.endret().atOffset(ZoneOffset.UTC);
  }

  boolean tilhorer(String onsketKommune, String onsketProsjekt) {
    return kommune.equals(onsketKommune) && prosjekt.equals(onsketProsjekt);
  }

  long versjon() {
    return versjon;
  }

  Innslag toInnslag() {
    return new Innslag(
        id, slag, hva, hvem, fra, til, antall, enhet, tekst, endretAv, endret.toInstant(), versjon);
  }
}
