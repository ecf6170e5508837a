// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.samtak.platform.api.module.PathRegistry.Kind;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.AccessEntry;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.drift.internal.modul.Logglinje;
import no.samtak.platform.drift.internal.modul.Moduloperasjon;
import no.samtak.platform.drift.internal.modul.Modulversjon;
import no.samtak.platform.drift.internal.modul.Onske;
import no.samtak.platform.drift.internal.modul.Onsket;
import no.samtak.platform.drift.internal.modul.Operasjonsstatus;
import no.samtak.platform.drift.internal.modul.Operasjonstype;
import no.samtak.platform.drift.internal.modul.Steg;
import no.samtak.platform.drift.internal.modul.Stegnavn;
import no.samtak.platform.drift.internal.modul.Stegstatus;
import no.samtak.platform.drift.internal.modul.Stiregister.Sti;
import no.samtak.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ModulStoreTest {
  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00.123Z");

  static Stream<TestDatabase> databases() {
    return TestDatabase.all();
  }

  private static ModulStore store(TestDatabase database, String node) {
    database.migrate("drift", ModulStore.class);
    return new ModulStore(
        database.unit("no.samtak.platform.drift"),
        database.transactions(),
        Clock.fixed(NOON, ZoneOffset.UTC),
        node);
  }

  private static Moduloperasjon operation(String id, Instant startet, Operasjonsstatus status) {
    return new Moduloperasjon(
        id,
        Operasjonstype.INN,
        "prove",
        null,
        null,
        "1.0.0",
        "fordi",
        "Driftsansvarlig",
        startet,
        status == Operasjonsstatus.PAGAR ? null : startet.plusMillis(400),
        status,
        status == Operasjonsstatus.AVVIST
            ? Text.of("drift.feil.opptatt", Text.of("drift.type.INN"), "a\tb\nc\\d")
            : null,
        List.of(new Steg(Stegnavn.HENTET, Stegstatus.FERDIG, 12, "prove 1.0.0")),
        List.of(new Logglinje(NOON, "WARN", "no.samtak.x", "tab\there\nlinje to \\n æøå")));
  }

  @ParameterizedTest
  @MethodSource("databases")
  void anOperationComesBackAsItWasAndIsInTheAccessLogWhenItBeginsAndEnds(TestDatabase database) {
    ModulStore store = store(database, "node1");
    store.startet(operation("o1", NOON, Operasjonsstatus.PAGAR));
    Moduloperasjon over = operation("o1", NOON, Operasjonsstatus.AVVIST);
    store.ferdig(over, List.of());

    assertThat(store.finn("o1")).contains(over);
    assertThat(store.finn("finnes-ikke")).isEmpty();
    assertThat(database.logged())
        .containsExactly(
            AccessEntry.ok("modul-inn-bestill", "moduloperasjon", "o1"),
            new AccessEntry("modul-inn", "moduloperasjon", "o1", "konflikt"));
  }

  @ParameterizedTest
  @MethodSource("databases")
  void whatIsWantedIsOneRowForEachModuleAndTheLastOneHolds(TestDatabase database) {
    ModulStore store = store(database, "node1");
    Onske inne = onske(Onsket.INNE, "1.0.0");
    Onske ute = onske(Onsket.UTE, "1.1.0").medFil("0123456789ab").avlost("avloser").iHast();
    long endring = store.endring();
    store.ferdig(operation("o1", NOON, Operasjonsstatus.FERDIG), List.of(inne));
    assertThat(store.onsker()).containsExactly(inne);

    store.ferdig(operation("o2", NOON, Operasjonsstatus.FERDIG), List.of(ute));
    assertThat(store.onsker()).containsExactly(ute);

    assertThat(store.endring()).as("others see that something changed").isEqualTo(endring + 2);
    store.ferdig(operation("o3", NOON, Operasjonsstatus.AVVIST), List.of());
    assertThat(store.endring()).isEqualTo(endring + 2);

    store.glem("prove");
    assertThat(store.endring()).isEqualTo(endring + 3);
    assertThat(store.onsker()).isEmpty();
    assertThat(database.logged()).contains(AccessEntry.ok("slett", "modulonske", "prove"));
  }

  private static Onske onske(Onsket onsket, String versjon) {
    return new Onske("prove", onsket, Modulversjon.of(versjon), "fordi", "Driftsansvarlig", NOON);
  }

  @ParameterizedTest
  @MethodSource("databases")
  void theListIsNewestFirstAndItsPartsFitTogether(TestDatabase database) {
    ModulStore store = store(database, "node1");
    for (int i = 0; i < 7; i++) {
      // Two in the same millisecond: the id tells them apart.
      store.startet(operation("o" + i, NOON.plusMillis(i / 2), Operasjonsstatus.PAGAR));
    }
    List<String> seen = new ArrayList<>();
    PageQuery query = new PageQuery(3, null);
    while (query != null) {
      Slice<Moduloperasjon> part = store.liste(query);
      part.rows().forEach(o -> seen.add(o.id()));
      query = part.next() == null ? null : new PageQuery(3, part.next());
    }
    assertThat(seen).containsExactly("o6", "o5", "o4", "o3", "o2", "o1", "o0");
  }

  @ParameterizedTest
  @MethodSource("databases")
  void whatWasUnderWayWhenTheNodeWentDownIsMarkedAndAnotherNodesIsNot(TestDatabase database) {
    store(database, "node2").startet(operation("annen", NOON, Operasjonsstatus.PAGAR));
    NodeStoreTest.node(database, "node2");
    ModulStore store = store(database, "node1");
    store.startet(operation("min", NOON, Operasjonsstatus.PAGAR));
    store(database, "maskinnavn-fra-forrige-utgave")
        .startet(operation("gammel", NOON, Operasjonsstatus.PAGAR));

    store.avbrytHengende();

    assertThat(store.finn("gammel").orElseThrow().status()).isEqualTo(Operasjonsstatus.AVBRUTT);

    assertThat(store.finn("min").orElseThrow().status()).isEqualTo(Operasjonsstatus.AVBRUTT);
    assertThat(store.finn("annen").orElseThrow().status()).isEqualTo(Operasjonsstatus.PAGAR);
  }

  @ParameterizedTest
  @MethodSource("databases")
  void pathsAreRememberedOnceGoToANewOwnerAndAreForgotten(TestDatabase database) {
    ModulStore store = store(database, "node1");
    Sti sti = new Sti(Kind.REST, "prover", "prove");
    store.husk(sti);
    store.husk(sti);
    assertThat(database.logged()).hasSize(1);

    Sti ny = new Sti(Kind.REST, "prover", "avloser");
    store.husk(ny);
    assertThat(store.stier()).containsExactly(ny);

    store.glem(List.of(ny));
    assertThat(store.stier()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void theBusinessDateIsKeptAndLetGo(TestDatabase database) {
    database.migrate("drift", ModulStore.class);
    DatoStore store =
        new DatoStore(database.unit("no.samtak.platform.drift"), database.transactions());
    assertThat(store.satt()).isEmpty();

    LocalDate dato = LocalDate.of(2012, 11, 14);
    store.sett(dato);
    assertThat(store.satt()).contains(dato);

    store.sett(null);
    assertThat(store.satt()).isEmpty();
    assertThat(database.logged()).extracting(AccessEntry::action).containsExactly("sett", "frigi");
  }
}
