// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.persistence;

import java.time.LocalDate;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import no.samtak.core.api.kommune.Kommunenummer;
import org.jspecify.annotations.Nullable;

/** A row of {@code tiltak.kommunenummer}. */
@Entity
@Table(schema = "tiltak", name = "kommunenummer")
class KommunenummerEntity {
  @Id @Column String nummer = "";
  @Column String navn = "";
  @Column String kommune = "";
  @Column @Nullable LocalDate fra;
  @Column @Nullable LocalDate til;
  @Column @Nullable String etterfolger;

  /** For JPA. */
  protected KommunenummerEntity() {}

  Kommunenummer toKommunenummer() {
    return new Kommunenummer(nummer, navn, fra, til, etterfolger);
  }
}
