// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.persistence;

import java.math.BigDecimal;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import no.samtak.core.api.tiltak.Tiltaksprofil.Bemanning;
import no.samtak.core.api.tiltak.Tiltaksprofil.Deltiltak;
import no.samtak.core.api.tiltak.Tiltaksprofil.Mal;
import no.samtak.core.api.tiltak.Tiltaksprofil.Parameter;
import no.samtak.platform.api.data.Ids;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code tiltak.profilrad}: a part, a position, a number or a goal of a tiltak. A save
 * writes all of them anew.
 */
@Entity
@Table(schema = "tiltak", name = "profilrad")
class ProfilradEntity {
  /** What the row is. */
  enum Slag {
    DELTILTAK,
    BEMANNING,
    PARAMETER,
    MAL
  }

  @Id
  @Column(name = "rad_id")
  private String radId = "";

  @Column private String profil = "";

  @Column
  @Enumerated(EnumType.STRING)
  private Slag slag = Slag.DELTILTAK;

  @Column private int nummer;
  @Column private String id = "";
  @Column private String navn = "";
  @Column private String hva = "";
  @Column private @Nullable BigDecimal tall;
  @Column private @Nullable BigDecimal maalt;
  @Column private String merknad = "";

  /** For JPA. */
  protected ProfilradEntity() {}

  private ProfilradEntity(String profil, Slag slag, int nummer, String id, String navn) {
    this.radId = Ids.next();
    this.profil = profil;
    this.slag = slag;
    this.nummer = nummer;
    this.id = id;
    this.navn = navn;
  }

  static ProfilradEntity av(String profil, int nummer, Deltiltak del) {
    ProfilradEntity rad = new ProfilradEntity(profil, Slag.DELTILTAK, nummer, del.id(), del.navn());
    Integer plasser = del.plasser();
    rad.hva = del.slag();
    rad.tall = plasser == null ? null : BigDecimal.valueOf(plasser.longValue());
    rad.merknad = del.merknad();
    return rad;
  }

  static ProfilradEntity av(String profil, int nummer, Bemanning stilling) {
    ProfilradEntity rad =
        new ProfilradEntity(profil, Slag.BEMANNING, nummer, stilling.id(), stilling.stilling());
    rad.tall = stilling.arsverk();
    rad.merknad = stilling.merknad();
    return rad;
  }

  static ProfilradEntity av(String profil, int nummer, Parameter parameter) {
    ProfilradEntity rad = new ProfilradEntity(profil, Slag.PARAMETER, nummer, "", parameter.navn());
    rad.hva = parameter.verdi();
    return rad;
  }

  static ProfilradEntity av(String profil, int nummer, Mal mal) {
    ProfilradEntity rad = new ProfilradEntity(profil, Slag.MAL, nummer, mal.id(), mal.tekst());
    rad.hva = mal.indikator();
    rad.tall = mal.onsket();
    rad.maalt = mal.maalt();
    return rad;
  }

  boolean er(Slag onsket) {
    return slag == onsket;
  }

  Deltiltak toDeltiltak() {
    return new Deltiltak(id, navn, hva, tall == null ? null : tall.intValueExact(), merknad);
  }

  Bemanning toBemanning() {
    return new Bemanning(id, navn, kort(tall), merknad);
  }

  Parameter toParameter() {
    return new Parameter(navn, hva);
  }

  Mal toMal() {
    return new Mal(id, navn, hva, kort(tall), kort(maalt));
  }

  /** Without the zeros that the column's scale adds. */
  private static @Nullable BigDecimal kort(@Nullable BigDecimal tall) {
    if (tall == null) {
      return null;
    }
    BigDecimal kort = tall.stripTrailingZeros();
    return kort.scale() < 0 ? kort.setScale(0) : kort;
  }
}
