// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.persistence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import no.samtak.core.tilskudd.internal.felles.Pengeslag;
import no.samtak.core.tilskudd.internal.soknad.Soknad;
import no.samtak.core.tilskudd.internal.soknad.Soknadsinnhold;
import no.samtak.core.tilskudd.internal.soknad.Soknadstilstand;
import no.samtak.core.tilskudd.internal.soknad.Tilsagnsdel;
import org.jspecify.annotations.Nullable;

/** A row of {@code tilskudd.soknad}. */
@Entity
@Table(schema = "tilskudd", name = "soknad")
class SoknadEntity {
  @Id @Column private String id = "";
  @Column private String kommune = "";
  @Column private String kilde = "";
  @Column private @Nullable String ordning;
  @Column private String formal = "";

  @Column
  @Enumerated(EnumType.STRING)
  private @Nullable Pengeslag slag;

  @Column private String delprosjekter = "";
  @Column private @Nullable BigDecimal stillinger;
  @Column private String tiltak = "";
  @Column private @Nullable LocalDate soknadsdato;

  @Column(name = "sokt_kr")
  private @Nullable BigDecimal soktKr;

  @Column
  @Enumerated(EnumType.STRING)
  private Soknadstilstand tilstand = Soknadstilstand.PLANLAGT;

  @Column private @Nullable LocalDate svardato;

  @Column(name = "tilsagn_kr")
  private @Nullable BigDecimal tilsagnKr;

  @Column(name = "brukt_kr")
  private @Nullable BigDecimal bruktKr;

  @Column(name = "periode_fra")
  private @Nullable LocalDate periodeFra;

  @Column(name = "periode_til")
  private @Nullable LocalDate periodeTil;

  @Column private String merknad = "";
  @Column private @Nullable String kildenokkel;
  @Column private String kildetekst = "";

  /** Rises also where only a condition or a report has changed, and the version with it. */
  @Column private long endringer;

  @Version @Column private long versjon;

  /** For JPA. */
  protected SoknadEntity() {}

  SoknadEntity(
      String id, String kommune, Soknadsinnhold innhold, String kildenokkel, String kildetekst) {
    this.id = id;
    this.kommune = kommune;
    this.kildenokkel = kildenokkel.isEmpty() ? null : kildenokkel;
    this.kildetekst = kildetekst;
    endre(innhold);
  }

  final void endre(Soknadsinnhold i) {
    endringer++;
    kilde = i.kilde();
    ordning = i.ordningId().isEmpty() ? null : i.ordningId();
    formal = i.formal();
    slag = i.slag();
    delprosjekter = Nokler.linjer(i.delprosjekter());
    stillinger = i.stillinger();
    tiltak = Nokler.ord(i.tiltak());
    soknadsdato = i.soknadsdato();
    soktKr = i.soktKr();
    tilstand = i.tilstand();
    svardato = i.svardato();
    tilsagnKr = i.tilsagnKr();
    bruktKr = i.bruktKr();
    periodeFra = i.periodeFra();
    periodeTil = i.periodeTil();
    merknad = i.merknad();
  }

  boolean tilhorer(String onsket) {
    return kommune.equals(onsket);
  }

  String id() {
    return id;
  }

  String tilstand() {
    return tilstand.name();
  }

  long versjon() {
    return versjon;
  }

  Soknad toSoknad(Map<String, String> ordninger, Map<Tilsagnsdel.Slag, List<Tilsagnsdel>> deler) {
    String ordningId = ordning == null ? "" : ordning;
    return new Soknad(
        id,
        new Soknadsinnhold(
            kilde,
            ordningId,
            formal,
            slag,
            Nokler.avLinjer(delprosjekter),
            Belop.uten(stillinger),
            Nokler.avOrd(tiltak),
            soknadsdato,
            Belop.uten(soktKr),
            tilstand,
            svardato,
            Belop.uten(tilsagnKr),
            Belop.uten(bruktKr),
            periodeFra,
            periodeTil,
            merknad,
            deler.getOrDefault(Tilsagnsdel.Slag.VILKAR, List.of()),
            deler.getOrDefault(Tilsagnsdel.Slag.OREMERKING, List.of()),
            deler.getOrDefault(Tilsagnsdel.Slag.RAPPORT, List.of())),
        ordninger.getOrDefault(ordningId, ""),
        kildenokkel == null ? "" : kildenokkel,
        kildetekst,
        false,
        versjon);
  }
}
