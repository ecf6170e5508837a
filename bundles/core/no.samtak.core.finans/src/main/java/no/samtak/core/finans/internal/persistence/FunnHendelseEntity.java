// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.persistence;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import no.samtak.core.finans.internal.register.Funnhendelse;
import no.samtak.core.finans.internal.register.Funntilstand;
import no.samtak.platform.api.data.Ids;

/** A row of {@code finans.funn_hendelse}; only ever added. */
@Entity
@Table(schema = "finans", name = "funn_hendelse")
class FunnHendelseEntity {
  @Id @Column String id = "";
  @Column String kommune = "";
  @Column String funn = "";
  @Column long nummer;

  @Column
  @Enumerated(EnumType.STRING)
  Funnhendelse.Hva hendelse = Funnhendelse.Hva.FUNNET;

  @Column
  @Enumerated(EnumType.STRING)
  Funntilstand til = Funntilstand.APEN;

  @Column OffsetDateTime tid = Instant.EPOCH.atOffset(ZoneOffset.UTC);

  @Column(name = "bruker_id")
  String brukerId = "";

  @Column String bruker = "";
  @Column String begrunnelse = "";
  @Column String oppgitt = "";
  @Column String beregnet = "";

  /** For JPA. */
  protected FunnHendelseEntity() {}

  /** What just happened to the finding, as it is after it. */
  FunnHendelseEntity(FunnEntity av, long nummer, Funnhendelse.Hva hva, OffsetDateTime naar) {
    id = Ids.next();
    kommune = av.kommune;
    funn = av.id;
    this.nummer = nummer;
    hendelse = hva;
    til = av.tilstand;
    tid = naar;
    oppgitt = av.oppgitt;
    beregnet = av.beregnet;
  }

  final void av(String hvemId, String hvem, String hvorfor) {
    brukerId = hvemId;
    bruker = hvem;
    begrunnelse = hvorfor;
  }

  final Funnhendelse toFunnhendelse() {
    return new Funnhendelse(
        nummer, hendelse, til, tid.toInstant(), bruker, begrunnelse, oppgitt, beregnet);
  }
}
