// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.dokument.internal.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.samtak.platform.api.dokument.Block;
import no.samtak.platform.api.dokument.Dokument;
import no.samtak.platform.api.dokument.Inline;
import no.samtak.platform.api.dokument.RichText;
import no.samtak.platform.api.text.Formats;
import no.samtak.platform.dokument.internal.Words;
import no.samtak.platform.dokument.internal.Xml;
import no.samtak.platform.dokument.internal.svg.Drawing;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A document as HTML, for the layout engine only: it is built as a tree and never parsed. Elements
 * are chosen for the PDF tags that the engine makes of them.
 */
final class HtmlTree {
  private final Dokument document;
  private final Map<Block.Figure, Drawing> drawings;
  private final List<Drawing> numbered;
  private final String style;
  private final Words words;
  private final Document html = Xml.empty();
  private final List<RichText> notes = new ArrayList<>();
  private int headings;

  /**
   * Prepares.
   *
   * @param numbered gets the drawings in the order of their numbers
   */
  HtmlTree(
      Dokument document,
      Map<Block.Figure, Drawing> drawings,
      List<Drawing> numbered,
      String style) {
    this.document = document;
    this.drawings = drawings;
    this.numbered = numbered;
    this.style = style;
    this.words = new Words(document.language());
  }

  Document build() {
    Element root = html.createElement("html");
    html.appendChild(root);
    root.setAttribute("lang", document.language().code());
    Element head = child(root, "head");
    child(head, "title", document.title());
    meta(head, "author", document.author());
    meta(head, "subject", document.title());
    String lead = document.lead();
    meta(head, "description", lead == null ? document.title() : lead);
    child(head, "style", page() + style);
    Element bookmarks = child(head, "bookmarks");

    Element body = child(root, "body");
    Element top = child(body, "div", "", "top");
    child(
        top,
        "p",
        document.author() + " · " + Formats.longDate(document.date(), document.language()),
        "author");
    Element title = child(top, "h1", document.title());
    title.setAttribute("id", "h0");
    bookmark(bookmarks, document.title(), "h0");
    if (lead != null) {
      child(top, "p", lead, "lead");
    }
    document.blocks().forEach(b -> block(body, bookmarks, b));
    notes(body);
    return html;
  }

  /** The margins' words are the document's own, so they are not in the style sheet. */
  private String page() {
    String margin =
        "font-family:Inter;font-size:8pt;color:#5b5d60;vertical-align:top;padding-top:4mm;";
    return "@page{size:A4;margin:18mm 20mm 22mm;font-family:Inter;@bottom-left{"
        + margin
        + "text-align:left;width:80%;content:"
        + quoted(document.author() + " · " + document.title())
        + "}@bottom-right{"
        + margin
        + "text-align:right;width:20%;content:"
        + quoted(words.get("side") + " ")
        + " counter(page) "
        + quoted(" " + words.get("av") + " ")
        + " counter(pages)}}";
  }

  private void block(Element body, Element bookmarks, Block block) {
    if (block instanceof Block.Heading heading) {
      Element element = child(body, "h" + (heading.level() + 1), heading.text());
      String id = "h" + ++headings;
      element.setAttribute("id", id);
      bookmark(bookmarks, heading.text(), id);
    } else if (block instanceof Block.Paragraph paragraph) {
      rich(child(body, "p"), paragraph.text());
    } else if (block instanceof Block.Remark remark) {
      rich(child(body, "p", "", "remark"), remark.text());
    } else if (block instanceof Block.ItemList list) {
      Element element = child(body, list.numbered() ? "ol" : "ul");
      list.items().forEach(i -> rich(child(element, "li"), i));
    } else if (block instanceof Block.Table table) {
      table(body, table);
    } else if (block instanceof Block.Figure figure) {
      figure(body, figure);
    } else if (block instanceof Block.KeyFigures figures) {
      keyFigures(body, figures);
    } else if (block instanceof Block.PageBreak) {
      child(body, "div", "", "break");
    }
  }

