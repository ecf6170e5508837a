// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.samtykke.internal.persistence;

import java.time.LocalDate;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import no.samtak.core.samtykke.internal.mal.Samtykkemal;
import org.jspecify.annotations.Nullable;

/** A row of {@code samtykke.mal}. */
@Entity
@Table(schema = "samtykke", name = "mal")
class MalEntity {
  @Id private String id = "";
  @Column private String kommune = "";
  @Column private int nyeste;
  @Column private @Nullable LocalDate utgatt;
  @Version private long versjon;

  /** For JPA. */
  protected MalEntity() {}

  MalEntity(String id, String kommune) {
    this.id = id;
    this.kommune = kommune;
    nyeste = 1;
  }

  String id() {
    return id;
  }

  String kommune() {
    return kommune;
  }

  int nyeste() {
    return nyeste;
  }

  long versjon() {
    return versjon;
  }

  boolean utgatt() {
    return utgatt != null;
  }

  int nesteVersjon() {
    nyeste++;
    return nyeste;
  }

  void ut(LocalDate dag) {
    utgatt = dag;
  }

  Samtykkemal toMal(MalversjonEntity nyest) {
    return new Samtykkemal(id, kommune, nyeste, nyest.innhold(), utgatt, versjon);
  }
}
