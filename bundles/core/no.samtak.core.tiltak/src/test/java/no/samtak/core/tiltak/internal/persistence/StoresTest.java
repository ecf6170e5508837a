// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samtak.core.api.kilde.Kilderad;
import no.samtak.core.api.kommune.Kommune;
import no.samtak.core.api.tiltak.Tiltak;
import no.samtak.core.api.tiltak.TiltakTilstand;
import no.samtak.core.tiltak.internal.finans.Innfasing;
import no.samtak.core.tiltak.internal.innlesing.Filer;
import no.samtak.core.tiltak.internal.innlesing.Filtype;
import no.samtak.core.tiltak.internal.innlesing.Filtyper;
import no.samtak.core.tiltak.internal.innlesing.Innlesing;
import no.samtak.core.tiltak.internal.innlesing.Innlesingslinje;
import no.samtak.core.tiltak.internal.innlesing.Innlesingslinje.Art;
import no.samtak.core.tiltak.internal.innlesing.KildearkivService;
import no.samtak.core.tiltak.internal.tiltak.Registertiltak;
import no.samtak.core.tiltak.internal.tiltak.TiltakHendelse;
import no.samtak.core.tiltak.internal.tiltak.TiltakSok;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import no.samtak.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoresTest {
  private static final PageQuery ALLE = PageQuery.first();

  static Stream<TestDatabase> databaser() {
    return TestDatabase.all();
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void theKommunerAreThereWithTheirNumbers(TestDatabase database) {
    try (Grunnlag g = new Grunnlag(database)) {
      assertThat(g.kommuner.alle())
          .extracting(Kommune::slug)
          .containsExactlyInAnyOrder("levanger", "verdal", "orland", "bjugn", "kvanangen");
      assertThat(g.kommuner.alle()).allSatisfy(k -> assertThat(k.numre()).isNotEmpty());
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void levangersFilesGiveItsTiltakAndItsNeed(TestDatabase database) {
    try (Grunnlag g = new Grunnlag(database)) {
      Innlesing sett = g.forhandsvis("levanger", Filtyper.TILTAK, Filer.levanger(Filtyper.TILTAK));
      assertThat(sett.nye()).isEqualTo(129);
      assertThat(sett.nyeTiltak()).isEqualTo(92);
      assertThat(g.tiltak.antall("levanger", TiltakSok.ALLE)).isZero();

      g.utfor(sett);
      Innlesing plan =
          g.lesInn(Filtyper.FINANSIERINGSPLAN, Filer.levanger(Filtyper.FINANSIERINGSPLAN));

      assertThat(plan.tilstand()).isEqualTo(Innlesing.Tilstand.UTFORT);
      assertThat(plan.nyeTiltak()).isEqualTo(1);
      assertThat(g.tiltak.antall("levanger", TiltakSok.ALLE)).isEqualTo(93);
      assertThat(g.tiltak.antall("verdal", TiltakSok.ALLE)).isZero();
      assertThat(Innfasing.av(g.plan.linjer("levanger")).aar())
          .extracting(a -> a.behov().toPlainString())
          .containsExactly("998", "1538", "2668", "5608", "6528");
      assertThat(g.tiltak.finn("levanger", "kunsten-a-bo"))
          .hasValueSatisfying(t -> assertThat(t.tilstand()).isEqualTo(TiltakTilstand.I_DRIFT));
      assertThat(g.tiltak.finn("levanger", "videreutvikling-dagsverket"))
          .hasValueSatisfying(
              t -> {
                assertThat(t.tilstand()).isEqualTo(TiltakTilstand.PLANLAGT);
                assertThat(t.beskrevet()).isFalse();
              });
      assertThat(g.plan.avTiltak("levanger", Filtyper.TILTAK, "kunsten-a-bo")).hasSize(4);
      assertThat(g.database.logged())
          .extracting(e -> e.action())
          .containsExactly("forhandsvis", "utfor", "forhandsvis", "utfor");
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void whatWasReadInComesOutBitByBit(TestDatabase database) {
    try (Grunnlag g = new Grunnlag(database)) {
      for (Filer.Kilde kilde : Filer.alle()) {
        Innlesing sett = g.forhandsvis(kilde.kommune(), kilde.type(), kilde.fil());
        g.utfor(kilde.kommune(), sett, false);
      }
      for (Filer.Kilde kilde : Filer.alle()) {
        Filtype type = kilde.type();
        List<String> kolonner = g.plan.kolonner(kilde.kommune(), type);
        StringBuilder ut = new StringBuilder(String.join(";", kolonner)).append('\n');
        g.plan
            .rader(kilde.kommune(), type)
            .forEachRemaining(
                rad ->
                    ut.append(
                            kolonner.stream()
                                .map(k -> sitert(rad.celler().get(type.kolonner().indexOf(k))))
                                .collect(Collectors.joining(";")))
                        .append('\n'));
        assertThat(ut.toString())
            .as("%s", kilde)
            .isEqualTo(new String(kilde.fil(), StandardCharsets.UTF_8));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void othersReadTheSourcesByColumnAndTellByTheirEditionWhetherTheyChanged(TestDatabase database) {
    try (Grunnlag g = new Grunnlag(database)) {
      KildearkivService arkiv = new KildearkivService(g.plan, g.innlesinger);
      assertThat(arkiv.kilder("levanger").rader("tiltak")).isEmpty();
      assertThat(arkiv.utgave("levanger", "tiltak")).isZero();
      g.medLevanger();
      List<Kilderad> rader = arkiv.kilder("levanger").rader("finansieringsplan");
      assertThat(rader).hasSize(87);
      assertThat(rader.get(0).nummer()).isEqualTo(2);
      assertThat(rader.get(0).celle("tiltak")).isEqualTo("Kunsten å bo");
      assertThat(rader.get(0).celle("finnes_ikke")).isEmpty();
      assertThat(arkiv.kilder("levanger").rader("finnes-ikke")).isEmpty();
      assertThat(arkiv.utgave("levanger", "finansieringsplan")).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void rowsThatAreNotInTheFileStayUntilTheyAreToGo(TestDatabase database) {
    try (Grunnlag g = new Grunnlag(database).medLevanger()) {
      byte[] uten = utenLinje(Filer.levanger(Filtyper.TILTAK), 5);
      Innlesing sett = g.forhandsvis("levanger", Filtyper.TILTAK, uten);
      assertThat(sett.mangler()).isEqualTo(1);
      assertThat(g.utfor("levanger", sett, false).fjernet()).isZero();
      assertThat(antallRader(g)).isEqualTo(129);
      Innlesing igjen = g.forhandsvis("levanger", Filtyper.TILTAK, uten);
      assertThat(g.utfor("levanger", igjen, true).fjernet()).isEqualTo(1);
      assertThat(antallRader(g)).isEqualTo(128);
      assertThat(g.innlesinger.finn("levanger", igjen.id()).orElseThrow().fjernet()).isEqualTo(1);
    }
  }

  private static int antallRader(Grunnlag g) {
    return new KildearkivService(g.plan, g.innlesinger).kilder("levanger").rader("tiltak").size();
  }

  private static byte[] utenLinje(byte[] fil, int nummer) {
    List<String> linjer =
        new ArrayList<>(List.of(new String(fil, StandardCharsets.UTF_8).split("\n")));
    linjer.remove(nummer);
    return String.join("\n", linjer).concat("\n").getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void theSameFileTwiceChangesNothing(TestDatabase database) {
    try (Grunnlag g = new Grunnlag(database).medLevanger()) {
      Registertiltak foer = g.tiltak.finn("levanger", "homla").orElseThrow();
      for (Filtype type : List.of(Filtyper.TILTAK, Filtyper.FINANSIERINGSPLAN)) {
        Innlesing igjen = g.forhandsvis("levanger", type, Filer.levanger(type));
        assertThat(igjen.ingenEndring()).isTrue();
        assertThat(igjen.mangler()).isZero();
        assertThat(igjen.nyeTiltak()).isZero();
        assertThat(g.utfor(igjen).ingenEndring()).isTrue();
      }
      assertThat(g.tiltak.finn("levanger", "homla")).contains(foer);
      assertThat(g.tiltak.historikk("levanger", "homla", ALLE).rows()).hasSize(1);
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void aPreviewShowsWhatChangesAndWhatIsMissing(TestDatabase database) {
    try (Grunnlag g = new Grunnlag(database).medLevanger()) {
      String plan = new String(Filer.levanger(Filtyper.FINANSIERINGSPLAN), StandardCharsets.UTF_8);
      String endret =
          plan.replace("2012;B;618;618", "2012;B;600;600")
              .replaceAll("rusundersokelser;15[^\n]*2014[^\n]*\n", "");
      Innlesing sett =
          g.forhandsvis(
              "levanger", Filtyper.FINANSIERINGSPLAN, endret.getBytes(StandardCharsets.UTF_8));

      assertThat(List.of(sett.nye(), sett.endret(), sett.like(), sett.mangler(), sett.feil()))
          .containsExactly(0L, 1L, 85L, 1L, 0L);
      List<Innlesingslinje> linjer =
          g.innlesinger.linjer("levanger", sett.id(), Art.ENDRET, ALLE).rows();
      assertThat(linjer)
          .extracting(l -> l.kolonne() + " " + l.funnet() + " " + l.blir())
          .containsExactly("belop_tkr 618 600", "celle 618 600");
      assertThat(linjer.get(0).hva()).isEqualTo("Kunsten å bo, 2012, B");
      assertThat(linjer.get(0).rad()).isEqualTo(6);
      assertThat(g.innlesinger.linjer("levanger", sett.id(), Art.MANGLER, ALLE).rows())
          .extracting(Innlesingslinje::hva)
          .containsExactly("Rusundersøkelser 7. 10 kl, 2014, B");
      g.utfor(sett);
      assertThat(Innfasing.av(g.plan.linjer("levanger")).aar().get(2).behov())
          .isEqualByComparingTo("2650");
      assertThat(Innfasing.av(g.plan.linjer("levanger")).aar().get(4).behov())
          .isEqualByComparingTo("6528");
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void aFileWithAnErrorChangesNothing(TestDatabase database) {
    try (Grunnlag g = new Grunnlag(database)) {
      String fil =
          Filer.PLAN_HODE
              + "homla;5;Homla;450;2010;E;450;x\nhomla;5;Homla;450;2011;X;45O;\u0000\n"
              + "a;1;A;;2010;E;99O;x\n";
      Innlesing sett =
          g.forhandsvis(
              "levanger", Filtyper.FINANSIERINGSPLAN, fil.getBytes(StandardCharsets.UTF_8));
      assertThat(sett.feil()).isEqualTo(2);
      assertThat(sett.kanUtfores()).isFalse();
      List<Innlesingslinje> feil =
          g.innlesinger.linjer("levanger", sett.id(), Art.FEIL, ALLE).rows();
      assertThat(feil)
          .extracting(l -> l.rad() + l.kolonne())
          .containsExactly("3celle", "4belop_tkr");
      assertThat(feil.get(1).melding().args()).containsExactly("990");
      assertThatThrownBy(() -> g.utfor(sett))
          .isInstanceOfSatisfying(
              DomainException.class,
              e -> {
                assertThat(e.kind()).isEqualTo(ErrorKind.CONFLICT);
                assertThat(e.fields())
                    .extracting(f -> f.field() + f.message().args().get(0))
                    .containsExactly("celle3", "belop_tkr4");
              });
      assertThat(g.plan.linjer("levanger")).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void aPreviewIsCarriedOutOnceAndOnlyWhereNothingCameBetween(TestDatabase database) {
    try (Grunnlag g = new Grunnlag(database)) {
      byte[] fil = Filer.levanger(Filtyper.FINANSIERINGSPLAN);
      Innlesing forst = g.forhandsvis("levanger", Filtyper.FINANSIERINGSPLAN, fil);
      Innlesing annen = g.forhandsvis("levanger", Filtyper.FINANSIERINGSPLAN, fil);
      Innlesing tredje = g.forhandsvis("levanger", Filtyper.FINANSIERINGSPLAN, fil);
      g.utfor(forst);
      assertKind(() -> g.utfor(forst), ErrorKind.CONFLICT);
      assertKind(() -> g.utfor(annen), ErrorKind.CONFLICT);
      assertThat(
              g.innlesinger
                  .forkast("levanger", tredje.id(), Grunnlag.OKONOM, Grunnlag.NAA)
                  .tilstand())
          .isEqualTo(Innlesing.Tilstand.FORKASTET);
      assertKind(() -> g.utfor(tredje), ErrorKind.CONFLICT);
      assertThat(g.plan.linjer("levanger")).hasSize(87);
      List<Innlesing> alle = new ArrayList<>();
      PageQuery del = new PageQuery(1, null);
      for (Slice<Innlesing> s = g.innlesinger.liste("levanger", del); ; ) {
        alle.addAll(s.rows());
        if (s.next() == null) {
          break;
        }
        s = g.innlesinger.liste("levanger", new PageQuery(1, s.next()));
      }
      assertThat(alle)
          .extracting(Innlesing::id)
          .containsExactlyInAnyOrder(forst.id(), annen.id(), tredje.id());
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void anotherKommuneReachesNothing(TestDatabase database) {
    try (Grunnlag g = new Grunnlag(database).medLevanger()) {
      Innlesing sett = g.forhandsvis("levanger", Filtyper.TILTAK, Filer.levanger(Filtyper.TILTAK));
      assertThat(g.innlesinger.finn("verdal", sett.id())).isEmpty();
      assertKind(
          () ->
              g.innlesinger.utfor(
                  "verdal", sett.id(), false, Grunnlag.OKONOM, Grunnlag.NAA, r -> {}),
          ErrorKind.NOT_FOUND);
      assertKind(
          () -> g.innlesinger.linjer("verdal", sett.id(), Art.NY, ALLE), ErrorKind.NOT_FOUND);
      assertThat(g.tiltak.finn("verdal", "homla")).isEmpty();
      assertThat(g.plan.linjer("verdal")).isEmpty();
      assertKind(
          () -> g.forhandsvis("finnes-ikke", Filtyper.TILTAK, Filer.levanger(Filtyper.TILTAK)),
          ErrorKind.NOT_FOUND);
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void tiltakAreListedPartByPartInNorwegianOrder(TestDatabase database) {
    try (Grunnlag g = new Grunnlag(database).medLevanger()) {
      for (TiltakSok.Orden orden : TiltakSok.Orden.values()) {
        for (boolean synkende : List.of(false, true)) {
          TiltakSok sok = new TiltakSok("", null, orden, synkende);
          List<String> alle = new ArrayList<>();
          Slice<Registertiltak> del = g.tiltak.liste("levanger", sok, new PageQuery(7, null));
          alle.addAll(del.rows().stream().map(Registertiltak::tiltakId).toList());
          while (del.next() != null) {
            del = g.tiltak.liste("levanger", sok, new PageQuery(7, del.next()));
            alle.addAll(del.rows().stream().map(Registertiltak::tiltakId).toList());
          }
          assertThat(alle).hasSize(93).doesNotHaveDuplicates();
        }
      }
      List<String> navn =
          g.tiltak.liste("levanger", TiltakSok.ALLE, ALLE).rows().stream()
              .map(Registertiltak::navn)
              .toList();
      assertThat(navn.get(navn.size() - 1)).startsWith("Å komme i kontakt");
      assertThat(
              g.tiltak
                  .liste(
                      "levanger",
                      new TiltakSok("KUNSTEN Å", null, TiltakSok.Orden.NAVN, false),
                      ALLE)
                  .rows())
          .extracting(Registertiltak::tiltakId)
          .containsExactly("kunsten-a-bo");
      assertThat(
              g.tiltak.antall("levanger", new TiltakSok("100%", null, TiltakSok.Orden.NAVN, false)))
          .isLessThanOrEqualTo(1);
      assertThat(g.tiltak.iTilstand("levanger", Set.of(TiltakTilstand.PLANLAGT)))
          .extracting(Tiltak::tilstand)
          .containsOnly(TiltakTilstand.PLANLAGT);
      assertKind(
          () -> g.tiltak.liste("levanger", TiltakSok.ALLE, new PageQuery(5, "tull")),
          ErrorKind.INVALID);
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void aChangeOfStateIsGuardedByVersionAndTableAndKept(TestDatabase database) {
    try (Grunnlag g = new Grunnlag(database).medLevanger()) {
      Registertiltak homla = g.tiltak.finn("levanger", "homla").orElseThrow();
      Registertiltak truet = endre(g, homla, TiltakHendelse.MELD_TRUET);
      assertThat(truet.tilstand()).isEqualTo(TiltakTilstand.TRUET);
      assertThat(truet.versjon()).isGreaterThan(homla.versjon());
      assertKind(() -> endre(g, homla, TiltakHendelse.TRYGG), ErrorKind.PRECONDITION_FAILED);
      assertKind(() -> endre(g, truet, TiltakHendelse.ARKIVER), ErrorKind.CONFLICT);
      assertThat(g.tiltak.historikk("levanger", "homla", ALLE).rows())
          .extracting(h -> h.nummer() + h.hendelse() + h.fra() + h.til() + h.bruker())
          .containsExactly("2MELD_TRUETI_DRIFTTRUETØkonom", "1INNLESTnullI_DRIFTØkonom");
      assertThat(g.tiltak.historikk("levanger", "homla", new PageQuery(1, "2")).rows()).hasSize(1);
      assertThat(g.database.logged().get(g.database.logged().size() - 1).action())
          .isEqualTo("endre-tilstand");
      // A later file does not touch what people have decided.
      g.lesInn(Filtyper.TILTAK, Filer.levanger(Filtyper.TILTAK));
      assertThat(g.tiltak.finn("levanger", "homla").orElseThrow().tilstand())
          .isEqualTo(TiltakTilstand.TRUET);
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void aTiltakKnownFromItsFinancingGetsItsStateWhenAPlanDescribesIt(TestDatabase database) {
    try (Grunnlag g = new Grunnlag(database)) {
      g.lesInn(Filtyper.FINANSIERINGSPLAN, Filer.levanger(Filtyper.FINANSIERINGSPLAN));
      assertThat(g.tiltak.finn("levanger", "homla").orElseThrow().tilstand())
          .isEqualTo(TiltakTilstand.PLANLAGT);
      g.lesInn(Filtyper.TILTAK, Filer.levanger(Filtyper.TILTAK));
      assertThat(g.tiltak.finn("levanger", "homla").orElseThrow().tilstand())
          .isEqualTo(TiltakTilstand.I_DRIFT);
      assertThat(g.tiltak.historikk("levanger", "homla", ALLE).rows()).hasSize(2);
    }
  }

  private static Registertiltak endre(Grunnlag g, Registertiltak t, TiltakHendelse hendelse) {
    return g.tiltak.endreTilstand(
        "levanger", t.tiltakId(), t.versjon(), hendelse, "Vedtak", Grunnlag.OKONOM, Grunnlag.NAA);
  }

  private static void assertKind(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable kall, ErrorKind kind) {
    assertThatThrownBy(kall)
        .isInstanceOfSatisfying(DomainException.class, e -> assertThat(e.kind()).isEqualTo(kind));
  }

  private static String sitert(String celle) {
    return celle.matches("(?s).*[;\"\\n\\r].*") ? '"' + celle.replace("\"", "\"\"") + '"' : celle;
  }
}
