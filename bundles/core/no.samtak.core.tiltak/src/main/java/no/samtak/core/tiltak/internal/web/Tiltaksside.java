// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.web;

import java.util.List;
import no.samtak.core.tiltak.internal.tiltak.Registertiltak;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.PageResponse;

/** A page below that of one tiltak, {@code /{kommune}/tiltak/<id>/<navn>}. */
interface Tiltaksside {
  /**
   * Shows.
   *
   * @param rest what stands behind the page's own segment
   */
  PageResponse vis(PageRequest request, Registertiltak tiltak, List<String> rest);

  /** Does; only those who may write come here. */
  PageResponse gjor(PageRequest request, Registertiltak tiltak, List<String> rest);

  /** The path of the tiltak's own page. */
  static String sti(PageRequest request, Registertiltak tiltak) {
    return request.pagePath() + "/" + tiltak.tiltakId();
  }
}
