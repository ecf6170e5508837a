// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.persistence;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import no.samtak.core.tiltak.internal.finans.scenario.LagretScenario;
import no.samtak.core.tiltak.internal.finans.scenario.Scenarioinnhold;
import org.jspecify.annotations.Nullable;

/** A row of {@code tiltak.scenario}; lists stand in it with space between. */
@Entity
@Table(schema = "tiltak", name = "scenario")
class ScenarioEntity {
  @Id @Column private String id = "";
  @Column private String kommune = "";
  @Column private String navn = "";

  @Column(name = "eier_id")
  private String eierId = "";

  @Column private String eier = "";
  @Column private boolean delt;

  @Column(name = "prioritet_fra")
  private @Nullable Integer prioritetFra;

  @Column(name = "prioritet_til")
  private @Nullable Integer prioritetTil;

  @Column private String utvalg = "";

  @Column(name = "slutter_for")
  private @Nullable Integer slutterFor;

  @Column(name = "slutter_for_tiltak")
  private String slutterForTiltak = "";

  @Column(name = "kutt_prosent")
  private @Nullable BigDecimal kuttProsent;

  @Column(name = "kutt_tiltak")
  private String kuttTiltak = "";

  @Column private String trinn = "";

  @Column(name = "trinn_tiltak")
  private String trinnTiltak = "";

  @Column private OffsetDateTime endret = Instant.EPOCH.atOffset(ZoneOffset.UTC);
  @Version @Column private long versjon;

  /** For JPA. */
  protected ScenarioEntity() {}

  ScenarioEntity(String kommune, LagretScenario scenario) {
    this.id = scenario.id();
    this.kommune = kommune;
    this.eierId = scenario.eierId();
    this.eier = scenario.eier();
    endre(scenario);
  }

  /** Takes over what can be changed. */
  final void endre(LagretScenario scenario) {
    Scenarioinnhold innhold = scenario.innhold();
    navn = scenario.navn();
    delt = scenario.delt();
    prioritetFra = innhold.prioritetFra();
    prioritetTil = innhold.prioritetTil();
    utvalg = tekst(innhold.utvalg());
    slutterFor = innhold.slutterFor();
    slutterForTiltak = tekst(innhold.slutterForTiltak());
    kuttProsent = innhold.kuttProsent();
    kuttTiltak = tekst(innhold.kuttTiltak());
    trinn = tekst(innhold.trinn());
    trinnTiltak = tekst(innhold.trinnTiltak());
    endret = scenario.endret().atOffset(ZoneOffset.UTC);
  }

  boolean tilhorer(String onsket) {
    return kommune.equals(onsket);
  }

  long versjon() {
    return versjon;
  }

  LagretScenario toScenario() {
    return new LagretScenario(
        id,
        navn,
        eierId,
        eier,
        delt,
        new Scenarioinnhold(
            prioritetFra,
            prioritetTil,
            ord(utvalg),
            slutterFor,
            ord(slutterForTiltak),
            kuttProsent == null ? null : kuttProsent.stripTrailingZeros(),
            ord(kuttTiltak),
            ord(trinn).stream().map(Integer::valueOf).toList(),
            ord(trinnTiltak)),
        endret.toInstant(),
        versjon);
  }

  private static String tekst(@Nullable List<?> liste) {
    return liste == null
        ? ""
        : liste.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }

  private static List<String> ord(String tekst) {
    return tekst.isEmpty() ? List.of() : Arrays.asList(tekst.split(" "));
  }
}
