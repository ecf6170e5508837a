// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.radar.internal.kalender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import no.samtak.core.radar.internal.Base;
import no.samtak.core.radar.internal.oppgave.Oppgave;
import no.samtak.core.radar.internal.oppgave.Oppgaveinnhold;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.security.User;
import no.samtak.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AbonnementServiceTest {
  static Stream<TestDatabase> databaser() {
    return TestDatabase.all();
  }

  private static String hemmelighet(Base base, String id) {
    return Objects.requireNonNull(
        base.abonnementer.opprett("levanger", id, "Telefonen").hemmelighet());
  }

  private static void erDod(Base base, String kommune, String hemmelighet) {
    assertThatThrownBy(() -> base.abonnementer.les(kommune, hemmelighet))
        .isInstanceOfSatisfying(
            DomainException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.NOT_FOUND));
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void theAddressGivesWhatIsNotDoneAndItsUseIsSeen(TestDatabase database) {
    try (Base base = new Base(database)) {
      base.oppgaver.opprett("levanger", "o-1", oppgave("Søke"));
      Oppgave gjort = base.oppgaver.opprett("levanger", "o-2", oppgave("Gjort"));
      base.oppgaver.sett("levanger", "o-2", gjort.versjon(), true);
      String hemmelighet = hemmelighet(base, "a-1");
      assertThat(Base64.getUrlDecoder().decode(hemmelighet)).as("256 bits").hasSize(32);
      assertThat(base.abonnementer.mine("levanger"))
          .singleElement()
          .satisfies(a -> assertThat(a.sistBrukt()).isNull());

      base.innlogget.bruker = null;
      assertThat(base.abonnementer.les("levanger", hemmelighet).frister())
          .extracting(l -> l.frist().fristId())
          .containsExactly("o-1");
      assertThat(base.innlogget.paaVegneAv).isEqualTo(Base.OKONOM);

      base.innlogget.bruker = Base.OKONOM;
      assertThat(base.abonnementer.mine("levanger").get(0).sistBrukt()).isEqualTo(Base.NAA);
      base.naa = Base.NAA.plus(Duration.ofMinutes(59));
      base.abonnementer.les("levanger", hemmelighet);
      assertThat(base.abonnementer.mine("levanger").get(0).sistBrukt()).isEqualTo(Base.NAA);
      base.naa = Base.NAA.plus(Duration.ofMinutes(60));
      base.abonnementer.les("levanger", hemmelighet);
      assertThat(base.abonnementer.mine("levanger").get(0).sistBrukt()).isEqualTo(base.naa);
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void theAddressIsDeadWhenItsOwnerMayNotReadAnyMore(TestDatabase database) {
    try (Base base = new Base(database)) {
      String hemmelighet = hemmelighet(base, "a-1");
      assertThat(base.abonnementer.les("levanger", hemmelighet).frister()).isEmpty();

      base.kontoer.put("u-1", bruker(Set.of(Role.OPERATOR), Set.of("levanger")));
      erDod(base, "levanger", hemmelighet);
      base.kontoer.put("u-1", bruker(Set.of(Role.OKONOM), Set.of("verdal")));
      erDod(base, "levanger", hemmelighet);
      base.kontoer.remove("u-1");
      erDod(base, "levanger", hemmelighet);
      base.kontoer.put("u-1", bruker(Set.of(Role.LESER), Set.of("levanger")));
      assertThat(base.abonnementer.les("levanger", hemmelighet).frister()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void theAddressOpensOneKommuneUntilItIsRevoked(TestDatabase database) {
    try (Base base = new Base(database)) {
      String hemmelighet = hemmelighet(base, "a-1");
      base.kontoer.put("u-1", bruker(Set.of(Role.OKONOM), Set.of("levanger", "verdal")));
      erDod(base, "verdal", hemmelighet);
      erDod(base, "levanger", "x".repeat(43));
      erDod(base, "levanger", "");
      erDod(base, "levanger", hemmelighet + "x");

      User annen = new User("u-2", "annen", "Annen", Set.of(Role.OKONOM), Set.of("levanger"));
      base.innlogget.bruker = annen;
      assertThat(base.abonnementer.mine("levanger")).isEmpty();
      assertThatThrownBy(() -> base.abonnementer.trekk("levanger", "a-1"))
          .isInstanceOf(DomainException.class);

      base.innlogget.bruker = Base.OKONOM;
      base.abonnementer.trekk("levanger", "a-1");
      assertThat(base.abonnementer.mine("levanger")).isEmpty();
      erDod(base, "levanger", hemmelighet);
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void theSecretIsToldOnceAndOneHasOnlySoMany(TestDatabase database) {
    try (Base base = new Base(database)) {
      String forste = hemmelighet(base, "a-0");
      assertThat(base.abonnementer.opprett("levanger", "a-0", "Telefonen").hemmelighet()).isNull();
      for (int i = 1; i < AbonnementService.MEST; i++) {
        assertThat(hemmelighet(base, "a-" + i)).isNotEqualTo(forste);
      }
      assertThatThrownBy(() -> hemmelighet(base, "a-x"))
          .isInstanceOfSatisfying(
              DomainException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.CONFLICT));
      assertThatThrownBy(() -> base.abonnementer.opprett("levanger", "a-y", " "))
          .isInstanceOfSatisfying(
              DomainException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.INVALID));
      assertThat(base.abonnementer.opprett("levanger", "a-0", "Telefonen").toString())
          .doesNotContain(forste);
    }
  }

  private static User bruker(Set<Role> roller, Set<String> kommuner) {
    return new User("u-1", "okonom", "Økonom", roller, kommuner);
  }

  private static Oppgaveinnhold oppgave(String hva) {
    return new Oppgaveinnhold(hva, LocalDate.of(2012, 3, 10), "Enhetsleder", "");
  }
}
