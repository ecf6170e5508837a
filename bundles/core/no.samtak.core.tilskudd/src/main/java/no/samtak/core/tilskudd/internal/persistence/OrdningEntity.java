// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.persistence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import no.samtak.core.tilskudd.internal.felles.Pengeslag;
import no.samtak.core.tilskudd.internal.ordning.Ordning;
import no.samtak.core.tilskudd.internal.ordning.Ordningsinnhold;
import org.jspecify.annotations.Nullable;

/** A row of {@code tilskudd.ordning}. */
@Entity
@Table(schema = "tilskudd", name = "ordning")
class OrdningEntity {
  @Id @Column private String id = "";
  @Column private String kommune = "";
  @Column private String kilde = "";
  @Column private String navn = "";

  @Column
  @Enumerated(EnumType.STRING)
  private @Nullable Pengeslag slag;

  @Column(name = "maks_aar")
  private @Nullable Integer maksAar;

  @Column(name = "egenandel_prosent")
  private @Nullable BigDecimal egenandelProsent;

  @Column(name = "frist_dag")
  private @Nullable String fristDag;

  @Column(name = "frist_dato")
  private @Nullable LocalDate fristDato;

  @Column(name = "rapport_dager")
  private @Nullable Integer rapportDager;

  @Column private boolean arlig;
  @Column private String merknad = "";
  @Version @Column private long versjon;

  /** For JPA. */
  protected OrdningEntity() {}

  OrdningEntity(String id, String kommune, Ordningsinnhold innhold) {
    this.id = id;
    this.kommune = kommune;
    endre(innhold);
  }

  final void endre(Ordningsinnhold i) {
    kilde = i.kilde();
    navn = i.navn();
    slag = i.slag();
    maksAar = i.maksAar();
    egenandelProsent = i.egenandelProsent();
    fristDag = i.fristDag() == null ? null : i.fristDag().toString().substring(2);
    fristDato = i.fristDato();
    rapportDager = i.rapportDager();
    arlig = i.arlig();
    merknad = i.merknad();
  }

  boolean tilhorer(String onsket) {
    return kommune.equals(onsket);
  }

  long versjon() {
    return versjon;
  }

  Ordning toOrdning() {
    return new Ordning(
        id,
        new Ordningsinnhold(
            kilde,
            navn,
            slag,
            maksAar,
            Belop.uten(egenandelProsent),
            fristDag == null ? null : MonthDay.parse("--" + fristDag),
            fristDato,
            rapportDager,
            arlig,
            merknad),
        versjon);
  }
}