  private void table(Element body, Block.Table table) {
    Element frame = child(body, "div", "", "table");
    // Not a caption element: the engine tags it behind its table.
    Element caption = child(frame, "p", "", "heading");
    rich(caption, table.caption());
    String unit = table.unit();
    if (unit != null) {
      child(caption, "span", " · " + unit, "unit");
    }
    Element element = child(frame, "table");
    double sum = table.columns().stream().mapToDouble(Block.Column::weight).sum();
    Element headRow = child(child(element, "thead"), "tr");
    for (Block.Column column : table.columns()) {
      Element th = child(headRow, "th", column.heading(), column.numeric() ? "n" : "");
      th.setAttribute("scope", "col");
      th.setAttribute(
          "style",
          "width:" + String.format(java.util.Locale.ROOT, "%.2f%%", column.weight() / sum * 100));
    }
    Element tableBody = child(element, "tbody");
    for (Block.Row row : table.rows()) {
      Element tr = child(tableBody, "tr", "", row.total() ? "total" : "");
      for (int i = 0; i < row.cells().size(); i++) {
        boolean header = i == 0 && table.rowHeaders();
        Block.Column column = table.columns().get(i);
        Element cell = child(tr, header ? "th" : "td", "", column.numeric() ? "n" : "");
        if (header) {
          cell.setAttribute("scope", "row");
        }
        rich(cell, row.cells().get(i));
      }
    }
    RichText source = table.source();
    if (source != null) {
      rich(child(body, "p", "", "remark"), source);
    }
  }

  private void figure(Element body, Block.Figure figure) {
    Drawing drawing = Objects.requireNonNull(drawings.get(figure));
    Element frame = child(body, "div", "", "figure");
    Element svg = child(frame, "svg");
    svg.setAttribute("alt", Xml.clean(figure.alternative()));
    svg.setAttribute(FigureDrawer.NUMBER, String.valueOf(numbered.size()));
    numbered.add(drawing);
    rich(child(frame, "p", "", "caption"), figure.caption());
  }

  private void keyFigures(Element body, Block.KeyFigures figures) {
    Element frame = child(body, "div", "", "key");
    int width = 100 / Math.min(4, figures.figures().size());
    for (Block.KeyFigure figure : figures.figures()) {
      Element one = child(frame, "div", "", "one");
      one.setAttribute("style", "width:" + (width - 2) + "%");
      child(one, "p", figure.value(), "value");
      child(one, "p", figure.label(), "label");
      RichText source = figure.source();
      if (source != null) {
        rich(child(one, "p", "", "remark"), source);
      }
    }
  }

  /** Behind everything, since a note at the foot of its page has no tag of its own here. */
  private void notes(Element body) {
    if (notes.isEmpty()) {
      return;
    }
    child(body, "h2", words.get("noter"));
    Element list = child(body, "ol", "", "notes");
    List<RichText> texts = List.copyOf(notes);
    for (int i = 0; i < texts.size(); i++) {
      Element item = child(list, "li");
      item.setAttribute("id", "n" + (i + 1));
      rich(item, texts.get(i));
    }
  }

  private void rich(Element parent, RichText text) {
    for (Inline part : text.parts()) {
      if (part instanceof Inline.Plain plain) {
        parent.appendChild(html.createTextNode(Xml.clean(plain.text())));
      } else if (part instanceof Inline.Strong strong) {
        child(parent, "strong", strong.text());
      } else if (part instanceof Inline.Emphasis emphasis) {
        child(parent, "em", emphasis.text());
      } else if (part instanceof Inline.Link link) {
        Element a = child(parent, "a", link.text());
        a.setAttribute("href", link.target().toString());
        a.setAttribute("title", Xml.clean(link.text()));
      } else if (part instanceof Inline.Note note) {
        notes.add(note.text());
        Element a = child(parent, "a", String.valueOf(notes.size()), "note");
        a.setAttribute("href", "#n" + notes.size());
        a.setAttribute("title", words.get("note", String.valueOf(notes.size())));
      }
    }
  }

  private void bookmark(Element bookmarks, String name, String id) {
    Element bookmark = child(bookmarks, "bookmark");
    bookmark.setAttribute("name", Xml.clean(name));
    bookmark.setAttribute("href", "#" + id);
  }

  private void meta(Element head, String name, String content) {
    Element meta = child(head, "meta");
    meta.setAttribute("name", name);
    meta.setAttribute("content", Xml.clean(content));
  }

  private Element child(Element parent, String name) {
    return child(parent, name, "", "");
  }

  private Element child(Element parent, String name, String text) {
    return child(parent, name, text, "");
  }

  private Element child(Element parent, String name, String text, String cssClass) {
    Element element = html.createElement(name);
    if (!text.isEmpty()) {
      element.appendChild(html.createTextNode(Xml.clean(text)));
    }
    if (!cssClass.isEmpty()) {
      element.setAttribute("class", cssClass);
    }
    parent.appendChild(element);
    return element;
  }

  /** A string of CSS. */
  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    Xml.clean(text)
        .codePoints()
        .forEach(
            c -> {
              if (c == '"' || c == '\\' || c == '<' || c == '>' || c == '{' || c == '}') {
                out.append('\\').append(Integer.toHexString(c)).append(' ');
              } else {
                out.appendCodePoint(c);
              }
            });
    return out.append('"').toString();
  }
}
