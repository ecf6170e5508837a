// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.web;

import java.util.Arrays;
import java.util.Optional;
import no.samtak.platform.api.dokument.Dokument;
import no.samtak.platform.api.dokument.DokumentFormat;
import no.samtak.platform.api.dokument.DokumentWriter;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.PageResponse;

/** Papers that a page gives. */
final class Papir {
  private Papir() {}

  /** The format that the address asks for. */
  static Optional<DokumentFormat> format(PageRequest request) {
    String format = request.param("format").orElse("");
    return Arrays.stream(DokumentFormat.values())
        .filter(f -> f.extension().equals(format))
        .findFirst();
  }

  static PageResponse last(
      Dokument dokument, DokumentFormat format, String filnavn, DokumentWriter skriver) {
    return new PageResponse.Download(
        filnavn + "." + format.extension(),
        format.mediaType(),
        ut -> skriver.write(dokument, format, ut));
  }
}
