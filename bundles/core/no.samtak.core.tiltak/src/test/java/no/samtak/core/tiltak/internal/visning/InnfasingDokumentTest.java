// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.visning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.samtak.core.tiltak.internal.finans.Innfasing;
import no.samtak.core.tiltak.internal.innlesing.Filer;
import no.samtak.platform.api.dokument.Block;
import no.samtak.platform.api.dokument.Dokument;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Texts;
import org.junit.jupiter.api.Test;

class InnfasingDokumentTest {
  private static final Texts TEKSTER = Texts.of(InnfasingDokument.class.getClassLoader());
  private static final LocalDate IDAG = LocalDate.of(2012, 11, 14);

  @Test
  void theHeadingIsTheAnswerAndTheFiguresAreThoseOfThePlan() {
    Dokument dokument = dokument(Innfasing.av(Filer.levangersPlan()), Language.NB);

    assertThat(dokument.title()).isEqualTo("Kommunens regning vokser fra 1,0 til 6,5 millioner");
    assertThat(dokument.author()).isEqualTo("Levanger kommune");
    Block.Table tabell = tabell(dokument);
    assertThat(tabell.rows())
        .extracting(r -> r.cells().get(0).words() + ": " + r.cells().get(4).words())
        .extracting(r -> r.replace("minst ", "").replace('\u00a0', ' '))
        .containsExactly("2010: 998", "2011: 1 538", "2012: 2 668", "2013: 5 608", "2014: 6 528");
    assertThat(tabell.rows())
        .extracting(r -> r.cells().get(5).words().replace('\u00a0', ' '))
        .containsExactly("", "+ 540", "+ 1 130", "+ 2 940", "+ 920");
  }

  @Test
  void theDrawingIsToldInWordsInTheReadersLanguage() {
    Dokument dokument = dokument(Innfasing.av(Filer.levangersPlan()), Language.NN);

    assertThat(dokument.title()).startsWith("Rekninga til kommunen veks");
    Block.Figure figur = (Block.Figure) dokument.blocks().get(0);
    assertThat(figur.alternative()).contains("Stolpar", "2014: Behov", "6\u00a0528");
    assertThat(figur.svg()).startsWith("<svg ").contains("E, eksterne pengar").endsWith("</svg>");
    assertThat(dokument.blocks().stream().filter(Block.Remark.class::isInstance)).hasSize(4);
  }

  @Test
  void whereNoPlanHasBeenReadInThePaperSaysSo() {
    Dokument dokument = dokument(Innfasing.av(List.of()), Language.NB);
    assertThat(dokument.title()).isEqualTo("Ingen finansieringsplan er lest inn");
    assertThat(dokument.blocks()).isEmpty();
  }

  private static Dokument dokument(Innfasing innfasing, Language sprak) {
    return new InnfasingDokument(innfasing, "Levanger", sprak, TEKSTER).lag(IDAG);
  }

  private static Block.Table tabell(Dokument dokument) {
    return dokument.blocks().stream()
        .filter(Block.Table.class::isInstance)
        .map(Block.Table.class::cast)
        .findFirst()
        .orElseThrow();
  }
}
