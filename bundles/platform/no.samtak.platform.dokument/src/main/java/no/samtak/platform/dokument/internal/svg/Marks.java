// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.dokument.internal.svg;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/**
 * The presentation attributes that hold for an element, inherited from those around it.
 *
 * @param fill null for none
 * @param fillPattern the id of a pattern; null where the fill is a colour
 * @param stroke null for none
 * @param dashes null for a whole line
 * @param anchor start, middle or end
 */
record Marks(
    @Nullable Color fill,
    @Nullable String fillPattern,
    @Nullable Color stroke,
    double strokeWidth,
    @Nullable List<Float> dashes,
    int cap,
    int join,
    double opacity,
    double fontSize,
    int fontWeight,
    String anchor) {
  static final Marks INITIAL =
      new Marks(
          Color.BLACK,
          null,
          null,
          1,
          null,
          BasicStroke.CAP_BUTT,
          BasicStroke.JOIN_MITER,
          1,
          16,
          400,
          "start");

  private static final Pattern REFERENCE = Pattern.compile("url\\(#([\\w-]+)\\)");
  private static final Pattern RGB =
      Pattern.compile("rgb\\(\\s*(\\d{1,3})\\s*,\\s*(\\d{1,3})\\s*,\\s*(\\d{1,3})\\s*\\)");

  /** Say nothing about how it looks on paper. */
  private static final Set<String> IGNORED =
      Set.of("id", "class", "role", "lang", "tabindex", "focusable", "font-family", "version");

  /** What holds for an element inside these. */
  Marks of(Element element, Set<String> own) {
    Marks m = this;
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Attr attribute = (Attr) attributes.item(i);
      String name = attribute.getName();
      if (!own.contains(name) && !isIgnored(name)) {
        m = m.with(element, name, attribute.getValue().strip());
      }
    }
    return m;
  }

  private static boolean isIgnored(String name) {
    return IGNORED.contains(name)
        || name.startsWith("xmlns")
        || name.startsWith("aria-")
        || name.startsWith("data-")
        || name.equals("xml:lang")
        || name.equals("xml:space");
  }

  private Marks with(Element element, String name, String value) {
    return switch (name) {
      case "fill" -> {
        Matcher reference = REFERENCE.matcher(value);
        yield reference.matches()
            ? fill(null, reference.group(1))
            : fill(color(value, element), null);
      }
      case "stroke" -> stroke(color(value, element), strokeWidth, dashes, cap, join);
      case "stroke-width" -> stroke(stroke, Numbers.one(value), dashes, cap, join);
      case "stroke-dasharray" -> stroke(stroke, strokeWidth, dashes(value), cap, join);
      case "stroke-linecap" -> stroke(stroke, strokeWidth, dashes, cap(value), join);
      case "stroke-linejoin" -> stroke(stroke, strokeWidth, dashes, cap, join(value));
      case "opacity" -> rest(opacity * Numbers.one(value), fontSize, fontWeight, anchor);
      case "font-size" ->
          rest(opacity, Numbers.one(value.replaceAll("px$", "")), fontWeight, anchor);
      case "font-weight" -> rest(opacity, fontSize, weight(value), anchor);
      case "text-anchor" -> rest(opacity, fontSize, fontWeight, value);
      default -> throw refused(element, "the attribute " + name);
    };
  }

  private Marks fill(@Nullable Color newFill, @Nullable String pattern) {
    return new Marks(
        newFill,
        pattern,
        stroke,
        strokeWidth,
        dashes,
        cap,
        join,
        opacity,
        fontSize,
        fontWeight,
        anchor);
  }

  private Marks stroke(
      @Nullable Color newStroke,
      double width,
      @Nullable List<Float> newDashes,
      int newCap,
      int nj) {
    return new Marks(
        fill,
        fillPattern,
        newStroke,
        width,
        newDashes,
        newCap,
        nj,
        opacity,
        fontSize,
        fontWeight,
        anchor);
  }

  private Marks rest(double newOpacity, double size, int weight, String newAnchor) {
    return new Marks(
        fill,
        fillPattern,
        stroke,
        strokeWidth,
        dashes,
        cap,
        join,
        newOpacity,
        size,
        weight,
        newAnchor);
  }

  /** The line of these marks. */
  BasicStroke line() {
    if (dashes == null) {
      return new BasicStroke((float) strokeWidth, cap, join, 4);
    }
    float[] lengths = new float[dashes.size()];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = dashes.get(i);
    }
    return new BasicStroke((float) strokeWidth, cap, join, 4, lengths, 0);
  }

  private static @Nullable Color color(String value, Element element) {
    String text = value.toLowerCase(Locale.ROOT);
    Matcher rgb = RGB.matcher(text);
    if (rgb.matches()) {
      return new Color(part(rgb.group(1)), part(rgb.group(2)), part(rgb.group(3)));
    }
    if (text.matches("#[0-9a-f]{3}")) {
      String r = text.substring(1, 2);
      String g = text.substring(2, 3);
      String b = text.substring(3, 4);
      return Color.decode("#" + r + r + g + g + b + b);
    }
    if (text.matches("#[0-9a-f]{6}")) {
      return Color.decode(text);
    }
    return switch (text) {
      case "none", "transparent" -> null;
      case "black", "currentcolor" -> Color.BLACK;
      case "white" -> Color.WHITE;
      default -> throw refused(element, "the colour " + value);
    };
  }

  private static int part(String number) {
    return Math.min(255, Integer.parseInt(number));
  }

  private static @Nullable List<Float> dashes(String value) {
    if (value.equals("none")) {
      return null;
    }
    double[] lengths = Numbers.all(value);
    List<Float> dashes = new ArrayList<>();
    double sum = 0;
    for (double length : lengths) {
      dashes.add((float) Math.max(0, length));
      sum += length;
    }
    return sum > 0 ? List.copyOf(dashes) : null;
  }

  private static int cap(String value) {
    return switch (value) {
      case "round" -> BasicStroke.CAP_ROUND;
      case "square" -> BasicStroke.CAP_SQUARE;
      default -> BasicStroke.CAP_BUTT;
    };
  }

  private static int join(String value) {
    return switch (value) {
      case "round" -> BasicStroke.JOIN_ROUND;
      case "bevel" -> BasicStroke.JOIN_BEVEL;
      default -> BasicStroke.JOIN_MITER;
    };
  }

  private static int weight(String value) {
    return switch (value) {
      case "normal" -> 400;
      case "bold" -> 700;
      default -> (int) Numbers.one(value);
    };
  }

  static IllegalArgumentException refused(Element element, String what) {
    return new IllegalArgumentException(
        "a drawing holds " + what + " (" + element.getTagName() + "), which is not drawn");
  }
}
