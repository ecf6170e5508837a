// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.forslag;

import static no.samtak.core.api.tiltak.TiltakTilstand.AVVIKLET;
import static no.samtak.core.api.tiltak.TiltakTilstand.I_DRIFT;
import static no.samtak.core.api.tiltak.TiltakTilstand.PLANLAGT;
import static no.samtak.core.api.tiltak.TiltakTilstand.TRUET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import no.samtak.core.api.finansiering.FinansieringTilstand;
import no.samtak.core.api.modul.Avviklingsbidrag;
import no.samtak.core.api.modul.Modultilstand;
import no.samtak.core.modulstyring.internal.Base;
import no.samtak.core.modulstyring.internal.Overtatt;
import no.samtak.core.modulstyring.internal.Verden;
import no.samtak.core.modulstyring.internal.kalender.Planlagt;
import no.samtak.core.modulstyring.internal.tilstand.Overgang;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.module.ModuleCatalog.Presence;
import no.samtak.platform.api.module.ModuleDoors.Door;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.text.Language;
import no.samtak.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AvstemmerTest {
  private static final String NES = Verden.NES;

  static Stream<TestDatabase> databases() {
    return TestDatabase.all();
  }

  /** A module open for one tiltak whose money ends with 2011. */
  private static Verden verden() {
    return new Verden("2010-06-01")
        .modul("bo", Presence.RUNNING, "bolig")
        .tiltak("hjem", I_DRIFT, "bolig")
        .penger("hjem", "2010-01-01", "2011-12-31")
        .gjenstar("bo");
  }

  private static Modultilstand tilstand(Base node, String modul) {
    return node.tilstand.finn(NES, modul).status().tilstand();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void fromTheEndOfMoneyToDeactivated(TestDatabase database) {
    Verden verden = verden();
    try (Base node = new Base(database, verden).apne("*:nes")) {
      // More than the kommune's twelve months ahead: only in the calendar.
      node.den("2010-12-30");
      assertThat(node.apne()).isEmpty();
      assertThat(node.kalender.kalender(NES))
          .extracting(Planlagt::stand)
          .containsOnly(Planlagt.Stand.VENTET);

      node.den("2010-12-31").den("2011-02-01");
      Forslag f = node.eneste();
      assertThat(f.handling()).isEqualTo(Handling.STENG);
      assertThat(f.fra()).isEqualTo("2012-01-01");
      assertThat(f.grunn().in(Language.NB)).contains("Hjem").contains("31.12.2011");
      assertThat(f.mangler()).containsExactly(Godkjenner.OPERATOR, Godkjenner.TJENESTELEDER);

      node.begge();
      assertThat(node.eneste().tilstand()).isEqualTo(Forslagstilstand.GODKJENT);
      assertThat(tilstand(node, "bo")).isEqualTo(Modultilstand.AKTIV);

      // The day has come, and the tiltak is there still.
      verden.tiltak("hjem", TRUET, "bolig");
      node.den("2012-01-01");
      assertThat(node.eneste().tilstand()).isEqualTo(Forslagstilstand.VENTER_PA);
      assertThat(node.eneste().venterPa()).isNotNull();
      assertThat(String.valueOf(node.eneste().venterPa())).contains("Hjem er ennå TRUET");
      assertThat(node.minne.door("bo", NES)).isEqualTo(Door.OPEN);

      verden.tiltak("hjem", AVVIKLET, "bolig");
      node.den("2012-02-01");
      assertThat(node.apne()).isEmpty();
      assertThat(node.minne.door("bo", NES)).isEqualTo(Door.READ_ONLY);

      node.den("2012-04-30");
      assertThat(node.minne.door("bo", NES)).isEqualTo(Door.READ_ONLY);
      assertThat(node.kalender.kalender(NES))
          .singleElement()
          .satisfies(p -> assertThat(p.dato()).isEqualTo("2012-05-01"));
      node.den("2012-05-01");
      assertThat(tilstand(node, "bo")).isEqualTo(Modultilstand.DEAKTIVERT);
      assertThat(node.tilstand.hendelser(NES, "bo", PageQuery.first()).rows())
          .extracting(h -> h.hva())
          .containsExactly(
              Overgang.DEAKTIVERT_ETTER_LESETID, Overgang.LUKKET, Overgang.APNET_AV_NODEN);

      verden.modul("bo", Presence.OUT, "bolig");
      assertThat(tilstand(node, "bo")).isEqualTo(Modultilstand.AVINSTALLERT);
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void theSameIsProposedOnceByAnyNumberOfNodesAndThreads(TestDatabase database) throws Exception {
    Verden verden = verden().den("2011-06-01");
    try (Base node = new Base(database, verden).apne("*:nes");
        Base annen = node.annenNode()) {
      samtidig(
          () -> node.avstemmer.avstem(NES),
          () -> annen.avstemmer.avstem(NES),
          () -> node.avstemmer.avstem(NES),
          () -> annen.avstemmer.avstem(NES));
      node.den("2011-06-02");
      assertThat(node.apne()).hasSize(1);

      node.begge();
      verden.tiltak("hjem", AVVIKLET, "bolig").den("2012-01-01");
      samtidig(
          () -> node.avstemmer.avstem(NES),
          () -> annen.avstemmer.avstem(NES),
          () -> node.avstemmer.avstem(NES),
          () -> annen.avstemmer.avstem(NES));
      node.den("2012-01-01");
      assertThat(node.tilstand.hendelser(NES, "bo", PageQuery.first()).rows())
          .extracting(h -> h.hva())
          .containsExactly(Overgang.LUKKET, Overgang.APNET_AV_NODEN);
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void ofTwoAtTheSameInstantOneWinsAndTheOtherIsTold(TestDatabase database) throws Exception {
    Verden verden = verden().den("2011-06-01");
    try (Base node = new Base(database, verden).apne("*:nes")) {
      node.den("2011-06-01");
      String id = node.eneste().id();
      List<Throwable> feil =
          samtidig(
              () -> node.som(Base.LEDER).forslag.godkjenn(NES, id, null),
              () -> node.som(Base.NESTLEDER).forslag.godkjenn(NES, id, null));
      assertThat(feil).singleElement().satisfies(AvstemmerTest::erKonflikt);
      assertThat(node.forslag.finn(NES, id).godkjenninger()).hasSize(1);

      feil =
          samtidig(
              () -> node.som(Base.DRIFT).forslag.avsla(NES, id, "nei", null),
              () -> node.som(Base.DRIFT).forslag.trekk(NES, id, "likevel ikke", null));
      assertThat(feil).singleElement().satisfies(AvstemmerTest::erKonflikt);
      assertThat(node.forslag.finn(NES, id).tilstand().apent()).isFalse();
    }
  }

  private static void erKonflikt(Throwable feil) {
    assertThat(feil).isInstanceOf(DomainException.class);
    assertThat(((DomainException) feil).kind().status()).isEqualTo(409);
  }

  /** Does all of it at once; gives back what failed. */
  private static List<Throwable> samtidig(Runnable... arbeid) throws Exception {
    ExecutorService traader = Executors.newFixedThreadPool(arbeid.length);
    CyclicBarrier start = new CyclicBarrier(arbeid.length);
    List<Future<?>> svar = new ArrayList<>();
    try {
      for (Runnable en : arbeid) {
        svar.add(
            traader.submit(
                () -> {
                  start.await();
                  en.run();
                  return null;
                }));
      }
      List<Throwable> feil = new ArrayList<>();
      for (Future<?> f : svar) {
        try {
          f.get();
        } catch (ExecutionException e) {
          feil.add(e.getCause());
        }
      }
      return feil;
    } finally {
      traader.shutdownNow();
    }
  }

  @Test
  void whatIsRefusedIsNotProposedAgainUntilItStandsOnSomethingElse() {
    Verden verden = verden().den("2011-06-01");
    try (Base node = new Base(TestDatabase.h2(), verden).apne("*:nes")) {
      node.den("2011-06-01");
      Forslag f = node.eneste();
      assertThatThrownBy(() -> node.som(Base.LESER).forslag.avsla(NES, f.id(), "nei", null))
          .isInstanceOf(DomainException.class);
      assertThatThrownBy(() -> node.som(Base.LEDER).forslag.avsla(NES, f.id(), " ", null))
          .isInstanceOf(DomainException.class);
      node.som(Base.LEDER).forslag.avsla(NES, f.id(), "vi søker mer", null);
      node.den("2011-07-01").den("2011-08-01");
      assertThat(node.apne()).isEmpty();

      verden.penger("hjem", "2012-01-01", "2012-06-30");
      node.den("2011-09-01");
      assertThat(node.eneste().fra()).isEqualTo("2012-07-01");
    }
  }

  @Test
  void whatHasLostItsBasisIsObsoleteAndSaysWhy() {
    Verden verden = verden().den("2011-06-01");
    try (Base node = new Base(TestDatabase.h2(), verden).apne("*:nes")) {
      node.den("2011-06-01");
      Forslag f = node.begge();
      verden.penger("hjem", FinansieringTilstand.VEDTATT_ORDINAER, "2012-01-01", null);
      node.den("2011-07-01");

      assertThat(node.apne()).isEmpty();
      Forslag borte = node.forslag.finn(NES, f.id());
      assertThat(borte.tilstand()).isEqualTo(Forslagstilstand.FORELDET);
      assertThat(String.valueOf(borte.avgjortGrunn())).contains("uten kjent slutt");
      node.den("2012-06-01");
      assertThat(node.minne.door("bo", NES)).isEqualTo(Door.OPEN);
    }
  }

  @Test
  void aYesHoldsWhenTheTiltakLeavesBeforeItsTime() {
    Verden verden = verden().den("2011-06-01");
    try (Base node = new Base(TestDatabase.h2(), verden).apne("*:nes")) {
      node.den("2011-06-01");
      node.begge();
      verden.tiltak("hjem", AVVIKLET, "bolig");
      node.den("2011-10-01");
      assertThat(node.eneste().tilstand()).isEqualTo(Forslagstilstand.GODKJENT);
      node.den("2012-01-01");
      assertThat(node.minne.door("bo", NES)).isEqualTo(Door.READ_ONLY);
    }
  }

  @Test
  void aModuleThatHoldsSomethingOrIsSilentOrIsOutHinders() {
    Verden verden = verden().gjenstar("bo", "3 boliger er utleid").den("2011-06-01");
    try (Base node = new Base(TestDatabase.h2(), verden).apne("*:nes")) {
      node.den("2011-06-01");
      node.begge();
      verden.tiltak("hjem", AVVIKLET, "bolig");
      node.den("2012-01-01");
      assertThat(String.valueOf(node.eneste().venterPa())).contains("3 boliger er utleid");

      verden.modul("bo", Presence.OUT, "bolig");
      node.den("2012-01-02");
      assertThat(String.valueOf(node.eneste().venterPa())).contains("bo er ute av noden");

      verden.modul("bo", Presence.RUNNING, "bolig").gjenstar("bo");
      node.den("2012-01-03");
      assertThat(node.apne()).isEmpty();
      assertThat(node.minne.door("bo", NES)).isEqualTo(Door.READ_ONLY);
    }
    Verden stille =
        new Verden("2012-02-01")
            .modul("bo", Presence.RUNNING, "bolig")
            .tiltak("hjem", I_DRIFT, "bolig");
    try (Base node = new Base(TestDatabase.h2(), stille).apne("*:nes")) {
      node.den("2012-02-01");
      stille.tiltak("hjem", AVVIKLET, "bolig");
      node.den("2012-02-02");
      node.begge();
      assertThat(String.valueOf(node.eneste().venterPa()))
          .contains("bo sier ikke hva som gjenstår");
    }
  }

  @Test
  void whatANeededTiltakAsksForIsProposedOpenedAndWhatIsPlannedFromItsFirstDay() {
    Verden verden =
        new Verden("2011-06-01")
            .modul("bo", Presence.RUNNING, "bolig")
            .modul("mot", Presence.RUNNING, "aktivitet")
            .tiltak("hjem", I_DRIFT, "bolig")
            .tiltak("dag", PLANLAGT, "aktivitet")
            .penger("dag", "2012-01-01", "2013-12-31");
    try (Base node = new Base(TestDatabase.h2(), verden).apne("")) {
      node.den("2011-06-01");
      assertThat(node.apne())
          .extracting(f -> f.handling() + " " + f.modul() + " " + f.fra())
          .containsExactly("APNE bo 2011-06-01", "APNE mot 2012-01-01");
      Forslag bo = node.apne().get(0);
      node.som(Base.LEDER).forslag.godkjenn(NES, bo.id(), bo.versjon());
      assertThat(node.minne.door("bo", NES)).isEqualTo(Door.CLOSED);
      node.som(Base.DRIFT).forslag.godkjenn(NES, bo.id(), null);
      assertThat(node.minne.door("bo", NES)).isEqualTo(Door.OPEN);
      assertThat(node.tilstand.finn(NES, "bo").apnetUtenTiltak()).isFalse();
    }
  }

  @Test
  void theTwoAreTwoAndWhoeverProposesIsOneOfThem() {
    Verden verden = new Verden("2011-06-01").modul("bo", Presence.RUNNING, "bolig");
    try (Base node = new Base(TestDatabase.h2(), verden).apne("")) {
      NyttForslag innhold = new NyttForslag(Handling.APNE, "bo", null, null, "prøvedrift");
      Forslag f = node.som(Base.BEGGE).forslag.opprett(NES, "f-1", innhold);
      assertThat(f.tilstand()).isEqualTo(Forslagstilstand.GODKJENT_AV_EN);
      assertThat(node.forslag.opprett(NES, "f-1", innhold).versjon()).isEqualTo(f.versjon());
      assertThatThrownBy(() -> node.forslag.opprett(NES, "f-2", innhold))
          .satisfies(AvstemmerTest::erKonflikt);
      assertThatThrownBy(() -> node.forslag.godkjenn(NES, f.id(), null))
          .satisfies(AvstemmerTest::erKonflikt);
      assertThat(node.forslag.kanGodkjenne(f, Base.BEGGE)).isNull();
      assertThatThrownBy(() -> node.som(Base.LEDER).forslag.godkjenn(NES, f.id(), 99L))
          .isInstanceOf(DomainException.class);

      Forslag ferdig = node.som(Base.LEDER).forslag.godkjenn(NES, f.id(), f.versjon());
      assertThat(ferdig.tilstand()).isEqualTo(Forslagstilstand.UTFORT);
      assertThat(node.minne.door("bo", NES)).isEqualTo(Door.OPEN);
      assertThat(node.tilstand.finn(NES, "bo").apnetUtenTiltak()).isTrue();

      // Nobody wants it, and nobody did: the system lets it be, until a tiltak has wanted it.
      node.den("2011-07-01");
      assertThat(node.apne()).isEmpty();
      verden.tiltak("hjem", I_DRIFT, "bolig");
      node.den("2011-08-01");
      assertThat(node.tilstand.finn(NES, "bo").apnetUtenTiltak()).isFalse();
      verden.tiltak("hjem", AVVIKLET, "bolig");
      node.den("2011-09-01");
      assertThat(node.eneste().handling()).isEqualTo(Handling.STENG);
    }
  }

  @Test
  void aClosedOneIsReopenedAtOnceByEitherAloneWithAReason() {
    Verden verden = verden().den("2011-06-01");
    try (Base node = new Base(TestDatabase.h2(), verden).apne("*:nes")) {
      node.den("2011-06-01");
      node.begge();
      assertThatThrownBy(() -> node.tilstand.gjenapne(NES, "bo", "feil"))
          .satisfies(AvstemmerTest::erKonflikt);
      verden.tiltak("hjem", AVVIKLET, "bolig");
      node.den("2012-01-01");
      assertThat(node.minne.door("bo", NES)).isEqualTo(Door.READ_ONLY);

      assertThatThrownBy(() -> node.som(Base.LEDER).tilstand.gjenapne(NES, "bo", ""))
          .isInstanceOf(DomainException.class);
      node.som(Base.LEDER).tilstand.gjenapne(NES, "bo", "stengt for tidlig");
      assertThat(node.minne.door("bo", NES)).isEqualTo(Door.OPEN);
      assertThat(node.apne()).isEmpty();
    }
  }

  @Test
  void aSwapInOneKommuneIsAPairOfEventsAndLeavesTheOthersAlone() {
    Verden verden =
        verden()
            .den("2011-01-01")
            .modul("bo2", Presence.RUNNING, "bolig")
            .modul("z", Presence.RUNNING, "x");
    try (Base node = new Base(TestDatabase.h2(), verden).apne("bo:*")) {
      assertThatThrownBy(
              () ->
                  node.som(Base.DRIFT)
                      .forslag
                      .opprett(NES, "g", new NyttForslag(Handling.BYTT, "bo", "z", null, "ny")))
          .isInstanceOf(DomainException.class);
      Forslag f =
          node.forslag.opprett(NES, "h", new NyttForslag(Handling.BYTT, "bo", "bo2", null, "ny"));
      node.som(Base.LEDER).forslag.godkjenn(NES, f.id(), null);

      assertThat(node.minne.door("bo", NES)).isEqualTo(Door.CLOSED);
      assertThat(node.minne.door("bo2", NES)).isEqualTo(Door.OPEN);
      assertThat(node.minne.door("bo", "vik")).isEqualTo(Door.OPEN);
      assertThat(node.tilstand.hendelser(NES, "bo2", PageQuery.first()).rows())
          .singleElement()
          .satisfies(h -> assertThat(h.av()).isEqualTo("Drift, Leder"));
      assertThat(node.tilstand.finn(NES, "bo2").status().onsket()).isTrue();
      assertThat(node.tilstand.finn(NES, "bo").status().onsket()).isFalse();
    }
  }

  private static Verden toModuler() {
    return verden().den("2011-01-01").varsel(1).modul("bo2", Presence.RUNNING, "bolig");
  }

  private static void foreslaBytte(Base node) {
    Forslag f =
        node.som(Base.DRIFT)
            .forslag
            .opprett(NES, "b", new NyttForslag(Handling.BYTT, "bo", "bo2", null, "ny"));
    node.som(Base.LEDER).forslag.godkjenn(NES, f.id(), null);
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aSwapWaitsForWhatTheOneThatGoesHolds(TestDatabase database) {
    Verden verden = toModuler().gjenstar("bo", "3 boliger er utleid");
    try (Base node = new Base(database, verden).apne("bo:*")) {
      foreslaBytte(node);
      assertThat(node.eneste().tilstand()).isEqualTo(Forslagstilstand.VENTER_PA);
      assertThat(String.valueOf(node.eneste().venterPa())).contains("3 boliger er utleid");
      assertThat(node.minne.door("bo", NES)).isEqualTo(Door.OPEN);
      assertThat(node.minne.door("bo2", NES)).isEqualTo(Door.CLOSED);

      verden.modul("bo", Presence.OUT, "bolig");
      node.den("2011-01-02");
      assertThat(String.valueOf(node.eneste().venterPa())).contains("bo er ute av noden");

      verden.modul("bo", Presence.RUNNING, "bolig").gjenstar("bo");
      node.den("2011-01-03");
      assertThat(node.apne()).isEmpty();
      assertThat(node.minne.door("bo", NES)).isEqualTo(Door.CLOSED);
      assertThat(node.minne.door("bo2", NES)).isEqualTo(Door.OPEN);
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aSwapWaitsForOneThatDoesNotSayWhatItHolds(TestDatabase database) {
    Verden verden = toModuler();
    try (Base node = new Base(database, verden).apne("bo:*")) {
      node.avvikling.med(new Avviklingsbidrag[0]);
      foreslaBytte(node);
      assertThat(node.eneste().tilstand()).isEqualTo(Forslagstilstand.VENTER_PA);
      assertThat(String.valueOf(node.eneste().venterPa()))
          .contains("bo sier ikke hva som gjenstår");
      node.avvikling.med(verden.avvikling());
      node.den("2011-01-02");
      assertThat(node.minne.door("bo2", NES)).isEqualTo(Door.OPEN);
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void whatTheOneThatComesHasTakenOverIsInNobodysWay(TestDatabase database) {
    Verden verden = toModuler().gjenstar("bo", "3 boliger er utleid", "en bolig er reservert");
    try (Base node = new Base(database, verden).apne("bo:*")) {
      node.avvikling.med(new Overtatt("bo2", "3 boliger er utleid"));
      foreslaBytte(node);
      assertThat(String.valueOf(node.eneste().venterPa()))
          .contains("en bolig er reservert")
          .doesNotContain("utleid");

      node.avvikling.med(
          new Overtatt("bo2", "3 boliger er utleid"), new Overtatt("bo3", "en bolig er reservert"));
      node.den("2011-01-02");
      assertThat(node.apne()).as("a third has no say").hasSize(1);

      node.avvikling.med(new Overtatt("bo2", "3 boliger er utleid", "en bolig er reservert"));
      node.den("2011-01-03");
      assertThat(node.apne()).isEmpty();
      assertThat(node.minne.door("bo2", NES)).isEqualTo(Door.OPEN);
    }
  }

  @Test
  void whoIsNoPersonSaysNoYes() {
    Verden verden = new Verden("2011-06-01").modul("bo", Presence.RUNNING, "bolig");
    User skall =
        new User("skall:karaf", "karaf", "karaf (skall)", Set.of(Role.OPERATOR), Set.of(NES));
    User maskin = new User("m-1", "maskin:938587051", "Maskin", skall.roles(), skall.tenants());
    try (Base node = new Base(TestDatabase.h2(), verden).apne("")) {
      Forslag f =
          node.som(skall)
              .forslag
              .opprett(NES, "f-1", new NyttForslag(Handling.APNE, "bo", null, null, "prøve"));
      assertThat(f.tilstand()).isEqualTo(Forslagstilstand.VENTER);
      for (User en : List.of(skall, maskin)) {
        assertThat(node.forslag.kanGodkjenne(f, en)).isNull();
        assertThatThrownBy(() -> node.som(en).forslag.godkjenn(NES, f.id(), null))
            .satisfies(
                e -> assertThat(((DomainException) e).kind()).isEqualTo(ErrorKind.FORBIDDEN));
      }
      node.begge();
      assertThat(node.minne.door("bo", NES)).isEqualTo(Door.OPEN);
    }
  }

  @Test
  void withoutThoseWhoKnowNothingIsConcluded() {
    Verden verden = verden().den("2011-06-01");
    try (Base node = new Base(TestDatabase.h2(), verden).apne("*:nes")) {
      node.den("2011-06-01");
      node.begge();
      node.behov.med(null, verden);
      verden.tiltak("hjem", AVVIKLET, "bolig");
      node.den("2012-01-01");
      assertThat(node.minne.door("bo", NES)).isEqualTo(Door.OPEN);
      assertThat(node.eneste().tilstand()).isEqualTo(Forslagstilstand.VENTER_PA);
      node.behov.med(verden, verden);
      node.den("2012-01-02");
      assertThat(node.minne.door("bo", NES)).isEqualTo(Door.READ_ONLY);
    }
  }

  @Test
  void aProposalIsCheckedFieldByField() {
    Verden verden = verden();
    try (Base node = new Base(TestDatabase.h2(), verden).apne("*:nes")) {
      assertThatThrownBy(
              () -> node.forslag.opprett(NES, "a", new NyttForslag(null, null, null, null, null)))
          .satisfies(
              e ->
                  assertThat(((DomainException) e).fields())
                      .extracting(f -> f.field())
                      .containsExactly("handling", "modul", "grunn"));
      assertThatThrownBy(
              () ->
                  node.forslag.opprett(
                      NES, "a", new NyttForslag(Handling.APNE, "bo", null, null, "x")))
          .satisfies(AvstemmerTest::erKonflikt);
      assertThatThrownBy(
              () ->
                  node.forslag.opprett(
                      NES, "a", new NyttForslag(Handling.STENG, "borte", null, null, "x")))
          .isInstanceOf(DomainException.class);
    }
  }
}
