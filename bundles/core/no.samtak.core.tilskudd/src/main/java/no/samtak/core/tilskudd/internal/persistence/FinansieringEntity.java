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
import no.samtak.core.api.finansiering.Finansiering.Aarsbelop;
import no.samtak.core.api.finansiering.FinansieringTilstand;
import no.samtak.core.tilskudd.internal.finansiering.Finansieringsinnhold;
import no.samtak.core.tilskudd.internal.finansiering.Registrert;
import org.jspecify.annotations.Nullable;

/** A row of {@code tilskudd.finansiering}. */
@Entity
@Table(schema = "tilskudd", name = "finansiering")
class FinansieringEntity {
  @Id @Column private String id = "";
  @Column private String kommune = "";
  @Column private String tiltak = "";
  @Column private String kilde = "";
  @Column private @Nullable String ordning;
  @Column private @Nullable String soknad;

  @Column
  @Enumerated(EnumType.STRING)
  private FinansieringTilstand tilstand = FinansieringTilstand.IDE;

  @Column private @Nullable LocalDate fra;
  @Column private @Nullable LocalDate til;

  @Column(name = "videre_fra")
  private @Nullable LocalDate videreFra;

  @Column(name = "tilsagn_kr")
  private @Nullable BigDecimal tilsagnKr;

  @Column private String innfasingsplan = "";
  @Column private @Nullable LocalDate varslet;

  @Column(name = "tapes_med")
  private String tapesMed = "";

  @Column(name = "kan_innga")
  private boolean kanInnga;

  @Column private String merknad = "";
  @Column private @Nullable String plannokkel;

  /** Rises also where only a line has changed, and the version with it. */
  @Column private long endringer;

  @Version @Column private long versjon;

  /** For JPA. */
  protected FinansieringEntity() {}

  FinansieringEntity(
      String id,
      String kommune,
      Finansieringsinnhold innhold,
      FinansieringTilstand tilstand,
      String plannokkel) {
    this.id = id;
    this.kommune = kommune;
    if (!plannokkel.isEmpty()) {
      this.plannokkel = plannokkel;
    }
    this.tilstand = tilstand;
    endre(innhold);
  }

  final void endre(Finansieringsinnhold i) {
    endringer++;
    tiltak = i.tiltakId();
    kilde = i.kilde();
    ordning = i.ordningId().isEmpty() ? null : i.ordningId();
    soknad = i.soknadId().isEmpty() ? null : i.soknadId();
    fra = i.fra();
    til = i.til();
    tilsagnKr = i.tilsagnKr();
    innfasingsplan = i.innfasingsplan();
    varslet = i.varslet();
    tapesMed = Nokler.ord(i.tapesMed());
    kanInnga = i.kanInngaIAnnen();
    merknad = i.merknad();
  }

  void bli(FinansieringTilstand ny) {
    tilstand = ny;
    videreFra = ny == FinansieringTilstand.SOKT_VIDEREFORT ? til : null;
  }

  boolean tilhorer(String onsket) {
    return kommune.equals(onsket);
  }

  String id() {
    return id;
  }

  FinansieringTilstand tilstand() {
    return tilstand;
  }

  long versjon() {
    return versjon;
  }

  Registrert toRegistrert(Map<String, String> ordninger, List<Aarsbelop> linjer) {
    String ordningId = ordning == null ? "" : ordning;
    return new Registrert(
        kommune,
        id,
        new Finansieringsinnhold(
            tiltak,
            kilde,
            ordningId,
            soknad == null ? "" : soknad,
            fra,
            til,
            Belop.uten(tilsagnKr),
            linjer,
            innfasingsplan,
            varslet,
            Nokler.avOrd(tapesMed),
            kanInnga,
            merknad),
        tilstand,
        ordninger.getOrDefault(ordningId, ""),
        videreFra,
        plannokkel == null ? "" : plannokkel,
        versjon);
  }
}
