// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.dokument.internal.svg;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Takes an SVG apart; refuses whatever it would leave out. */
final class SvgReader {
  /** Against drawings that would never end. */
  private static final int MAX_FILLS = 20_000;

  private static final int MAX_DEPTH = 50;

  private static final Map<String, Set<String>> OWN =
      Map.ofEntries(
          Map.entry("g", Set.of("transform")),
          Map.entry("rect", Set.of("transform", "x", "y", "width", "height", "rx", "ry")),
          Map.entry("line", Set.of("transform", "x1", "y1", "x2", "y2")),
          Map.entry("circle", Set.of("transform", "cx", "cy", "r")),
          Map.entry("ellipse", Set.of("transform", "cx", "cy", "rx", "ry")),
          Map.entry("polyline", Set.of("transform", "points")),
          Map.entry("polygon", Set.of("transform", "points")),
          Map.entry("path", Set.of("transform", "d")),
          Map.entry("text", Set.of("transform", "x", "y", "dx", "dy")),
          Map.entry("tspan", Set.of("x", "y", "dx", "dy")),
          Map.entry(
              "pattern",
              Set.of("x", "y", "width", "height", "patternUnits", "patternTransform", "viewBox")));

  private static final Set<String> ROOT =
      Set.of("viewBox", "width", "height", "preserveAspectRatio", "x", "y");

  private final Element root;
  private final Map<String, Element> patterns = new HashMap<>();
  private final List<Drawing.Fill> fills = new ArrayList<>();
  private boolean inPattern;

  SvgReader(Element root) {
    this.root = root;
  }

  Drawing read() {
    if (!root.getLocalName().equals("svg")) {
      throw Marks.refused(root, "no svg");
    }
    double[] box = Numbers.all(root.getAttribute("viewBox"));
    if (box.length != 4 || box[2] <= 0 || box[3] <= 0) {
      throw Marks.refused(root, "no viewBox");
    }
    collect(root, 0);
    children(
        root,
        Marks.INITIAL.of(root, ROOT),
        AffineTransform.getTranslateInstance(-box[0], -box[1]),
        0);
    return new Drawing(box[2], box[3], fills);
  }

  private void collect(Element element, int depth) {
    if (depth > MAX_DEPTH) {
      throw Marks.refused(element, "elements within elements without end");
    }
    for (Element child : elements(element)) {
      if (child.getLocalName().equals("pattern")) {
        patterns.put(child.getAttribute("id"), child);
      }
      collect(child, depth + 1);
    }
  }

  private void children(Element parent, Marks marks, AffineTransform place, int depth) {
    for (Element child : elements(parent)) {
      element(child, marks, place, depth);
    }
  }

  private void element(Element element, Marks around, AffineTransform place, int depth) {
    String name = element.getLocalName();
    if (name.equals("title")
        || name.equals("desc")
        || name.equals("defs")
        || name.equals("pattern")) {
      return;
    }
    Set<String> own = OWN.get(name);
    if (own == null || name.equals("tspan")) {
      throw Marks.refused(element, "an element");
    }
    Marks marks = around.of(element, own);
    AffineTransform here = new AffineTransform(place);
    here.concatenate(Transforms.of(element.getAttribute("transform")));
    switch (name) {
      case "g" -> children(element, marks, here, depth + 1);
      case "text" -> text(element, marks, here);
      default -> shape(geometry(element, name), marks, here, element);
    }
  }

  private static Shape geometry(Element e, String name) {
    return switch (name) {
      case "rect" -> rectangle(e);
      case "line" -> new Line2D.Double(n(e, "x1"), n(e, "y1"), n(e, "x2"), n(e, "y2"));
      case "circle" -> ellipse(e, n(e, "r"), n(e, "r"));
      case "ellipse" -> ellipse(e, n(e, "rx"), n(e, "ry"));
      case "path" -> Outline.of(e.getAttribute("d"));
      default -> points(e, name.equals("polygon"));
    };
  }

  private static Shape rectangle(Element e) {
    double rx = e.hasAttribute("rx") ? n(e, "rx") : n(e, "ry");
    double ry = e.hasAttribute("ry") ? n(e, "ry") : rx;
    double x = n(e, "x");
    double y = n(e, "y");
    double w = n(e, "width");
    double h = n(e, "height");
    return rx > 0 && ry > 0
        ? new RoundRectangle2D.Double(x, y, w, h, Math.min(2 * rx, w), Math.min(2 * ry, h))
        : new Rectangle2D.Double(x, y, w, h);
  }

  private static Shape ellipse(Element e, double rx, double ry) {
    return new Ellipse2D.Double(n(e, "cx") - rx, n(e, "cy") - ry, 2 * rx, 2 * ry);
  }

  private static Shape points(Element e, boolean closed) {
    double[] points = Numbers.all(e.getAttribute("points"));
    if (points.length < 4 || points.length % 2 == 1) {
      throw Marks.refused(e, "no points");
    }
    Path2D path = new Path2D.Double();
    path.moveTo(points[0], points[1]);
    for (int i = 2; i < points.length; i += 2) {
      path.lineTo(points[i], points[i + 1]);
    }
    if (closed) {
      path.closePath();
    }
    return path;
  }

  private void shape(Shape shape, Marks marks, AffineTransform place, Element element) {
    if (!(shape instanceof Line2D)) {
      String pattern = marks.fillPattern();
      if (pattern != null) {
        tile(shape, pattern, marks, place, element);
      } else {
        fill(place.createTransformedShape(shape), marks.fill(), marks.opacity(), element);
      }
    }
    if (marks.stroke() != null && marks.strokeWidth() > 0) {
      Shape line = marks.line().createStrokedShape(shape);
      fill(place.createTransformedShape(line), marks.stroke(), marks.opacity(), element);
    }
  }

