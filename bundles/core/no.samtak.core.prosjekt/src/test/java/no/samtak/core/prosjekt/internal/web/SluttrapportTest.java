// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.prosjekt.internal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.samtak.core.prosjekt.internal.Register;
import no.samtak.core.prosjekt.internal.oversikt.Milepael;
import no.samtak.core.prosjekt.internal.oversikt.Rapportfrist;
import no.samtak.core.prosjekt.internal.prosjekt.Innslag;
import no.samtak.core.prosjekt.internal.prosjekt.Innslagsinnhold;
import no.samtak.core.prosjekt.internal.prosjekt.Prosjekt;
import no.samtak.core.prosjekt.internal.prosjekt.Rapport;
import no.samtak.platform.api.dokument.Block;
import no.samtak.platform.api.dokument.Dokument;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Texts;
import no.samtak.testing.TestDatabase;
import org.junit.jupiter.api.Test;

class SluttrapportTest {
  private static final Texts TEKSTER = Texts.of(Sluttrapport.class.getClassLoader());
  private static final LocalDate IDAG = LocalDate.of(2012, 11, 14);

  @Test
  void theFinalReportHasPeoplesTextAndTheRegistersFiguresWithTheirSource() {
    try (Register r = new Register(TestDatabase.h2(), IDAG)) {
      r.kilder.demo("kvanangen", "prosjekt", "moter");
      r.service.leggTil(
          "kvanangen",
          Prosjekt.KILDEN,
          "e-1",
          new Innslagsinnhold(
              Innslag.Slag.EFFEKT, "Flere møtes", "", null, null, 6, "kommuner", "kap. 9"));
      r.service.skriv("kvanangen", Prosjekt.KILDEN, Rapport.SLUTT, 0, "Først.\n\nSå.", null);
      Dokument d =
          new Sluttrapport(
                  r.service.oversikt("kvanangen", Prosjekt.KILDEN),
                  "Kvænangen",
                  Language.NN,
                  TEKSTER)
              .lag(IDAG);

      assertThat(d.title()).isEqualTo("Sluttrapport: Prosjektet i kjelda");
      assertThat(d.lead())
          .isEqualTo("01.09.2009–31.08.2011. Planlagd 01.07.2009–30.06.2011, forskoven 2 månader.");
      assertThat(d.blocks().stream().filter(Block.Paragraph.class::isInstance)).hasSize(3);
      assertThat(d.blocks().toString())
          .contains("Flere møtes: 6 kommuner (kap. 9)", "Kjelda tel 9 punkter (10.1).")
          .contains("prosjekt 2");
      assertThat(d.blocks().stream().filter(Block.Table.class::isInstance)).hasSize(5);
    }
  }

  @Test
  void everyCodeHasItsWords() {
    List<String> nokler = new java.util.ArrayList<>();
    for (Innslag.Slag s : Innslag.Slag.values()) {
      nokler.add("prosjekt.innslag.ny." + s);
      nokler.add("prosjekt.innslag.endre." + s);
      nokler.add("prosjekt.felt.hva." + s);
      nokler.add("prosjekt.felt.tekst." + s);
    }
    Innslagsinnhold.ENHETER
        .values()
        .forEach(e -> e.forEach(k -> nokler.add("prosjekt.enhet." + k)));
    for (Rapportfrist.Tilstand t : Rapportfrist.Tilstand.values()) {
      nokler.add("prosjekt.rapport." + t);
    }
    assertThat(Milepael.Tilstand.values()).hasSize(5);
    for (Language sprak : List.of(Language.NB, Language.NN)) {
      assertThat(nokler).allMatch(k -> TEKSTER.has(sprak, k));
    }
  }

  @Test
  void theHeadingCountsInWords() {
    assertThat(TEKSTER.get(Language.NB, "prosjekt.svar", "X", 1L, 0L))
        .isEqualTo("X: én milepæl kom for sent");
    assertThat(TEKSTER.get(Language.NN, "prosjekt.svar", "X", 0L, 2L))
        .isEqualTo("X: ingen milepælar kom for seint, 2 rapportar er over fristen");
  }
}
