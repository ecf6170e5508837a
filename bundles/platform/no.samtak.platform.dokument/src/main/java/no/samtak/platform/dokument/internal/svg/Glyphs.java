// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.dokument.internal.svg;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import no.samtak.platform.dokument.internal.Inter;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Words of a drawing as outlines. Not the JDK's fonts: those need the machine's font configuration,
 * which a server may lack.
 */
final class Glyphs {
  private static final Glyphs REGULAR = new Glyphs(Inter.REGULAR);
  private static final Glyphs SEMIBOLD = new Glyphs(Inter.SEMIBOLD);

  private final TrueTypeFont font;
  private final CmapLookup characters;
  private final int unitsPerEm;

  private Glyphs(Inter inter) {
    try {
      font = new TTFParser().parse(new RandomAccessReadBuffer(inter.bytes()));
      characters = font.getUnicodeCmapLookup();
      unitsPerEm = font.getUnitsPerEm();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The typeface of a CSS weight. */
  static Glyphs ofWeight(int weight) {
    return weight >= 500 ? SEMIBOLD : REGULAR;
  }

  /** How wide the text runs at a size. */
  synchronized double width(String text, double size) {
    try {
      double width = 0;
      for (int c : text.codePoints().toArray()) {
        width += font.getAdvanceWidth(glyph(c));
      }
      return width * size / unitsPerEm;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text's outlines, beginning at a point of the base line. */
  synchronized Path2D outlines(String text, double size, double x, double y) {
    double scale = size / unitsPerEm;
    Path2D all = new Path2D.Double();
    try {
      double at = x;
      for (int c : text.codePoints().toArray()) {
        int id = glyph(c);
        GlyphData data = font.getGlyph().getGlyph(id);
        if (data != null) {
          all.append(
              data.getPath().getPathIterator(new AffineTransform(scale, 0, 0, -scale, at, y)),
              false);
        }
        at += font.getAdvanceWidth(id) * scale;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  private int glyph(int character) {
    int id = characters.getGlyphId(character);
    return id == 0 ? characters.getGlyphId('?') : id;
  }
}
