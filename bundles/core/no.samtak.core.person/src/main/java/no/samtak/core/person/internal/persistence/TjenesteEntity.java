// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.persistence;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import no.samtak.core.api.tjeneste.Tjeneste;
import no.samtak.core.person.internal.tjeneste.Enhet;
import no.samtak.core.person.internal.tjeneste.Taushetslov;
import no.samtak.core.person.internal.tjeneste.Tjenesteinnhold;

/** A row of {@code person.tjeneste}. Never leaves this package: outside it is an {@link Enhet}. */
@Entity
@Table(schema = "person", name = "tjeneste")
class TjenesteEntity {
  @Id private String id = "";
  @Column private String kommune = "";
  @Column private String slug = "";
  @Column private String navn = "";

  @Column
  @Enumerated(EnumType.STRING)
  private Taushetslov lov = Taushetslov.HOL_12_1;

  @Column private boolean aktiv;
  @Version private long versjon;

  /** For JPA. */
  protected TjenesteEntity() {}

  TjenesteEntity(String id, String kommune, Tjenesteinnhold.Kontrollert innhold) {
    this.id = id;
    this.kommune = kommune;
    this.slug = innhold.slug();
    endre(innhold);
  }

  /** Takes over what can be changed. */
  final void endre(Tjenesteinnhold.Kontrollert innhold) {
    navn = innhold.navn();
    lov = innhold.lov();
    aktiv = innhold.aktiv();
  }

  long versjon() {
    return versjon;
  }

  Enhet tilEnhet() {
    return new Enhet(id, new Tjeneste(kommune, slug, navn, aktiv), lov, versjon);
  }
}
