// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.dokument.internal.svg;

import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.util.regex.Matcher;

/** The data of a path element: all commands of SVG 1.1. */
final class Outline {
  private static final String COMMANDS = "MmLlHhVvCcSsQqTtAaZz";

  private final String data;
  private final Path2D.Double path = new Path2D.Double();
  private int at;
  private double x;
  private double y;
  private double startX;
  private double startY;
  private double controlX;
  private double controlY;
  private char before = ' ';

  private Outline(String data) {
    this.data = data;
  }

  /**
   * The shape.
   *
   * @throws IllegalArgumentException where the data is no path
   */
  static Path2D of(String data) {
    Outline outline = new Outline(data);
    outline.read();
    return outline.path;
  }

  private void read() {
    char command = ' ';
    skip();
    while (at < data.length()) {
      char c = data.charAt(at);
      if (COMMANDS.indexOf(c) >= 0) {
        command = c;
        at++;
      } else if (command == ' ' || command == 'Z' || command == 'z') {
        throw bad();
      } else if (command == 'M') {
        command = 'L';
      } else if (command == 'm') {
        command = 'l';
      }
      if (before == ' ' && command != 'M' && command != 'm') {
        throw bad();
      }
      run(command);
      before = Character.toUpperCase(command);
      skip();
    }
  }

  private void run(char command) {
    boolean relative = Character.isLowerCase(command);
    double dx = relative ? x : 0;
    double dy = relative ? y : 0;
    switch (Character.toUpperCase(command)) {
      case 'M' -> {
        to(dx + number(), dy + number());
        startX = x;
        startY = y;
        path.moveTo(x, y);
      }
      case 'L' -> line(dx + number(), dy + number());
      case 'H' -> line(dx + number(), y);
      case 'V' -> line(x, dy + number());
      case 'C' -> cubic(dx + number(), dy + number(), dx, dy);
      case 'S' -> {
        boolean smooth = before == 'C' || before == 'S';
        cubic(smooth ? 2 * x - controlX : x, smooth ? 2 * y - controlY : y, dx, dy);
      }
      case 'Q' -> quadratic(dx + number(), dy + number(), dx, dy);
      case 'T' -> {
        boolean smooth = before == 'Q' || before == 'T';
        quadratic(smooth ? 2 * x - controlX : x, smooth ? 2 * y - controlY : y, dx, dy);
      }
      case 'A' -> {
        double rx = Math.abs(number());
        double ry = Math.abs(number());
        double turn = number();
        boolean large = flag();
        boolean sweep = flag();
        arc(rx, ry, turn, large, sweep, dx + number(), dy + number());
      }
      default -> {
        path.closePath();
        to(startX, startY);
      }
    }
  }

  private void line(double toX, double toY) {
    to(toX, toY);
    path.lineTo(x, y);
  }

  private void cubic(double x1, double y1, double dx, double dy) {
    double x2 = dx + number();
    double y2 = dy + number();
    to(dx + number(), dy + number());
    path.curveTo(x1, y1, x2, y2, x, y);
    controlX = x2;
    controlY = y2;
  }

  private void quadratic(double x1, double y1, double dx, double dy) {
    to(dx + number(), dy + number());
    path.quadTo(x1, y1, x, y);
    controlX = x1;
    controlY = y1;
  }

  /** SVG 1.1, F.6: from the ends of an arc to its centre. */
  private void arc(
      double rx0, double ry0, double turn, boolean large, boolean sweep, double toX, double toY) {
    if (rx0 == 0 || ry0 == 0) {
      line(toX, toY);
      return;
    }
    if (toX == x && toY == y) {
      return;
    }
    double phi = Math.toRadians(turn % 360);
    double cos = Math.cos(phi);
    double sin = Math.sin(phi);
    double hx = (x - toX) / 2;
    double hy = (y - toY) / 2;
    double px = cos * hx + sin * hy;
    double py = -sin * hx + cos * hy;
    double tooSmall = Math.sqrt(Math.max(1, px * px / (rx0 * rx0) + py * py / (ry0 * ry0)));
    double rx = rx0 * tooSmall;
    double ry = ry0 * tooSmall;
    double divisor = rx * rx * py * py + ry * ry * px * px;
    double root = Math.sqrt(Math.max(0, (rx * rx * ry * ry - divisor) / divisor));
    double factor = large == sweep ? -root : root;
    double cx = factor * rx * py / ry;
    double cy = -factor * ry * px / rx;
    double from = Math.toDegrees(Math.atan2((py - cy) / ry, (px - cx) / rx));
    double to = Math.toDegrees(Math.atan2((-py - cy) / ry, (-px - cx) / rx));
    double extent = (to - from) % 360;
    if (sweep && extent < 0) {
      extent += 360;
    } else if (!sweep && extent > 0) {
      extent -= 360;
    }
    // The JDK's angles run the other way round.
    Arc2D arc = new Arc2D.Double(-rx, -ry, 2 * rx, 2 * ry, -from, -extent, Arc2D.OPEN);
    AffineTransform place =
        AffineTransform.getTranslateInstance(
            cos * cx - sin * cy + (x + toX) / 2, sin * cx + cos * cy + (y + toY) / 2);
    place.rotate(phi);
    path.append(arc.getPathIterator(place), true);
    to(toX, toY);
  }

  private void to(double newX, double newY) {
    x = newX;
    y = newY;
  }

  private double number() {
    skip();
    Matcher matcher = Numbers.matcher(data);
    if (!matcher.find(at) || matcher.start() != at) {
      throw bad();
    }
    at = matcher.end();
    return Double.parseDouble(matcher.group());
  }

  private boolean flag() {
    skip();
    if (at >= data.length() || (data.charAt(at) != '0' && data.charAt(at) != '1')) {
      throw bad();
    }
    return data.charAt(at++) == '1';
  }

  private void skip() {
    while (at < data.length()
        && (Character.isWhitespace(data.charAt(at)) || data.charAt(at) == ',')) {
      at++;
    }
  }

  private IllegalArgumentException bad() {
    return new IllegalArgumentException("a drawing holds a path that is none, at " + at);
  }
}
