// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.utredning.internal.persistence;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import no.samtak.core.utredning.internal.papir.Anbefaling;
import no.samtak.core.utredning.internal.register.Utredning;
import no.samtak.platform.api.data.Ids;
import org.jspecify.annotations.Nullable;

/** A row of {@code utredning.valgt}: a tiltak of a paper. */
@Entity
@Table(schema = "utredning", name = "valgt")
class ValgtEntity {
  @Id @Column String id = "";
  @Column String kommune = "";
  @Column String utredning = "";
  @Column int nummer;
  @Column String tiltak = "";
  @Column String navn = "";

  @Column
  @Enumerated(EnumType.STRING)
  @Nullable Anbefaling anbefaling;

  @Version @Column long versjon;

  /** For JPA. */
  protected ValgtEntity() {}

  ValgtEntity(String kommune, String utredning, int nummer, Utredning.Valgt valgt) {
    id = Ids.next();
    this.kommune = kommune;
    this.utredning = utredning;
    this.nummer = nummer;
    tiltak = valgt.tiltakId();
    navn = valgt.navn();
    anbefaling = valgt.anbefaling();
  }

  final void flytt(int nyttNummer, String nyttNavn) {
    nummer = nyttNummer;
    navn = nyttNavn;
  }

  final void anbefal(Anbefaling valg) {
    anbefaling = valg;
  }

  final Utredning.Valgt toValgt() {
    return new Utredning.Valgt(tiltak, navn, anbefaling, versjon);
  }
}
