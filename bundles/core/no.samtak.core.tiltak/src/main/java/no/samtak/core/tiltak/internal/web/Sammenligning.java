// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import no.samtak.core.tiltak.internal.finans.Innfasing;
import no.samtak.core.tiltak.internal.finans.scenario.LagretScenario;
import no.samtak.core.tiltak.internal.finans.scenario.Scenario;
import no.samtak.core.tiltak.internal.finans.scenario.ScenarioService;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.web.TableColumns;
import org.jspecify.annotations.Nullable;

/**
 * The plan beside scenarios of it, year by year; amounts in 1000 kr.
 *
 * @param scenarier their names, in the order of the columns
 * @param aar every year that the plan or a scenario names
 */
record Sammenligning(List<String> scenarier, List<Aar> aar) {
  /** How many scenarios stand beside the plan at most. */
  static final int MEST = 4;

  /** A year; a scenario that says nothing of it has null. */
  record Aar(int aar, @Nullable Tall plan, List<Scenariotall> scenarier) {}

  /** What the kommune must pay. */
  record Tall(BigDecimal behov, boolean minst) {}

  /** What the kommune must pay in a scenario, and the difference from the plan. */
  record Scenariotall(@Nullable Tall tall, @Nullable BigDecimal avvik) {}

  static Sammenligning av(
      ScenarioService service, String kommune, LagretScenario forste, List<LagretScenario> andre) {
    List<LagretScenario> alle = new ArrayList<>(List.of(forste));
    alle.addAll(andre);
    List<Scenario> regnet = new ArrayList<>(List.of(new Scenario(List.of())));
    alle.forEach(s -> regnet.add(s.innhold().scenario()));
    List<Innfasing> innfasinger = service.innfasinger(kommune, regnet);
    TreeSet<Integer> aarene = new TreeSet<>();
    innfasinger.forEach(i -> i.aar().forEach(a -> aarene.add(a.aar())));
    List<Aar> rader = new ArrayList<>();
    for (int aar : aarene) {
      Tall plan = tall(innfasinger.get(0), aar);
      List<Scenariotall> tall = new ArrayList<>();
      for (Innfasing innfasing : innfasinger.subList(1, innfasinger.size())) {
        Tall ett = tall(innfasing, aar);
        tall.add(
            new Scenariotall(
                ett, ett == null || plan == null ? null : ett.behov().subtract(plan.behov())));
      }
      rader.add(new Aar(aar, plan, tall));
    }
    return new Sammenligning(alle.stream().map(LagretScenario::navn).toList(), rader);
  }

  private static @Nullable Tall tall(Innfasing innfasing, int aar) {
    return innfasing.aar().stream()
        .filter(a -> a.aar() == aar)
        .map(a -> new Tall(a.behov(), a.minst()))
        .findFirst()
        .orElse(null);
  }

  /** The columns of the file. */
  TableColumns<Aar> kolonner() {
    TableColumns<Aar> kolonner =
        TableColumns.<Aar>start()
            .text("aar", Text.of("innfasing.kolonne.aar"), a -> String.valueOf(a.aar()))
            .number("plan_tkr", Text.of("scenario.planen"), a -> behov(a.plan()))
            .text("plan_minst", Text.of("innfasing.kolonne.minst"), a -> minst(a.plan()));
    for (int i = 0; i < scenarier.size(); i++) {
      int nummer = i;
      kolonner =
          kolonner
              .number(
                  "scenario" + (i + 1) + "_tkr",
                  Text.of("scenario.ord", scenarier.get(i)),
                  a -> behov(a.scenarier().get(nummer).tall()))
              .text(
                  "scenario" + (i + 1) + "_minst",
                  Text.of("innfasing.kolonne.minst"),
                  a -> minst(a.scenarier().get(nummer).tall()));
    }
    return kolonner;
  }

  private static @Nullable BigDecimal behov(@Nullable Tall tall) {
    return tall == null ? null : tall.behov();
  }

  private static @Nullable Boolean minst(@Nullable Tall tall) {
    return tall == null ? null : tall.minst();
  }
}
