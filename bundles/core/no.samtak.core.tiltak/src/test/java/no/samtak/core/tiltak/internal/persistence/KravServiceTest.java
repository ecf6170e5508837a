// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.samtak.core.tiltak.internal.endring.Endring;
import no.samtak.core.tiltak.internal.innlesing.Filer;
import no.samtak.core.tiltak.internal.innlesing.Filtyper;
import no.samtak.core.tiltak.internal.krav.Krav;
import no.samtak.core.tiltak.internal.krav.Kravinnhold;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KravServiceTest {
  static Stream<TestDatabase> databaser() {
    return TestDatabase.all();
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void theFileSaysItUntilSomebodySavesAndThenNoFileOverwrites(TestDatabase database) {
    try (Grunnlag g = new Grunnlag(database).medLevanger()) {
      g.lesInn(Filtyper.MODULKRAV, Filer.levanger(Filtyper.MODULKRAV));
      Tjenester t = new Tjenester(g);
      Krav lest = t.krav.hent("levanger", "rusteam-0-18");
      assertThat(lest.tjenester()).containsExactly("forebygging", "oppfolging");
      assertThat(lest.fraPlanen()).isTrue();
      assertThat(lest.versjon()).isZero();
      assertThat(g.krav.krav("levanger"))
          .containsEntry("rusteam-0-18", Set.of("forebygging", "oppfolging"))
          .as("a tiltak whose row names no module requires none")
          .doesNotContainKey("foreldre-bolig");

      Krav lagret =
          t.krav.lagre(
              "levanger",
              "rusteam-0-18",
              0,
              new Kravinnhold(List.of(" bolig ", "bolig", ""), "Vedtak i utvalget"));
      assertThat(lagret.tjenester()).containsExactly("bolig");
      assertThat(lagret.fraPlanen()).isFalse();
      g.lesInn(Filtyper.MODULKRAV, Filer.levanger(Filtyper.MODULKRAV));
      assertThat(t.krav.hent("levanger", "rusteam-0-18")).isEqualTo(lagret);
      assertThat(g.krav.av("levanger", "rusteam-0-18")).containsExactly("bolig");
      assertThat(g.krav.krav("levanger")).containsEntry("rusteam-0-18", Set.of("bolig"));
      assertThat(g.krav.krav("verdal")).isEmpty();

      Krav ingen =
          t.krav.lagre(
              "levanger", "rusteam-0-18", lagret.versjon(), new Kravinnhold(null, "Ikke lenger"));
      assertThat(ingen.tjenester()).isEmpty();
      assertThat(g.krav.krav("levanger")).doesNotContainKey("rusteam-0-18");
      assertThat(t.handlinger.av("levanger", "rusteam-0-18", new PageQuery(5, null)).rows())
          .extracting(Endring::register, Endring::begrunnelse)
          .containsExactlyInAnyOrder(
              tuple(Endring.Register.KRAV, "Vedtak i utvalget"),
              tuple(Endring.Register.KRAV, "Ikke lenger"));
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void whoComesSecondIsToldAndEveryWrongFieldIsNamed(TestDatabase database) {
    try (Grunnlag g = new Grunnlag(database).medLevanger()) {
      Tjenester t = new Tjenester(g);
      Kravinnhold bolig = new Kravinnhold(List.of("bolig"), "Vedtak");
      t.krav.lagre("levanger", "dagsverket", 0, bolig);
      assertThatThrownBy(() -> t.krav.lagre("levanger", "dagsverket", 0, bolig))
          .isInstanceOfSatisfying(
              DomainException.class,
              e -> assertThat(e.kind()).isEqualTo(ErrorKind.PRECONDITION_FAILED));
      assertThatThrownBy(
              () ->
                  t.krav.lagre(
                      "levanger", "dagsverket", 1, new Kravinnhold(List.of("Bolig ÆØÅ!"), " ")))
          .isInstanceOfSatisfying(
              DomainException.class,
              e ->
                  assertThat(e.fields())
                      .extracting(FieldError::field)
                      .containsExactly("tjenester", "begrunnelse"));
      List<String> mange = Collections.nCopies(21, "x").stream().toList();
      assertThat(
              t.krav.lagre("levanger", "dagsverket", 1, new Kravinnhold(mange, "Like")).tjenester())
          .as("the same said many times is one")
          .containsExactly("x");
      assertThatThrownBy(() -> t.krav.hent("verdal", "dagsverket"))
          .isInstanceOfSatisfying(
              DomainException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.NOT_FOUND));
    }
  }
}
