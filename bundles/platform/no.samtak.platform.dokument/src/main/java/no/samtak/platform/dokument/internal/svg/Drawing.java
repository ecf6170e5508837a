// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.dokument.internal.svg;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import no.samtak.platform.dokument.internal.Xml;

/**
 * A drawing as shapes to fill, in the order of painting: lines and words are outlines already, so
 * that paper and picture need neither strokes nor fonts and show the same.
 */
public final class Drawing {
  private final double width;
  private final double height;
  private final List<Fill> fills;

  /** A shape in the drawing's own units, and its colour. */
  record Fill(Shape shape, Color color) {}

  Drawing(double width, double height, List<Fill> fills) {
    this.width = width;
    this.height = height;
    this.fills = List.copyOf(fills);
  }

  /**
   * Reads a drawing.
   *
   * @throws IllegalArgumentException where it is no SVG, or holds what is not drawn
   */
  public static Drawing of(String svg) {
    return new SvgReader(Xml.parse(svg).getDocumentElement()).read();
  }

  /** Height by width. */
  public double ratio() {
    return height / width;
  }

  /** In the drawing's own units. */
  public double width() {
    return width;
  }

  /** Fills a rectangle from (0, 0). */
  public void paint(Graphics2D graphics, double toWidth, double toHeight) {
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    AffineTransform scale = AffineTransform.getScaleInstance(toWidth / width, toHeight / height);
    for (Fill fill : fills) {
      graphics.setColor(fill.color());
      graphics.fill(scale.createTransformedShape(fill.shape()));
    }
  }

  List<Fill> fills() {
    return new ArrayList<>(fills);
  }
}
