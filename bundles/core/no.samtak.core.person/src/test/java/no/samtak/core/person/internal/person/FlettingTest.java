// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.person;

import static no.samtak.core.person.internal.Fixture.KOMMUNE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.samtak.core.api.personvern.Dybde;
import no.samtak.core.api.personvern.Formal;
import no.samtak.core.api.personvern.Personflytting;
import no.samtak.core.person.internal.Fixture;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.text.Text;
import no.samtak.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What other bundles keep of two entries that are merged. */
class FlettingTest {
  static Stream<TestDatabase> databases() {
    return TestDatabase.all();
  }

  /** Another bundle; says what it was asked. */
  private static final class Annen implements Personflytting {
    private final List<String> spurt = new ArrayList<>();
    private boolean nekter;

    @Override
    public String navn() {
      return "annen";
    }

    @Override
    public void flett(Connection connection, Flytting f) {
      spurt.add("flett " + f.fra() + " " + f.til() + " " + f.grunn());
      if (nekter) {
        throw DomainException.conflict(Text.of("feil.finnesFraFor"));
      }
    }

    @Override
    public void skill(Connection connection, Flytting f) {
      spurt.add("skill " + f.fra() + " " + f.til() + " " + f.grunn());
    }
  }

  private static ErrorKind slag(Throwable e) {
    return ((DomainException) e).kind();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void othersAreAskedInTheSameTransactionThereAndBack(TestDatabase database) {
    Fixture f = Fixture.medTjenester(database);
    Annen annen = new Annen();
    f.bidrag.medFlyttinger(annen);
    String blir = f.person("bolig", "Rolig", "Bjørk").person().id();
    String gaar = f.person("bolig", "Rolig", "Bjørk").person().id();

    annen.nekter = true;
    assertThatThrownBy(() -> f.fletting.flett(KOMMUNE, "bolig", blir, 1, gaar, "samme"))
        .satisfies(e -> assertThat(slag(e)).isEqualTo(ErrorKind.CONFLICT));
    assertThat(f.personer.hent(KOMMUNE, "bolig", gaar, Dybde.INNHOLD, Formal.HJELP)).isNotNull();
    annen.nekter = false;
    annen.spurt.clear();

    f.fletting.flett(KOMMUNE, "bolig", blir, 1, gaar, " samme ");
    f.fletting.skill(KOMMUNE, "bolig", blir, 2, gaar, "likevel ikke");
    assertThat(annen.spurt)
        .containsExactly(
            "flett " + gaar + " " + blir + " samme",
            "skill " + gaar + " " + blir + " likevel ikke");
  }

  @ParameterizedTest
  @MethodSource("databases")
  void theIdsOfAPersonAreThoseOfAllThatWereMergedAndAreNotTwoAgain(TestDatabase database) {
    Fixture f = Fixture.medTjenester(database);
    Sammenslatte ider = new Sammenslatte(f.base, f.tjenesteStore, f.skap, f.historikk);
    String blir = f.person("bolig", "Rolig", "Bjørk").person().id();
    String gaar = f.person("bolig", "Rolig", "Bjørk").person().id();
    String tidligere = f.person("bolig", "Rolig", "Bjørk").person().id();

    f.fletting.flett(KOMMUNE, "bolig", gaar, 1, tidligere, "samme");
    f.fletting.flett(KOMMUNE, "bolig", blir, 1, gaar, "samme");
    assertThat(ider.idsOf(KOMMUNE, "bolig", blir)).containsOnly(blir, gaar, tidligere);
    assertThat(ider.idsOf(KOMMUNE, "bolig", gaar)).as("no person now").isEmpty();
    assertThat(ider.idsOf(KOMMUNE, "helse", blir)).as("of another service").isEmpty();

    f.fletting.skill(KOMMUNE, "bolig", blir, 2, gaar, "likevel ikke");
    assertThat(ider.idsOf(KOMMUNE, "bolig", blir)).containsOnly(blir);
    assertThat(ider.idsOf(KOMMUNE, "bolig", gaar)).containsOnly(gaar, tidligere);
  }

  @Test
  void whileOneThatWasHereIsOutNobodyIsMerged() {
    Fixture f = Fixture.medTjenester(TestDatabase.h2());
    f.bidrag.medFlyttinger(new Annen()).husk();
    f.bidrag.medFlyttinger();
    String blir = f.person("bolig", "Rolig", "Bjørk").person().id();
    String gaar = f.person("bolig", "Rolig", "Bjørk").person().id();

    assertThatThrownBy(() -> f.fletting.flett(KOMMUNE, "bolig", blir, 1, gaar, "samme"))
        .satisfies(e -> assertThat(slag(e)).isEqualTo(ErrorKind.UNAVAILABLE));
    assertThat(f.personer.hent(KOMMUNE, "bolig", gaar, Dybde.INNHOLD, Formal.HJELP)).isNotNull();
    f.bidrag.medFlyttinger(new Annen());
    assertThat(f.fletting.flett(KOMMUNE, "bolig", blir, 1, gaar, "samme")).isNotNull();
  }
}
