// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import no.samtak.core.api.tiltak.TiltakTilstand;
import no.samtak.core.api.tiltak.Tiltaksvakt;
import no.samtak.core.tiltak.internal.avtale.Avtale;
import no.samtak.core.tiltak.internal.avtale.AvtaleService;
import no.samtak.core.tiltak.internal.avtale.AvtaleVakt;
import no.samtak.core.tiltak.internal.avtale.Avtaleforslag;
import no.samtak.core.tiltak.internal.avtale.Avtaleinnhold;
import no.samtak.core.tiltak.internal.endring.Endring;
import no.samtak.core.tiltak.internal.endring.Handlinger;
import no.samtak.core.tiltak.internal.innlesing.Filtyper;
import no.samtak.core.tiltak.internal.innlesing.KildearkivService;
import no.samtak.core.tiltak.internal.tiltak.Registertiltak;
import no.samtak.core.tiltak.internal.tiltak.Tilstandsendring;
import no.samtak.core.tiltak.internal.tiltak.TiltakHendelse;
import no.samtak.core.tiltak.internal.tiltak.TiltakService;
import no.samtak.core.tiltak.internal.vakt.Port;
import no.samtak.core.tiltak.internal.vakt.Vakter;
import no.samtak.core.tiltak.internal.vakt.Vakter.Provevakt;
import no.samtak.core.tiltak.internal.vakt.Vaktsvar;
import no.samtak.core.tiltak.internal.vakt.Vaktsvar.Stand;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Texts;
import no.samtak.testing.SignedIn;
import no.samtak.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No change of state passes a guard unseen (S2). */
class VaktordningTest {
  private static final Texts TEKSTER = Texts.of(TiltakService.class.getClassLoader());
  private static final String PLAN =
      "tiltak_id;prioritet;tiltak;helarsvirkning_tkr;aar;kilde;belop_tkr;celle\n"
          + "bekken;1;Bekken;100;2012;B;100;100\n"
          + "huset;2;Huset;100;2012;B;100;100\n";

  static Stream<TestDatabase> databaser() {
    return TestDatabase.all();
  }

  private static final class Sted implements AutoCloseable {
    final Grunnlag g;
    final AvtaleStore avtalestore;

    Sted(TestDatabase database) {
      g = new Grunnlag(database);
      avtalestore = new AvtaleStore(g.unit, database.transactions());
      g.lesInn(Filtyper.FINANSIERINGSPLAN, PLAN.getBytes(StandardCharsets.UTF_8));
      g.lesInn(
          Filtyper.MODULKRAV,
          "tiltak_id;modul\nhuset;bolig\nhuset;ip\n".getBytes(StandardCharsets.UTF_8));
    }

    TiltakService tiltak(List<Tiltaksvakt> vakter) {
      return new TiltakService(
          g.tiltak,
          g.plan,
          new SammeStore(g.unit, g.database.transactions()),
          Vakter.bord(g.krav, vakter),
          new SignedIn(Grunnlag.OKONOM, "levanger"),
          Clock.fixed(Grunnlag.NAA, ZoneOffset.UTC));
    }

    AvtaleService avtaler(TiltakService tiltak) {
      return new AvtaleService(
          avtalestore, tiltak, new KildearkivService(g.plan, g.innlesinger), handlinger());
    }

    Handlinger handlinger() {
      return new Handlinger(
          new EndringStore(g.unit, g.database.transactions()),
          new SignedIn(Grunnlag.OKONOM, "levanger"),
          Clock.fixed(Grunnlag.NAA, ZoneOffset.UTC));
    }

    @Override
    public void close() {
      g.close();
    }
  }

  private static Registertiltak skje(TiltakService tjeneste, String id, TiltakHendelse hendelse) {
    return tjeneste.endreTilstand(
        "levanger",
        id,
        tjeneste.hent("levanger", id).versjon(),
        hendelse.name(),
        "Vedtak i kommunestyret");
  }

