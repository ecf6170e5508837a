// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.persistence;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** A path and the module that owns it. */
@Entity
@Table(schema = "drift", name = "modulsti")
public class ModulstiEntity {
  /** Kind and segment, such as {@code REST:oppslag}. */
  @Id
  @Column(name = "sti")
  String sti = "";

  @Column(name = "modul")
  String modul = "";

  protected ModulstiEntity() {}

  ModulstiEntity(String sti, String modul) {
    this.sti = sti;
    this.modul = modul;
  }

  /** Changes happen in here: EclipseLink sees no change of a field from another class. */
  void eier(String ny) {
    modul = ny;
  }
}
