// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.utredning.internal.grunnlag;

import java.math.BigDecimal;
import java.time.LocalDate;
import no.samtak.core.api.konsekvens.Grad;
import no.samtak.core.utredning.internal.papir.Linje;
import no.samtak.platform.api.text.Formats;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Texts;

/** The words of a paper's lines, in the paper's language, and where its rows stand. */
final class Ord {
  private static final Texts TEKSTER = Texts.of(Ord.class.getClassLoader());

  private final Sporsmal sporsmal;

  Ord(Sporsmal sporsmal) {
    this.sporsmal = sporsmal;
  }

  String t(String nokkel, Object... verdier) {
    return TEKSTER.get(sporsmal.sprak(), nokkel, verdier);
  }

  Language sprak() {
    return sporsmal.sprak();
  }

  String dato(LocalDate dag) {
    return Formats.date(dag);
  }

  String kroner(BigDecimal kroner) {
    return Formats.kroner(kroner, sporsmal.sprak());
  }

  String prosent(BigDecimal prosent) {
    return Formats.percent(prosent, sporsmal.sprak());
  }

  /** A value or an interval, in its unit. */
  String mengde(BigDecimal fra, BigDecimal til, String enhet) {
    String verdi =
        fra.compareTo(til) == 0
            ? Formats.number(fra, sporsmal.sprak())
            : Formats.number(fra, sporsmal.sprak()) + "–" + Formats.number(til, sporsmal.sprak());
    return verdi + " " + enhet;
  }

  /** The tiltak's page in the register. */
  String tiltakssti(String tiltakId) {
    return "/" + sporsmal.kommune() + "/tiltak/" + tiltakId;
  }

  /** The tiltak's row in the register. */
  Linje.Opphav tiltaksregisteret() {
    return new Linje.Opphav(
        Grad.REGISTRERT, t("utredning.kilde.tiltak"), tiltakssti(sporsmal.tiltakId()));
  }

  /** A row below the tiltak's: its page shows it under this anchor. */
  Linje.Opphav tiltaksregisteret(String hva, String anker) {
    return new Linje.Opphav(
        Grad.REGISTRERT,
        t("utredning.kilde.tiltak.rad", hva),
        tiltakssti(sporsmal.tiltakId()) + "#" + anker);
  }
}
