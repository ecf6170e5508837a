// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.sletting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import no.samtak.core.api.modul.Modultilstand;
import no.samtak.core.arkiv.internal.Fixture;
import no.samtak.core.arkiv.internal.Husmodul;
import no.samtak.core.arkiv.internal.kart.Kart;
import no.samtak.core.arkiv.internal.pakke.Arkivpakke;
import no.samtak.core.arkiv.internal.pakke.PakkeService;
import no.samtak.core.arkiv.internal.pakke.Prover;
import no.samtak.core.arkiv.internal.sletting.Sletting.Linje;
import no.samtak.core.arkiv.internal.sletting.Sletting.Tilstand;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.module.ModuleCatalog.Presence;
import no.samtak.platform.api.text.Text;
import no.samtak.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SlettingServiceTest {
  static Stream<TestDatabase> databaser() {
    return TestDatabase.all();
  }

  private static DomainException nektet(Runnable arbeid, ErrorKind slag) {
    DomainException nei = catchThrowableOfType(DomainException.class, arbeid::run);
    assertThat(nei).isNotNull();
    assertThat(nei.kind()).isEqualTo(slag);
    return nei;
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void aTrialTellsWhatWouldGoAndChangesNothing(TestDatabase database) {
    try (Fixture f = new Fixture(database).inn().medData().stengt("fjellvik")) {
      SlettingService slettinger = f.slettinger(f.pakker());
      Sletting prove = slettinger.prov("1", Husmodul.NAVN, "fjellvik", "rydding");

      assertThat(prove.tilstand()).isEqualTo(Tilstand.PROVET);
      assertThat(prove.linjer())
          .extracting(Linje::tabell, Linje::kommune, Linje::rader)
          .containsExactly(tuple("hus", "fjellvik", 2L), tuple("beboer", "fjellvik", 1L));
      assertThat(prove.personrader()).isEqualTo(1);
      assertThat(slettinger.hinder(Husmodul.NAVN, "fjellvik")).isEmpty();
      assertThat(f.rader("husdata.hus")).isEqualTo(4);
      assertThat(f.filer()).isEmpty();
      assertThat(slettinger.hent("1")).isEqualTo(prove);
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void aKommunesRowsGoAndNoOthersAndTheReportStays(TestDatabase database) {
    try (Fixture f = new Fixture(database).inn().medData().stengt("fjellvik")) {
      PakkeService pakker = f.pakker();
      SlettingService slettinger = f.slettinger(pakker);
      Sletting s = slettinger.slett("1", Husmodul.NAVN, "fjellvik", Husmodul.NAVN, "vedtak 12/26");

      assertThat(s.tilstand()).isEqualTo(Tilstand.SLETTET);
      assertThat(s.rader()).isEqualTo(3);
      assertThat(s.hvem()).isEqualTo("Driftsansvarlig");
      assertThat(s.ferdig()).isNotNull();
      assertThat(f.rader("husdata.hus where kommune = 'fjellvik'")).isZero();
      assertThat(f.rader("husdata.beboer where kommune = 'fjellvik'")).isZero();
      assertThat(f.rader("husdata.hus")).isEqualTo(2);
      assertThat(f.rader("husdata.ord")).isEqualTo(1);
      Arkivpakke pakke = pakker.hent(Objects.requireNonNull(s.arkivpakke()));
      assertThat(pakke.kontroll()).isEqualTo(Arkivpakke.Kontrollsvar.LIK);
      assertThat(pakke.radsum()).isEqualTo(3);
      assertThat(f.filer()).hasSize(2);
      assertThat(database.logged())
          .anyMatch(e -> e.action().equals("slett") && e.objectId().equals("1"));
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void whatIsInUseIsNotPurged(TestDatabase database) {
    try (Fixture f = new Fixture(database).inn().medData()) {
      SlettingService slettinger = f.slettinger(f.pakker());
      for (Modultilstand apen : List.of(Modultilstand.AKTIV, Modultilstand.SKRIVEBESKYTTET)) {
        f.register.tilstand.put("fjellvik/hus", apen);
        assertThat(
                nektet(
                        () -> slettinger.slett("1", "hus", "fjellvik", "hus", "vedtak"),
                        ErrorKind.CONFLICT)
                    .fields())
            .extracting(FieldError::message)
            .containsExactly(Text.of("arkiv.hinder.apen", "fjellvik"));
        assertThat(
                nektet(() -> slettinger.slett("1", "hus", "", "hus", "vedtak"), ErrorKind.CONFLICT)
                    .fields())
            .extracting(FieldError::message)
            .containsExactly(
                Text.of("arkiv.hinder.inne"), Text.of("arkiv.hinder.brukes", "fjellvik"));
      }
      // Out by a technical exchange while the kommune still wants it: not purged either.
      f.ut();
      assertThat(slettinger.hinder("hus", ""))
          .containsExactly(Text.of("arkiv.hinder.brukes", "fjellvik"));
      f.register.tilstand.clear();
      for (Presence inne : List.of(Presence.STOPPED, Presence.INCOMPLETE, Presence.RUNNING)) {
        f.bok.noden.put("hus", inne);
        f.bok.klare.add(Husmodul.SKJEMA);
        assertThat(slettinger.hinder("hus", "")).containsExactly(Text.of("arkiv.hinder.inne"));
      }
      f.bok.noden.clear();
      f.bok.vet = false;
      f.registre.vet = false;
      assertThat(slettinger.hinder("hus", ""))
          .containsExactly(
              Text.of("arkiv.hinder.vetIkkeKommune"), Text.of("arkiv.hinder.vetIkkeNoden"));
      assertThat(f.rader("husdata.hus")).isEqualTo(4);
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void theNameIsTypedExactlyAndAReasonGiven(TestDatabase database) {
    try (Fixture f = new Fixture(database).inn().medData().stengt("fjellvik")) {
      SlettingService slettinger = f.slettinger(f.pakker());
      for (String nesten : List.of("", "Hus", "hus ", "ja")) {
        assertThat(
                nektet(
                        () -> slettinger.slett("1", "hus", "fjellvik", nesten, ""),
                        ErrorKind.INVALID)
                    .fields())
            .extracting(FieldError::field)
            .containsExactly("bekreft", "grunn");
      }
      assertThat(f.rader("husdata.hus")).isEqualTo(4);
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void whatIsNotInTheMapKeepsAllFromBeingPurged(TestDatabase database) {
    try (Fixture f = new Fixture(database).inn().medData().ut()) {
      f.sql("create table husdata.glemt (id varchar(36))");
      SlettingService slettinger = f.slettinger(f.pakker());
      nektet(() -> slettinger.slett("1", "hus", "", "hus", "vedtak"), ErrorKind.CONFLICT);
      assertThat(f.rader("husdata.hus")).isEqualTo(4);
      assertThat(f.filer()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void withoutAnArchiveNothingIsPurged(TestDatabase database) {
    try (Fixture f = new Fixture(database).inn().medData().stengt("fjellvik")) {
      SlettingService slettinger = f.slettinger(f.pakker(Prover.fullMappe(f.folder, 100)));
      nektet(
          () -> slettinger.slett("1", "hus", "fjellvik", "hus", "vedtak"),
          ErrorKind.INSUFFICIENT_STORAGE);
      assertThat(slettinger.hent("1").tilstand()).isEqualTo(Tilstand.FEILET);
      assertThat(slettinger.hent("1").feil()).isEqualTo("feil.lagerFullt");
      assertThat(f.rader("husdata.hus")).isEqualTo(4);
      assertThat(f.filer()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void whatIsPurgedIsWhatTheArchiveHoldsOrNothing(TestDatabase database) {
    try (Fixture f = new Fixture(database).inn().medData().ut()) {
      PakkeService pakker = f.pakker();
      f.slettinger(pakker);
      for (String kommune : List.of("fjellvik", "")) {
        Kart kart = f.kart.finn("hus").orElseThrow();
        Arkivpakke pakke = pakker.bestill("12345678" + kommune, "hus", kommune, "før");
        f.sql("update husdata.hus set navn = navn || '!' where id = 'fjellvik-2'");
        Sletting s = sletting(f, "s" + kommune, kommune, Tilstand.BEGYNT);
        f.slettestore.ny(s, "1");
        Sletting arkivert = f.slettestore.arkivert(s.id(), pakke.id());

        DomainException nei =
            nektet(
                () -> f.slettestore.slett(arkivert, kart, pakke, () -> {}, f.klokke.instant()),
                ErrorKind.CONFLICT);
        assertThat(nei.text().key()).isEqualTo("arkiv.feil.endretUnderveis");
        assertThat(f.rader("husdata.hus")).isEqualTo(4);
        assertThat(f.slettestore.finn(s.id()).orElseThrow().tilstand())
            .isEqualTo(Tilstand.ARKIVERT);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void ofTwoPurgesAtOnceOneIsDone(TestDatabase database) throws Exception {
    try (Fixture f = new Fixture(database).inn().medData().ut()) {
      SlettingService slettinger = f.slettinger(f.pakker());
      CyclicBarrier samtidig = new CyclicBarrier(2);
      ExecutorService to = Executors.newFixedThreadPool(2);
      List<Future<String>> svar = new ArrayList<>();
      for (String id : List.of("a", "b")) {
        svar.add(
            to.submit(
                () -> {
                  samtidig.await();
                  try {
                    return slettinger.slett(id, "hus", "", "hus", "vedtak").tilstand().name();
                  } catch (DomainException e) {
                    return e.kind().name();
                  }
                }));
      }
      List<String> begge = new ArrayList<>();
      for (Future<String> s : svar) {
        begge.add(s.get());
      }
      to.shutdown();

      assertThat(begge).containsExactlyInAnyOrder("SLETTET", "CONFLICT");
      assertThat(f.tabeller.finnes(Husmodul.SKJEMA)).isFalse();
      assertThat(
              f.slettestore.avModul("hus").stream().filter(s -> s.tilstand() == Tilstand.SLETTET))
          .hasSize(1);
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void aStartAfterAKillTellsTheTruth(TestDatabase database) {
    try (Fixture f = new Fixture(database).inn().medData().ut()) {
      PakkeService pakker = f.pakker();
      Arkivpakke pakke = pakker.bestill("12345678-1", "hus", "", "før");
      f.slettestore.ny(sletting(f, "begynt", "", Tilstand.BEGYNT), "1");
      f.slettestore.ny(sletting(f, "arkivert", "", Tilstand.BEGYNT), "1");
      f.slettestore.arkivert("arkivert", pakke.id());

      SlettingService etter = f.slettinger(pakker);
      assertThat(etter.hent("begynt").tilstand()).isEqualTo(Tilstand.AVBRUTT);
      assertThat(etter.hent("arkivert").tilstand()).isEqualTo(Tilstand.AVBRUTT);
      assertThat(f.rader("husdata.hus")).isEqualTo(4);

      // Killed between the drop and the report, as H2 can be.
      f.slettestore.ny(sletting(f, "borte", "", Tilstand.BEGYNT), "1");
      f.slettestore.arkivert("borte", pakke.id());
      f.sql("drop schema husdata cascade");
      assertThat(f.slettinger(pakker).hent("borte").tilstand()).isEqualTo(Tilstand.SLETTET);
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void whatSomebodyElseWorksOnIsLeftToThem(TestDatabase database) {
    try (Fixture f = new Fixture(database).inn().medData().ut()) {
      PakkeService pakker = f.pakker();
      f.slettestore.ny(sletting(f, "annen", "", Tilstand.BEGYNT), "1");
      try (var laas = f.las.ta("hus").orElseThrow()) {
        assertThat(laas).isNotNull();
        assertThat(f.slettinger(pakker).hent("annen").tilstand()).isEqualTo(Tilstand.BEGYNT);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("databaser")
  void tablesThatReferToEachOtherInARingAreToldOf(TestDatabase database) {
    try (Fixture f = new Fixture(database).inn().medData().stengt("fjellvik")) {
      f.sql("alter table husdata.hus add column eier varchar(36)");
      f.sql(
          "alter table husdata.hus add constraint fk_hus_eier foreign key (eier) references"
              + " husdata.beboer (id)");
      assertThat(f.slettinger(f.pakker()).hinder("hus", "fjellvik"))
          .containsExactly(Text.of("arkiv.hinder.ring", "beboer, hus"));
    }
  }

  private static Sletting sletting(Fixture f, String id, String kommune, Tilstand tilstand) {
    return new Sletting(
        id,
        "hus",
        kommune,
        tilstand,
        null,
        List.of(),
        "vedtak",
        "drift",
        f.klokke.instant(),
        null,
        "");
  }
}
