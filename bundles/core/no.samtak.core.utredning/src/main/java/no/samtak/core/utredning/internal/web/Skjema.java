// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.utredning.internal.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.samtak.core.api.konsekvens.Grad;
import no.samtak.core.api.konsekvens.Utredningsdel;
import no.samtak.core.utredning.internal.papir.Anbefaling;
import no.samtak.core.utredning.internal.register.NyUtredning;
import no.samtak.core.utredning.internal.register.NyttTall;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.web.FormReader;
import no.samtak.platform.api.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** What the forms of the pages hold. */
final class Skjema {
  private Skjema() {}

  static NyUtredning utredning(PageRequest request) {
    FormReader form = new FormReader(request);
    NyUtredning ny =
        new NyUtredning(
            form.textOrNull("tittel"),
            form.textOrNull("sprak"),
            form.date("dato"),
            form.all("tiltak"));
    form.finish();
    return ny;
  }

  static NyttTall tall(PageRequest request, String tiltak, Utredningsdel del) {
    FormReader form = new FormReader(request);
    NyttTall nytt =
        new NyttTall(
            tiltak,
            del,
            form.textOrNull("ledetekst"),
            form.number("fra"),
            form.number("til"),
            form.textOrNull("enhet"),
            form.isChecked("personer"),
            avNavn(Grad.values(), form.text("grad")).orElse(null),
            form.textOrNull("kilde"),
            form.textOrNull("inndeling"),
            form.isChecked("utelukkende"));
    form.finish();
    return nytt;
  }

  static @Nullable Anbefaling anbefaling(PageRequest request) {
    return avNavn(Anbefaling.values(), request.param("anbefaling").orElse("")).orElse(null);
  }

  static <E extends Enum<E>> Optional<E> avNavn(E[] alle, String navn) {
    return Arrays.stream(alle).filter(e -> e.name().equalsIgnoreCase(navn)).findFirst();
  }

  static <E extends Enum<E>> List<Valg> valg(E[] alle, String nokler) {
    return Arrays.stream(alle).map(e -> new Valg(e.name(), Text.of(nokler + e.name()))).toList();
  }
}
