// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.persistence;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import no.samtak.core.rettighet.internal.sak.Hendelse;
import no.samtak.core.rettighet.internal.sak.Saktilstand;
import no.samtak.core.rettighet.internal.sak.Spor;
import no.samtak.platform.api.data.Ids;

/** A row of {@code rettighet.hendelse}; only ever added, and emptied of words with the person. */
@Entity
@Table(schema = "rettighet", name = "hendelse")
class HendelseEntity {
  @Id private String id = "";
  @Column private String kommune = "";
  @Column private String sak = "";
  @Column private int nummer;
  @Column private String hva = "";

  @Column
  @Enumerated(EnumType.STRING)
  private Saktilstand til = Saktilstand.MOTTATT;

  @Column private LocalDate dag = LocalDate.EPOCH;

  @Column(name = "hvem_id")
  private String hvemId = "";

  @Column private String hvem = "";
  @Column private String sha256 = "";
  @Column private String mangler = "";
  @Column private byte[] forseglet = {};

  /** For JPA. */
  protected HendelseEntity() {}

  HendelseEntity(
      SakEntity av, String hva, Spor spor, String sha256, List<String> mangler, Segl segl) {
    id = Ids.next();
    kommune = av.kommune();
    sak = av.id();
    nummer = av.nesteHendelse();
    this.hva = hva;
    til = av.tilstand();
    dag = spor.dag();
    hvemId = spor.hvemId();
    hvem = spor.hvem();
    this.sha256 = sha256;
    String alle = String.join(" ", mangler);
    this.mangler = alle.length() <= 2000 ? alle : alle.substring(0, 2000);
    forseglet = segl.hendelse(kommune, av.tjeneste(), sak, nummer, spor);
  }

  /** Takes the words away, and leaves when it was. */
  void utenOrd(String tjeneste, Segl segl) {
    Segl.Innhold alt = segl.apneHendelse(kommune, tjeneste, sak, nummer, forseglet);
    forseglet = segl.hendelse(kommune, tjeneste, sak, nummer, new Segl.Innhold(alt.tid(), "", ""));
  }

  Hendelse tilHendelse(String tjeneste, Segl segl) {
    Segl.Innhold innhold = segl.apneHendelse(kommune, tjeneste, sak, nummer, forseglet);
    return new Hendelse(
        nummer,
        hva,
        til,
        dag,
        innhold.tid(),
        hvem,
        innhold.grunn(),
        sha256,
        mangler.isEmpty() ? List.of() : Arrays.asList(mangler.split(" ")));
  }
}
