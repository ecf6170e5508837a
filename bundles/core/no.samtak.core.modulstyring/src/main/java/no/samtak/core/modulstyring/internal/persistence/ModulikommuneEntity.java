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
import javax.persistence.Version;
import no.samtak.core.api.modul.Modultilstand;
import no.samtak.core.modulstyring.internal.tekst.Ord;
import no.samtak.core.modulstyring.internal.tilstand.Modulikommune;
import org.jspecify.annotations.Nullable;

/** A row of {@code modulstyring.modulikommune}. */
@Entity
@Table(schema = "modulstyring", name = "modulikommune")
class ModulikommuneEntity {
  @Id @Column private String id = "";
  @Column private String kommune = "";
  @Column private String modul = "";

  @Enumerated(EnumType.STRING)
  @Column
  private Modultilstand tilstand = Modultilstand.AKTIV;

  @Column(name = "uten_tiltak")
  private boolean utenTiltak;

  @Column private OffsetDateTime siden = Instant.EPOCH.atOffset(ZoneOffset.UTC);

  @Column(name = "lukket_fra")
  private @Nullable LocalDate lukketFra;

  @Column(name = "venter_nb")
  private @Nullable String venterNb;

  @Column(name = "venter_nn")
  private @Nullable String venterNn;

  @Version @Column private long versjon;

  /** For JPA. */
  protected ModulikommuneEntity() {}

  ModulikommuneEntity(String id, String kommune, String modul) {
    this.id = id;
    this.kommune = kommune;
    this.modul = modul;
  }

  /** Goes over to a state; what it waited for is over. */
  final void sett(Modultilstand ny, OffsetDateTime tid, LocalDate dato) {
    tilstand = ny;
    siden = tid;
    lukketFra = ny == Modultilstand.SKRIVEBESKYTTET ? dato : null;
    venterNb = null;
    venterNn = null;
  }

  final void utenTiltak(boolean ny) {
    utenTiltak = ny;
  }

  final void venter(@Nullable Ord paa) {
    venterNb = paa == null ? null : paa.nb();
    venterNn = paa == null ? null : paa.nn();
  }

  final Modulikommune toModulikommune() {
    String nb = venterNb;
    String nn = venterNn;
    return new Modulikommune(
        kommune,
        modul,
        tilstand,
        utenTiltak,
        siden.toInstant(),
        lukketFra,
        nb == null ? null : new Ord(nb, nn == null ? nb : nn),
        versjon);
  }
}
