// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.utredning.internal.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import no.samtak.core.utredning.internal.register.Utredning;
import no.samtak.core.utredning.internal.register.Utredningstilstand;
import no.samtak.platform.api.text.Language;
import org.jspecify.annotations.Nullable;

/** A row of {@code utredning.utredning}. */
@Entity
@Table(schema = "utredning", name = "utredning")
class UtredningEntity {
  @Id @Column String id = "";
  @Column String kommune = "";
  @Column String serie = "";
  @Column int utgave;
  @Column String tittel = "";
  @Column String sprak = "";
  @Column LocalDate dato = LocalDate.EPOCH;

  @Column
  @Enumerated(EnumType.STRING)
  Utredningstilstand tilstand = Utredningstilstand.UTKAST;

  @Column OffsetDateTime opprettet = Instant.EPOCH.atOffset(ZoneOffset.UTC);

  @Column(name = "opprettet_av")
  String opprettetAv = "";

  @Column @Nullable OffsetDateTime ferdig;

  @Column(name = "ferdig_av")
  String ferdigAv = "";

  @Column String begrunnelse = "";
  @Version @Column long versjon;

  /** For JPA. */
  protected UtredningEntity() {}

  UtredningEntity(String kommune, Utredning ny) {
    id = ny.id();
    this.kommune = kommune;
    serie = ny.serie();
    utgave = ny.utgave();
    tittel = ny.tittel();
    sprak = ny.sprak().code();
    dato = ny.dato();
    opprettet = ny.opprettet().atOffset(ZoneOffset.UTC);
    opprettetAv = ny.opprettetAv();
  }

  final boolean tilhorer(String slug) {
    return kommune.equals(slug);
  }

  final void endre(String nyTittel, Language nyttSprak, LocalDate nyDato) {
    tittel = nyTittel;
    sprak = nyttSprak.code();
    dato = nyDato;
  }

  final void gjorFerdig(String hvem, String hvorfor, OffsetDateTime naar) {
    tilstand = Utredningstilstand.FERDIG;
    ferdig = naar;
    ferdigAv = hvem;
    begrunnelse = hvorfor;
  }

  final Utredning toUtredning(List<ValgtEntity> valgte) {
    return new Utredning(
        id,
        serie,
        utgave,
        tittel,
        Language.of(sprak),
        dato,
        tilstand,
        valgte.stream().map(ValgtEntity::toValgt).toList(),
        opprettet.toInstant(),
        opprettetAv,
        ferdig == null ? null : ferdig.toInstant(),
        ferdigAv,
        begrunnelse,
        versjon);
  }
}
