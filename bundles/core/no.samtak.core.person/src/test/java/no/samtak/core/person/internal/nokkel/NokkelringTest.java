// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.nokkel;

import static no.samtak.core.person.internal.Fixture.KOMMUNE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import no.samtak.core.api.personvern.Dybde;
import no.samtak.core.api.personvern.Formal;
import no.samtak.core.person.internal.Fixture;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NokkelringTest {
  @TempDir Path mappe;

  static Stream<TestDatabase> databases() {
    return TestDatabase.all();
  }

  private Fixture start(TestDatabase database, Path nokler) {
    return new Fixture(database, nokler, false, false, database.transactions());
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aNodeWithoutTheRightKeysShowsNobodyAndMakesNoNewOnes(TestDatabase database)
      throws IOException {
    Path egen = mappe.resolve(database.toString());
    Fixture f = start(database, egen).tjenester();
    String id = f.person("bolig", "Rolig", "Bjørk").person().id();
    Path fil = egen.resolve("person.p12");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(fil)))
        .isEqualTo("rw-------");
    byte[] nokler = Files.readAllBytes(fil);

    Files.delete(fil);
    Fixture uten = start(database, egen).som(Fixture.BOLIG);
    nektes(uten, id);
    assertThat(uten.ring.feil()).isPresent();
    assertThat(fil).doesNotExist();

    // another installation's keystore
    start(TestDatabase.h2(), mappe.resolve("annen"));
    Files.copy(mappe.resolve("annen/person.p12"), fil);
    nektes(start(database, egen).som(Fixture.BOLIG), id);

    Files.write(fil, nokler);
    Fixture igjen = start(database, egen).som(Fixture.BOLIG);
    assertThat(
            igjen
                .personer
                .hent(KOMMUNE, "bolig", id, Dybde.INNHOLD, Formal.HJELP)
                .person()
                .personalia()
                .etternavn())
        .isEqualTo("Bjørk");
    // and the node that was up finds them without being started anew
    uten.ring.oppdater();
    assertThat(uten.ring.feil()).isEmpty();
  }

  private static void nektes(Fixture f, String id) {
    assertThatThrownBy(() -> f.personer.hent(KOMMUNE, "bolig", id, Dybde.INNHOLD, Formal.HJELP))
        .satisfies(e -> assertThat(((DomainException) e).kind()).isEqualTo(ErrorKind.UNAVAILABLE));
    assertThatThrownBy(() -> f.person("bolig", "Rask", "Gran"))
        .satisfies(e -> assertThat(((DomainException) e).kind()).isEqualTo(ErrorKind.UNAVAILABLE));
  }

  @Test
  void theKeysOfTwoServicesHaveNothingInCommon() {
    Nokkel master = new Nokkel("0001-ab", new byte[32]);
    Tjenestenokkel a = new Tjenestenokkel(master, "a");
    Tjenestenokkel b = new Tjenestenokkel(master, "b");
    byte[] segl = a.forsegl("person/1", new byte[] {1, 2, 3});

    assertThat(a.apne("person/1", segl)).containsExactly(1, 2, 3);
    assertThat(a.forsegl("person/1", new byte[] {1, 2, 3})).isNotEqualTo(segl);
    assertThatThrownBy(() -> b.apne("person/1", segl)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> a.apne("person/2", segl)).isInstanceOf(IllegalStateException.class);
    assertThat(a.merker().av("n:1")).isNotEqualTo(b.merker().av("n:1"));
    segl[20] ^= 1;
    assertThatThrownBy(() -> a.apne("person/1", segl)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void theWrongPasswordIsToldInWords() throws IOException {
    TestDatabase database = TestDatabase.h2();
    start(database, mappe);
    Fixture f = start(database, mappe);
    Nokkelring galt = Nokkelring.i(f.base, f.clock, mappe.resolve("person.p12"), "noe annet");
    assertThat(galt.feil())
        .hasValueSatisfying(t -> assertThat(t.key()).isEqualTo("person.nokkel.leses"));
  }
}
