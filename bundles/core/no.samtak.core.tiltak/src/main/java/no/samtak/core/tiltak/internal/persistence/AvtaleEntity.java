// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import no.samtak.core.tiltak.internal.avtale.Avtale;
import org.jspecify.annotations.Nullable;

/** A row of {@code tiltak.avtale}. */
@Entity
@Table(schema = "tiltak", name = "avtale")
class AvtaleEntity {
  @Id @Column private String id = "";
  @Column private String kommune = "";

  @Column(name = "tiltak_id")
  private String tiltakId = "";

  @Column private String navn = "";

  @Column
  @Enumerated(EnumType.STRING)
  private Avtale.Slag slag = Avtale.Slag.MAL;

  @Column private @Nullable LocalDate frist;
  @Column private @Nullable LocalDate godkjent;

  @Column(name = "godkjent_av")
  private String godkjentAv = "";

  @Column private String kilde = "";
  @Column private OffsetDateTime endret = Instant.EPOCH.atOffset(ZoneOffset.UTC);
  @Version @Column private long versjon;

  /** For JPA. */
  protected AvtaleEntity() {}

  AvtaleEntity(String kommune, String tiltakId, Avtale avtale, Instant tid) {
    this.id = avtale.id();
    this.kommune = kommune;
    this.tiltakId = tiltakId;
    this.kilde = avtale.kilde();
    endre(avtale, tid);
  }

  /** Takes over what can be changed. */
  final void endre(Avtale avtale, Instant tid) {
    navn = avtale.navn();
    slag = avtale.slag();
    frist = avtale.frist();
    godkjent = avtale.godkjent();
    godkjentAv = avtale.godkjentAv();
    endret = tid.atOffset(ZoneOffset.UTC);
  }

  boolean tilhorer(String onsketKommune, Collection<String> slugger) {
    return kommune.equals(onsketKommune) && slugger.contains(tiltakId);
  }

  long versjon() {
    return versjon;
  }

  Avtale toAvtale() {
    return new Avtale(
        id, navn, slag, frist, godkjent, godkjentAv, kilde, endret.toInstant(), versjon);
  }
}
