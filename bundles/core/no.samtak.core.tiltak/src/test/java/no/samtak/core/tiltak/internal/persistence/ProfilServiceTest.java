// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import no.samtak.core.api.tiltak.Tiltaksprofil;
import no.samtak.core.api.tiltak.Tiltaksprofil.Bemanning;
import no.samtak.core.api.tiltak.Tiltaksprofil.Deltiltak;
import no.samtak.core.api.tiltak.Tiltaksprofil.Parameter;
import no.samtak.core.tiltak.internal.endring.Endring;
import no.samtak.core.tiltak.internal.innlesing.Filer;
import no.samtak.core.tiltak.internal.innlesing.Filtyper;
import no.samtak.core.tiltak.internal.profil.Profil;
import no.samtak.core.tiltak.internal.profil.Profilinnhold;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProfilServiceTest {
  static Stream<TestDatabase> databaser() {
    return TestDatabase.all();
  }

  private static Profilinnhold innhold(@Nullable Integer kapasitet, @Nullable String arsverk) {
    return new Profilinnhold(
        "Begynte som prosjekt",
        "voksne",
        "ettervern",
        "Indikerte tiltak",
        "helse- og omsorgstjenesteloven § 3-2",
        true,
        kapasitet,
        "Helse og rehabilitering",
        List.of(new Profilinnhold.Del(null, "Snekkerlaget", "sted", 5, "")),
        List.of(
            new Profilinnhold.Stilling(
                "", "miljøarbeider", arsverk == null ? null : new BigDecimal(arsverk), "")),
        List.of(new Profilinnhold.Tall("dager per uke", "4")),
        List.of(
            new Profilinnhold.Maal(
                null, "Færre innleggelser", "innleggelser", BigDecimal.TEN, null)),
        "Vedtak i utvalget");
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void thePlanProposesUntilSomebodySavesAndThenNoFileOverwrites(TestDatabase database) {
    try (Grunnlag g = new Grunnlag(database).medLevanger()) {
      g.lesInn(Filtyper.DELTILTAK, Filer.levanger(Filtyper.DELTILTAK));
      Tjenester t = new Tjenester(g);
      Profil forslag = t.profiler.hent("levanger", "dagsverket");
      assertThat(forslag.fraPlanen()).isTrue();
      assertThat(forslag.versjon()).isZero();
      assertThat(forslag.profil().kapasitet()).isEqualTo(5);
      assertThat(forslag.profil().parametre())
          .contains(new Parameter("dager per uke", "4"), new Parameter("timer per dag", "4"));
      assertThat(t.profiler.hent("levanger", "inn-pa-tunet").profil().deltiltak())
          .extracting(Deltiltak::navn)
          .startsWith("Solhaug", "Solhaug", "Hjelde Gård");
      // Said twice in the plan, one position.
      assertThat(t.profiler.hent("levanger", "rusteam-0-18").profil().bemanning())
          .extracting(Bemanning::arsverk)
          .containsExactly(new BigDecimal("0.6"));

      Profil lagret = t.profiler.lagre("levanger", "dagsverket", 0, innhold(8, "1.25"));
      assertThat(lagret.fraPlanen()).isFalse();
      Profil lest = t.profiler.hent("levanger", "dagsverket");
      assertThat(lest).isEqualTo(lagret);
      Tiltaksprofil p = lest.profil();
      assertThat(p.lovpalagt()).isTrue();
      assertThat(p.bemanning().get(0).arsverk()).isEqualByComparingTo("1.25");
      assertThat(p.mal().get(0).maalt()).isNull();
      assertThat(t.kjede.profil("levanger", "dagsverket")).contains(p);
      assertThat(t.kjede.profil("levanger", "finnes-ikke")).isEmpty();

      // A row keeps its id, also when the list is saved anew.
      String del = p.deltiltak().get(0).id();
      Profilinnhold samme = innhold(9, null);
      Profil igjen =
          t.profiler.lagre(
              "levanger",
              "dagsverket",
              lagret.versjon(),
              new Profilinnhold(
                  samme.bakgrunn(),
                  samme.malgruppe(),
                  samme.fase(),
                  samme.niva(),
                  samme.hjemmel(),
                  null,
                  9,
                  "",
                  List.of(new Profilinnhold.Del(del, "Snekkerlaget", "sted", null, "")),
                  null,
                  null,
                  null,
                  ""));
      assertThat(igjen.versjon()).isGreaterThan(lagret.versjon());
      assertThat(igjen.profil().deltiltak())
          .containsExactly(new Deltiltak(del, "Snekkerlaget", "sted", null, ""));
      assertThat(igjen.profil().bemanning()).isEmpty();
      assertThatThrownBy(() -> t.profiler.lagre("levanger", "dagsverket", 0, innhold(1, null)))
          .isInstanceOfSatisfying(
              DomainException.class,
              e -> assertThat(e.kind()).isEqualTo(ErrorKind.PRECONDITION_FAILED));

      g.lesInn(Filtyper.TILTAK, Filer.levanger(Filtyper.TILTAK));
      assertThat(t.profiler.hent("levanger", "dagsverket")).isEqualTo(igjen);
      assertThat(t.handlinger.av("levanger", "dagsverket", new PageQuery(1, null)).rows())
          .extracting(Endring::register)
          .containsExactly(Endring.Register.PROFIL);
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void everyFieldThatIsWrongIsNamed(TestDatabase database) {
    try (Grunnlag g = new Grunnlag(database).medLevanger()) {
      Tjenester t = new Tjenester(g);
      Profilinnhold galt =
          new Profilinnhold(
              "x".repeat(4001),
              null,
              null,
              null,
              null,
              null,
              -1,
              null,
              List.of(new Profilinnhold.Del(null, " ", "", -5, "")),
              List.of(new Profilinnhold.Stilling(null, "a", new BigDecimal("0.12345"), "")),
              null,
              null,
              null);
      assertThatThrownBy(() -> t.profiler.lagre("levanger", "dagsverket", 0, galt))
          .isInstanceOfSatisfying(
              DomainException.class,
              e ->
                  assertThat(e.fields())
                      .extracting(FieldError::field)
                      .containsExactly(
                          "kapasitet",
                          "bakgrunn",
                          "deltiltak-0-plasser",
                          "deltiltak-0-navn",
                          "bemanning-0-arsverk"));
      assertThatThrownBy(() -> t.profiler.hent("verdal", "dagsverket"))
          .isInstanceOfSatisfying(
              DomainException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.NOT_FOUND));
    }
  }
}
