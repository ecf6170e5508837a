// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.behov;

import static no.samtak.core.api.tiltak.TiltakTilstand.AVVIKLET;
import static no.samtak.core.api.tiltak.TiltakTilstand.I_DRIFT;
import static no.samtak.core.api.tiltak.TiltakTilstand.PLANLAGT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import no.samtak.core.api.tiltak.TiltakTilstand;
import no.samtak.platform.api.module.ModuleCatalog.KnownModule;
import no.samtak.platform.api.module.ModuleCatalog.Presence;
import no.samtak.platform.api.text.Language;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class BehovTest {
  private static final LocalDate DAG = LocalDate.of(2030, 1, 1);

  private static Modulfakta modul(String navn, String... gir) {
    return new Modulfakta(
        navn, new KnownModule(navn, navn, Presence.RUNNING, "1", Set.of(gir)), null);
  }

  private static Kommunebilde bilde(List<Modulfakta> moduler, List<Onske> onsker) {
    return new Kommunebilde("nes", "Nes", DAG, 12, moduler, onsker, true);
  }

  /** R0: wanted exactly while a tiltak that requires what it gives is in a state that needs it. */
  @RepeatedTest(200)
  void wantedExactlyWhileATiltakThatRequiresItIsInAStateThatNeedsIt(RepetitionInfo nr) {
    Random tilfeldig = new Random(nr.getCurrentRepetition());
    List<String> slag = List.of("a", "b", "c");
    List<Onske> onsker = new ArrayList<>();
    for (int i = 0; i < tilfeldig.nextInt(6); i++) {
      TiltakTilstand[] alle = TiltakTilstand.values();
      onsker.add(
          new Onske(
              "t" + i,
              "T" + i,
              alle[tilfeldig.nextInt(alle.length)],
              Set.of(slag.get(tilfeldig.nextInt(3))),
              null,
              tilfeldig.nextBoolean() ? null : DAG.plusDays(tilfeldig.nextInt(900))));
    }
    List<Modulfakta> moduler = List.of(modul("ma", "a"), modul("mb", "b"), modul("mbc", "b", "c"));
    Kommunebilde bilde = bilde(moduler, onsker);

    for (String s : slag) {
      boolean trengs = onsker.stream().anyMatch(o -> o.gjelder() && o.slag().contains(s));
      long svarer =
          moduler.stream()
              .filter(m -> m.gir().contains(s))
              .filter(m -> bilde.onsker(m).stream().anyMatch(o -> o.slag().contains(s)))
              .count();
      assertThat(svarer > 0).as(s).isEqualTo(trengs);
    }
    for (Modulfakta m : moduler) {
      assertThat(bilde.onsker(m))
          .allMatch(Onske::gjelder)
          .allMatch(o -> o.slag().stream().anyMatch(m.gir()::contains));
    }
  }

  @Test
  void theEndIsThatOfTheLastAndUnknownWhereOneHasNone() {
    Onske tidlig = new Onske("a", "A", I_DRIFT, Set.of("x"), null, DAG);
    Onske sen = new Onske("b", "B", I_DRIFT, Set.of("x"), null, DAG.plusDays(9));
    Onske uten = new Onske("c", "C", I_DRIFT, Set.of("x"), null, null);

    assertThat(Kommunebilde.slutt(List.of(tidlig, sen))).isEqualTo("2030-01-10");
    assertThat(Kommunebilde.slutt(List.of(tidlig, uten))).isNull();
    assertThat(Kommunebilde.slutt(List.of())).isNull();
  }

  @Test
  void theReasonIsASentence() {
    Onske en = new Onske("a", "Kunsten å bo", I_DRIFT, Set.of("x"), null, DAG.minusDays(1));
    Onske to = new Onske("b", "Bofellesskap", I_DRIFT, Set.of("x"), null, null);
    Onske planlagt = new Onske("c", "Nytt", PLANLAGT, Set.of("y"), null, null);
    Modulfakta x = modul("mx", "x");
    Modulfakta y = modul("my", "y");

    assertThat(Setninger.modul(bilde(List.of(x), List.of(en)), x).in(Language.NB))
        .isEqualTo("ønsket i Nes på grunn av Kunsten å bo til 31.12.2029");
    assertThat(Setninger.modul(bilde(List.of(x), List.of(en, to)), x).in(Language.NB))
        .isEqualTo(
            "ønsket i Nes på grunn av Kunsten å bo og Bofellesskap;"
                + " Bofellesskap har ingen kjent slutt");
    assertThat(Setninger.modul(bilde(List.of(y), List.of(planlagt)), y).in(Language.NN))
        .isEqualTo("ingen tiltak i Nes treng han");
  }

  @Test
  void ofTwoThatGiveTheSameTheOneThatIsOpenIsWanted() {
    Onske en = new Onske("a", "A", I_DRIFT, Set.of("x"), null, null);
    Onske borte = new Onske("b", "B", AVVIKLET, Set.of("x"), null, null);
    Modulfakta forst = modul("m1", "x");
    Modulfakta sist = modul("m2", "x");
    Kommunebilde bilde = bilde(List.of(forst, sist), List.of(en, borte));

    assertThat(bilde.onsker(forst)).containsExactly(en);
    assertThat(bilde.onsker(sist)).isEmpty();
    assertThat(Setninger.modul(bilde, sist).in(Language.NB)).isEqualTo("m1 gir det samme i Nes");
    assertThat(bilde.krever(sist)).containsExactly(en, borte);
  }
}
