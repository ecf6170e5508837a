// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.dor;

import static no.samtak.core.api.tiltak.TiltakTilstand.I_DRIFT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import no.samtak.core.api.modul.Avviklingsbidrag;
import no.samtak.core.api.modul.Modultilstand;
import no.samtak.core.modulstyring.internal.Base;
import no.samtak.core.modulstyring.internal.Overtatt;
import no.samtak.core.modulstyring.internal.Verden;
import no.samtak.core.modulstyring.internal.tilstand.Modulhendelse;
import no.samtak.core.modulstyring.internal.tilstand.Overgang;
import no.samtak.platform.api.module.ModuleCatalog.Presence;
import no.samtak.platform.api.module.ModuleDoors.Door;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.text.Language;
import no.samtak.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DorTest {
  static Stream<TestDatabase> databases() {
    return TestDatabase.all();
  }

  private static List<Modulhendelse> hendelser(Base node, String modul) {
    return node.tilstand.hendelser(Verden.NES, modul, PageQuery.first()).rows();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aDoorIsClosedUntilSomethingIsDecided(TestDatabase database) {
    Verden verden = new Verden("2012-01-01").modul("bo", Presence.RUNNING, "bolig");
    try (Base node = new Base(database, verden).apne("")) {
      assertThat(node.minne.door("bo", "nes")).isEqualTo(Door.CLOSED);
      assertThat(node.minne.door("ukjent", "nes")).isEqualTo(Door.CLOSED);
      assertThat(node.tilstand.finn("nes", "bo").status().tilstand())
          .isEqualTo(Modultilstand.INSTALLERT);
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void theSettingOpensWhatIsInOnceAndSaysSo(TestDatabase database) {
    Verden verden =
        new Verden("2012-01-01")
            .modul("bo", Presence.RUNNING, "bolig")
            .modul("fil", Presence.AVAILABLE, "x");
    try (Base node = new Base(database, verden)) {
      node.apne("*:nes oppslag:* rot").apne("*:nes");

      assertThat(node.minne.door("bo", "nes")).isEqualTo(Door.OPEN);
      assertThat(node.minne.door("bo", "vik")).isEqualTo(Door.CLOSED);
      assertThat(node.minne.door("fil", "nes")).isEqualTo(Door.CLOSED);
      assertThat(hendelser(node, "bo"))
          .singleElement()
          .satisfies(
              h -> {
                assertThat(h.hva()).isEqualTo(Overgang.APNET_AV_NODEN);
                assertThat(h.grunn().in(Language.NB))
                    .isEqualTo("åpnet av nodens innstilling for første åpning");
              });
      assertThat(database.logged())
          .anyMatch(e -> e.action().equals("apne") && e.objectId().equals("bo"));
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void whatRanBeforeModulstyringIsOpenEverywhereAndOnlyThen(TestDatabase database) {
    Verden verden = new Verden("2012-01-01").modul("bo", Presence.RUNNING, "bolig").fraFor("bo");
    try (Base node = new Base(database, verden).apne("")) {
      assertThat(node.minne.door("bo", "nes")).isEqualTo(Door.OPEN);
      assertThat(node.minne.door("bo", "vik")).isEqualTo(Door.OPEN);
      assertThat(hendelser(node, "bo").get(0).grunn().in(Language.NB))
          .isEqualTo("var i drift før modulstyring");

      verden.modul("ny", Presence.RUNNING, "x").fraFor("ny");
      try (Base senere = node.annenNode().apne("")) {
        assertThat(senere.minne.door("ny", "nes")).isEqualTo(Door.CLOSED);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void anotherNodeSeesTheChangeWhenItAsksAgain(TestDatabase database) {
    Verden verden = new Verden("2012-01-01").modul("bo", Presence.RUNNING, "bolig");
    try (Base node = new Base(database, verden);
        Base annen = node.annenNode()) {
      node.apne("*:*");
      assertThat(annen.minne.door("bo", "nes")).isEqualTo(Door.CLOSED);
      annen.minne.oppdater();
      assertThat(annen.minne.door("bo", "nes")).isEqualTo(Door.OPEN);
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aSwapOnTheNodeMovesEveryKommuneAsOpenAsItWas(TestDatabase database) {
    Verden verden =
        new Verden("2012-01-01")
            .tiltak("hjem", I_DRIFT, "bolig")
            .modul("bo", Presence.RUNNING, "bolig")
            .modul("bo2", Presence.AVAILABLE, "bolig")
            .gjenstar("bo");
    try (Base node = new Base(database, verden).apne("bo:*")) {
      node.nodebytte.forestaar("bo");
      node.avvikling.med(new Avviklingsbidrag[0]);
      verden.modul("bo", Presence.OUT, "bolig").modul("bo2", Presence.RUNNING, "bolig");
      node.nodebytte.overalt("bo", "bo2", "nyere");

      assertThat(node.minne.door("bo", "nes")).isEqualTo(Door.CLOSED);
      assertThat(node.minne.door("bo2", "nes")).isEqualTo(Door.OPEN);
      assertThat(node.minne.door("bo2", "vik")).isEqualTo(Door.OPEN);
      assertThat(node.register.brukesI("bo2")).containsExactly("nes", "vik");
      assertThat(node.tilstand.finn("nes", "bo").status().tilstand())
          .isEqualTo(Modultilstand.AVINSTALLERT);
      assertThat(hendelser(node, "bo2"))
          .singleElement()
          .satisfies(
              h -> {
                assertThat(h.hva()).isEqualTo(Overgang.BYTTET_INN);
                assertThat(h.av()).isEqualTo("Drift");
                assertThat(h.annenModul()).isEqualTo("bo");
              });
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aSwapOnTheNodeClosesNothingThatIsNotSettled(TestDatabase database) {
    Verden verden =
        new Verden("2012-01-01")
            .tiltak("hjem", I_DRIFT, "bolig")
            .modul("bo", Presence.RUNNING, "bolig")
            .modul("bo2", Presence.AVAILABLE, "bolig")
            .gjenstar("bo", "3 boliger er utleid");
    try (Base node = new Base(database, verden).apne("bo:*");
        Base annen = node.annenNode()) {
      node.nodebytte.forestaar("bo");
      node.avvikling.med(new Avviklingsbidrag[0]);
      verden.modul("bo", Presence.OUT, "bolig").modul("bo2", Presence.RUNNING, "bolig");
      node.nodebytte.overalt("bo", "bo2", "nyere");
      annen.som(Base.DRIFT).nodebytte.overalt("bo", "bo2", "nyere");

      assertThat(node.minne.door("bo2", "nes")).isEqualTo(Door.OPEN);
      assertThat(node.register.brukesI("bo")).as("still to be settled").contains("nes", "vik");
      assertThat(hendelser(node, "bo2"))
          .as("once, whatever number of nodes follow")
          .singleElement()
          .satisfies(
              h ->
                  assertThat(h.grunn().in(Language.NB))
                      .isEqualTo("nyere. bo er ikke stengt med dette: 3 boliger er utleid"));

      // Back again, settled, and swapped once more: now it closes.
      verden.modul("bo", Presence.RUNNING, "bolig").gjenstar("bo");
      node.avvikling.med(verden.avvikling());
      node.nodebytte.forestaar("bo");
      node.nodebytte.overalt("bo", "bo2", "nyere");
      assertThat(node.minne.door("bo", "nes")).isEqualTo(Door.CLOSED);
    }
  }

  @Test
  void aSwapOnTheNodeClosesNothingOfOneThatCouldNotBeAskedUnlessItIsTakenOver() {
    Verden verden =
        new Verden("2012-01-01")
            .modul("bo", Presence.STOPPED, "bolig")
            .modul("bo2", Presence.AVAILABLE, "bolig");
    try (Base node = new Base(TestDatabase.h2(), verden).apne("bo:nes")) {
      node.avvikling.med(new Overtatt("bo2", "alt"));
      node.nodebytte.overalt("bo", "bo2", "virker ikke");
      assertThat(node.minne.door("bo", "nes"))
          .as("what nobody has said cannot be taken over")
          .isEqualTo(Door.OPEN);
    }
    verden.gjenstar("bo", "alt");
    try (Base node = new Base(TestDatabase.h2(), verden).apne("bo:nes")) {
      node.avvikling.med(new Overtatt("bo2", "alt"));
      node.nodebytte.forestaar("bo");
      node.nodebytte.overalt("bo", "bo2", "virker ikke");
      assertThat(node.minne.door("bo", "nes")).isEqualTo(Door.CLOSED);
    }
  }
}
