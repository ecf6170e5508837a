// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.funn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.samtak.core.api.funn.Brudd;
import no.samtak.core.api.funn.Funnklasse;
import no.samtak.core.api.funn.Funnregel;
import no.samtak.core.api.kilde.Kilder;
import no.samtak.core.finans.internal.funn.regel.Regelsett;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.text.Texts;
import no.samtak.testing.Testkilder;
import org.junit.jupiter.api.Test;

class FunnmotorTest {
  private static final Texts TEKSTER = Texts.of(Funnmotor.class.getClassLoader());

  private record Regel(String id, boolean feiler) implements Funnregel {
    @Override
    public Funnklasse klasse() {
      return Funnklasse.AVVIK;
    }

    @Override
    public Text setning() {
      return Text.of(id);
    }

    @Override
    public List<Brudd> prov(Kilder kilder) {
      if (feiler) {
        throw new IllegalStateException("cannot");
      }
      return List.of(new Brudd("fil", 1, "", "objekt", "", "", "", "", "", Text.of(id)));
    }
  }

  @Test
  void aRuleThatThrowsIsToldOfAndTheRestStillRun() {
    Funnmotor.Resultat resultat =
        Funnmotor.prov(
            List.of(new Regel("A", false), new Regel("B", true), new Regel("C", false)),
            new Testkilder());

    assertThat(resultat.brudd()).extracting(b -> b.regel().id()).containsExactly("A", "C");
    assertThat(resultat.feilet()).extracting(Funnmotor.Feilet::regel).containsExactly("B");
  }

  @Test
  void theSameSourcesGiveTheSameList() {
    assertThat(Linje.av(Testkilder.av("levanger")))
        .containsExactlyElementsOf(Linje.av(Testkilder.av("levanger")));
  }

  @Test
  void eachKindOfFileIsReadOnce() {
    List<String> lest = new ArrayList<>();
    Testkilder kilder = Testkilder.av("levanger");
    new Funnmotor()
        .prov(
            type -> {
              lest.add(type);
              return kilder.rader(type);
            });
    assertThat(lest).doesNotHaveDuplicates();
  }

  @Test
  void everyRuleHasAnIdAndASentenceOfItsOwnInBothLanguages() {
    assertThat(Regelsett.ALLE).extracting(Funnregel::id).doesNotHaveDuplicates();
    for (Language sprak : List.of(Language.NB, Language.NN)) {
      assertThat(Regelsett.ALLE)
          .extracting(r -> TEKSTER.get(sprak, r.setning()))
          .doesNotHaveDuplicates()
          .noneMatch(s -> s.startsWith("funn."));
    }
  }

  @Test
  void everyFindingHasASentenceInBothLanguages() {
    Set<Brudd> funn = new HashSet<>();
    for (String kommune : List.of("levanger", "orland", "kvanangen")) {
      new Funnmotor().prov(Testkilder.av(kommune)).brudd().forEach(b -> funn.add(b.brudd()));
    }
    PlantetMotsigelseTest.plantinger()
        .forEach(
            p -> {
              Testkilder kilder = PlantetMotsigelseTest.plantet(p);
              new Funnmotor().prov(kilder).brudd().forEach(b -> funn.add(b.brudd()));
            });
    for (Language sprak : List.of(Language.NB, Language.NN)) {
      assertThat(funn)
          .allSatisfy(
              b ->
                  assertThat(TEKSTER.get(sprak, b.tekst()))
                      .doesNotStartWith("funn.")
                      .doesNotContain("{"));
    }
  }

  @Test
  void aSentenceReadsWell() {
    assertThat(
            new Funnmotor()
                .prov(Testkilder.av("kvanangen")).brudd().stream()
                    .filter(b -> b.regel().id().equals("KV-F02"))
                    .map(b -> TEKSTER.get(Language.NB, b.brudd().tekst())))
        .containsExactly(
            "20\u00a0000 kr er oppgitt, men overskridelsen i 2010-2011 er 45\u00a0528,21 kr.");
  }
}
