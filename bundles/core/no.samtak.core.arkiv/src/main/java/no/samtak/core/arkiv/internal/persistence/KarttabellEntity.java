// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.persistence;

import java.util.List;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import no.samtak.core.api.modul.Datatabell;
import no.samtak.core.arkiv.internal.kart.Karttabell;
import no.samtak.core.arkiv.internal.kart.Sprakord;
import no.samtak.platform.api.data.Ids;
import org.jspecify.annotations.Nullable;

/** A row of {@code arkiv.karttabell}; replaced, never changed. */
@Entity
@Table(schema = "arkiv", name = "karttabell")
class KarttabellEntity {
  @Id @Column private String id = "";
  @Column private String modul = "";
  @Column private int nummer;
  @Column private String skjema = "";
  @Column private String tabell = "";

  @Column(name = "innhold_nb")
  private String innholdNb = "";

  @Column(name = "innhold_nn")
  private String innholdNn = "";

  @Column(name = "innhold_en")
  private @Nullable String innholdEn;

  @Column private String personer = "";
  @Column private @Nullable String kommunekolonne;
  @Column private String rekkefolge = "";

  @Column(name = "oppbevaring_nb")
  private String oppbevaringNb = "";

  @Column(name = "oppbevaring_nn")
  private String oppbevaringNn = "";

  @Column(name = "oppbevaring_en")
  private @Nullable String oppbevaringEn;

  @Column(name = "oppbevaring_aar")
  private @Nullable Integer oppbevaringAar;

  @Column private @Nullable String personkolonne;
  @Column private @Nullable String sluttkolonne;
  @Column private String sletteregel = "";

  /** For JPA. */
  protected KarttabellEntity() {}

  KarttabellEntity(String modul, int nummer, Karttabell t) {
    this.id = Ids.next();
    this.modul = modul;
    this.nummer = nummer;
    this.skjema = t.skjema();
    this.tabell = t.tabell();
    this.innholdNb = t.innhold().nb();
    this.innholdNn = t.innhold().nn();
    this.innholdEn = t.innhold().en();
    this.personer = t.personer().name();
    this.kommunekolonne = t.kommunekolonne();
    this.rekkefolge = String.join(" ", t.rekkefolge());
    this.oppbevaringNb = t.oppbevaring().nb();
    this.oppbevaringNn = t.oppbevaring().nn();
    this.oppbevaringEn = t.oppbevaring().en();
    this.oppbevaringAar = t.oppbevaringAar();
    this.personkolonne = t.personkolonne();
    this.sluttkolonne = t.sluttkolonne();
    this.sletteregel = t.sletteregel().name();
  }

  String modul() {
    return modul;
  }

  Karttabell toTabell() {
    return new Karttabell(
        skjema,
        tabell,
        new Sprakord(innholdNb, innholdNn, innholdEn),
        Datatabell.Personer.valueOf(personer),
        kommunekolonne,
        List.copyOf(Linjer.avOrd(rekkefolge)),
        new Sprakord(oppbevaringNb, oppbevaringNn, oppbevaringEn),
        oppbevaringAar,
        personkolonne,
        sluttkolonne,
        Datatabell.Sletteregel.valueOf(sletteregel));
  }
}
