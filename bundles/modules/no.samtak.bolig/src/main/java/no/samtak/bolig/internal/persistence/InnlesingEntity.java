// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.persistence;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import no.samtak.bolig.internal.boenhet.Spor;
import no.samtak.bolig.internal.innlesing.Innlesing;
import no.samtak.bolig.internal.innlesing.Opptelling;
import org.jspecify.annotations.Nullable;

/** A row of {@code bolig.innlesing}; the file itself lies in {@link InnlesingsdelEntity}. */
@Entity
@Table(schema = "bolig", name = "innlesing")
class InnlesingEntity {
  @Id private String id = "";
  @Column private String kommune = "";
  @Column private String filnavn = "";
  @Column private long storrelse;

  @Column
  @Enumerated(EnumType.STRING)
  private Innlesing.Tilstand tilstand = Innlesing.Tilstand.FORHANDSVIST;

  @Column private long rader;
  @Column private long nye;
  @Column private long endret;

  @Column(name = "like_for")
  private long like;

  @Column private long feilrader;
  @Column private long feil;
  @Column private long mangler;
  @Column private OffsetDateTime sendt = Instant.EPOCH.atOffset(ZoneOffset.UTC);

  @Column(name = "sendt_av")
  private String sendtAv = "";

  @Column private @Nullable OffsetDateTime avgjort;

  @Column(name = "avgjort_av")
  private @Nullable String avgjortAv;

  @Version private long versjon;

  /** For JPA. */
  protected InnlesingEntity() {}

  InnlesingEntity(String id, String kommune, String filnavn, Spor spor) {
    this.id = id;
    this.kommune = kommune;
    this.filnavn = filnavn;
    sendt = spor.tid().atOffset(ZoneOffset.UTC);
    sendtAv = spor.bruker();
  }

  /** What the file holds, and how many dwellings in use it does not name. */
  final void count(long size, Opptelling opptelling, long missing) {
    storrelse = size;
    count(opptelling);
    mangler = Math.max(0, missing);
  }

  final void count(Opptelling opptelling) {
    rader = opptelling.rader();
    nye = opptelling.nye();
    endret = opptelling.endret();
    like = opptelling.like();
    feilrader = opptelling.feilrader();
    feil = opptelling.feil();
  }

  final void decide(Innlesing.Tilstand ny, Spor spor) {
    tilstand = ny;
    avgjort = spor.tid().atOffset(ZoneOffset.UTC);
    avgjortAv = spor.bruker();
  }

  boolean belongsTo(String wanted) {
    return kommune.equals(wanted);
  }

  Innlesing toInnlesing() {
    return new Innlesing(
        id,
        filnavn,
        storrelse,
        tilstand,
        rader,
        nye,
        endret,
        like,
        feilrader,
        feil,
        mangler,
        sendt.toInstant(),
        sendtAv,
        avgjort == null ? null : avgjort.toInstant(),
        avgjortAv,
        versjon);
  }
}
