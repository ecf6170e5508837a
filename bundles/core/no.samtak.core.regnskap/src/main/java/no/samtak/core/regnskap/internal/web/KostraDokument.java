// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.regnskap.internal.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.samtak.core.regnskap.internal.kostra.Kostralinje;
import no.samtak.core.regnskap.internal.kostra.Kostratabeller;
import no.samtak.core.regnskap.internal.kostra.Kostratall;
import no.samtak.platform.api.dokument.Block;
import no.samtak.platform.api.dokument.Dokument;
import no.samtak.platform.api.dokument.RichText;
import no.samtak.platform.api.text.Formats;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.text.Texts;

/** The figures of a function in a year with each art, as a paper. */
final class KostraDokument {
  private final Kostratall tall;
  private final Kostratabeller tabeller;
  private final String kommune;
  private final Language sprak;
  private final Texts tekster;

  KostraDokument(
      Kostratall tall, Kostratabeller tabeller, String kommune, Language sprak, Texts tekster) {
    this.tall = tall;
    this.tabeller = tabeller;
    this.kommune = kommune;
    this.sprak = sprak;
    this.tekster = tekster;
  }

  /** As it stands on the business date. */
  Dokument lag(LocalDate idag) {
    Dokument.Builder dokument =
        Dokument.of(
                t(KostraPage.overskrift(tall)),
                sprak,
                t(Text.of("regnskap.avsender", kommune)),
                idag)
            .lead(t(KostraPage.ingress(tall)));
    for (Kostratabeller.Tall hva : Kostratabeller.Tall.values()) {
      BigDecimal sum = tall.sum(hva);
      if (sum == null) {
        continue;
      }
      dokument.heading(1, t(Text.of("kostra." + hva.name())));
      dokument.add(tabell(hva, sum));
      BigDecimal per = tall.perInnbygger(hva);
      if (per != null) {
        dokument.paragraph(
            t(
                Text.of(
                    "kostra.per",
                    Formats.kroner(per, sprak),
                    String.valueOf(tall.innbyggere()),
                    tall.folketallkilde())));
      }
    }
    dokument.remark(t(Text.of("kostra.om")));
    dokument.remark(t(Text.of("kostra.fortegnet", Text.of("kostra.fortegn." + tall.fortegn()))));
    return dokument.build();
  }

  private Block.Table tabell(Kostratabeller.Tall hva, BigDecimal sum) {
    List<Block.Row> rader = new ArrayList<>();
    for (Kostralinje l : tall.linjer(hva)) {
      rader.add(
          Block.Row.of(
              Kostratabeller.art(l.art()) + " " + l.navn(),
              String.valueOf(l.posteringer()),
              Formats.kroner(l.belop(), sprak)));
    }
    rader.add(Block.Row.total(t(Text.of("kostra." + hva.name())), "", Formats.kroner(sum, sprak)));
    return new Block.Table(
        RichText.of(
            t(Text.of("kostra.formel", KostraPage.formel(tabeller.formel(hva, tall.aar()))))),
        null,
        List.of(
            Block.Column.text(t(Text.of("kostra.art"))),
            Block.Column.number(t(Text.of("kostra.posteringer"))),
            Block.Column.number(t(Text.of("kostra.belop")))),
        true,
        rader,
        null);
  }

  private String t(Text text) {
    return tekster.get(sprak, text);
  }
}
