// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.persistence;

import java.time.LocalDateTime;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.jspecify.annotations.Nullable;

/** An operation on a module. */
@Entity
@Table(schema = "drift", name = "moduloperasjon")
public class ModuloperasjonEntity {
  @Id
  @Column(name = "id")
  String id = "";

  @Column(name = "node")
  String node = "";

  @Column(name = "type")
  String type = "";

  @Column(name = "modul")
  String modul = "";

  @Column(name = "ny_modul")
  @Nullable String nyModul;

  @Column(name = "fra_versjon")
  @Nullable String fraVersjon;

  @Column(name = "til_versjon")
  @Nullable String tilVersjon;

  @Column(name = "grunn")
  String grunn = "";

  @Column(name = "hvem")
  String hvem = "";

  @Column(name = "startet")
  LocalDateTime startet = LocalDateTime.MIN;

  @Column(name = "ferdig")
  @Nullable LocalDateTime ferdig;

  @Column(name = "status")
  String status = "";

  @Column(name = "arsak")
  @Nullable String arsak;

  @Column(name = "steg")
  String steg = "";

  @Column(name = "logg")
  String logg = "";

  protected ModuloperasjonEntity() {}

  ModuloperasjonEntity(
      String id, String node, String type, String modul, String grunn, String hvem) {
    this.id = id;
    this.node = node;
    this.type = type;
    this.modul = modul;
    this.grunn = grunn;
    this.hvem = hvem;
  }

  /** Changes happen in here: EclipseLink sees no change of a field from another class. */
  void moduler(@Nullable String ny, @Nullable String fra, @Nullable String til) {
    nyModul = ny;
    fraVersjon = fra;
    tilVersjon = til;
  }

  void gang(LocalDateTime begynte, @Nullable LocalDateTime over, String hvordan) {
    startet = begynte;
    ferdig = over;
    status = hvordan;
  }

  void forlop(@Nullable String hvorfor, String trinn, String linjer) {
    arsak = hvorfor;
    steg = trinn;
    logg = linjer;
  }
}
