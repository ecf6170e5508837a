// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import no.samtak.platform.drift.internal.modul.Modulfiler.Fil;
import no.samtak.platform.drift.internal.modul.Modulversjon;
import no.samtak.testing.TestDatabase;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FilStoreTest {
  @TempDir Path folder;

  static Stream<TestDatabase> databases() {
    return TestDatabase.all();
  }

  private Path fil(int size, int seed) throws Exception {
    byte[] bytes = new byte[size];
    new Random(seed).nextBytes(bytes);
    return Files.write(folder.resolve(size + "-" + seed), bytes);
  }

  private static long rader(TestDatabase database) {
    return new Jdbc(database.dataSource())
        .query("select count(*) from drift.modulfildel", r -> r.getLong(1))
        .get(0);
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aFileOfAnySizeComesBackByteByByteAndOthersSeeThatItCame(TestDatabase database)
      throws Exception {
    database.migrate("drift", FilStore.class);
    FilStore store = new FilStore(database.dataSource());
    for (int size :
        new int[] {1, FilStore.PART - 1, FilStore.PART, FilStore.PART + 1, 3 * FilStore.PART}) {
      Path fil = fil(size, size);
      store.lagre(new Fil("prove", Modulversjon.of("1.0." + size), "sum" + size, size), fil);
      Path back = folder.resolve("tilbake-" + size);
      assertThat(store.hent("sum" + size, back)).isTrue();
      assertThat(back).hasSameBinaryContentAs(fil);
    }
    assertThat(store.liste()).hasSize(5);
    assertThat(
            new Jdbc(database.dataSource())
                .query("select nr from drift.modulendring", r -> r.getLong(1)))
        .containsExactly(5L);
  }

  @ParameterizedTest
  @MethodSource("databases")
  void ofAVersionThereIsOneFileAndWhatIsNotWholeIsNotGiven(TestDatabase database) throws Exception {
    database.migrate("drift", FilStore.class);
    FilStore store = new FilStore(database.dataSource());
    Modulversjon snapshot = Modulversjon.of("1.0.0-SNAPSHOT");
    store.lagre(new Fil("prove", snapshot, "sum1", 700_000), fil(700_000, 1));
    store.lagre(new Fil("prove", snapshot, "sum1", 700_000), fil(700_000, 1));
    store.lagre(new Fil("prove", snapshot, "sum2", 700_000), fil(700_000, 2));

    assertThat(store.liste()).extracting(Fil::sha512).isEqualTo(List.of("sum2"));
    assertThat(rader(database)).isEqualTo(2);
    Path back = folder.resolve("tilbake");
    assertThat(store.hent("sum1", back)).isFalse();

    new Jdbc(database.dataSource()).update("delete from drift.modulfildel where nr = 1");
    assertThat(store.hent("sum2", back)).isFalse();
  }
}
