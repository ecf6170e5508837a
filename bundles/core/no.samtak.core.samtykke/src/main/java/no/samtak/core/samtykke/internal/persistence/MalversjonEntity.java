// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.samtykke.internal.persistence;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import no.samtak.core.api.personvern.Formal;
import no.samtak.core.samtykke.internal.mal.Kategori;
import no.samtak.core.samtykke.internal.mal.Malinnhold;
import no.samtak.core.samtykke.internal.mal.Malversjon;
import no.samtak.platform.api.data.Ids;

/** A row of {@code samtykke.malversjon}; only ever added. */
@Entity
@Table(schema = "samtykke", name = "malversjon")
class MalversjonEntity {
  @Id private String id = "";
  @Column private String kommune = "";
  @Column private String mal = "";
  @Column private int nummer;

  @Column(name = "tittel_nb")
  private String tittelNb = "";

  @Column(name = "tittel_nn")
  private String tittelNn = "";

  @Column(name = "formaalsord_nb")
  private String formaalsordNb = "";

  @Column(name = "formaalsord_nn")
  private String formaalsordNn = "";

  @Column(name = "tekst_nb")
  private String tekstNb = "";

  @Column(name = "tekst_nn")
  private String tekstNn = "";

  @Column private String kategorier = "";
  @Column private String formal = "";
  @Column private int maaneder;
  @Column private OffsetDateTime opprettet = Instant.EPOCH.atOffset(ZoneOffset.UTC);
  @Column private String hvem = "";

  /** For JPA. */
  protected MalversjonEntity() {}

  /**
   * @param i checked: nothing in it is null
   */
  MalversjonEntity(String kommune, String mal, int nummer, Malinnhold i, Instant naa, String hvem) {
    id = Ids.next();
    this.kommune = kommune;
    this.mal = mal;
    this.nummer = nummer;
    tittelNb = Objects.requireNonNull(i.tittelNb());
    tittelNn = Objects.requireNonNull(i.tittelNn());
    formaalsordNb = Objects.requireNonNull(i.formaalsordNb());
    formaalsordNn = Objects.requireNonNull(i.formaalsordNn());
    tekstNb = Objects.requireNonNull(i.tekstNb());
    tekstNn = Objects.requireNonNull(i.tekstNn());
    kategorier = Koder.skriv(Objects.requireNonNullElse(i.kategorier(), List.of()), Kategori::kode);
    formal = Koder.skriv(Objects.requireNonNullElse(i.formal(), List.of()), Formal::name);
    maaneder = Objects.requireNonNull(i.maaneder());
    opprettet = naa.atOffset(ZoneOffset.UTC);
    this.hvem = hvem;
  }

  String mal() {
    return mal;
  }

  Malinnhold innhold() {
    return new Malinnhold(
        tittelNb,
        tittelNn,
        formaalsordNb,
        formaalsordNn,
        tekstNb,
        tekstNn,
        Koder.les(kategorier, k -> Kategori.av(k).orElseThrow()),
        Koder.les(formal, Formal::valueOf),
        maaneder);
  }

  Malversjon toVersjon() {
    return new Malversjon(mal, nummer, innhold(), opprettet.toInstant(), hvem);
  }
}
