// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.dokument.internal.docx;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import no.samtak.platform.dokument.internal.svg.Drawing;

/** A drawing as a picture, fine enough for print; Word shows drawings of SVG in its own way. */
final class Png {
  /** At 170 mm some 240 dots to the inch. */
  private static final int WIDTH = 1600;

  private static final int MAX_HEIGHT = 2400;

  private Png() {}

  /** Writes the picture; leaves the stream open. */
  static void write(Drawing drawing, OutputStream out) throws IOException {
    int height = (int) Math.max(1, Math.min(MAX_HEIGHT, Math.round(WIDTH * drawing.ratio())));
    int width = (int) Math.max(1, Math.min(WIDTH, Math.round(height / drawing.ratio())));
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    drawing.paint(graphics, width, height);
    graphics.dispose();
    Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName("png");
    ImageWriter writer = writers.next();
    // In memory: no cache files of ImageIO.
    try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.write(image);
    } finally {
      writer.dispose();
    }
  }
}
