// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.funn.regel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import no.samtak.core.api.funn.Brudd;
import no.samtak.core.api.funn.Funnklasse;
import no.samtak.core.api.kilde.Kilder;
import no.samtak.core.api.kilde.Kilderad;
import no.samtak.core.finans.internal.funn.lesing.Aar;
import no.samtak.core.finans.internal.funn.lesing.Fil;
import no.samtak.core.finans.internal.funn.lesing.Okonomiplan;
import no.samtak.core.finans.internal.funn.lesing.Plantabell;
import no.samtak.core.finans.internal.funn.lesing.Tall;
import no.samtak.core.finans.internal.funn.lesing.Tiltaksbeskrivelser;

/**
 * The years with external money (E, known or not, 0 left out) must be the years stated.
 *
 * <p>What is stated is the first of: how many years ({@code varighet_aar} of 4.2, or of chapters 2
 * and 3 for a tiltak with external money), the last year applied for ({@code
 * soknad_til_og_med_aar}), the year that the money lasts <em>til</em> ({@code midler_til_aar}: the
 * last year is the one before). A tiltak without a row in the table is left alone.
 */
final class EksterneAarErDeOppgitte extends Regel {
  EksterneAarErDeOppgitte() {
    super("LE-F05", Funnklasse.AVVIK);
  }

  @Override
  public List<Brudd> prov(Kilder kilder) {
    Plantabell plan = Plantabell.av(kilder);
    Fil okonomiplan = Okonomiplan.av(kilder).fil();
    Tiltaksbeskrivelser beskrivelser = Tiltaksbeskrivelser.av(kilder);
    List<Brudd> funn = new ArrayList<>();
    for (String tiltak : plan.tiltak()) {
      SortedSet<Integer> aar = plan.eksterneAar(tiltak);
      Kilderad rad = okonomiplan.forste("tiltak_id", tiltak).orElse(new Kilderad(0, Map.of()));
      Optional<BigDecimal> varighet = Tall.i(rad, "varighet_aar");
      if (varighet.isEmpty() && !aar.isEmpty()) {
        varighet =
            beskrivelser.verdier(tiltak, "varighet_aar").stream()
                .flatMap(v -> Tall.av(v).stream())
                .findFirst();
      }
      Optional<Integer> tilOgMed = Aar.i(rad, "soknad_til_og_med_aar");
      Optional<Integer> til = Aar.i(rad, "midler_til_aar");
      if (varighet.isPresent()) {
        prov(plan, tiltak, "varighet", varighet.get(), BigDecimal.valueOf(aar.size()), funn);
      } else if (tilOgMed.isPresent() && !aar.isEmpty()) {
        prov(plan, tiltak, "tilOgMed", tall(tilOgMed.get()), tall(aar.last()), funn);
      } else if (til.isPresent() && !aar.isEmpty()) {
        prov(plan, tiltak, "til", tall(til.get()), tall(aar.last() + 1), funn);
      }
    }
    return funn;
  }

  private void prov(
      Plantabell plan,
      String tiltak,
      String hva,
      BigDecimal oppgitt,
      BigDecimal beregnet,
      List<Brudd> funn) {
    if (!Tall.like(oppgitt, beregnet)) {
      funn.add(
          ved(Plantabell.FIL, plan.rader(tiltak).get(0), "aar", tiltak)
              .oppgitt(Tall.tekst(oppgitt))
              .beregnet(Tall.tekst(beregnet))
              .avvik(Tall.tekst(beregnet.subtract(oppgitt)), "år")
              .funnMed(hva, Tall.tekst(oppgitt), Tall.tekst(beregnet)));
    }
  }

  private static BigDecimal tall(int aar) {
    return BigDecimal.valueOf(aar);
  }
}
