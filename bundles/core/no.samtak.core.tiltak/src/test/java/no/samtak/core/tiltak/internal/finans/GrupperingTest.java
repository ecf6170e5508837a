// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.finans;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.samtak.core.api.kilde.Kilder;
import no.samtak.core.api.kilde.Kilderad;
import no.samtak.core.tiltak.internal.innlesing.Filer;
import no.samtak.core.tiltak.internal.innlesing.Filtype;
import no.samtak.core.tiltak.internal.innlesing.Filtyper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Levanger's plan in groups. */
class GrupperingTest {
  private static final Kilder LEVANGER = GrupperingTest::rader;

  private static List<Kilderad> rader(String slug) {
    Filtype type = Filtyper.av(slug).orElseThrow();
    return Filer.les(type, Filer.levanger(type), new HashMap<>()).nye.stream()
        .map(
            rad ->
                new Kilderad(
                    rad.nummer(),
                    type.kolonner().stream()
                        .collect(Collectors.toMap(k -> k, k -> rad.celle(type, k)))))
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void theGroupsOfAPlanAddUpToThePlan(Gruppering gruppering) {
    List<Gruppering.Gruppe> grupper = gruppering.grupper(Filer.levangersPlan(), LEVANGER, Map.of());
    for (Innfasing.Aar aar : Innfasing.av(Filer.levangersPlan()).aar()) {
      BigDecimal sum =
          grupper.stream()
              .flatMap(g -> g.innfasing().aar().stream())
              .filter(a -> a.aar() == aar.aar())
              .map(Innfasing.Aar::behov)
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      assertThat(sum).isEqualByComparingTo(aar.behov());
    }
  }

  @Test
  void theResponsibleAreAsThePlanHasThemAndThoseWithoutOneComeLast() {
    assertThat(Gruppering.ANSVARLIG.grupper(Filer.levangersPlan(), LEVANGER, Map.of()))
        .extracting(Gruppering.Gruppe::navn)
        .containsExactly(
            "Enhetsleder BaFa",
            "Enhetsleder HeRe",
            "Enhetsleder Kultur",
            "Enhetsleder NAV",
            "Rådmannen",
            "");
  }

  @Test
  void withoutTheColumnsOfThePlanAllIsOneGroup() {
    List<Gruppering.Gruppe> grupper =
        Gruppering.PLANOMRADE.grupper(Filer.levangersPlan(), type -> List.of(), Map.of());
    assertThat(grupper)
        .containsExactly(new Gruppering.Gruppe("", Innfasing.av(Filer.levangersPlan())));
  }
}
