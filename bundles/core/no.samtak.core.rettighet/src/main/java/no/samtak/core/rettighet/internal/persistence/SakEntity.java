// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.persistence;

import java.time.LocalDate;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import no.samtak.core.rettighet.internal.sak.FremsattAv;
import no.samtak.core.rettighet.internal.sak.Kanal;
import no.samtak.core.rettighet.internal.sak.Sak;
import no.samtak.core.rettighet.internal.sak.Sakslag;
import no.samtak.core.rettighet.internal.sak.Saktilstand;
import org.jspecify.annotations.Nullable;

/** A row of {@code rettighet.sak}. */
@Entity
@Table(schema = "rettighet", name = "sak")
class SakEntity {
  @Id private String id = "";
  @Column private String kommune = "";
  @Column private String tjeneste = "";
  @Column private String person = "";

  @Column
  @Enumerated(EnumType.STRING)
  private Sakslag slag = Sakslag.INNSYN;

  @Column
  @Enumerated(EnumType.STRING)
  private Saktilstand tilstand = Saktilstand.MOTTATT;

  @Column private LocalDate mottatt = LocalDate.EPOCH;
  @Column private LocalDate frist = LocalDate.EPOCH;
  @Column private boolean forlenget;

  @Column
  @Enumerated(EnumType.STRING)
  private Kanal kanal = Kanal.SKRANKE;

  @Column(name = "fremsatt_av")
  @Enumerated(EnumType.STRING)
  private FremsattAv fremsattAv = FremsattAv.PERSONEN;

  @Column private byte @Nullable [] merknad;
  @Column private String hjemmel = "";
  @Column private @Nullable LocalDate avsluttet;
  @Column private int hendelser;
  @Version private long versjon;

  /** For JPA. */
  protected SakEntity() {}

  SakEntity(Sak ny, byte @Nullable [] merknad) {
    id = ny.id();
    kommune = ny.kommune();
    tjeneste = ny.tjeneste();
    person = ny.personId();
    slag = ny.slag();
    tilstand = ny.tilstand();
    mottatt = ny.mottatt();
    frist = ny.frist();
    kanal = ny.kanal();
    fremsattAv = ny.fremsattAv();
    this.merknad = merknad;
  }

  String id() {
    return id;
  }

  String kommune() {
    return kommune;
  }

  String tjeneste() {
    return tjeneste;
  }

  Saktilstand tilstand() {
    return tilstand;
  }

  String merknad(Segl segl) {
    return merknad == null ? "" : segl.merknad(kommune, tjeneste, id, merknad);
  }

  int nesteHendelse() {
    hendelser++;
    return hendelser;
  }

  void flytt(Saktilstand ny, LocalDate dag, String lov) {
    if (!lov.isEmpty()) {
      hjemmel = lov;
    }
    if (ny != tilstand && !ny.apen()) {
      avsluttet = dag;
    }
    tilstand = ny;
  }

  void forleng(LocalDate nyFrist) {
    frist = nyFrist;
    forlenget = true;
  }

  /** The person is gone: nothing here tells whose the request was. */
  void utenPerson() {
    person = "";
    merknad = null;
  }

  Sak tilSak() {
    return new Sak(
        id,
        kommune,
        tjeneste,
        person,
        slag,
        tilstand,
        mottatt,
        frist,
        forlenget,
        kanal,
        fremsattAv,
        hjemmel,
        avsluttet,
        versjon);
  }
}