  /** Fills with the copies of a pattern that touch the shape, each colour in one piece. */
  private void tile(Shape shape, String id, Marks marks, AffineTransform place, Element element) {
    Element pattern = patterns.get(id);
    if (pattern == null || inPattern) {
      throw Marks.refused(element, "the pattern " + id);
    }
    double w = n(pattern, "width");
    double h = n(pattern, "height");
    if (!pattern.getAttribute("patternUnits").equals("userSpaceOnUse")
        || pattern.hasAttribute("viewBox")
        || w <= 0
        || h <= 0) {
      throw Marks.refused(pattern, "a pattern that is not in the drawing's units");
    }
    SvgReader tile = new SvgReader(root);
    tile.inPattern = true;
    Marks own = Marks.INITIAL.of(pattern, OWN.getOrDefault("pattern", Set.of()));
    tile.children(pattern, own, new AffineTransform(), 0);
    AffineTransform turn = Transforms.of(pattern.getAttribute("patternTransform"));
    Rectangle2D reach;
    try {
      reach = turn.createInverse().createTransformedShape(shape).getBounds2D();
    } catch (java.awt.geom.NoninvertibleTransformException e) {
      throw Marks.refused(pattern, "a pattern without extent");
    }
    double x0 = n(pattern, "x") + Math.floor((reach.getX() - n(pattern, "x")) / w) * w;
    double y0 = n(pattern, "y") + Math.floor((reach.getY() - n(pattern, "y")) / h) * h;
    if (reach.getWidth() / w * (reach.getHeight() / h) > MAX_FILLS) {
      throw Marks.refused(pattern, "a pattern too fine for its shape");
    }
    Area inside = new Area(shape);
    Rectangle2D one = new Rectangle2D.Double(0, 0, w, h);
    for (Drawing.Fill part : tile.fills) {
      Area stone = new Area(part.shape());
      stone.intersect(new Area(one));
      Path2D all = new Path2D.Double(Path2D.WIND_NON_ZERO);
      for (double y = y0; y < reach.getMaxY(); y += h) {
        for (double x = x0; x < reach.getMaxX(); x += w) {
          all.append(stone.getPathIterator(AffineTransform.getTranslateInstance(x, y)), false);
        }
      }
      Area covered = new Area(all);
      covered.transform(turn);
      covered.intersect(inside);
      fill(place.createTransformedShape(covered), part.color(), marks.opacity(), element);
    }
  }

  /** Words of one look; x and y are set where the file sets them. */
  private record Run(String words, Marks marks, Element element, boolean placed) {
    double width() {
      return Glyphs.ofWeight(marks.fontWeight()).width(words, marks.fontSize());
    }
  }

  /** What runs on from one place is anchored there as a whole. */
  private void text(Element text, Marks marks, AffineTransform place) {
    List<Run> runs = new ArrayList<>();
    for (Node node = text.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element span) {
        if (!span.getLocalName().equals("tspan")) {
          throw Marks.refused(span, "an element in a text");
        }
        Marks own = marks.of(span, OWN.getOrDefault("tspan", Set.of()));
        boolean placed = span.hasAttribute("x") || span.hasAttribute("y");
        runs.add(new Run(words(span), own, span, placed));
      } else if (node.getNodeType() == Node.TEXT_NODE
          || node.getNodeType() == Node.CDATA_SECTION_NODE) {
        runs.add(new Run(words(node), marks, text, false));
      }
    }
    double x = n(text, "x") + n(text, "dx");
    double y = n(text, "y") + n(text, "dy");
    for (int i = 0; i < runs.size(); i++) {
      Run run = runs.get(i);
      if (run.placed()) {
        x = run.element().hasAttribute("x") ? n(run.element(), "x") : x;
        y = run.element().hasAttribute("y") ? n(run.element(), "y") : y;
      }
      if (i == 0 || run.placed()) {
        double whole = run.width();
        for (int j = i + 1; j < runs.size() && !runs.get(j).placed(); j++) {
          whole += runs.get(j).width();
        }
        x -=
            switch (run.marks().anchor()) {
              case "middle" -> whole / 2;
              case "end" -> whole;
              default -> 0;
            };
      }
      if (run.element() != text) {
        x += n(run.element(), "dx");
        y += n(run.element(), "dy");
      }
      if (!run.words().isBlank()) {
        Glyphs glyphs = Glyphs.ofWeight(run.marks().fontWeight());
        Path2D outlines = glyphs.outlines(run.words(), run.marks().fontSize(), x, y);
        shape(outlines, run.marks(), place, run.element());
      }
      x += run.width();
    }
  }

  private static String words(Node node) {
    return node.getTextContent().replaceAll("[\\t\\n\\r ]+", " ");
  }

  private void fill(Shape shape, @Nullable Color color, double opacity, Element element) {
    if (color == null || opacity <= 0) {
      return;
    }
    if (fills.size() >= MAX_FILLS) {
      throw Marks.refused(element, "more shapes than fit");
    }
    int alpha = (int) Math.round(Math.min(1, opacity) * 255);
    fills.add(
        new Drawing.Fill(
            shape, new Color(color.getRed(), color.getGreen(), color.getBlue(), alpha)));
  }

  private static double n(Element element, String attribute) {
    return Numbers.one(element.getAttribute(attribute));
  }

  private static List<Element> elements(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }
}
