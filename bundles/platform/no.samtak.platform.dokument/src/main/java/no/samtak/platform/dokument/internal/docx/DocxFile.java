// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.dokument.internal.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.samtak.platform.api.dokument.Block;
import no.samtak.platform.api.dokument.Dokument;
import no.samtak.platform.api.dokument.RichText;
import no.samtak.platform.dokument.internal.Words;
import no.samtak.platform.dokument.internal.svg.Drawing;

/**
 * A document as DOCX (ECMA-376), part after part into the stream. No library: those hold the whole
 * document as a tree of objects and bring three times this bundle's size along.
 */
public final class DocxFile {
  static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";

  private static final String[] NAMESPACES = {
    "xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "xmlns:r", Relations.OFFICE,
    "xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main",
    "xmlns:pic", PICTURE
  };
  private static final String CORE_TYPE =
      "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

  private final Dokument document;
  private final Map<Block.Figure, Drawing> drawings;
  private final Words words;

  /** Of a document whose drawings have been read. */
  public DocxFile(Dokument document, Map<Block.Figure, Drawing> drawings) {
    this.document = document;
    this.drawings = drawings;
    this.words = new Words(document.language());
  }

  /** Writes; leaves the stream open. */
  public void writeTo(OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    resource(zip, "[Content_Types].xml", "content-types.xml");
    packageRelations(zip);
    core(zip);
    Relations relations = new Relations();
    String footer = relations.part(Relations.OFFICE + "/footer", "footer1.xml");
    for (String part : List.of("styles", "settings", "numbering", "fontTable", "footnotes")) {
      relations.part(Relations.OFFICE + "/" + part, part + ".xml");
    }
    Body body = new Body(document, drawings, relations);
    entry(zip, "word/document.xml");
    Part.write(zip, "w:document", NAMESPACES, p -> body.writeTo(p, footer));
    entry(zip, "word/_rels/document.xml.rels");
    relations.writeTo(zip);
    footer(zip);
    footnotes(zip, body);
    numbering(zip, body.numberedLists());
    resource(zip, "word/styles.xml", "styles.xml");
    resource(zip, "word/settings.xml", "settings.xml");
    resource(zip, "word/fontTable.xml", "fontTable.xml");
    for (int i = 0; i < body.pictures().size(); i++) {
      entry(zip, "word/media/image" + (i + 1) + ".png");
      Png.write(body.pictures().get(i), zip);
    }
    zip.finish();
    out.flush();
  }

  private void packageRelations(ZipOutputStream zip) throws IOException {
    Relations relations = new Relations();
    relations.part(Relations.OFFICE + "/officeDocument", "word/document.xml");
    relations.part(CORE_TYPE, "docProps/core.xml");
    entry(zip, "_rels/.rels");
    relations.writeTo(zip);
  }

  private void core(ZipOutputStream zip) throws IOException {
    entry(zip, "docProps/core.xml");
    String created = document.date() + "T00:00:00Z";
    Part.write(
        zip,
        "cp:coreProperties",
        new String[] {
          "xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
          "xmlns:dc", "http://purl.org/dc/elements/1.1/",
          "xmlns:dcterms", "http://purl.org/dc/terms/",
          "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"
        },
        p -> {
          p.text("dc:title", document.title());
          p.text("dc:creator", document.author());
          p.text("dc:language", document.language().locale().toLanguageTag());
          p.text("dcterms:created", created, "xsi:type", "dcterms:W3CDTF");
          p.text("dcterms:modified", created, "xsi:type", "dcterms:W3CDTF");
        });
  }

  private void footer(ZipOutputStream zip) throws IOException {
    entry(zip, "word/footer1.xml");
    Part.write(
        zip,
        "w:ftr",
        NAMESPACES,
        p -> {
          p.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", "Footer").end();
          run(p, document.author() + " · " + document.title());
          p.start("w:r").empty("w:tab").end();
          run(p, words.get("side") + " ");
          field(p, "PAGE");
          run(p, " " + words.get("av") + " ");
          field(p, "NUMPAGES");
          p.end();
        });
  }

  private static void run(Part p, String text) throws IOException {
    p.start("w:r").text("w:t", text, "xml:space", "preserve").end();
  }

  private static void field(Part p, String instruction) throws IOException {
    p.start("w:fldSimple", "w:instr", " " + instruction + " ");
    run(p, "1");
    p.end();
  }

  private void footnotes(ZipOutputStream zip, Body body) throws IOException {
    Relations own = new Relations();
    entry(zip, "word/footnotes.xml");
    Part.write(
        zip,
        "w:footnotes",
        NAMESPACES,
        p -> {
          separator(p, "separator", "-1");
          separator(p, "continuationSeparator", "0");
          List<RichText> notes = List.copyOf(body.notes());
          for (int i = 0; i < notes.size(); i++) {
            p.start("w:footnote", "w:id", String.valueOf(i + 1));
            p.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", "FootnoteText").end();
            p.start("w:r").start("w:rPr");
            p.empty("w:rStyle", "w:val", "FootnoteReference").end();
            p.empty("w:footnoteRef").end();
            run(p, " ");
            body.rich(p, notes.get(i), own);
            p.end().end();
          }
        });
    entry(zip, "word/_rels/footnotes.xml.rels");
    own.writeTo(zip);
  }

  private static void separator(Part p, String type, String id) throws IOException {
    p.start("w:footnote", "w:type", type, "w:id", id);
    p.start("w:p").start("w:r").empty("w:" + type).end().end().end();
  }

  private static void numbering(ZipOutputStream zip, int numberedLists) throws IOException {
    entry(zip, "word/numbering.xml");
    Part.write(
        zip,
        "w:numbering",
        NAMESPACES,
        p -> {
          level(p, "0", "bullet", "•");
          level(p, "1", "decimal", "%1.");
          number(p, 1, "0");
          for (int i = 0; i < numberedLists; i++) {
            number(p, i + 2, "1");
          }
        });
  }

  private static void level(Part p, String id, String format, String text) throws IOException {
    p.start("w:abstractNum", "w:abstractNumId", id);
    p.empty("w:multiLevelType", "w:val", "singleLevel");
    p.start("w:lvl", "w:ilvl", "0").empty("w:start", "w:val", "1");
    p.empty("w:numFmt", "w:val", format).empty("w:lvlText", "w:val", text);
    p.empty("w:lvlJc", "w:val", "left").start("w:pPr");
    p.empty("w:ind", "w:left", "357", "w:hanging", "357").end().end().end();
  }

  /** Each numbered list begins with 1. */
  private static void number(Part p, int id, String kind) throws IOException {
    p.start("w:num", "w:numId", String.valueOf(id)).empty("w:abstractNumId", "w:val", kind);
    if (kind.equals("1")) {
      p.start("w:lvlOverride", "w:ilvl", "0").empty("w:startOverride", "w:val", "1").end();
    }
    p.end();
  }

  private void resource(ZipOutputStream zip, String name, String resource) throws IOException {
    try (InputStream in = DocxFile.class.getClassLoader().getResourceAsStream("docx/" + resource)) {
      if (in == null) {
        throw new IllegalStateException("no " + resource);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      entry(zip, name);
      zip.write(
          text.replace("@lang@", document.language().locale().toLanguageTag())
              .getBytes(StandardCharsets.UTF_8));
    }
  }

  /** The same document gives the same bytes. */
  private static void entry(ZipOutputStream zip, String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
    zip.putNextEntry(entry);
  }
}
