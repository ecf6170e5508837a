// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.utredning.internal.grunnlag;

import static no.samtak.core.api.konsekvens.Utredningsdel.VURDERING;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.samtak.core.api.konsekvens.Grad;
import no.samtak.core.utredning.internal.papir.Linje;

/**
 * A tiltak's lines of the decision table (VE-46), computed from the figures of its parts. Which row
 * of the table a line belongs to stands before the colon of its key.
 */
final class Beslutningslinjer {
  private static final String BIDRAG = "beslutning";

  private final Ord ord;
  private final Sporsmal sporsmal;
  private final List<Linje> linjer = new ArrayList<>();

  Beslutningslinjer(Ord ord, Sporsmal sporsmal) {
    this.ord = ord;
    this.sporsmal = sporsmal;
  }

  List<Linje> linjer() {
    return List.copyOf(linjer);
  }

  /** What it costs, what the kommune pays, and what it does not get when the tiltak ends. */
  void okonomi(Okonomilinjer okonomi) {
    for (Aarskostnad aar : fraDatoen(okonomi.aar())) {
      belop(okonomi, "kostnad", aar, aar.poster());
      belop(okonomi, "kommunalt", aar, aar.av(true));
      belop(okonomi, "eksternt", aar, aar.av(false));
    }
    ord("slutter", okonomi.slutter());
    ord("tapte", okonomi.tapte());
  }

  void kjede(Kjedelinjer kjede) {
    ord("avhengige", kjede.iEttOrd());
  }

  /** What is not known since its register is not there. */
  void mangler(String rad, String hvorfor) {
    ord(rad, hvorfor);
  }

  private List<Aarskostnad> fraDatoen(List<Aarskostnad> aar) {
    List<Aarskostnad> framover =
        aar.stream().filter(a -> a.aar() >= sporsmal.dato().getYear()).toList();
    return framover.isEmpty() ? aar : framover;
  }

  private void belop(
      Okonomilinjer okonomi, String rad, Aarskostnad aar, List<Aarskostnad.Post> poster) {
    if (poster.isEmpty()) {
      return;
    }
    Linje.Opphav opphav =
        new Linje.Opphav(
            // A sum is as unsure as its least sure part.
            poster.stream()
                .map(p -> p.finansiering().opphav().grad())
                .max(Comparator.naturalOrder())
                .orElse(Grad.REGISTRERT),
            ord.t("utredning.kilde.beregnet"),
            okonomi.lenke(poster, ord.tiltakssti(sporsmal.tiltakId())));
    String nokkel = rad + ":" + aar.aar();
    String ledetekst = String.valueOf(aar.aar());
    if (!okonomi.summerbar(poster)) {
      linjer.add(
          Linje.ord(
                  VURDERING,
                  BIDRAG,
                  nokkel,
                  ledetekst,
                  ord.t("utredning.beslutning.overlapper"),
                  opphav)
              .iBeslutning(false));
      return;
    }
    Aarskostnad.Sum sum = aar.sum(poster);
    boolean ukjent = poster.stream().allMatch(p -> p.belop().belopKr() == null);
    linjer.add(
        Linje.tall(VURDERING, BIDRAG, nokkel, ledetekst, ukjent ? null : sum.kr(), "kr", opphav)
            .iBeslutning(sum.minst() && !ukjent));
  }

  private void ord(String rad, String hva) {
    linjer.add(
        Linje.ord(
                VURDERING,
                BIDRAG,
                rad + ":",
                "",
                hva,
                new Linje.Opphav(Grad.REGISTRERT, "", ord.tiltakssti(sporsmal.tiltakId())))
            .iBeslutning(false));
  }
}
