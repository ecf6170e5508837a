// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.radar.internal.persistence;

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
import no.samtak.core.radar.internal.oppgave.Oppgave;
import no.samtak.core.radar.internal.oppgave.Oppgavehendelse;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.security.User;

/** A row of {@code radar.oppgave_hendelse}; only ever added. */
@Entity
@Table(schema = "radar", name = "oppgave_hendelse")
class OppgaveHendelseEntity {
  @Id @Column private String id = "";
  @Column private String kommune = "";
  @Column private String oppgave = "";
  @Column private long nummer;

  @Column
  @Enumerated(EnumType.STRING)
  private Oppgavehendelse.Slag hendelse = Oppgavehendelse.Slag.OPPRETTET;

  @Column private OffsetDateTime tid = Instant.EPOCH.atOffset(ZoneOffset.UTC);

  @Column(name = "bruker_id")
  private String brukerId = "";

  @Column private String bruker = "";
  @Column private String hva = "";
  @Column private LocalDate frist = LocalDate.EPOCH;
  @Column private String ansvarlig = "";

  @Column(name = "tiltak_id")
  private String tiltakId = "";

  /** For JPA. */
  protected OppgaveHendelseEntity() {}

  /** What just happened to the task, as it is after it. */
  OppgaveHendelseEntity(
      String kommune,
      Oppgave etter,
      long nummer,
      Oppgavehendelse.Slag hendelse,
      User hvem,
      OffsetDateTime tid) {
    this.id = Ids.next();
    this.kommune = kommune;
    this.oppgave = etter.id();
    this.nummer = nummer;
    this.hendelse = hendelse;
    this.tid = tid;
    this.brukerId = hvem.id();
    this.bruker = hvem.displayName();
    this.hva = etter.hva();
    this.frist = etter.frist();
    this.ansvarlig = etter.ansvarlig();
    this.tiltakId = etter.tiltakId();
  }

  final Oppgavehendelse toHendelse() {
    return new Oppgavehendelse(
        nummer, hendelse, tid.toInstant(), bruker, hva, frist, ansvarlig, tiltakId);
  }
}
