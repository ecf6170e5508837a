// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.samtykke.internal.persistence;

import java.time.LocalDate;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import no.samtak.core.api.personvern.Dybde;
import no.samtak.core.api.personvern.Formal;
import no.samtak.core.samtykke.internal.mal.Kategori;
import no.samtak.core.samtykke.internal.samtykke.Deling;
import no.samtak.core.samtykke.internal.samtykke.Mottaker;
import no.samtak.core.samtykke.internal.samtykke.Overgang;
import no.samtak.core.samtykke.internal.samtykke.Samtykke;
import no.samtak.core.samtykke.internal.samtykke.Samtykkeform;
import no.samtak.core.samtykke.internal.samtykke.Tilstand;
import no.samtak.core.samtykke.internal.samtykke.Vilkar;
import org.jspecify.annotations.Nullable;

/** A row of {@code samtykke.samtykke}. */
@Entity
@Table(schema = "samtykke", name = "samtykke")
class SamtykkeEntity {
  @Id private String id = "";
  @Column private String kommune = "";
  @Column private String tjeneste = "";
  @Column private String person = "";
  @Column private String mal = "";
  @Column private int malversjon;

  @Column
  @Enumerated(EnumType.STRING)
  private Mottaker.Slag mottakerslag = Mottaker.Slag.TJENESTE;

  @Column private String mottaker = "";
  @Column private byte @Nullable [] mottakernavn;
  @Column private String kategorier = "";

  @Column
  @Enumerated(EnumType.STRING)
  private Dybde dybde = Dybde.KJENT_FOR;

  @Column private String formal = "";
  @Column private LocalDate fra = LocalDate.EPOCH;
  @Column private LocalDate til = LocalDate.EPOCH;

  @Column(name = "ikke_apnet")
  private byte @Nullable [] ikkeApnet;

  @Column
  @Enumerated(EnumType.STRING)
  private Tilstand tilstand = Tilstand.FORESPURT;

  @Column
  @Enumerated(EnumType.STRING)
  private @Nullable Samtykkeform form;

  @Column private @Nullable String erstatter;
  @Column private LocalDate spurt = LocalDate.EPOCH;
  @Column private @Nullable LocalDate svart;
  @Column private int hendelser;
  @Version private long versjon;

  /** For JPA. */
  protected SamtykkeEntity() {}

  SamtykkeEntity(Samtykke s, Segl segl) {
    Vilkar v = s.vilkar();
    id = s.id();
    kommune = s.kommune();
    tjeneste = s.tjeneste();
    person = s.personId();
    mal = s.mal();
    malversjon = s.malversjon();
    mottakerslag = v.mottaker().slag();
    mottaker = v.mottaker().tjeneste();
    mottakernavn = segl.navn(kommune, tjeneste, id, v.mottaker());
    kategorier = Koder.skriv(v.kategorier(), Kategori::kode);
    dybde = v.dybde();
    formal = Koder.skriv(v.formal(), Formal::name);
    fra = v.fra();
    til = v.til();
    ikkeApnet = segl.ord(kommune, tjeneste, id, v.ikkeApnet());
    erstatter = s.erstatter();
    spurt = s.spurt();
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

  Tilstand tilstand() {
    return tilstand;
  }

  boolean kan(Overgang overgang, LocalDate dag) {
    return overgang.kan(tilstand, til, dag);
  }

  void flytt(Overgang overgang, @Nullable Samtykkeform hvordan, LocalDate dag) {
    tilstand = overgang.til();
    if (overgang == Overgang.GI) {
      form = hvordan;
    }
    if (overgang == Overgang.GI || overgang == Overgang.AVSLA) {
      svart = dag;
    }
  }

  int nesteHendelse() {
    hendelser++;
    return hendelser;
  }

  /** As the recipient may see it: nothing is unsealed. */
  Deling toDeling() {
    return new Deling(
        tjeneste,
        person,
        Koder.les(kategorier, k -> Kategori.av(k).orElseThrow()),
        dybde,
        Koder.les(formal, Formal::valueOf),
        til);
  }

  Samtykke toSamtykke(Segl segl) {
    return new Samtykke(
        id,
        kommune,
        tjeneste,
        person,
        mal,
        malversjon,
        new Vilkar(
            new Mottaker(mottakerslag, mottaker, segl.navn(kommune, tjeneste, id, mottakernavn)),
            Koder.les(kategorier, k -> Kategori.av(k).orElseThrow()),
            dybde,
            Koder.les(formal, Formal::valueOf),
            fra,
            til,
            segl.ord(kommune, tjeneste, id, ikkeApnet)),
        tilstand,
        form,
        erstatter,
        spurt,
        svart,
        versjon);
  }
}
