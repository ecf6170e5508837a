// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.funn.regel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.regex.Pattern;
import no.samtak.core.api.funn.Brudd;
import no.samtak.core.api.funn.Funnklasse;
import no.samtak.core.api.kilde.Kilder;
import no.samtak.core.api.kilde.Kilderad;
import no.samtak.core.finans.internal.funn.lesing.Aar;
import no.samtak.core.finans.internal.funn.lesing.Fil;
import no.samtak.core.finans.internal.funn.lesing.Okonomiplan;
import no.samtak.core.finans.internal.funn.lesing.Plantabell;

/**
 * A tiltak that counts on opptrappingsmidler has external money no later than the last year of the
 * national plan that they come from ({@code nasjonal_opptrappingsplan_til_og_med}).
 *
 * <p>It counts on them where "other financing" of 4.2 names them, however spelt
 * ("opptappingsmidler", "opptr. midler"). Where the plan's last year is not stated, the rule says
 * nothing. Computed: the last such year.
 */
final class OpptrappingsmidlerEtterPlanen extends Regel {
  OpptrappingsmidlerEtterPlanen() {
    super("LE-F28", Funnklasse.TVETYDIG);
  }

  private static final Pattern OPPTRAPPING =
      Pattern.compile("(?iu)opp?tr?app\\p{L}*(?:mid|plan)|opp?tr\\.\\s*mid");

  @Override
  public List<Brudd> prov(Kilder kilder) {
    Optional<Integer> siste =
        Fil.av(kilder, "plan")
            .forste("nokkel", "nasjonal_opptrappingsplan_til_og_med")
            .flatMap(r -> Aar.i(r, "verdi"));
    List<Brudd> funn = new ArrayList<>();
    if (siste.isEmpty()) {
      return funn;
    }
    Plantabell plan = Plantabell.av(kilder);
    Okonomiplan.av(kilder)
        .fil()
        .etter("tiltak_id")
        .forEach(
            (tiltak, rader) -> {
              SortedSet<Integer> etter = plan.eksterneAar(tiltak).tailSet(siste.get() + 1);
              if (!etter.isEmpty() && rader.stream().anyMatch(r -> teller(r))) {
                funn.add(
                    ved(Plantabell.FIL, forste(plan, tiltak, etter.first()), "aar", tiltak)
                        .aar(Aar.liste(etter))
                        .oppgitt(String.valueOf(siste.get()))
                        .beregnet(String.valueOf(etter.last()))
                        .avvik(String.valueOf(etter.last() - siste.get()), "år")
                        .funn(String.valueOf(siste.get()), Aar.liste(etter)));
              }
            });
    return funn;
  }

  private static boolean teller(Kilderad rad) {
    return OPPTRAPPING.matcher(rad.celle("annen_finansiering")).find();
  }

  private static Kilderad forste(Plantabell plan, String tiltak, int aar) {
    return plan.celle(tiltak, aar).get(0);
  }
}
