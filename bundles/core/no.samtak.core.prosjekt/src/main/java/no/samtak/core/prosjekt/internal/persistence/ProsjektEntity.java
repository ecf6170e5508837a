// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.prosjekt.internal.persistence;

import java.time.LocalDate;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import no.samtak.core.prosjekt.internal.prosjekt.Prosjekt;
import org.jspecify.annotations.Nullable;

/** A row of {@code prosjekt.prosjekt}. */
@Entity
@Table(schema = "prosjekt", name = "prosjekt")
class ProsjektEntity {
  @Id @Column private String id = "";
  @Column private String kommune = "";
  @Column private String nokkel = "";
  @Column private String navn = "";

  @Column(name = "tiltak_id")
  private String tiltakId = "";

  @Column private @Nullable LocalDate fra;
  @Column private @Nullable LocalDate til;
  @Column private int forskyvning;
  @Column private String begrunnelse = "";
  @Column private int rapportmaaneder;
  @Version @Column private long versjon;

  /** For JPA. */
  protected ProsjektEntity() {}

  ProsjektEntity(String id, String kommune, Prosjekt prosjekt) {
    this.id = id;
    this.kommune = kommune;
    this.nokkel = prosjekt.id();
    endre(prosjekt);
  }

  /** Takes over what can be changed. */
  final void endre(Prosjekt prosjekt) {
    navn = prosjekt.navn();
    tiltakId = prosjekt.tiltakId();
    fra = prosjekt.fra();
    til = prosjekt.til();
    forskyvning = prosjekt.forskyvning();
    begrunnelse = prosjekt.begrunnelse();
    rapportmaaneder = prosjekt.rapportmaaneder();
  }

  long versjon() {
    return versjon;
  }

  Prosjekt toProsjekt() {
    return new Prosjekt(
        nokkel, navn, tiltakId, fra, til, forskyvning, begrunnelse, rapportmaaneder, versjon);
  }
}
