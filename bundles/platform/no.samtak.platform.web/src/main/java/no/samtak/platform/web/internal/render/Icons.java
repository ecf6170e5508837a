// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.web.internal.render;

import java.util.HashMap;
import java.util.Map;

/** The platform's icons, drawn with one line; colour follows the text. */
final class Icons {
  private static final String PERSON =
      "<circle cx=\"9\" cy=\"8.5\" r=\"3.5\"/><path d=\"M2.8 19.5c.6-3.6 3-5.5 6.2-5.5s5.6 1.9 6.2"
          + " 5.5M16 5.3a3.5 3.5 0 0 1 0 6.4M18 14.5c1.9.8 3 2.5 3.3 5\"/>";

  private static final Map<String, String> SHAPES = new HashMap<>();

  static {
    SHAPES.put("kalender", path("M4 6.5h16v13H4zM4 10.5h16M8 3.5v4M16 3.5v4M9 15l2.2 2L15 13.4"));
    SHAPES.put("personer", PERSON);
    SHAPES.put("flagg", path("M5.5 21V4M5.5 4.8h12.5l-2.5 4 2.5 4H5.5"));
    SHAPES.put(
        "mynter",
        "<ellipse cx=\"12\" cy=\"6.5\" rx=\"7\" ry=\"3\"/>"
            + path(
                "M5 6.5v5.5c0 1.7 3.1 3 7 3s7-1.3 7-3V6.5M5 12v5.5c0 1.7 3.1 3 7 3s7-1.3 7-3V12"));
    SHAPES.put("hus", path("M3.5 11.5 12 4l8.5 7.5M6 10v9.5h12V10M10 19.5v-5h4v5"));
    SHAPES.put("ark", path("M6.5 3.5h7.5l4 4v13h-11.5zM14 3.5v4h4"));
    SHAPES.put("tall", path("M4 20V4M4 20h16M8 16.5v-5M12 16.5v-9M16 16.5v-3"));
    SHAPES.put("pluss", path("M12 5v14M5 12h14"));
    SHAPES.put(
        "las",
        "<rect x=\"5\" y=\"10.5\" width=\"14\" height=\"9.5\" rx=\"1.5\"/>"
            + path("M8 10.5V8a4 4 0 0 1 8 0v2.5"));
    SHAPES.put("meny", path("M4 7h16M4 12h16M4 17h16"));
    SHAPES.put("ned", path("m6.5 9.5 5.5 5.5 5.5-5.5"));
    SHAPES.put("opp", path("m6.5 14.5 5.5-5.5 5.5 5.5"));
    SHAPES.put("venstre", path("m14.5 6.5-5.5 5.5 5.5 5.5"));
    SHAPES.put("hoyre", path("m9.5 6.5 5.5 5.5-5.5 5.5"));
    SHAPES.put("hent", path("M12 4v11M7 10.5l5 5 5-5M4.5 19.5h15"));
    SHAPES.put("sok", "<circle cx=\"11\" cy=\"11\" r=\"6\"/>" + path("m15.5 15.5 4.5 4.5"));
    SHAPES.put("ferdig", circle("") + path("m8 12.3 2.8 2.7L16 9.5"));
    SHAPES.put("naa", circle("") + path("M12 7v5l3.2 2"));
    SHAPES.put("venter", circle(" stroke-dasharray=\"2.5 3\""));
    SHAPES.put("feilet", circle("") + path("m9 9 6 6M15 9l-6 6"));
    SHAPES.put("varsel", path("M12 4 2.8 20h18.4zM12 10v4.5M12 17.2v.3"));
    SHAPES.put("aktiv", small(" fill=\"currentcolor\""));
    SHAPES.put(
        "installert", small("") + "<path d=\"M12 4a8 8 0 0 1 0 16z\" fill=\"currentcolor\"/>");
    SHAPES.put("tilgjengelig", small(""));
    SHAPES.put("deaktivert", small(" stroke-dasharray=\"3 3.3\"") + path("M9 12h6"));
    SHAPES.put("skrivebeskyttet", SHAPES.get("las"));
    SHAPES.put(
        "drift",
        "<rect x=\"4\" y=\"4.5\" width=\"16\" height=\"6\" rx=\"1.5\"/>"
            + "<rect x=\"4\" y=\"13.5\" width=\"16\" height=\"6\" rx=\"1.5\"/>"
            + path("M7.5 7.5h.1M7.5 16.5h.1"));
    SHAPES.put("ut", path("M10 4.5H5v15h5M14 8l4 4-4 4M18 12H9"));
  }

  private Icons() {}

  /** The icon as SVG that screen readers pass over; a sheet of paper where the name is unknown. */
  static String svg(String name) {
    String shape = SHAPES.getOrDefault(name, SHAPES.getOrDefault("ark", ""));
    // The lock also shows where other icons do not.
    String more = name.equals("las") ? " st-las" : "";
    return "<svg class=\"st-ikon"
        + more
        + "\" viewBox=\"0 0 24 24\" aria-hidden=\"true\" focusable=\"false\">"
        + shape
        + "</svg>";
  }

  private static String path(String d) {
    return "<path d=\"" + d + "\"/>";
  }

  private static String circle(String more) {
    return "<circle cx=\"12\" cy=\"12\" r=\"9\"" + more + "/>";
  }

  private static String small(String more) {
    return "<circle cx=\"12\" cy=\"12\" r=\"8\"" + more + "/>";
  }
}
