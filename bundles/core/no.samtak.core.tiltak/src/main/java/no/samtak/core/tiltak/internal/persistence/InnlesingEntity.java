// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.persistence;

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
import no.samtak.core.tiltak.internal.innlesing.Innlesing;
import no.samtak.core.tiltak.internal.innlesing.Opptelling;
import org.jspecify.annotations.Nullable;

/** A row of {@code tiltak.innlesing}, without the file itself, which is read only when needed. */
@Entity
@Table(schema = "tiltak", name = "innlesing")
class InnlesingEntity {
  @Id @Column String id = "";
  @Column String kommune = "";
  @Column String type = "";
  @Column String filnavn = "";
  @Column String sha256 = "";
  @Column long storrelse;

  @Column
  @Enumerated(EnumType.STRING)
  Innlesing.Tilstand tilstand = Innlesing.Tilstand.FORHANDSVIST;

  @Column long rader;
  @Column long nye;
  @Column long endret;

  @Column(name = "like_for")
  long like;

  @Column long mangler;
  @Column long feil;

  @Column long fjernet;

  @Column(name = "nye_tiltak")
  long nyeTiltak;

  @Column long grunnlag;
  @Column OffsetDateTime forhandsvist = Instant.EPOCH.atOffset(ZoneOffset.UTC);

  @Column(name = "forhandsvist_av")
  String forhandsvistAv = "";

  @Column @Nullable OffsetDateTime avgjort;

  @Column(name = "avgjort_av")
  @Nullable String avgjortAv;

  @Version @Column long versjon;

  /** For JPA. */
  protected InnlesingEntity() {}

  final void tell(Opptelling opptelling, long tiltak) {
    rader = opptelling.rader();
    nye = opptelling.nye();
    endret = opptelling.endret();
    like = opptelling.like();
    mangler = opptelling.mangler();
    feil = opptelling.feil();
    nyeTiltak = tiltak;
  }

  /** So many rows that were not in the file were taken out. */
  final void fjern(long antall) {
    fjernet = antall;
  }

  /**
   * Carried out or discarded. Here and not by the fields from outside: only what an entity does to
   * itself is seen by the weaving that tells what to store.
   */
  final void avgjor(Innlesing.Tilstand ny, String hvem, OffsetDateTime tid) {
    tilstand = ny;
    avgjort = tid;
    avgjortAv = hvem;
  }

  Innlesing toInnlesing() {
    return new Innlesing(
        id,
        type,
        filnavn,
        sha256,
        storrelse,
        tilstand,
        rader,
        nye,
        endret,
        like,
        mangler,
        feil,
        fjernet,
        nyeTiltak,
        forhandsvist.toInstant(),
        forhandsvistAv,
        avgjort == null ? null : avgjort.toInstant(),
        avgjortAv,
        versjon);
  }
}
