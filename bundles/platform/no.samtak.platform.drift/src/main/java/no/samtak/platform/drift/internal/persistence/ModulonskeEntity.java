// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.persistence;

import java.time.LocalDateTime;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.jspecify.annotations.Nullable;

/** What is wanted of a module. */
@Entity
@Table(schema = "drift", name = "modulonske")
public class ModulonskeEntity {
  @Id
  @Column(name = "modul")
  String modul = "";

  @Column(name = "onsket")
  String onsket = "";

  @Column(name = "modulversjon")
  String modulversjon = "";

  @Column(name = "grunn")
  String grunn = "";

  @Column(name = "hvem")
  String hvem = "";

  @Column(name = "naar")
  LocalDateTime naar = LocalDateTime.MIN;

  @Column(name = "filsum")
  @Nullable String filsum;

  @Column(name = "avlost_av")
  @Nullable String avlostAv;

  @Column(name = "haster")
  boolean haster;

  @Version
  @Column(name = "versjon")
  long versjon;

  protected ModulonskeEntity() {}

  ModulonskeEntity(String modul) {
    this.modul = modul;
  }

  /** Changes happen in here: EclipseLink sees no change of a field from another class. */
  void sett(String ny, String nyVersjon, String hvorfor, String av, LocalDateTime tid) {
    onsket = ny;
    modulversjon = nyVersjon;
    grunn = hvorfor;
    hvem = av;
    naar = tid;
  }

  void fil(@Nullable String sum, @Nullable String avloser, boolean nod) {
    filsum = sum;
    avlostAv = avloser;
    haster = nod;
  }
}
