// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.dokument.internal.pdf;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.io.File;
import java.util.List;
import no.samtak.platform.dokument.internal.svg.Drawing;
import org.w3c.dom.Element;

/**
 * Puts drawings into the page where the HTML has an svg element with the drawing's number. Instead
 * of Batik, which is large, reads from elsewhere and needs the machine's fonts.
 */
final class FigureDrawer implements SVGDrawer {
  static final String NUMBER = "data-drawing";

  private final List<Drawing> drawings;

  FigureDrawer(List<Drawing> drawings) {
    this.drawings = drawings;
  }

  @Override
  public SVGImage buildSVGImage(
      Element element,
      Box box,
      CssContext css,
      double cssWidth,
      double cssHeight,
      double dotsPerPixel) {
    Drawing drawing = drawings.get(Integer.parseInt(element.getAttribute(NUMBER)));
    return new Image(drawing, cssWidth, cssWidth * drawing.ratio(), dotsPerPixel);
  }

  /** In dots, of which the library has some to a pixel. */
  private record Image(Drawing drawing, double width, double height, double dotsPerPixel)
      implements SVGImage {
    @Override
    public int getIntrinsicWidth() {
      return (int) Math.round(width);
    }

    @Override
    public int getIntrinsicHeight() {
      return (int) Math.round(height);
    }

    @Override
    public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
      float w = (float) (width / dotsPerPixel);
      float h = (float) (height / dotsPerPixel);
      device.drawWithGraphics((float) x, (float) y, w, h, g -> drawing.paint(g, w, h));
    }
  }

  @Override
  public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {
    // Words are outlines.
  }

  @Override
  public void addFontFile(File file, String family, Integer weight, FontStyle style) {
    // Words are outlines.
  }

  @Override
  public void close() {
    // Nothing is held.
  }
}
