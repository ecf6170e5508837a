// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.dokument.internal.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.samtak.platform.api.dokument.Block;
import no.samtak.platform.api.dokument.Dokument;
import no.samtak.platform.api.dokument.Inline;
import no.samtak.platform.api.dokument.RichText;
import no.samtak.platform.api.text.Formats;
import no.samtak.platform.dokument.internal.svg.Drawing;

/** The text of the document, block by block; collects what the other parts must hold. */
final class Body {
  /** Twips, 20 to the point, between the margins of A4. */
  static final int TEXT_WIDTH = 9638;

  /** English metric units, 360 000 to the centimetre, between the margins. */
  private static final long TEXT_EMU = 6_120_000;

  private static final long MAX_HEIGHT_EMU = 8_200_000;
  private static final int BULLETS = 1;

  private final Dokument document;
  private final Map<Block.Figure, Drawing> drawings;
  private final Relations relations;
  private final List<Drawing> pictures = new ArrayList<>();
  private final List<RichText> notes = new ArrayList<>();
  private int numberedLists;

  Body(Dokument document, Map<Block.Figure, Drawing> drawings, Relations relations) {
    this.document = document;
    this.drawings = drawings;
    this.relations = relations;
  }

  List<Drawing> pictures() {
    return pictures;
  }

  List<RichText> notes() {
    return notes;
  }

  int numberedLists() {
    return numberedLists;
  }

  void writeTo(Part p, String footerId) throws IOException {
    p.start("w:body");
    paragraph(
        p,
        "Avsender",
        RichText.of(
            document.author() + " · " + Formats.longDate(document.date(), document.language())));
    paragraph(p, "Title", RichText.of(document.title()));
    String lead = document.lead();
    if (lead != null) {
      paragraph(p, "Subtitle", RichText.of(lead));
    }
    for (Block block : document.blocks()) {
      block(p, block);
    }
    p.start("w:sectPr");
    p.empty("w:footerReference", "w:type", "default", "r:id", footerId);
    p.empty("w:pgSz", "w:w", "11906", "w:h", "16838");
    p.empty(
        "w:pgMar",
        "w:top",
        "1134",
        "w:right",
        "1134",
        "w:bottom",
        "1247",
        "w:left",
        "1134",
        "w:header",
        "567",
        "w:footer",
        "567",
        "w:gutter",
        "0");
    p.end().end();
  }

  private void block(Part p, Block block) throws IOException {
    if (block instanceof Block.Heading heading) {
      paragraph(p, "Heading" + heading.level(), RichText.of(heading.text()));
    } else if (block instanceof Block.Paragraph paragraph) {
      paragraph(p, "BodyText", paragraph.text());
    } else if (block instanceof Block.Remark remark) {
      paragraph(p, "Merknad", remark.text());
    } else if (block instanceof Block.ItemList list) {
      list(p, list);
    } else if (block instanceof Block.Table table) {
      table(p, table);
    } else if (block instanceof Block.Figure figure) {
      figure(p, figure);
    } else if (block instanceof Block.KeyFigures figures) {
      for (Block.KeyFigure figure : figures.figures()) {
        keyFigure(p, figure);
      }
    } else if (block instanceof Block.PageBreak) {
      p.start("w:p").start("w:r").empty("w:br", "w:type", "page").end().end();
    }
  }

  private void list(Part p, Block.ItemList list) throws IOException {
    int number = list.numbered() ? BULLETS + ++numberedLists : BULLETS;
    for (RichText item : list.items()) {
      p.start("w:p").start("w:pPr");
      p.empty("w:pStyle", "w:val", list.numbered() ? "ListNumber" : "ListBullet");
      p.start("w:numPr").empty("w:ilvl", "w:val", "0");
      p.empty("w:numId", "w:val", String.valueOf(number)).end().end();
      rich(p, item);
      p.end();
    }
  }

  private void keyFigure(Part p, Block.KeyFigure figure) throws IOException {
    p.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", "Nkkeltall").end();
    p.start("w:r").start("w:rPr").empty("w:rStyle", "w:val", "NkkeltallTegn").end();
    words(p, figure.value()).end();
    p.start("w:r");
    words(p, "  " + figure.label()).end();
    p.end();
    RichText source = figure.source();
    if (source != null) {
      paragraph(p, "Merknad", source);
    }
  }

