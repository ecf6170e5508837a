// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.regnskap.internal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.samtak.core.regnskap.internal.Register;
import no.samtak.core.regnskap.internal.avvik.Avviksobjekt;
import no.samtak.platform.api.dokument.Block;
import no.samtak.platform.api.dokument.Dokument;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Texts;
import no.samtak.testing.TestDatabase;
import org.junit.jupiter.api.Test;

class AvvikDokumentTest {
  private static final Texts TEKSTER = Texts.of(AvvikDokument.class.getClassLoader());
  private static final LocalDate IDAG = LocalDate.of(2012, 11, 14);

  @Test
  void thePaperHasTheFiguresToTheOreAndWhatIsNotKnown() {
    try (Register r = new Register(TestDatabase.h2())) {
      r.kilder.demo("kvanangen", "prosjektregnskap", "prosjekt");
      r.avvik.forklar("kvanangen", "prosjektregnskap", 2011, 0, "Dyrere lønn");
      Avviksobjekt objekt = r.avvik.objekt("kvanangen", "prosjektregnskap");
      Dokument dokument =
          new AvvikDokument(
                  objekt, r.avvik.forklaringer("kvanangen"), "Kvænangen", Language.NB, TEKSTER)
              .lag(IDAG);

      assertThat(dokument.title())
          .isEqualTo(
              "Prosjektet i prosjektregnskapet: 45\u00a0528,21\u00a0kr mer enn budsjettert i"
                  + " 2010–2011");
      assertThat(dokument.lead())
          .isEqualTo(
              "Regnskapet er 387\u00a0528,21\u00a0kr, budsjettet 342\u00a0000\u00a0kr. Ikke med:"
                  + " 2009.");
      Block.Table tabell =
          dokument.blocks().stream()
              .filter(Block.Table.class::isInstance)
              .map(Block.Table.class::cast)
              .findFirst()
              .orElseThrow();
      assertThat(tabell.rows())
          .extracting(
              rad ->
                  String.join("|", rad.cells().stream().map(c -> c.words()).toList())
                      .replace('\u00a0', ' '))
          .containsExactly(
              "2009|108 000 kr|ikke skilt ut|–",
              "2010|234 000 kr|238 150,19 kr|+ 4 150,19 kr",
              "2011|108 000 kr|149 378,02 kr|+ 41 378,02 kr",
              "Sum 2010–2011|342 000 kr|387 528,21 kr|+ 45 528,21 kr");
      assertThat(dokument.blocks().toString()).contains("22\u00a0764,11", "Dyrere lønn (Økonom, ");
    }
  }
}
