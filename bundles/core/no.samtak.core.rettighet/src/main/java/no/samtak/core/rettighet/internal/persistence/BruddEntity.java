// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.persistence;

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
import no.samtak.core.rettighet.internal.brudd.Brudd;
import no.samtak.core.rettighet.internal.brudd.Bruddhandling;
import no.samtak.core.rettighet.internal.brudd.Bruddtilstand;
import no.samtak.core.rettighet.internal.brudd.Risiko;
import org.jspecify.annotations.Nullable;

/** A row of {@code rettighet.brudd}. */
@Entity
@Table(schema = "rettighet", name = "brudd")
class BruddEntity {
  @Id private String id = "";
  @Column private String kommune = "";
  @Column private String tittel = "";
  @Column private OffsetDateTime oppdaget = Instant.EPOCH.atOffset(ZoneOffset.UTC);
  @Column private String tjeneste = "";
  @Column private @Nullable Integer antall;
  @Column private String beskrivelse = "";

  @Column
  @Enumerated(EnumType.STRING)
  private Bruddtilstand tilstand = Bruddtilstand.OPPDAGET;

  @Column
  @Enumerated(EnumType.STRING)
  private @Nullable Risiko risiko;

  @Column private String vurdering = "";
  @Column private @Nullable OffsetDateTime meldt;
  @Column private @Nullable OffsetDateTime varslet;
  @Column private String tiltak = "";
  @Column private int hendelser;
  @Version private long versjon;

  /** For JPA. */
  protected BruddEntity() {}

  BruddEntity(Brudd b) {
    id = b.id();
    kommune = b.kommune();
    tittel = b.tittel();
    oppdaget = b.oppdaget().atOffset(ZoneOffset.UTC);
    tjeneste = b.tjeneste();
    antall = b.antall();
    beskrivelse = b.beskrivelse();
  }

  String id() {
    return id;
  }

  String kommune() {
    return kommune;
  }

  long versjon() {
    return versjon;
  }

  int nesteHendelse() {
    hendelser++;
    return hendelser;
  }

  void gjor(
      Bruddhandling hva,
      @Nullable Risiko nyRisiko,
      @Nullable Integer nyttAntall,
      String ord,
      Instant naa) {
    switch (hva) {
      case VURDER -> {
        risiko = nyRisiko;
        vurdering = ord;
        tilstand = Bruddtilstand.VURDERT;
        antall = nyttAntall == null ? antall : nyttAntall;
      }
      case MELD -> meldt = naa.atOffset(ZoneOffset.UTC);
      case VARSLE -> varslet = naa.atOffset(ZoneOffset.UTC);
      case LUKK -> {
        tiltak = ord;
        tilstand = Bruddtilstand.LUKKET;
      }
    }
  }

  Brudd tilBrudd() {
    return new Brudd(
        id,
        kommune,
        tittel,
        oppdaget.toInstant(),
        tjeneste,
        antall,
        beskrivelse,
        tilstand,
        risiko,
        vurdering,
        meldt == null ? null : meldt.toInstant(),
        varslet == null ? null : varslet.toInstant(),
        tiltak,
        versjon);
  }
}
