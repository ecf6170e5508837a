// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.web;

import no.samtak.bolig.internal.boenhet.Akse;
import no.samtak.bolig.internal.boenhet.Hendelse;
import no.samtak.platform.api.text.Text;

/** What happened to a dwelling, in words. */
final class Hendelsesord {
  private Hendelsesord() {}

  static Text av(Hendelse h) {
    String nokkel = "bolig.hendelse." + h.akse() + "." + h.hendelse();
    return h.akse() == Akse.TILSTAND ? Text.of(nokkel, h.til()) : Text.of(nokkel);
  }
}
