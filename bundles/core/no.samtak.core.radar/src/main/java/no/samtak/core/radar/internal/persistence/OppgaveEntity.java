// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.radar.internal.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import no.samtak.core.radar.internal.oppgave.KontrollertInnhold;
import no.samtak.core.radar.internal.oppgave.Oppgave;
import org.jspecify.annotations.Nullable;

/** A row of {@code radar.oppgave}. */
@Entity
@Table(schema = "radar", name = "oppgave")
class OppgaveEntity {
  @Id @Column private String id = "";
  @Column private String kommune = "";
  @Column private String hva = "";
  @Column private LocalDate frist = LocalDate.EPOCH;
  @Column private String ansvarlig = "";

  @Column(name = "tiltak_id")
  private String tiltakId = "";

  @Column private @Nullable OffsetDateTime ferdig;

  @Column(name = "ferdig_av")
  private String ferdigAv = "";

  @Column private OffsetDateTime opprettet = Instant.EPOCH.atOffset(ZoneOffset.UTC);

  @Column(name = "opprettet_av")
  private String opprettetAv = "";

  @Version @Column private long versjon;

  /** For JPA. */
  protected OppgaveEntity() {}

  OppgaveEntity(String id, String kommune, String av, OffsetDateTime tid) {
    this.id = id;
    this.kommune = kommune;
    this.opprettetAv = av;
    this.opprettet = tid;
  }

  /** Takes over what people write. */
  final void endre(KontrollertInnhold innhold) {
    hva = innhold.hva();
    frist = innhold.frist();
    ansvarlig = innhold.ansvarlig();
    tiltakId = innhold.tiltakId();
  }

  final void gjor(OffsetDateTime tid, String av) {
    ferdig = tid;
    ferdigAv = av;
  }

  final void gjenapne() {
    ferdig = null;
    ferdigAv = "";
  }

  final boolean tilhorer(String onsket) {
    return kommune.equals(onsket);
  }

  final boolean erFerdig() {
    return ferdig != null;
  }

  final long versjon() {
    return versjon;
  }

  final Oppgave toOppgave() {
    return new Oppgave(
        id,
        hva,
        frist,
        ansvarlig,
        tiltakId,
        ferdig == null ? null : ferdig.toInstant(),
        ferdigAv,
        opprettet.toInstant(),
        opprettetAv,
        versjon);
  }
}