  private void table(Part p, Block.Table table) throws IOException {
    String unit = table.unit();
    paragraph(p, "Caption", unit == null ? table.caption() : table.caption().plain(" · " + unit));
    p.start("w:tbl").start("w:tblPr");
    p.empty("w:tblStyle", "w:val", "SamtakTabell");
    p.empty("w:tblW", "w:w", String.valueOf(TEXT_WIDTH), "w:type", "dxa");
    p.empty("w:tblLayout", "w:type", "fixed");
    p.empty(
        "w:tblLook",
        "w:val",
        table.rowHeaders() ? "00A0" : "0020",
        "w:firstRow",
        "1",
        "w:lastRow",
        "0",
        "w:firstColumn",
        table.rowHeaders() ? "1" : "0",
        "w:lastColumn",
        "0",
        "w:noHBand",
        "1",
        "w:noVBand",
        "1");
    p.empty("w:tblCaption", "w:val", table.caption().words());
    p.end();
    int[] widths = widths(table);
    p.start("w:tblGrid");
    for (int width : widths) {
      p.empty("w:gridCol", "w:w", String.valueOf(width));
    }
    p.end();
    p.start("w:tr").start("w:trPr").empty("w:cantSplit").empty("w:tblHeader").end();
    for (int i = 0; i < widths.length; i++) {
      Block.Column column = table.columns().get(i);
      cell(p, RichText.of("").strong(column.heading()), column, widths[i], true);
    }
    p.end();
    for (Block.Row row : table.rows()) {
      p.start("w:tr").start("w:trPr").empty("w:cantSplit").end();
      for (int i = 0; i < widths.length; i++) {
        RichText text = row.cells().get(i);
        cell(p, row.total() ? strong(text) : text, table.columns().get(i), widths[i], false);
      }
      p.end();
    }
    p.end();
    RichText source = table.source();
    // A paragraph between, or Word makes one table of two.
    paragraph(p, "Merknad", source == null ? RichText.empty() : source);
  }

  private static RichText strong(RichText text) {
    return new RichText(
        text.parts().stream()
            .map(i -> i instanceof Inline.Plain plain ? new Inline.Strong(plain.text()) : i)
            .toList());
  }

  private void cell(Part p, RichText text, Block.Column column, int width, boolean keep)
      throws IOException {
    p.start("w:tc").start("w:tcPr");
    p.empty("w:tcW", "w:w", String.valueOf(width), "w:type", "dxa").end();
    p.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", "Tabelltekst");
    if (keep) {
      p.empty("w:keepNext");
    }
    p.empty("w:jc", "w:val", column.numeric() ? "right" : "left").end();
    rich(p, text);
    p.end().end();
  }

  private static int[] widths(Block.Table table) {
    double sum = table.columns().stream().mapToDouble(Block.Column::weight).sum();
    return table.columns().stream().mapToInt(c -> (int) (TEXT_WIDTH * c.weight() / sum)).toArray();
  }

  private void figure(Part p, Block.Figure figure) throws IOException {
    Drawing drawing = Objects.requireNonNull(drawings.get(figure));
    pictures.add(drawing);
    String number = String.valueOf(pictures.size());
    String id = relations.part(Relations.OFFICE + "/image", "media/image" + number + ".png");
    long height = Math.min(MAX_HEIGHT_EMU, Math.round(TEXT_EMU * drawing.ratio()));
    String cx = String.valueOf(Math.round(height / drawing.ratio()));
    String cy = String.valueOf(height);
    p.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", "BodyText").empty("w:keepNext").end();
    p.start("w:r").start("w:drawing");
    p.start("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
    p.empty("wp:extent", "cx", cx, "cy", cy);
    p.empty("wp:docPr", "id", number, "name", "Figur " + number, "descr", figure.alternative());
    p.start("a:graphic");
    p.start("a:graphicData", "uri", DocxFile.PICTURE);
    p.start("pic:pic").start("pic:nvPicPr");
    p.empty(
        "pic:cNvPr",
        "id",
        number,
        "name",
        "image" + number + ".png",
        "descr",
        figure.alternative());
    p.empty("pic:cNvPicPr").end();
    p.start("pic:blipFill").empty("a:blip", "r:embed", id);
    p.start("a:stretch").empty("a:fillRect").end().end();
    p.start("pic:spPr").start("a:xfrm").empty("a:off", "x", "0", "y", "0");
    p.empty("a:ext", "cx", cx, "cy", cy).end();
    p.start("a:prstGeom", "prst", "rect").empty("a:avLst").end().end();
    p.end().end().end().end().end().end().end();
    paragraph(p, "Merknad", figure.caption());
  }

  void paragraph(Part p, String style, RichText text) throws IOException {
    p.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", style).end();
    rich(p, text);
    p.end();
  }

  /** Runs of text, links and the marks of notes. */
  void rich(Part p, RichText text) throws IOException {
    rich(p, text, relations);
  }

  void rich(Part p, RichText text, Relations own) throws IOException {
    for (Inline part : text.parts()) {
      if (part instanceof Inline.Plain plain) {
        p.start("w:r");
        words(p, plain.text()).end();
      } else if (part instanceof Inline.Strong strong) {
        p.start("w:r").start("w:rPr").empty("w:b").empty("w:bCs").end();
        words(p, strong.text()).end();
      } else if (part instanceof Inline.Emphasis emphasis) {
        p.start("w:r").start("w:rPr").empty("w:i").empty("w:iCs").end();
        words(p, emphasis.text()).end();
      } else if (part instanceof Inline.Link link) {
        p.start("w:hyperlink", "r:id", own.outside(link.target().toString()));
        p.start("w:r").start("w:rPr").empty("w:rStyle", "w:val", "Hyperlink").end();
        words(p, link.text()).end().end();
      } else if (part instanceof Inline.Note note) {
        notes.add(note.text());
        p.start("w:r").start("w:rPr").empty("w:rStyle", "w:val", "FootnoteReference").end();
        p.empty("w:footnoteReference", "w:id", String.valueOf(notes.size())).end();
      }
    }
  }

  private static Part words(Part p, String words) throws IOException {
    return p.text("w:t", words, "xml:space", "preserve");
  }
}
