// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.dokument;

import java.io.IOException;
import java.io.OutputStream;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Makes a file of a document. Needs neither network nor the machine's fonts; the same document
 * gives the same pages everywhere.
 */
@ProviderType
public interface DokumentWriter {
  /**
   * Writes the document; leaves the stream open. PDF is laid out as a whole and then written, one
   * document at a time in a node, so that memory stays bounded: the caller may have to wait. DOCX
   * is written while it is made.
   *
   * @throws IOException when the stream does not take it, or the thread is interrupted while it
   *     waits
   * @throws IllegalArgumentException when a figure's drawing holds what is not drawn (see {@link
   *     Block.Figure}); nothing has been written then
   */
  void write(Dokument document, DokumentFormat format, OutputStream out) throws IOException;
}
