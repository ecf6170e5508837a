// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.samtak.core.api.tiltak.Lenkeslag;
import no.samtak.core.api.tiltak.TiltakTilstand;
import no.samtak.core.tiltak.internal.finans.Innfasing;
import no.samtak.core.tiltak.internal.finans.Landsaar;
import no.samtak.core.tiltak.internal.innlesing.Filer;
import no.samtak.core.tiltak.internal.innlesing.Filtyper;
import no.samtak.core.tiltak.internal.kjede.Lenkeinnhold;
import no.samtak.core.tiltak.internal.kjede.Virkning;
import no.samtak.core.tiltak.internal.samme.Navneforslag;
import no.samtak.core.tiltak.internal.samme.Navneforslag.Grunn;
import no.samtak.core.tiltak.internal.samme.Navneforslag.Slag;
import no.samtak.core.tiltak.internal.samme.Navneforslag.Svar;
import no.samtak.core.tiltak.internal.tiltak.TiltakSok;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same tiltak under two names is proposed as one and joined by a person, never in silence. */
class SammeServiceTest {
  private static final String PLAN =
      Filer.PLAN_HODE
          + "bekken;1;Bekken;;2012;E;;\n"
          + "bekken-2;2;BEKKEN;;2012;E;;\n"
          + "bekken-2;2;BEKKEN;;;K;;\n"
          + "bekken-2;2;BEKKEN;;2013;B;100;\n"
          + "huset;3;Huset;;2013;B;50;\n";

