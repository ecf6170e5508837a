// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.funn.regel;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.samtak.core.api.funn.Brudd;
import no.samtak.core.api.funn.Funnklasse;
import no.samtak.core.api.kilde.Kilder;
import no.samtak.core.finans.internal.funn.lesing.Fil;
import no.samtak.core.finans.internal.funn.lesing.Tiltaksbeskrivelser;

/**
 * No cost is "not computed": the cost cell of an investment (4.3) or of a tiltak in chapters 2 and
 * 3 does not say "ikke beregnet". Once per tiltak and file.
 */
final class KostnadIkkeBeregnet extends Regel {
  KostnadIkkeBeregnet() {
    super("LE-F23", Funnklasse.UFULLSTENDIG);
  }

  private static final Pattern IKKE_BEREGNET =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:ikke\\s+(?:beregnet|utregnet)|ikkje\\s+(?:berekna|utrekna))");

  @Override
  public List<Brudd> prov(Kilder kilder) {
    List<Brudd> funn = new ArrayList<>();
    prov(Fil.av(kilder, "investering"), "samlet_kostnad", "aar", funn);
    prov(Fil.av(kilder, Tiltaksbeskrivelser.FIL), "kostnad", "", funn);
    return funn;
  }

  private void prov(Fil fil, String kolonne, String aar, List<Brudd> funn) {
    fil.etter("tiltak_id")
        .forEach(
            (tiltak, rader) ->
                rader.stream()
                    .filter(r -> IKKE_BEREGNET.matcher(r.celle(kolonne)).find())
                    .findFirst()
                    .ifPresent(
                        rad ->
                            funn.add(
                                ved(fil.type(), rad, kolonne, tiltak)
                                    .aar(rad.celle(aar))
                                    .oppgitt(rad.celle(kolonne))
                                    .funn(rad.celle(kolonne)))));
  }
}