  private static DomainException nektet(
      TiltakService tjeneste, String id, TiltakHendelse hendelse) {
    DomainException nei =
        catchThrowableOfType(DomainException.class, () -> skje(tjeneste, id, hendelse));
    assertThat(nei).isNotNull();
    assertThat(nei.kind()).isEqualTo(ErrorKind.CONFLICT);
    return nei;
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void eachGuardIsRefusedOnceOnTheWayFromPlannedToClosedAndAllOfItIsKept(TestDatabase database) {
    try (Sted s = new Sted(database)) {
      Provevakt plan = Vakter.vakt("innfasingsplan", TiltakTilstand.KLARGJORES);
      Provevakt finansiering = Vakter.vakt("finansiering", TiltakTilstand.I_DRIFT);
      List<Provevakt> lukking = new ArrayList<>();
      for (String id :
          List.of("deltakelser", "individuell-plan", "leieavtaler", "tilskudd", "arkivpakke")) {
        Provevakt vakt = Vakter.vakt(id, TiltakTilstand.AVVIKLET);
        vakt.mangler.add(id + " mangler");
        lukking.add(vakt);
      }
      List<Tiltaksvakt> egne = new ArrayList<>(List.of(plan, finansiering));
      egne.add(new AvtaleVakt(s.avtalestore));
      egne.addAll(lukking);
      TiltakService tiltak = s.tiltak(Vakter.alle(egne.toArray(new Tiltaksvakt[0])));
      AvtaleService avtaler = s.avtaler(tiltak);

      plan.mangler.add("Legg inn en innfasingsplan.");
      assertThat(nektet(tiltak, "huset", TiltakHendelse.KLARGJOR).fields())
          .extracting(FieldError::field)
          .containsExactly("innfasingsplan");
      plan.mangler.clear();
      skje(tiltak, "huset", TiltakHendelse.KLARGJOR);

      Avtale regler =
          avtaler.opprett(
              "levanger",
              "huset",
              UUID.randomUUID().toString(),
              new Avtaleinnhold(
                  "Husregler", Avtale.Slag.MAL, LocalDate.of(2012, 2, 15), null, null, null, null));
      DomainException nei = nektet(tiltak, "huset", TiltakHendelse.START);
      assertThat(TEKSTER.get(Language.NB, nei.text()))
          .isEqualTo(
              "«Start» kan ikke skje ennå. Avtaler og maler: «Husregler» må godkjennes. Fristen er"
                  + " 15.02.2012.");
      assertThat(TEKSTER.get(Language.NN, nei.text())).contains("kan ikkje skje enno");
      assertThat(nei.fields()).extracting(FieldError::field).containsExactly("avtaler");
      avtaler.endre(
          "levanger",
          "huset",
          regler.id(),
          regler.versjon(),
          new Avtaleinnhold(
              "Husregler",
              Avtale.Slag.MAL,
              null,
              LocalDate.of(2012, 2, 1),
              "Rådmannen",
              null,
              null));
      skje(tiltak, "huset", TiltakHendelse.START);

      assertThat(tiltak.meldTruet("levanger", "huset", "Pengene slutter")).isTrue();
      finansiering.mangler.add("Finansieringen er ikke avgjort.");
      nektet(tiltak, "huset", TiltakHendelse.TRYGG);
      finansiering.mangler.clear();
      skje(tiltak, "huset", TiltakHendelse.TRYGG);
      skje(tiltak, "huset", TiltakHendelse.MELD_TRUET);
      skje(tiltak, "huset", TiltakHendelse.START_AVVIKLING);
      for (Provevakt vakt : lukking) {
        assertThat(nektet(tiltak, "huset", TiltakHendelse.AVSLUTT).fields())
            .as(vakt.id())
            .extracting(FieldError::field)
            .contains(vakt.id());
        vakt.mangler.clear();
      }
      assertThat(skje(tiltak, "huset", TiltakHendelse.AVSLUTT).tilstand())
          .isEqualTo(TiltakTilstand.AVVIKLET);
      assertThat(
              tiltak.historikk("levanger", "huset", PageQuery.first()).rows().stream()
                  .map(Tilstandsendring::hendelse))
          .containsExactly(
              "AVSLUTT",
              "START_AVVIKLING",
              "MELD_TRUET",
              "TRYGG",
              "MELD_TRUET",
              "START",
              "KLARGJOR",
              "INNLEST");
      assertThat(s.handlinger().av("levanger", "huset", PageQuery.first()).rows())
          .extracting(Endring::hendelse)
          .containsExactlyInAnyOrder(Endring.Hendelse.LAGT_TIL, Endring.Hendelse.GODKJENT);
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void aGuardThatIsNotInstalledIsShownAndBlocksOnlyTheClosing(TestDatabase database) {
    try (Sted s = new Sted(database)) {
      TiltakService tiltak = s.tiltak(List.of());
      assertThat(tiltak.porter("levanger", "huset").get(0).svar())
          .singleElement()
          .satisfies(
              v -> {
                assertThat(v.id()).isEqualTo("innfasingsplan");
                assertThat(v.stand()).isEqualTo(Stand.IKKE_INSTALLERT);
                assertThat(v.stopper()).isFalse();
              });
      for (String id : List.of("huset", "bekken")) {
        skje(tiltak, id, TiltakHendelse.KLARGJOR);
        skje(tiltak, id, TiltakHendelse.START);
        skje(tiltak, id, TiltakHendelse.MELD_TRUET);
        skje(tiltak, id, TiltakHendelse.START_AVVIKLING);
      }
      // Only what belongs to a module that the tiltak requires counts.
      assertThat(nektet(tiltak, "huset", TiltakHendelse.AVSLUTT).fields())
          .extracting(FieldError::field)
          .containsExactly(
              "deltakelser", "individuell-plan", "leieavtaler", "tilskudd", "arkivpakke");
      assertThat(nektet(tiltak, "bekken", TiltakHendelse.AVSLUTT).fields())
          .extracting(FieldError::field)
          .containsExactly("deltakelser", "tilskudd", "arkivpakke");
      List<Port> porter = tiltak.porter("levanger", "bekken");
      assertThat(porter)
          .extracting(Port::hendelse)
          .containsExactly(TiltakHendelse.OMGJOR_AVVIKLING, TiltakHendelse.AVSLUTT);
      assertThat(porter).extracting(Port::stengt).containsExactly(false, true);
      assertThat(skje(tiltak, "bekken", TiltakHendelse.OMGJOR_AVVIKLING).tilstand())
          .isEqualTo(TiltakTilstand.I_DRIFT);
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void aGuardThatFailsHoldsTheChangeBackAndTheOthersAreStillAsked(TestDatabase database) {
    try (Sted s = new Sted(database)) {
      Provevakt ustabil = Vakter.vakt("ustabil", TiltakTilstand.KLARGJORES);
      ustabil.feiler = true;
      TiltakService tiltak = s.tiltak(Vakter.alle(ustabil));
      assertThat(nektet(tiltak, "huset", TiltakHendelse.KLARGJOR).fields())
          .extracting(FieldError::field)
          .containsExactly("ustabil");
      assertThat(tiltak.porter("levanger", "huset").get(0).svar())
          .extracting(Vaktsvar::stand)
          .containsExactly(Stand.KLAR, Stand.SVARER_IKKE);
      ustabil.feiler = false;
      skje(tiltak, "huset", TiltakHendelse.KLARGJOR);
      // A version that is old is told before any guard is asked.
      ustabil.feiler = true;
      assertThatThrownBy(
              () ->
                  tiltak.endreTilstand(
                      "levanger", "huset", 1, TiltakHendelse.START.name(), "Vedtak"))
          .isInstanceOfSatisfying(
              DomainException.class,
              e -> assertThat(e.kind()).isEqualTo(ErrorKind.PRECONDITION_FAILED));
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void uncertainMoneyIsToldOnceEvenByTwoNodesAtTheSameMoment(TestDatabase database)
      throws Exception {
    try (Sted s = new Sted(database)) {
      TiltakService tiltak = s.tiltak(Vakter.alle());
      assertThat(tiltak.meldTruet("levanger", "huset", "for tidlig")).isFalse();
      assertThat(tiltak.meldTruet("levanger", "finnes-ikke", "x")).isFalse();
      skje(tiltak, "huset", TiltakHendelse.KLARGJOR);
      skje(tiltak, "huset", TiltakHendelse.START);
      int noder = 4;
      CyclicBarrier samtidig = new CyclicBarrier(noder);
      ExecutorService traader = Executors.newFixedThreadPool(noder);
      try {
        List<Future<Boolean>> svar = new ArrayList<>();
        for (int n = 0; n < noder; n++) {
          svar.add(
              traader.submit(
                  () -> {
                    samtidig.await();
                    return tiltak.meldTruet("levanger", "huset", "Pengene slutter 31.12.2012");
                  }));
        }
        List<Boolean> endret = new ArrayList<>();
        for (Future<Boolean> ett : svar) {
          endret.add(ett.get());
        }
        assertThat(endret).containsOnlyOnce(true);
      } finally {
        traader.shutdownNow();
      }
      Tilstandsendring siste =
          tiltak.historikk("levanger", "huset", PageQuery.first()).rows().get(0);
      assertThat(siste.nummer()).isEqualTo(4);
      assertThat(siste.bruker()).isEqualTo("Samtak");
      assertThat(tiltak.hent("levanger", "huset").tilstand()).isEqualTo(TiltakTilstand.TRUET);
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void templatesOfTheSourcesAreProposedAndTakenInOnce(TestDatabase database) {
    try (Sted s = new Sted(database)) {
      TiltakService tiltak = s.tiltak(Vakter.alle());
      AvtaleService avtaler = s.avtaler(tiltak);
      assertThat(avtaler.forslag("levanger", "huset")).isEmpty();
      s.g.lesInn(
          Filtyper.av("maler").orElseThrow(),
          ("id;mal;type;samarbeid;frist;frist_dato;merknad;kapittel\n"
                  + "m1;Vedtak;mal;;;;;1\n"
                  + "m2;Avtale med naboen;samarbeidsavtale;;innen medio februar;2012-02-15;;1\n")
              .getBytes(StandardCharsets.UTF_8));
      List<Avtaleforslag> forslag = avtaler.forslag("levanger", "huset");
      assertThat(forslag)
          .containsExactly(
              new Avtaleforslag("maler m1", "Vedtak", Avtale.Slag.MAL, null),
              new Avtaleforslag(
                  "maler m2", "Avtale med naboen", Avtale.Slag.AVTALE, LocalDate.of(2012, 2, 15)));
      Avtaleinnhold forste =
          new Avtaleinnhold("Vedtak", Avtale.Slag.MAL, null, null, null, "maler m1", null);
      String id = UUID.randomUUID().toString();
      Avtale ny = avtaler.opprett("levanger", "huset", id, forste);
      assertThat(avtaler.opprett("levanger", "huset", id, forste)).isEqualTo(ny);
      assertThat(avtaler.forslag("levanger", "huset")).hasSize(1);
      assertThat(avtaler.forslag("levanger", "bekken")).hasSize(2);
      assertThatThrownBy(() -> avtaler.fjern("levanger", "huset", id, " "))
          .isInstanceOfSatisfying(
              DomainException.class,
              e ->
                  assertThat(e.fields())
                      .extracting(FieldError::field)
                      .containsExactly("begrunnelse"));
      assertThatThrownBy(
              () ->
                  avtaler.endre(
                      "levanger",
                      "huset",
                      id,
                      ny.versjon(),
                      new Avtaleinnhold(
                          "", null, null, LocalDate.of(2012, 1, 1), null, null, null)))
          .isInstanceOfSatisfying(
              DomainException.class,
              e ->
                  assertThat(e.fields())
                      .extracting(FieldError::field)
                      .containsExactly("navn", "godkjentAv"));
      avtaler.fjern("levanger", "huset", id, "Trengs ikke");
      assertThat(avtaler.liste("levanger", "huset")).isEmpty();
    }
  }
}
