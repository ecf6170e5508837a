// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.persistence;

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
import no.samtak.core.api.modul.Modultilstand;
import no.samtak.core.modulstyring.internal.tekst.Ord;
import no.samtak.core.modulstyring.internal.tilstand.Modulhendelse;
import no.samtak.core.modulstyring.internal.tilstand.Overgang;
import org.jspecify.annotations.Nullable;

/** A row of {@code modulstyring.hendelse}; never changed. */
@Entity
@Table(schema = "modulstyring", name = "hendelse")
class HendelseEntity {
  @Id @Column private long nummer;
  @Column private String kommune = "";
  @Column private String modul = "";

  @Enumerated(EnumType.STRING)
  @Column
  private Overgang hva = Overgang.APNET;

  @Enumerated(EnumType.STRING)
  @Column
  private Modultilstand fra = Modultilstand.INSTALLERT;

  @Enumerated(EnumType.STRING)
  @Column
  private Modultilstand til = Modultilstand.AKTIV;

  @Column private OffsetDateTime tid = Instant.EPOCH.atOffset(ZoneOffset.UTC);
  @Column private LocalDate dato = LocalDate.EPOCH;

  @Column(name = "bruker_id")
  private String brukerId = "";

  @Column private String av = "";

  @Column(name = "grunn_nb")
  private String grunnNb = "";

  @Column(name = "grunn_nn")
  private String grunnNn = "";

  @Column(name = "annen_modul")
  private @Nullable String annenModul;

  @Column private @Nullable String forslag;

  /** For JPA. */
  protected HendelseEntity() {}

  HendelseEntity(Modulhendelse h, String brukerId) {
    this.nummer = h.nummer();
    this.kommune = h.kommune();
    this.modul = h.modul();
    this.hva = h.hva();
    this.fra = h.fra();
    this.til = h.til();
    this.tid = h.tid().atOffset(ZoneOffset.UTC);
    this.dato = h.dato();
    this.brukerId = brukerId;
    this.av = h.av();
    Ord ord = Ord.av(h.grunn());
    this.grunnNb = ord.nb();
    this.grunnNn = ord.nn();
    this.annenModul = h.annenModul();
    this.forslag = h.forslagId();
  }

  final Modulhendelse toModulhendelse() {
    return new Modulhendelse(
        nummer,
        kommune,
        modul,
        hva,
        fra,
        til,
        tid.toInstant(),
        dato,
        av,
        new Ord(grunnNb, grunnNn),
        annenModul,
        forslag);
  }
}
