// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.dokument.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.samtak.platform.api.dokument.Block;
import no.samtak.platform.api.dokument.Dokument;
import no.samtak.platform.api.dokument.DokumentFormat;
import no.samtak.platform.api.dokument.RichText;
import no.samtak.platform.api.text.Formats;
import no.samtak.platform.api.text.Language;

/** Invented documents. */
final class Samples {
  static final String ALTERNATIVE = "Behovet vokser fra 998 til 6 528 tusen kroner.";

  static final String DRAWING =
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 160" role="img">
        <title>Stolper</title>
        <defs><pattern id="s" width="8" height="8" patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"><rect width="8" height="8" fill="#afcee9"/>
          <rect width="3.4" height="8" fill="#0062ba"/></pattern></defs>
        <line x1="20" x2="390" y1="120" y2="120" stroke="#5b5d60"/>
        <rect x="40" y="40" width="50" height="80" fill="url(#s)" stroke="#0062ba"/>
        <rect x="140" y="20" width="50" height="100" rx="6" fill="#053227"/>
        <rect x="240.5" y="60.5" width="49" height="59" fill="none" stroke="#0062ba"
          stroke-width="1.5" stroke-dasharray="2.5 1.7"/>
        <path d="M330 120 a30 30 0 0 1 60 0 z M345 60 q10 -20 20 0 t20 0" fill="#25876f"/>
        <g transform="translate(0 140)" font-size="14" text-anchor="middle" fill="#292c30">
          <text x="65">2010 æøå</text><text x="165" font-weight="600">6 528</text>
          <text x="265">Åsen <tspan font-weight="600">š</tspan></text>
        </g>
      </svg>
      """;

  private Samples() {}

  /** Every kind of block. */
  static Dokument every(Language language) {
    boolean nn = language == Language.NN;
    RichText text =
        RichText.of(nn ? "Kommunen må betale " : "Kommunen må betale ")
            .strong("minst 6 528 000 kr")
            .plain(nn ? " i 2014, sjå " : " i 2014, se ")
            .link("planen", URI.create("https://www.example.org/plan?a=1&b=2"))
            .plain(". ")
            .emphasis("Særleg blåbærsyltetøy, ÆØÅ og Kárášjohka")
            .note(
                RichText.of("Verdals andel er ikkje oppgitt, sjå ")
                    .link("kjelda", URI.create("https://www.example.org/kilde")))
            .plain(" står her.");
    return Dokument.of(
            nn ? "Rekninga til kommunen veks" : "Kommunens regning vokser",
            language,
            "Fjellvik kommune",
            LocalDate.of(2012, 11, 14))
        .lead(nn ? "13 tiltak lever av tilskot." : "13 tiltak lever av tilskudd.")
        .add(
            new Block.KeyFigures(
                List.of(
                    new Block.KeyFigure("998 000 kr", "behov i 2010", RichText.of("Registrert")),
                    new Block.KeyFigure("6 528 000 kr", "behov i 2014", RichText.of("Anslag")),
                    new Block.KeyFigure("13", "tiltak med tilskudd", null))))
        .heading(1, nn ? "Korleis" : "Hvordan")
        .add(new Block.Paragraph(text))
        .list("Éin", "To med < og & og «sitat»", "Tre")
        .add(
            new Block.ItemList(
                true,
                List.of(
                    RichText.of("Først"),
                    RichText.of("Så").note(RichText.of("Ein note til.")),
                    RichText.of("Sist"))))
        .heading(2, "Tegninga")
        .add(new Block.Figure(DRAWING, ALTERNATIVE, RichText.of("Behov år for år, 1000 kroner")))
        .heading(2, "Tabellen")
        .add(table("Tiltak for tiltak", 90))
        .remark(nn ? "Tala er som i kjelda." : "Tallene er som i kilden.")
        .add(new Block.PageBreak())
        .heading(1, "Siste side")
        .add(
            new Block.Table(
                RichText.of("Utan radhovud"),
                null,
                List.of(Block.Column.text("Hva"), Block.Column.text("Når")),
                false,
                List.of(Block.Row.of("Møte", "3. mars"), Block.Row.of("Frist", "")),
                null))
        .paragraph("Slutt.")
        .build();
  }

  /** A table over several pages. */
  static Block.Table table(String caption, int rows) {
    List<Block.Row> all = new ArrayList<>();
    for (int i = 1; i <= rows; i++) {
      all.add(
          Block.Row.of(
              "Tiltak nummer " + i + (i % 7 == 0 ? " med et navn som går over flere linjer" : ""),
              Formats.number(i * 1111L),
              i % 5 == 0 ? "" : Formats.number(-i),
              Formats.number(i * 31L)));
    }
    all.add(Block.Row.total("Sum", "1 234 567", "−89", "77"));
    return new Block.Table(
        RichText.of(caption),
        "1000 kroner",
        List.of(
            Block.Column.text("Tiltak"),
            Block.Column.number("Eksternt"),
            Block.Column.number("Endring"),
            Block.Column.number("Behov")),
        true,
        all,
        RichText.of("Kilde: finansieringsplanen."));
  }

  /** Some sixty pages of prose, tables and drawings. */
  static Dokument long60() {
    Dokument.Builder builder =
        Dokument.of("Seksti sider", Language.NB, "Fjellvik kommune", LocalDate.of(2012, 11, 14));
    String sentence = "Dette er en oppdiktet setning som fyller en linje og litt til på arket. ";
    for (int i = 1; i <= 20; i++) {
      builder.heading(1, "Kapittel " + i);
      for (int j = 0; j < 6; j++) {
        builder.add(
            new Block.Paragraph(
                RichText.of(sentence.repeat(6)).note(RichText.of("Kilde " + i + "." + j))));
      }
      builder.add(new Block.Figure(DRAWING, ALTERNATIVE, RichText.of("Tegning " + i)));
      builder.add(table("Tabell " + i, 40));
    }
    return builder.build();
  }

  static byte[] written(Dokument document, DokumentFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new FileDokumentWriter().write(document, format, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
