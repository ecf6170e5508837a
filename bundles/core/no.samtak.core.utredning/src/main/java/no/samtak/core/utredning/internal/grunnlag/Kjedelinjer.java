// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.utredning.internal.grunnlag;

import static no.samtak.core.api.konsekvens.Utredningsdel.BEMANNING;
import static no.samtak.core.api.konsekvens.Utredningsdel.KONSEKVENSER;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import no.samtak.core.api.konsekvens.Grad;
import no.samtak.core.api.tiltak.Lenkeslag;
import no.samtak.core.api.tiltak.Tiltakslenke;
import no.samtak.core.utredning.internal.papir.Linje;

/** The dependants of a tiltak in words: how each hangs on it, and what happens to it. */
final class Kjedelinjer {
  private static final String BIDRAG = "kjede";

  private final List<Kjede.Ledd> kjede;
  private final Ord ord;
  private final UnaryOperator<String> navn;

  /**
   * @param navn from a tiltak's slug to its name
   */
  Kjedelinjer(List<Kjede.Ledd> kjede, Ord ord, UnaryOperator<String> navn) {
    this.kjede = kjede;
    this.ord = ord;
    this.navn = navn;
  }

  List<Linje> linjer() {
    List<Linje> linjer = new ArrayList<>();
    for (Kjede.Ledd ledd : kjede) {
      linjer.add(linje(ledd));
      if (ledd.dybde() == 1 && ledd.lenke().slag() == Lenkeslag.DELER_BEMANNING) {
        linjer.add(
            Linje.ord(
                BEMANNING,
                BIDRAG,
                "delt:" + ledd.lenke().lenkeId(),
                ord.t("utredning.kjede.deltBemanning"),
                medHva(navn.apply(ledd.rammet()), ledd.lenke()),
                opphav(ledd)));
      }
    }
    if (kjede.isEmpty()) {
      linjer.add(Linje.forbehold(KONSEKVENSER, "kjede", ord.t("utredning.forbehold.ingenKjede")));
    }
    return linjer;
  }

  private Linje linje(Kjede.Ledd ledd) {
    Tiltakslenke lenke = ledd.lenke();
    String ende =
        lenke.slag().gjensidig() ? "" : lenke.fra().equals(ledd.rammet()) ? ".fra" : ".til";
    String hvordan = medHva(ord.t("utredning.lenke." + lenke.slag() + ende), lenke);
    String virkning =
        lenke.virkning().isBlank() ? ord.t("utredning.kjede.ikkeVurdert") : lenke.virkning();
    String hva = ord.t("utredning.kjede.ledd", hvordan, virkning);
    return Linje.ord(
        KONSEKVENSER,
        BIDRAG,
        lenke.lenkeId() + ":" + ledd.rammet(),
        navn.apply(ledd.rammet()),
        ledd.dybde() == 1 ? hva : ord.t("utredning.kjede.gjennom", navn.apply(ledd.via()), hva),
        opphav(ledd));
  }

  private Linje.Opphav opphav(Kjede.Ledd ledd) {
    return new Linje.Opphav(
        Grad.REGISTRERT,
        ord.t("utredning.kilde.kjede"),
        ord.tiltakssti(ledd.via()) + "#lenke-" + ledd.lenke().lenkeId());
  }

  private String medHva(String hvordan, Tiltakslenke lenke) {
    return lenke.hva().isBlank() ? hvordan : ord.t("utredning.kjede.hva", hvordan, lenke.hva());
  }

  /** The dependants in one line, for the decision table. */
  String iEttOrd() {
    List<String> nar = navn(1);
    List<String> gjennom =
        kjede.stream()
            .filter(l -> l.dybde() > 1)
            .map(l -> navn.apply(l.rammet()))
            .distinct()
            .toList();
    if (nar.isEmpty()) {
      return ord.t("utredning.beslutning.ingen");
    }
    return gjennom.isEmpty()
        ? String.join(", ", nar)
        : ord.t(
            "utredning.beslutning.avhengige.gjennom",
            String.join(", ", nar),
            String.join(", ", gjennom));
  }

  private List<String> navn(int dybde) {
    return kjede.stream()
        .filter(l -> l.dybde() == dybde)
        .map(l -> navn.apply(l.rammet()))
        .distinct()
        .toList();
  }
}
