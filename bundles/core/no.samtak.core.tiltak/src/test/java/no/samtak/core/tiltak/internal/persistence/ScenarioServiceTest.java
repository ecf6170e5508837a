// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import no.samtak.core.tiltak.internal.finans.Innfasing;
import no.samtak.core.tiltak.internal.finans.scenario.LagretScenario;
import no.samtak.core.tiltak.internal.finans.scenario.ScenarioService;
import no.samtak.core.tiltak.internal.finans.scenario.Scenarioinnhold;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.security.User;
import no.samtak.testing.SignedIn;
import no.samtak.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Scenarios that are kept: whose they are, who sees them, what they say (UC2). */
class ScenarioServiceTest {
  private static final User ANNEN =
      new User("u-2", "leder", "Leder", Set.of(Role.TJENESTELEDER), Set.of("levanger"));
  private static final Scenarioinnhold FORSTE_FEM =
      new Scenarioinnhold(1, 5, null, null, null, null, null, null, null);
  private static final Scenarioinnhold ALT =
      new Scenarioinnhold(
          1,
          9,
          List.of("homla", "kunsten-a-bo"),
          1,
          List.of("homla"),
          new BigDecimal("12.5"),
          List.of("kunsten-a-bo"),
          List.of(40, 70),
          List.of("homla"));

  static Stream<TestDatabase> databaser() {
    return TestDatabase.all();
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void aScenarioIsKeptAsItWasMadeAndCountsAsThePlanIsNow(TestDatabase database) {
    try (Grunnlag g = new Grunnlag(database).medLevanger()) {
      ScenarioService service = service(g, Grunnlag.OKONOM);
      LagretScenario alt = service.opprett("levanger", id(), " Alt ", true, ALT);
      assertThat(service.hent("levanger", alt.id())).isEqualTo(alt);
      assertThat(alt.navn()).isEqualTo("Alt");
      assertThat(alt.innhold()).isEqualTo(ALT);
      LagretScenario fem = service.opprett("levanger", id(), "Fem", false, FORSTE_FEM);
      Innfasing innfasing =
          service.innfasinger("levanger", List.of(fem.innhold().scenario())).get(0);
      assertThat(innfasing.aar().stream().map(a -> a.behov().intValueExact()))
          .containsExactly(948, 948, 2078, 2888, 2888);
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void onlyWhatIsSharedIsSeenByOthersAndOnlyTheOwnerChangesIt(TestDatabase database) {
    try (Grunnlag g = new Grunnlag(database).medLevanger()) {
      ScenarioService mitt = service(g, Grunnlag.OKONOM);
      ScenarioService annen = service(g, ANNEN);
      LagretScenario eget = mitt.opprett("levanger", id(), "Eget", false, FORSTE_FEM);
      LagretScenario delt = mitt.opprett("levanger", id(), "Delt", true, FORSTE_FEM);
      assertThat(mitt.liste("levanger", PageQuery.first()).rows()).hasSize(2);
      assertThat(annen.liste("levanger", PageQuery.first()).rows()).containsExactly(delt);
      assertThat(mitt.liste("verdal", PageQuery.first()).rows()).isEmpty();
      assertKind(() -> annen.hent("levanger", eget.id()), ErrorKind.NOT_FOUND);
      assertKind(() -> mitt.hent("verdal", delt.id()), ErrorKind.NOT_FOUND);
      assertKind(
          () -> annen.endre("levanger", delt.id(), delt.versjon(), "X", true, ALT),
          ErrorKind.FORBIDDEN);
      assertKind(
          () -> {
            annen.slett("levanger", delt.id());
            return null;
          },
          ErrorKind.FORBIDDEN);
      LagretScenario endret = mitt.endre("levanger", delt.id(), delt.versjon(), "Ny", false, ALT);
      assertThat(endret.versjon()).isGreaterThan(delt.versjon());
      assertKind(
          () -> mitt.endre("levanger", delt.id(), delt.versjon(), "Y", true, ALT),
          ErrorKind.PRECONDITION_FAILED);
      assertKind(() -> annen.hent("levanger", delt.id()), ErrorKind.NOT_FOUND);
      mitt.slett("levanger", delt.id());
      assertKind(() -> mitt.hent("levanger", delt.id()), ErrorKind.NOT_FOUND);
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void everyFieldThatIsWrongIsNamed(TestDatabase database) {
    try (Grunnlag g = new Grunnlag(database).medLevanger()) {
      ScenarioService service = service(g, Grunnlag.OKONOM);
      Scenarioinnhold galt =
          new Scenarioinnhold(
              5,
              2,
              List.of("finnes-ikke"),
              0,
              null,
              new BigDecimal("101"),
              null,
              List.of(120),
              null);
      assertThatThrownBy(() -> service.opprett("levanger", id(), "", true, galt))
          .isInstanceOfSatisfying(
              DomainException.class,
              e ->
                  assertThat(e.fields())
                      .extracting(FieldError::field)
                      .containsExactly(
                          "navn", "prioritetTil", "slutterFor", "kuttProsent", "trinn", "utvalg"));
      assertKind(
          () -> service.opprett("levanger", id(), "Tomt", true, Scenarioinnhold.UENDRET),
          ErrorKind.INVALID);
    }
  }

  private static String id() {
    return UUID.randomUUID().toString();
  }

  private static void assertKind(Callable<?> arbeid, ErrorKind slag) {
    assertThatThrownBy(arbeid::call)
        .isInstanceOfSatisfying(DomainException.class, e -> assertThat(e.kind()).isEqualTo(slag));
  }

  private static ScenarioService service(Grunnlag g, User bruker) {
    return new ScenarioService(
        new ScenarioStore(g.unit, g.database.transactions()),
        g.plan,
        new SignedIn(bruker, "levanger"),
        Clock.fixed(Grunnlag.NAA, ZoneOffset.UTC));
  }
}
