// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.radar.internal.frist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import no.samtak.core.api.frist.Frist;
import no.samtak.core.api.frist.Fristbidrag;
import no.samtak.core.api.frist.Fristslag;
import no.samtak.core.radar.internal.radar.Verden;
import no.samtak.platform.api.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FristServiceTest {
  private static final LocalDate IDAG = LocalDate.of(2012, 3, 1);
  private final FristService service = new Verden(IDAG).frister();

  /** Somebody who knows deadlines, or fails where there are none. */
  private record Bidrag(String id, @Nullable List<Frist> dens) implements Fristbidrag {
    @Override
    public List<Frist> frister(String kommune, LocalDate fra, LocalDate til) {
      if (dens == null) {
        throw new IllegalStateException("no answer");
      }
      return dens.stream().filter(f -> !f.dato().isBefore(fra) && !f.dato().isAfter(til)).toList();
    }
  }

  private static Frist frist(String id, String dag, Fristslag slag, String ansvarlig) {
    return new Frist(
        "levanger",
        id,
        LocalDate.parse(dag),
        slag,
        s -> (s == Language.NN ? "Søkje " : "Søke ") + id,
        "kafe",
        ansvarlig,
        false,
        "");
  }

  @Test
  void allContributorsAreOneListByDay() {
    service.med(
        new Bidrag("b", List.of(frist("2", "2012-04-01", Fristslag.RAPPORT, "NAV"))),
        new Bidrag(
            "a",
            List.of(
                frist("2", "2012-05-01", Fristslag.SOKNAD, ""),
                frist("1", "2012-02-01", Fristslag.MOTE, ""))));

    assertThat(service.alle("levanger").linjer())
        .extracting(Fristlinje::nokkel)
        .containsExactly("a:1", "b:2", "a:2");
    assertThat(service.mellom("levanger", IDAG, IDAG.plusMonths(1)).linjer())
        .extracting(Fristlinje::nokkel)
        .containsExactly("b:2");
  }

  @Test
  void oneWhoFailsEmptiesNothingAndIsNamed() {
    service.med(
        new Bidrag("feiler", null),
        new Bidrag("b", List.of(frist("2", "2012-04-01", Fristslag.RAPPORT, "NAV"))));

    Frister frister = service.alle("levanger");

    assertThat(frister.linjer()).hasSize(1);
    assertThat(frister.feilet()).containsExactly("feiler");
  }

  @Test
  void theListIsSearchedFilteredAndTurned() {
    service.med(
        new Bidrag(
            "a",
            List.of(
                frist("1", "2012-02-01", Fristslag.SOKNAD, "NAV"),
                frist("2", "2012-04-01", Fristslag.RAPPORT, "NAV"),
                frist("3", "2012-04-20", Fristslag.RAPPORT, "Kultur"))));

    assertThat(finn("søkje", null, null, "", null, false)).containsExactly("a:1", "a:2", "a:3");
    assertThat(finn("Søke", null, null, "", null, false)).isEmpty();
    assertThat(finn("", Fristslag.RAPPORT, null, "", null, true)).containsExactly("a:3", "a:2");
    assertThat(finn("", null, Friststand.OVERSKREDET, "", null, false)).containsExactly("a:1");
    assertThat(finn("", null, null, "NAV", YearMonth.of(2012, 4), false)).containsExactly("a:2");
  }

  private List<String> finn(
      String tekst,
      @Nullable Fristslag slag,
      @Nullable Friststand stand,
      String ansvarlig,
      @Nullable YearMonth maaned,
      boolean synkende) {
    return service
        .finn(
            "levanger",
            new Fristsok(
                tekst,
                slag,
                stand,
                false,
                ansvarlig,
                maaned,
                Fristsok.Orden.DATO,
                synkende,
                Language.NN))
        .linjer()
        .stream()
        .map(Fristlinje::nokkel)
        .toList();
  }
}
