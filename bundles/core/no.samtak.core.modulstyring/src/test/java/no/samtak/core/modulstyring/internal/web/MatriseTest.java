// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.web;

import static no.samtak.core.api.modul.Modultilstand.AKTIV;
import static no.samtak.core.api.modul.Modultilstand.AVINSTALLERT;
import static no.samtak.core.api.modul.Modultilstand.INSTALLERT;
import static no.samtak.core.api.modul.Modultilstand.SKRIVEBESKYTTET;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.samtak.core.modulstyring.internal.forslag.Forslagstilstand;
import no.samtak.core.modulstyring.internal.forslag.Handling;
import no.samtak.core.modulstyring.internal.tilstand.Modulstand;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.web.TableQuery;
import no.samtak.platform.api.web.TableView;
import org.junit.jupiter.api.Test;

class MatriseTest {
  private static final List<Modulstand> STANDER =
      List.of(
          Prove.stand("levanger", "bolig", AKTIV, true),
          Prove.stand("orland", "bolig", SKRIVEBESKYTTET, false),
          Prove.stand("levanger", "aktivitet", INSTALLERT, true),
          Prove.stand("orland", "aktivitet", AVINSTALLERT, false));

  private final Navn navn = new Navn(STANDER, Prove.KOMMUNER);
  private final Modulliste liste =
      new Modulliste(
          Language.NB,
          Sted.iDrift(),
          navn,
          List.of(
              Prove.forslag(Handling.STENG, Forslagstilstand.VENTER, Prove.IDAG, List.of(), null)));

  private Matrise matrise(Map<String, String> sporsmal) {
    TableQuery sporring = liste.sporring(Sporring.drift().form(sporsmal));
    return Matrise.av(liste.utvalg(STANDER, sporring), liste, Sted.iDrift(), navn);
  }

  @Test
  void everyModuleStandsInEveryKommune() {
    Matrise m = matrise(Map.of());

    assertThat(m.kommuner()).containsExactly("Levanger", "Ørland");
    assertThat(m.rader()).hasSize(2).allSatisfy(r -> assertThat(r.celler()).hasSize(2));
    Matrise.Rad bolig = m.rader().get(1);
    assertThat(bolig.navn().in(Language.NB)).isEqualTo("Bolig");
    assertThat(bolig.nodesti()).isEqualTo("/drift/moduler/bolig");
    assertThat(bolig.celler())
        .extracting(Matrise.Celle::sti)
        .containsExactly("/drift/modulmatrise/levanger/bolig", "/drift/modulmatrise/orland/bolig");
    assertThat(bolig.celler())
        .extracting(Matrise.Celle::tegn)
        .containsExactly("aktiv", "skrivebeskyttet");
  }

  @Test
  void aCellSaysWhatSomebodyShouldKnow() {
    Matrise m = matrise(Map.of());

    assertThat(m.rader().get(1).celler().get(0).merknad())
        .isNotNull()
        .satisfies(
            t -> assertThat(Objects.requireNonNull(t).key()).isEqualTo("side.merke.forslag"));
    assertThat(m.rader().get(0).celler().get(0).merknad())
        .satisfies(t -> assertThat(Objects.requireNonNull(t).key()).isEqualTo("side.merke.trengs"));
    assertThat(m.rader().get(0).celler().get(1).merknad()).isNull();
  }

  @Test
  void itIsNarrowedByKommuneStateAndName() {
    assertThat(matrise(Map.of("kommune", "orland")).kommuner()).containsExactly("Ørland");
    Matrise lest = matrise(Map.of("tilstand", "SKRIVEBESKYTTET"));
    assertThat(lest.rader()).hasSize(1);
    assertThat(lest.kommuner()).containsExactly("Ørland");
    Matrise skjev = matrise(Map.of("sok", "bol"));
    assertThat(skjev.rader()).hasSize(1);
    assertThat(matrise(Map.of("sok", "finnes ikke")).rader()).isEmpty();
  }

  @Test
  void whatIsOutsideTheSelectionIsSaidToBe() {
    List<Modulstand> utvalg = List.of(STANDER.get(0), STANDER.get(3));
    Matrise m = Matrise.av(utvalg, liste, Sted.iDrift(), navn);
    assertThat(m.rader().get(0).celler().get(1).tegn()).isEmpty();
  }

  @Test
  void theListIsOrderedByStateAndEnd() {
    TableQuery etterSlutt = liste.sporring(Sporring.drift().form(Map.of("sorter", "til")));
    assertThat(liste.utvalg(STANDER, etterSlutt).get(0).status().tilOgMed()).isNotNull();
    TableQuery etterTilstand = liste.sporring(Sporring.drift().form(Map.of("sorter", "-tilstand")));
    assertThat(liste.utvalg(STANDER, etterTilstand).get(0).status().tilstand())
        .isEqualTo(AVINSTALLERT);
    TableView tabell = liste.tabell(STANDER, etterTilstand);
    assertThat(tabell.rows().get(0).get(1).kind()).isEqualTo("tilstand");
    assertThat(tabell.rows().get(0).get(1).color()).isEqualTo("aktiv");
  }
}
