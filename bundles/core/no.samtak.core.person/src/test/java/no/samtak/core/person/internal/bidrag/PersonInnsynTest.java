// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.bidrag;

import static no.samtak.core.person.internal.Fixture.KOMMUNE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import no.samtak.core.api.modul.Innsynsbidrag.Opplysning;
import no.samtak.core.api.modul.Innsynsbidrag.Sletting;
import no.samtak.core.person.internal.Fixture;
import no.samtak.core.person.internal.person.Gradering;
import no.samtak.core.person.internal.person.Personbilde;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.text.Language;
import no.samtak.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PersonInnsynTest {
  static Stream<TestDatabase> databases() {
    return TestDatabase.all();
  }

  private static PersonInnsyn innsyn(Fixture f) {
    return new PersonInnsyn(f.tilgang, f.skap, f.indeks, f.historikk, f.ord);
  }

  private static List<String> alt(Fixture f, String person) {
    PersonInnsyn innsyn = innsyn(f);
    List<Opplysning> alt = f.base.gjor(c -> innsyn.innsyn(c, KOMMUNE, "bolig", person));
    return alt.stream()
        .map(o -> o.hva().in(Language.NB) + ": " + o.innhold().in(Language.NB))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void allOfAPersonIsToldAndErasedWithWhomeverWasMergedIntoIt(TestDatabase database) {
    Fixture f = Fixture.medTjenester(database);
    Personbilde blir = f.person("bolig", "Stille", "Bekk");
    Personbilde gaar = f.person("bolig", "Rask", "Elv");
    Personbilde annen = f.person("bolig", "Liten", "Foss");
    f.fletting.flett(
        KOMMUNE, "bolig", blir.person().id(), 1, gaar.person().id(), "Samme person to ganger");
    String person = blir.person().id();

    assertThat(alt(f, person))
        .contains("Fornavn: Stille", "Fornavn før endringen: Rask", "Adresse: Prøvebakken 4")
        .noneMatch(o -> o.contains("Foss"));
    assertThat(alt(f, annen.person().id())).contains("Etternavn: Foss");

    PersonInnsyn innsyn = innsyn(f);
    Sletting borte = f.base.gjor(c -> innsyn.slett(c, KOMMUNE, "bolig", person));
    assertThat(borte.beholdt()).isEmpty();
    assertThat(borte.slettet()).isEqualTo(3);
    assertThatThrownBy(() -> alt(f, person)).isInstanceOf(DomainException.class);
    assertThat(alt(f, annen.person().id())).contains("Etternavn: Foss");
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aProtectedAddressIsNotToldByOneWhoIsNotClearedForIt(TestDatabase database) {
    Fixture f = Fixture.medTjenester(database);
    Fixture.Innhold i = Fixture.navn("Stille", "Bekk");
    i.gradering = Gradering.STRENGT_FORTROLIG;
    String person = f.personer.opprett(KOMMUNE, "bolig", Ids.next(), i.innhold()).person().id();
    assertThatThrownBy(() -> alt(f, person))
        .isInstanceOfSatisfying(
            DomainException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.CONFLICT));
  }
}
