// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import no.samtak.core.tiltak.internal.finans.Innfasing;
import no.samtak.core.tiltak.internal.finans.Landsaar;
import no.samtak.core.tiltak.internal.innlesing.Filer;
import no.samtak.core.tiltak.internal.innlesing.Filtyper;
import no.samtak.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the database adds up for all kommuner is what {@link Innfasing} adds up for each. */
class LandsStoreTest {
  private static final List<String> KOMMUNER = List.of("levanger", "verdal", "orland");

  static Stream<TestDatabase> databaser() {
    return TestDatabase.all();
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void theWholeCountryIsTheSumOfEachPlan(TestDatabase database) {
    try (Grunnlag g = new Grunnlag(database).medLevanger()) {
      Random random = new Random(357);
      for (String kommune : List.of("verdal", "orland")) {
        byte[] plan = tilfeldigPlan(random).getBytes(StandardCharsets.UTF_8);
        g.utfor(kommune, g.forhandsvis(kommune, Filtyper.FINANSIERINGSPLAN, plan), false);
      }
      List<Landsaar> landet = new LandsStore(g.unit, g.database.transactions()).landet();
      for (String kommune : KOMMUNER) {
        Innfasing innfasing = Innfasing.av(g.plan.linjer(kommune));
        List<Landsaar> egne = landet.stream().filter(l -> l.kommune().equals(kommune)).toList();
        assertThat(egne).isNotEmpty();
        for (Landsaar ett : egne) {
          Innfasing.Aar aar =
              innfasing.aar().stream().filter(a -> a.aar() == ett.aar()).findFirst().orElseThrow();
          assertThat(ett.behov()).isEqualByComparingTo(aar.behov());
          assertThat(ett.egenandel()).isEqualByComparingTo(aar.egenandel());
          assertThat(ett.eksternt()).isEqualByComparingTo(aar.eksternt());
          assertThat(ett.ukjenteEksterne()).isEqualTo(aar.ukjenteEksterne());
          assertThat(ett.minst()).as("%s", ett).isEqualTo(aar.minst());
        }
      }
    }
  }

  private static String tilfeldigPlan(Random random) {
    StringBuilder fil = new StringBuilder(Filer.PLAN_HODE);
    for (int t = 0; t < 30; t++) {
      Set<String> brukt = new HashSet<>();
      for (int n = 0; n < 12; n++) {
        String kilde = String.valueOf("EKB".charAt(random.nextInt(3)));
        boolean utenAar = kilde.equals("K") && random.nextInt(12) == 0;
        String aar = utenAar ? "" : String.valueOf(2020 + random.nextInt(6));
        String belop = utenAar || random.nextInt(9) == 0 ? "" : random.nextInt(900) + ".5";
        if (brukt.add(aar + kilde)) {
          fil.append("t%d;%d;T;;%s;%s;%s;\n".formatted(t, t + 1, aar, kilde, belop));
        }
      }
    }
    return fil.toString();
  }
}
