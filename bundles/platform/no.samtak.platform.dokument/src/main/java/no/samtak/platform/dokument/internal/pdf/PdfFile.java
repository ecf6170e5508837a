// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.dokument.internal.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.samtak.platform.api.dokument.Block;
import no.samtak.platform.api.dokument.Dokument;
import no.samtak.platform.dokument.internal.Inter;
import no.samtak.platform.dokument.internal.svg.Drawing;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A document as PDF/UA-1. */
public final class PdfFile {
  private static final String FAMILY = "Inter";
  private static final String STYLE = style();

  static {
    // Its remarks are about HTML that people wrote; this HTML nobody did.
    XRLog.setLoggingEnabled(false);
  }

  private PdfFile() {}

  /** Lays out and writes; leaves the stream open. */
  public static void write(Dokument document, Map<Block.Figure, Drawing> drawings, OutputStream out)
      throws IOException {
    List<Drawing> numbered = new ArrayList<>();
    org.w3c.dom.Document html = new HtmlTree(document, drawings, numbered, STYLE).build();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    builder.withProducer("Samtak");
    builder.useReplacementText("?");
    builder.useSVGDrawer(new FigureDrawer(numbered));
    // Nothing is fetched, wherever it may be.
    builder.useUriResolver((base, uri) -> null);
    builder.useFont(Inter.REGULAR::open, FAMILY, 400, FontStyle.NORMAL, true);
    builder.useFont(Inter.ITALIC::open, FAMILY, 400, FontStyle.ITALIC, true);
    builder.useFont(Inter.SEMIBOLD::open, FAMILY, 700, FontStyle.NORMAL, true);
    builder.withW3cDocument(html, "");
    // The renderer writes once by itself; what is wanted is its document.
    builder.toStream(OutputStream.nullOutputStream());
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      renderer.layout();
      PDDocument pdf = renderer.createPDFKeepOpen();
      RepeatedHeads.unspeak(pdf);
      pdf.save(new Unclosed(out));
    }
    out.flush();
  }

  private static String style() {
    try (InputStream in = PdfFile.class.getClassLoader().getResourceAsStream("pdf/style.css")) {
      if (in == null) {
        throw new IllegalStateException("no style");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Somebody else's stream. */
  private static final class Unclosed extends java.io.FilterOutputStream {
    Unclosed(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
