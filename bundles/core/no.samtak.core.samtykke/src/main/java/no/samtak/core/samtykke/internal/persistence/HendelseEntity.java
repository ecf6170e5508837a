// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.samtykke.internal.persistence;

import java.time.LocalDate;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import no.samtak.core.samtykke.internal.samtykke.Hendelse;
import no.samtak.core.samtykke.internal.samtykke.Samtykkeform;
import no.samtak.core.samtykke.internal.samtykke.Spor;
import no.samtak.core.samtykke.internal.samtykke.Tilstand;
import org.jspecify.annotations.Nullable;

/** A row of {@code samtykke.hendelse}; only ever added. */
@Entity
@Table(schema = "samtykke", name = "hendelse")
class HendelseEntity {
  @Id private String id = "";
  @Column private String kommune = "";
  @Column private String samtykke = "";
  @Column private int nummer;
  @Column private String overgang = "";

  @Column
  @Enumerated(EnumType.STRING)
  private @Nullable Tilstand fra;

  @Column
  @Enumerated(EnumType.STRING)
  private Tilstand til = Tilstand.FORESPURT;

  @Column private LocalDate dag = LocalDate.EPOCH;

  @Column
  @Enumerated(EnumType.STRING)
  private @Nullable Samtykkeform form;

  @Column(name = "hvem_id")
  private String hvemId = "";

  @Column private String hvem = "";
  @Column private byte[] forseglet = {};

  /** For JPA. */
  protected HendelseEntity() {}

  HendelseEntity(
      String id,
      SamtykkeEntity av,
      String overgang,
      @Nullable Tilstand fra,
      @Nullable Samtykkeform form,
      Spor spor,
      Segl segl) {
    this.id = id;
    kommune = av.kommune();
    samtykke = av.id();
    nummer = av.nesteHendelse();
    this.overgang = overgang;
    this.fra = fra;
    til = av.tilstand();
    dag = spor.dag();
    this.form = form;
    hvemId = spor.hvemId();
    hvem = spor.hvem();
    forseglet = segl.hendelse(kommune, av.tjeneste(), samtykke, nummer, spor);
  }

  Hendelse toHendelse(String tjeneste, Segl segl) {
    Segl.Innhold innhold = segl.hendelse(kommune, tjeneste, samtykke, nummer, forseglet);
    return new Hendelse(
        id,
        nummer,
        overgang,
        fra,
        til,
        dag,
        innhold.tid(),
        hvem,
        form,
        innhold.vitne(),
        innhold.grunn());
  }
}
