// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.funn.regel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.samtak.core.api.funn.Brudd;
import no.samtak.core.api.funn.Funnklasse;
import no.samtak.core.api.kilde.Kilder;
import no.samtak.core.api.kilde.Kilderad;
import no.samtak.core.finans.internal.funn.lesing.Enheter;
import no.samtak.core.finans.internal.funn.lesing.Fil;
import no.samtak.core.finans.internal.funn.lesing.Plantabell;
import no.samtak.core.finans.internal.funn.lesing.Tiltaksbeskrivelser;

/**
 * A tiltak without cost (4.1) must not have as its responsible what is itself a new tiltak with
 * cost (4.2): it could not begin before that one has its money.
 *
 * <p>The responsible is such a tiltak where one of the units that it names is the tiltak's name, in
 * 4.2 or in chapters 2 and 3, or its slug; percentages and "stilling" do not count. A tiltak that
 * is only described as existing is not new.
 */
final class GratisTiltakHengerIkkePaKostnad extends Regel {
  GratisTiltakHengerIkkePaKostnad() {
    super("LE-F15", Funnklasse.AVVIK);
  }

  private static final Pattern STILLING =
      Pattern.compile(
          "(?iu)\\d+(?:[.,]\\d+)?\\s*%|(?:\\d+\\s*)?(?<!\\p{L})stilling(?:er)?(?!\\p{L})");

  @Override
  public List<Brudd> prov(Kilder kilder) {
    Plantabell plan = Plantabell.av(kilder);
    Enheter enheter = Enheter.av(kilder);
    Map<String, String> kostbare = kostbare(plan, Tiltaksbeskrivelser.av(kilder));
    List<Brudd> funn = new ArrayList<>();
    for (Kilderad rad : Fil.av(kilder, "nullkostnad").rader()) {
      String tiltak = rad.celle("tiltak_id");
      String ansvar = rad.celle("ansvar");
      enheter.i(ansvar).stream()
          .flatMap(e -> Optional.ofNullable(kostbare.get(e)).stream())
          .filter(annet -> !annet.equals(tiltak))
          .distinct()
          .forEach(
              annet ->
                  funn.add(
                      ved("nullkostnad", rad, "ansvar", tiltak)
                          .oppgitt(ansvar)
                          .beregnet(annet)
                          .funn(ansvar, annet)));
    }
    return funn;
  }

  private static Map<String, String> kostbare(Plantabell plan, Tiltaksbeskrivelser beskrivelser) {
    Map<String, String> etterNavn = new LinkedHashMap<>();
    for (String tiltak : plan.alle()) {
      boolean nytt =
          !beskrivelser.har(tiltak) || beskrivelser.verdier(tiltak, "status").contains("ny");
      if (!nytt || !plan.koster(tiltak)) {
        continue;
      }
      Set<String> navn = new LinkedHashSet<>(plan.navn(tiltak));
      navn.addAll(beskrivelser.verdier(tiltak, "tiltak"));
      navn.add(tiltak);
      for (String ett : navn) {
        String nokkel = Enheter.nokkel(STILLING.matcher(ett).replaceAll(" "));
        if (!nokkel.isEmpty()) {
          etterNavn.putIfAbsent(nokkel, tiltak);
        }
      }
    }
    return etterNavn;
  }
}
