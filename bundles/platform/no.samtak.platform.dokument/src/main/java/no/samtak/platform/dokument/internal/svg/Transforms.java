// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.dokument.internal.svg;

import java.awt.geom.AffineTransform;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The attribute transform. */
final class Transforms {
  private static final Pattern ONE = Pattern.compile("\\s*,?\\s*([a-zA-Z]+)\\s*\\(([^)]*)\\)\\s*");

  private Transforms() {}

  /**
   * The transform of a list of them; none where the text is empty.
   *
   * @throws IllegalArgumentException where it is no such list
   */
  static AffineTransform of(String text) {
    AffineTransform all = new AffineTransform();
    Matcher matcher = ONE.matcher(text);
    int at = 0;
    while (at < text.length()) {
      if (!matcher.find(at) || matcher.start() != at) {
        throw new IllegalArgumentException("a drawing holds the transform " + text);
      }
      all.concatenate(one(matcher.group(1), Numbers.all(matcher.group(2))));
      at = matcher.end();
    }
    return all;
  }

  private static AffineTransform one(String name, double[] n) {
    String kind = name + n.length;
    return switch (kind) {
      case "translate1" -> AffineTransform.getTranslateInstance(n[0], 0);
      case "translate2" -> AffineTransform.getTranslateInstance(n[0], n[1]);
      case "scale1" -> AffineTransform.getScaleInstance(n[0], n[0]);
      case "scale2" -> AffineTransform.getScaleInstance(n[0], n[1]);
      case "rotate1" -> AffineTransform.getRotateInstance(Math.toRadians(n[0]));
      case "rotate3" -> AffineTransform.getRotateInstance(Math.toRadians(n[0]), n[1], n[2]);
      case "matrix6" -> new AffineTransform(n);
      default -> throw new IllegalArgumentException("a drawing holds the transform " + kind);
    };
  }
}
