// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.dokument.internal;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import no.samtak.platform.api.dokument.Block;
import no.samtak.platform.api.dokument.Dokument;
import no.samtak.platform.api.dokument.DokumentFormat;
import no.samtak.platform.api.dokument.DokumentWriter;
import no.samtak.platform.dokument.internal.docx.DocxFile;
import no.samtak.platform.dokument.internal.pdf.PdfFile;
import no.samtak.platform.dokument.internal.svg.Drawing;
import org.osgi.service.component.annotations.Component;

/** Writes PDF and DOCX. */
@Component(service = DokumentWriter.class)
public final class FileDokumentWriter implements DokumentWriter {
  /** A PDF takes memory by its length: one at a time keeps the node's heap predictable. */
  private final Semaphore pdf = new Semaphore(1, true);

  @Override
  public void write(Dokument document, DokumentFormat format, OutputStream out) throws IOException {
    Map<Block.Figure, Drawing> drawings = new IdentityHashMap<>();
    for (Block block : document.blocks()) {
      if (block instanceof Block.Figure figure) {
        drawings.put(figure, Drawing.of(figure.svg()));
      }
    }
    if (format == DokumentFormat.DOCX) {
      new DocxFile(document, drawings).writeTo(out);
      return;
    }
    try {
      pdf.acquire();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw (InterruptedIOException) new InterruptedIOException("while waiting").initCause(e);
    }
    try {
      PdfFile.write(document, drawings, out);
    } finally {
      pdf.release();
    }
  }
}
