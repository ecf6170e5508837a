// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import no.samtak.platform.api.security.AccessEntry;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.drift.internal.modul.Modultilstand;
import no.samtak.platform.drift.internal.node.Nodebilde;
import no.samtak.platform.drift.internal.node.Nodeidentitet;
import no.samtak.platform.drift.internal.node.Nodemodul;
import no.samtak.platform.drift.internal.node.Noderad;
import no.samtak.platform.drift.internal.node.Nodetilstand;
import no.samtak.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NodeStoreTest {
  private static final Nodebilde BILDE =
      new Nodebilde("1.0.0", 1_000_000L, 200, 512, 150, true, List.of(), 18_204, 3);

  @TempDir Path folder;

  static Stream<TestDatabase> databases() {
    return TestDatabase.all();
  }

  /** A node of that id is there. */
  static void node(TestDatabase database, String id) {
    new Jdbc(database.dataSource())
        .update(
            "insert into drift.node (id, navn, adresse, utgave, startet, minne_brukt, minne_maks,"
                + " bunter, klar, hvorfor, svar, feilet, stoppet, sist_sett)"
                + " values (?, ?, '', '', 0, 0, 0, 0, true, '', 0, 0, false, "
                + Jdbc.NOW
                + ")",
            id,
            id);
  }

  static Nodeidentitet identitet(Path data, String navn) {
    return new Nodeidentitet(data.resolve(navn), navn, "127.0.0.1:8181");
  }

  private NodeStore store(TestDatabase database, Nodeidentitet identitet) {
    database.migrate("drift", NodeStore.class);
    return new NodeStore(
        database.dataSource(),
        database.unit("no.samtak.platform.drift"),
        database.transactions(),
        identitet);
  }

  private static void sistSett(TestDatabase database, String id, long secondsAgo) {
    new Jdbc(database.dataSource())
        .update(
            "update drift.node set sist_sett = sist_sett - ? where id = ?", secondsAgo * 1000, id);
  }

  @ParameterizedTest
  @MethodSource("databases")
  void eachNodeTellsOfItselfAndSeesTheOthersAndWhichOfThemItIs(TestDatabase database) {
    Nodeidentitet a = identitet(folder, "a");
    Nodeidentitet b = identitet(folder, "b");
    NodeStore storeA = store(database, a);
    NodeStore storeB = store(database, b);
    storeA.puls(BILDE);
    storeB.puls(
        new Nodebilde("1.0.0", 1, 1, 2, 3, false, List.of("database: away", "disk: full"), 0, 0));
    storeA.puls(BILDE);

    List<Noderad> noder = storeA.noder();

    assertThat(noder).extracting(Noderad::navn).containsExactly("a", "b");
    assertThat(noder).extracting(Noderad::egen).containsExactly(true, false);
    assertThat(noder)
        .extracting(Noderad::tilstand)
        .containsExactly(Nodetilstand.KLAR, Nodetilstand.IKKE_KLAR);
    assertThat(noder.get(0).bilde()).isEqualTo(BILDE);
    assertThat(noder.get(1).bilde().hvorfor()).containsExactly("database: away", "disk: full");
    assertThat(noder.get(0).sistSett()).isAfter(Instant.parse("2026-01-01T00:00:00Z"));
    assertThat(database.logged()).as("a heartbeat is nobody's doing").isEmpty();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aNodeThatIsSilentForHalfAMinuteIsShownAsSilentUntilItTellsAgain(TestDatabase database) {
    Nodeidentitet a = identitet(folder, "a");
    NodeStore store = store(database, a);
    store.puls(BILDE);
    sistSett(database, a.id(), 29);
    assertThat(store.noder().get(0).tilstand()).isEqualTo(Nodetilstand.KLAR);
    sistSett(database, a.id(), 2);
    assertThat(store.noder().get(0).tilstand()).isEqualTo(Nodetilstand.TAUS);

    store.puls(BILDE);
    assertThat(store.noder().get(0).tilstand()).isEqualTo(Nodetilstand.KLAR);
    store.stopper();
    assertThat(store.noder().get(0).tilstand()).isEqualTo(Nodetilstand.STOPPET);
  }

  private static Nodemodul modul(String node, String modul, Modultilstand tilstand, Text avvik) {
    return new Nodemodul(
        node,
        modul,
        "Tittel",
        tilstand,
        tilstand == Modultilstand.UTE ? null : "1.0.0",
        avvik,
        avvik == null ? null : Text.of("drift.feil.sum"),
        Instant.EPOCH);
  }

  @ParameterizedTest
  @MethodSource("databases")
  void howModulesStandIsToldByNodeAndOnlyWhatChangedGetsANewTime(TestDatabase database) {
    Nodeidentitet a = identitet(folder, "a");
    Nodeidentitet b = identitet(folder, "b");
    Text avvik = Text.of("drift.avvik.INNE", "Tittel", "1.0.0", Text.of("drift.tilstand.UTE"), "");
    NodeStore storeA = store(database, a);
    NodeStore storeB = store(database, b);
    storeA.moduler(
        List.of(
            modul(a.id(), "en", Modultilstand.AKTIV, null),
            modul(a.id(), "to", Modultilstand.AKTIV, null)));
    storeB.moduler(List.of(modul(b.id(), "en", Modultilstand.UTE, avvik)));
    new Jdbc(database.dataSource()).update("update drift.nodemodul set siden = 1");

    storeA.moduler(List.of(modul(a.id(), "en", Modultilstand.AKTIV, null)));
    storeB.moduler(List.of(modul(b.id(), "en", Modultilstand.AKTIV, null)));

    List<Nodemodul> moduler = storeA.moduler();
    assertThat(moduler).hasSize(2).extracting(Nodemodul::modul).containsOnly("en");
    assertThat(moduler)
        .filteredOn(m -> m.node().equals(a.id()))
        .extracting(Nodemodul::siden)
        .containsExactly(Instant.ofEpochMilli(1));
    assertThat(moduler)
        .filteredOn(m -> m.node().equals(b.id()))
        .allMatch(m -> m.siden().toEpochMilli() > 1 && m.avvik() == null);

    storeB.moduler(List.of(modul(b.id(), "en", Modultilstand.UTE, avvik)));
    assertThat(storeA.moduler())
        .filteredOn(m -> m.node().equals(b.id()))
        .extracting(Nodemodul::avvik)
        .containsExactly(avvik);
    // After a restart the node knows what it told.
    store(database, b).moduler(List.of(modul(b.id(), "en", Modultilstand.AKTIV, null)));
    assertThat(storeA.moduler()).extracting(Nodemodul::tilstand).containsOnly(Modultilstand.AKTIV);
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aForgottenNodeIsGoneWithItsModulesAndIsThereAgainWhenItTells(TestDatabase database) {
    Nodeidentitet a = identitet(folder, "a");
    NodeStore store = store(database, a);
    store.puls(BILDE);
    store.moduler(List.of(modul(a.id(), "en", Modultilstand.AKTIV, null)));

    store.glem(a.id());
    assertThat(store.noder()).isEmpty();
    assertThat(store.moduler()).isEmpty();
    assertThat(database.logged()).containsExactly(AccessEntry.ok("slett", "node", a.id()));

    store.puls(BILDE);
    store.moduler(List.of(modul(a.id(), "en", Modultilstand.AKTIV, null)));
    assertThat(store.noder()).hasSize(1);
    assertThat(store.moduler()).hasSize(1);
  }

  @Test
  void aNodeIsTheSameForAsLongAsItsDataFolderLives() {
    Nodeidentitet first = new Nodeidentitet(folder.resolve("x"), "gammel", "h:1");
    Nodeidentitet again = new Nodeidentitet(folder.resolve("x"), "ny", "h:2");
    assertThat(again.id()).isEqualTo(first.id()).hasSize(36);
    assertThat(new Nodeidentitet(folder.resolve("y"), " ", "h:1").id()).isNotEqualTo(first.id());
    assertThat(new Nodeidentitet(folder.resolve("y"), null, "h:1").navn()).isNotBlank();
    try (Stream<Path> files = Files.list(folder.resolve("x"))) {
      assertThat(files).hasSize(1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
