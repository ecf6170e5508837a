// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.persistence;

import java.time.LocalDate;
import java.util.List;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import no.samtak.core.tilskudd.internal.giver.Giver;
import no.samtak.core.tilskudd.internal.giver.Giverinnhold;
import no.samtak.core.tilskudd.internal.giver.Giverslag;
import org.jspecify.annotations.Nullable;

/** A row of {@code tilskudd.finansieringskilde}. */
@Entity
@Table(schema = "tilskudd", name = "finansieringskilde")
class GiverEntity {
  @Id @Column private String id = "";
  @Column private String kommune = "";

  @Column
  @Enumerated(EnumType.STRING)
  private @Nullable Giverslag slag;

  @Column private String orgnr = "";
  @Column private String nettside = "";

  @Column(name = "siste_dag")
  private @Nullable LocalDate sisteDag;

  @Column private String merknad = "";

  /** Rises also where only a name has changed, and the version with it. */
  @Column private long endringer;

  @Version @Column private long versjon;

  /** For JPA. */
  protected GiverEntity() {}

  GiverEntity(String id, String kommune, Giverinnhold innhold) {
    this.id = id;
    this.kommune = kommune;
    endre(innhold);
  }

  final void endre(Giverinnhold i) {
    endringer++;
    slag = i.slag();
    orgnr = i.orgnr();
    nettside = i.nettside();
    sisteDag = i.sisteDag();
    merknad = i.merknad();
  }

  boolean tilhorer(String onsket) {
    return kommune.equals(onsket);
  }

  String id() {
    return id;
  }

  long versjon() {
    return versjon;
  }

  /** With its names, its own first. */
  Giver toGiver(List<String> navn) {
    return new Giver(
        id,
        new Giverinnhold(
            navn.isEmpty() ? "" : navn.get(0),
            navn.stream().skip(1).toList(),
            slag,
            orgnr,
            nettside,
            sisteDag,
            merknad),
        Giver.Opphav.REGISTER,
        versjon);
  }
}
