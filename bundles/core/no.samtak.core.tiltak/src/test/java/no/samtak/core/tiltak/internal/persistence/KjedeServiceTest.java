// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.samtak.core.api.tiltak.Lenkeslag;
import no.samtak.core.api.tiltak.Tiltakslenke;
import no.samtak.core.tiltak.internal.endring.Endring;
import no.samtak.core.tiltak.internal.kjede.Lenke;
import no.samtak.core.tiltak.internal.kjede.Lenkeinnhold;
import no.samtak.core.tiltak.internal.kjede.Lenkesok;
import no.samtak.core.tiltak.internal.kjede.Virkning;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import no.samtak.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KjedeServiceTest {
  static Stream<TestDatabase> databaser() {
    return TestDatabase.all();
  }

  private static Lenkeinnhold innhold(String fra, Lenkeslag slag, String til, String hva) {
    return new Lenkeinnhold(fra, til, slag, hva, "", "Vedtatt i styringsgruppa");
  }

  private static Lenke lag(Tjenester t, String fra, Lenkeslag slag, String til, String hva) {
    return t.kjede.opprett("levanger", UUID.randomUUID().toString(), innhold(fra, slag, til, hva));
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void linksAreMadeChangedAndTakenAwayAndBothEndsRemember(TestDatabase database) {
    try (Grunnlag g = new Grunnlag(database).medLevanger()) {
      Tjenester t = new Tjenester(g);
      Lenke utstyr = lag(t, "kunsten-a-bo", Lenkeslag.DELER_UTSTYR, "dagsverket", "bil");
      // Seen from either end it is the same, so it is written the one way.
      assertThat(utstyr.fra()).isEqualTo("dagsverket");
      assertThatThrownBy(() -> lag(t, "dagsverket", Lenkeslag.DELER_UTSTYR, "kunsten-a-bo", "bil"))
          .isInstanceOfSatisfying(
              DomainException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.CONFLICT));
      Lenke bruker = lag(t, "dagsverket", Lenkeslag.LEVERER_BRUKERE_TIL, "homla", "");
      assertThat(
              t.kjede.opprett(
                  "levanger",
                  bruker.id(),
                  innhold("dagsverket", Lenkeslag.LEVERER_BRUKERE_TIL, "homla", "")))
          .isEqualTo(bruker);
      assertThat(t.kjede.lenker("levanger", "dagsverket")).hasSize(2);
      assertThat(t.kjede.lenker("levanger", "homla"))
          .singleElement()
          .extracting(Tiltakslenke::fra)
          .isEqualTo("dagsverket");
      assertThat(
              t.kjede
                  .liste(
                      "levanger",
                      new Lenkesok("BIL", "", null, Lenkesok.Orden.SLAG, true),
                      PageQuery.first())
                  .rows())
          .containsExactly(utstyr);
      for (Lenkesok.Orden orden : Lenkesok.Orden.values()) {
        Lenkesok sok = new Lenkesok("", "", null, orden, false);
        Slice<Lenke> forste = t.kjede.liste("levanger", sok, new PageQuery(1, null));
        Slice<Lenke> andre = t.kjede.liste("levanger", sok, new PageQuery(1, forste.next()));
        assertThat(List.of(forste.rows().get(0).id(), andre.rows().get(0).id()))
            .containsExactlyInAnyOrder(utstyr.id(), bruker.id());
      }

      Lenke endret =
          t.kjede.endre(
              "levanger",
              utstyr.id(),
              utstyr.versjon(),
              new Lenkeinnhold(null, null, null, "varebil", "Må leie bil", "Ny avtale"));
      assertThat(endret.virkning()).isEqualTo("Må leie bil");
      assertThatThrownBy(
              () ->
                  t.kjede.endre(
                      "levanger",
                      utstyr.id(),
                      utstyr.versjon(),
                      new Lenkeinnhold(null, null, null, "x", "", "y")))
          .isInstanceOfSatisfying(
              DomainException.class,
              e -> assertThat(e.kind()).isEqualTo(ErrorKind.PRECONDITION_FAILED));
      t.kjede.slett("levanger", utstyr.id(), "Bilen er solgt");
      assertThat(t.kjede.antall("levanger", Lenkesok.ALLE)).isEqualTo(1);
      for (String ende : List.of("dagsverket", "kunsten-a-bo")) {
        assertThat(t.handlinger.av("levanger", ende, PageQuery.first()).rows())
            .extracting(Endring::hendelse)
            .contains(Endring.Hendelse.LAGT_TIL, Endring.Hendelse.ENDRET, Endring.Hendelse.FJERNET);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void aClosingIsFollowedOverLinksOfThisKommuneAlone(TestDatabase database) {
    try (Grunnlag g = new Grunnlag(database).medLevanger()) {
      Tjenester t = new Tjenester(g);
      lag(t, "dagsverket", Lenkeslag.LEVERER_BRUKERE_TIL, "homla", "");
      lag(t, "homla", Lenkeslag.DELER_BEMANNING, "ungdomshuset", "");
      lag(t, "ungdomshuset", Lenkeslag.LEVERER_BRUKERE_TIL, "dagsverket", "");
      assertThat(t.kjede.virkning("levanger", "homla").berorte())
          .extracting(Virkning.Berort::tiltakId)
          .containsExactlyInAnyOrder("dagsverket", "ungdomshuset");
      assertThat(t.kjede.virkning("levanger", "kunsten-a-bo").berorte()).isEmpty();
      assertThatThrownBy(() -> t.kjede.virkning("verdal", "homla"))
          .isInstanceOfSatisfying(
              DomainException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.NOT_FOUND));
      assertThatThrownBy(
              () ->
                  t.kjede.opprett(
                      "levanger",
                      UUID.randomUUID().toString(),
                      new Lenkeinnhold("homla", "homla", null, null, null, null)))
          .isInstanceOfSatisfying(
              DomainException.class,
              e ->
                  assertThat(e.fields())
                      .extracting(FieldError::field)
                      .containsExactly("til", "slag", "begrunnelse"));
      assertThatThrownBy(() -> lag(t, "homla", Lenkeslag.DELER_LOKALER, "finnes-ikke", ""))
          .isInstanceOfSatisfying(
              DomainException.class,
              e -> assertThat(e.fields()).extracting(FieldError::field).containsExactly("til"));
    }
  }
}
