// SPDX-License-Identifier: EUPL-1.2
package no.samtak.oppslag.internal.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import no.samtak.oppslag.internal.Oppslag;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code oppslag.oppslag}. Never leaves this package: outside it is an {@link Oppslag}.
 */
@Entity
@Table(schema = "oppslag", name = "oppslag")
class OppslagEntity {
  @Id private String id = "";
  @Column private String kommune = "";
  @Column private String tittel = "";
  @Column private String tekst = "";
  @Column private LocalDate fra = LocalDate.EPOCH;
  @Column private @Nullable LocalDate til;
  @Column private boolean viktig;
  @Version private long versjon;
  @Column private OffsetDateTime opprettet = Instant.EPOCH.atOffset(ZoneOffset.UTC);

  /** For JPA. */
  protected OppslagEntity() {}

  OppslagEntity(Oppslag oppslag) {
    id = oppslag.id();
    kommune = oppslag.kommune();
    opprettet = oppslag.opprettet().atOffset(ZoneOffset.UTC);
    change(oppslag);
  }

  /** Takes over what can be changed. */
  final void change(Oppslag oppslag) {
    tittel = oppslag.tittel();
    tekst = oppslag.tekst();
    fra = oppslag.fra();
    til = oppslag.til();
    viktig = oppslag.viktig();
  }

  boolean belongsTo(String wanted) {
    return kommune.equals(wanted);
  }

  long versjon() {
    return versjon;
  }

  Oppslag toOppslag() {
    return new Oppslag(
        id, kommune, tittel, tekst, fra, til, viktig, versjon, opprettet.toInstant());
  }
}