  static Stream<TestDatabase> databaser() {
    return TestDatabase.all();
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void twoSlugsWithOneNameAreJoinedByAPersonAndTakenApartAgain(TestDatabase database) {
    try (Grunnlag g = new Grunnlag(database)) {
      g.lesInn(Filtyper.FINANSIERINGSPLAN, PLAN.getBytes(StandardCharsets.UTF_8));
      Tjenester t = new Tjenester(g);
      List<Navneforslag> forslag = t.samme.forslag("levanger");
      assertThat(forslag).hasSize(1);
      Navneforslag ett = forslag.get(0);
      assertThat(ett.grunn()).isEqualTo(Grunn.NAVN);
      assertThat(ett.svar()).isEqualTo(Svar.UAVGJORT);
      assertThat(t.samme.uavgjorte("levanger")).isEqualTo(1);
      assertThat(t.samme.forslag("verdal")).isEmpty();
      assertThat(g.tiltak.antall("levanger", TiltakSok.ALLE)).isEqualTo(3);
      t.kjede.opprett(
          "levanger",
          UUID.randomUUID().toString(),
          new Lenkeinnhold(
              "bekken-2", "huset", Lenkeslag.LEVERER_BRUKERE_TIL, null, null, "fordi"));

      t.samme.avgjor("levanger", ett.id(), Svar.SAMME, "bekken", "Samme hus");
      assertThat(g.tiltak.antall("levanger", TiltakSok.ALLE)).isEqualTo(2);
      // An old name still leads to it.
      assertThat(t.tiltak.hent("levanger", "bekken-2").tiltakId()).isEqualTo("bekken");
      assertThat(t.tiltak.finn("levanger", "bekken-2")).isPresent();
      assertThat(t.tiltak.finansiering("levanger", "bekken")).hasSize(4);
      assertThat(t.kjede.virkning("levanger", "bekken").berorte())
          .extracting(Virkning.Berort::tiltakId)
          .containsExactly("huset");
      assertThat(t.kjede.lenker("levanger", "bekken")).hasSize(1);
      Innfasing innfasing = Innfasing.av(g.plan.linjer("levanger"));
      assertThat(innfasing.tiltak()).hasSize(2);
      assertThat(innfasing.aar().get(0).ukjenteEksterne()).isEqualTo(1);
      assertThat(innfasing.aar().get(0).minst()).isTrue();
      assertThat(innfasing.aar().get(1).minst()).isFalse();
      // The database adds up the same.
      for (Landsaar ett1 : new LandsStore(g.unit, database.transactions()).landet()) {
        Innfasing.Aar aar =
            innfasing.aar().stream().filter(a -> a.aar() == ett1.aar()).findFirst().orElseThrow();
        assertThat(ett1.ukjenteEksterne()).isEqualTo(aar.ukjenteEksterne());
        assertThat(ett1.minst()).as("%s", ett1).isEqualTo(aar.minst());
        assertThat(ett1.behov()).isEqualByComparingTo(aar.behov());
      }
      Navneforslag avgjort = t.samme.hent("levanger", ett.id());
      assertThat(avgjort.svar()).isEqualTo(Svar.SAMME);
      assertThat(avgjort.tiltakId()).isEqualTo("bekken");
      assertThat(avgjort.avgjortAv()).isEqualTo("Økonom");
      assertKonflikt(() -> t.samme.avgjor("levanger", ett.id(), Svar.SAMME, null, "igjen"));
      // One that others have gone into cannot itself go.
      assertKonflikt(() -> t.samme.slaSammen("levanger", "huset", "bekken", "feil"));
      // A later file changes nothing of it.
      g.lesInn(Filtyper.FINANSIERINGSPLAN, PLAN.getBytes(StandardCharsets.UTF_8));
      assertThat(g.tiltak.antall("levanger", TiltakSok.ALLE)).isEqualTo(2);

      Navneforslag angret = t.samme.angre("levanger", ett.id(), "To hus likevel");
      assertThat(angret.svar()).isEqualTo(Svar.UAVGJORT);
      assertThat(g.tiltak.antall("levanger", TiltakSok.ALLE)).isEqualTo(3);
      assertThat(t.tiltak.hent("levanger", "bekken-2").tiltakId()).isEqualTo("bekken-2");
      assertThat(t.tiltak.finansiering("levanger", "bekken")).hasSize(1);
      t.samme.avgjor("levanger", ett.id(), Svar.IKKE_SAMME, null, "To hus");
      assertThat(t.samme.uavgjorte("levanger")).isZero();
      assertThat(t.handlinger.av("levanger", "bekken-2", PageQuery.first()).rows()).hasSize(4);
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void aRowThatIsOnlyPresumedCountsWhenAPersonSaysSoAndElseIsATiltakOfItsOwn(
      TestDatabase database) {
    try (Grunnlag g = new Grunnlag(database).medLevanger()) {
      Tjenester t = new Tjenester(g);
      List<Navneforslag> rader =
          t.samme.forslag("levanger").stream().filter(f -> f.slag() == Slag.RAD).toList();
      assertThat(rader)
          .extracting(Navneforslag::annet)
          .contains("Miljøkontakt", "Psykisk helse og oppfølgingstjeneste", "Kunsten å bo")
          .doesNotContain("Inntektssikring, sosialhjelp");
      assertThat(rader).allMatch(f -> f.grunn() == Grunn.ANTATT && f.svar() == Svar.UAVGJORT);
      assertThat(t.tiltak.rader("levanger", "miljokontakt-rus").egne()).isEmpty();
      assertThat(t.tiltak.rader("levanger", "miljokontakt-rus").kanskje()).hasSize(1);
      assertThat(t.tiltak.rader("levanger", "sosialhjelp").egne()).hasSize(1);
      String id =
          rader.stream()
              .filter(f -> f.annet().equals("Miljøkontakt"))
              .findFirst()
              .orElseThrow()
              .id();

      t.samme.avgjor("levanger", id, Svar.SAMME, null, "Bekreftet av enhetslederen");
      assertThat(t.tiltak.rader("levanger", "miljokontakt-rus").egne()).hasSize(1);
      t.samme.angre("levanger", id, "Feil likevel");
      Navneforslag svar =
          t.samme.avgjor("levanger", id, Svar.IKKE_SAMME, null, "To ulike stillinger");
      assertThat(svar.annetId()).isEqualTo("miljokontakt");
      assertThat(t.tiltak.hent("levanger", "miljokontakt").tilstand())
          .isEqualTo(TiltakTilstand.I_DRIFT);
      assertThat(t.tiltak.rader("levanger", "miljokontakt").egne()).hasSize(1);
      assertThat(t.tiltak.rader("levanger", "miljokontakt-rus").egne()).isEmpty();
      assertThat(t.tiltak.rader("levanger", "miljokontakt-rus").kanskje()).isEmpty();

      t.samme.angre("levanger", id, "Samme likevel");
      assertThat(t.tiltak.hent("levanger", "miljokontakt").tiltakId())
          .isEqualTo("miljokontakt-rus");
      t.samme.avgjor("levanger", id, Svar.IKKE_SAMME, null, "Nei");
      assertThat(t.tiltak.hent("levanger", "miljokontakt").tiltakId()).isEqualTo("miljokontakt");
      assertThat(t.tiltak.historikk("levanger", "miljokontakt", PageQuery.first()).rows())
          .hasSize(1);
    }
  }

  private static void assertKonflikt(org.assertj.core.api.ThrowableAssert.ThrowingCallable kall) {
    assertThatThrownBy(kall)
        .isInstanceOfSatisfying(
            DomainException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.CONFLICT));
  }
}
