// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.person;

import static no.samtak.core.person.internal.Fixture.HELSE;
import static no.samtak.core.person.internal.Fixture.KOMMUNE;
import static no.samtak.core.person.internal.Fixture.LEDER;
import static no.samtak.core.person.internal.Fixture.navn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.samtak.core.api.personvern.Dybde;
import no.samtak.core.api.personvern.Formal;
import no.samtak.core.api.personvern.Forseglingsbidrag;
import no.samtak.core.person.internal.Fixture;
import no.samtak.core.person.internal.persistence.UnntakSegl;
import no.samtak.core.person.internal.tilgang.Unntak;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.testing.TestDatabase;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From a new key until the old one is out of the keystore. */
class NokkelbytteTest {
  @TempDir Path mappe;

  static Stream<TestDatabase> databases() {
    return TestDatabase.all();
  }

  private static void nektes(ErrorKind slag, ThrowingCallable gjor) {
    assertThatThrownBy(gjor)
        .satisfies(e -> assertThat(((DomainException) e).kind()).isEqualTo(slag));
  }

  private static List<String> tilstander(Fixture f) {
    return f.ring.stand().stream().map(s -> s.tilstand().name()).toList();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void withoutTheOldKeyAllIsReadThatWasSealedWithIt(TestDatabase database) {
    Path nokler = mappe.resolve(database.toString());
    Fixture f = new Fixture(database, nokler, false, false, database.transactions()).tjenester();
    String id = f.person("bolig", "Rolig", "Bjørk").person().id();
    f.personer.endre(KOMMUNE, "bolig", id, 1, navn("Rolig", "Furu").innhold());
    f.som(HELSE);
    Unntak u = f.unntak.lov(KOMMUNE, "bolig", id, Ids.next(), "hpl. § 33", true, "Barnet er alene");
    f.som(LEDER);
    f.unntak.vurder(KOMMUNE, "bolig", u.id(), 1, Unntak.Vurdering.I_ORDEN, "Riktig vurdert");
    String gammel = f.ring.iBruk();

    String ny = f.ring.roter();
    nektes(ErrorKind.CONFLICT, () -> f.bytte.taUt(ny));
    nektes(ErrorKind.CONFLICT, () -> f.bytte.taUt(gammel));
    nektes(ErrorKind.NOT_FOUND, () -> f.bytte.taUt("0009-ukjent"));
    assertThat(f.bytte.venter())
        .containsEntry("unntak.grunn", 1L)
        .containsEntry("unntak.merknad", 1L);

    // the person, a step of the history, the reason and the remark
    assertThat(f.bytte.gjor()).isEqualTo(4);
    assertThat(tilstander(f)).containsExactly("BYTTET_UT", "I_BRUK");
    // another node may still be writing with it
    nektes(ErrorKind.CONFLICT, () -> f.bytte.taUt(gammel));
    f.clock.naa = f.clock.naa.plus(Duration.ofMinutes(2));
    assertThat(f.bytte.taUt(gammel)).exists().hasFileName("person-" + gammel + ".p12");
    nektes(ErrorKind.NOT_FOUND, () -> f.bytte.taUt(gammel));

    Fixture uten = new Fixture(database, nokler, false, false, database.transactions()).som(LEDER);
    assertThat(uten.ring.feil()).isEmpty();
    assertThatThrownBy(() -> uten.ring.av(gammel, "x")).isInstanceOf(DomainException.class);
    assertThat(
            uten.personer
                .hent(KOMMUNE, "bolig", id, Dybde.INNHOLD, Formal.HJELP)
                .person()
                .personalia()
                .etternavn())
        .isEqualTo("Furu");
    assertThat(uten.personer.historikk(KOMMUNE, "bolig", id, 10)).hasSize(1);
    assertThat(uten.unntak.avTjeneste(KOMMUNE, "bolig"))
        .singleElement()
        .satisfies(
            x -> {
              assertThat(x.grunn()).isEqualTo("Barnet er alene");
              assertThat(x.merknad()).isEqualTo("Riktig vurdert");
            });
  }

  @Test
  void whatIsStoppedInTheMiddleGoesOnWhereItWas() {
    Fixture f = Fixture.medTjenester(TestDatabase.h2());
    Hyller hyller = new Hyller();
    for (int i = 0; i < 250; i++) {
      hyller.legg(f, i);
    }
    f.bidrag.medForseglinger(new UnntakSegl(f.base), hyller);
    f.ring.roter();
    hyller.taalerDeler = 1;
    assertThatThrownBy(() -> f.bytte.gjor()).isInstanceOf(IllegalStateException.class);
    assertThat(tilstander(f)).containsExactly("BYTTES_UT", "I_BRUK");
    assertThat(f.bytte.venter()).containsEntry("hyller.ord", 150L);

    hyller.taalerDeler = 100;
    assertThat(f.bytte.gjor()).isEqualTo(150);
    assertThat(tilstander(f)).containsExactly("BYTTET_UT", "I_BRUK");
    hyller.alleLeses(f);
  }

  @Test
  void aColumnWhoseBundleIsOutKeepsTheOldKey() {
    Fixture f = Fixture.medTjenester(TestDatabase.h2());
    Hyller hyller = new Hyller();
    hyller.legg(f, 1);
    f.bidrag.medForseglinger(hyller).husk();
    f.bidrag.medForseglinger();
    f.ring.roter();
    f.bytte.gjor();
    assertThat(tilstander(f)).containsExactly("BYTTES_UT", "I_BRUK");
    assertThat(f.bytte.venter()).containsEntry("hyller.ord", -1L);

    f.bidrag.medForseglinger(hyller);
    assertThat(f.bytte.gjor()).isEqualTo(1);
    assertThat(tilstander(f)).containsExactly("BYTTET_UT", "I_BRUK");
  }

  @Test
  void aSealThatCannotBeOpenedIsLeftAndKeepsTheOldKeyAndNothingElse() {
    Fixture f = Fixture.medTjenester(TestDatabase.h2());
    Hyller hyller = new Hyller();
    hyller.legg(f, 1);
    hyller.legg(f, 2);
    hyller.odelegg(1);
    f.bidrag.medForseglinger(hyller);
    f.ring.roter();
    assertThat(f.bytte.gjor()).isEqualTo(1);
    assertThat(tilstander(f)).containsExactly("BYTTES_UT", "I_BRUK");
    assertThat(f.bytte.venter()).containsEntry("hyller.ord", 1L);
  }

  @Test
  void aKeyThatSomethingNeedsAllTheSameIsOnItsWayOutOnceMore() {
    Fixture f = Fixture.medTjenester(TestDatabase.h2());
    Hyller hyller = new Hyller();
    String gammel = f.ring.iBruk();
    hyller.legg(f, 1);
    f.ring.roter();
    f.bytte.gjor();
    assertThat(tilstander(f)).containsExactly("BYTTET_UT", "I_BRUK");
    f.clock.naa = f.clock.naa.plus(Duration.ofMinutes(2));

    // a bundle that comes in late, or a node that wrote late
    f.bidrag.medForseglinger(hyller);
    nektes(ErrorKind.CONFLICT, () -> f.bytte.taUt(gammel));
    assertThat(tilstander(f)).containsExactly("BYTTES_UT", "I_BRUK");
    f.bytte.gjor();
    assertThat(f.bytte.taUt(gammel)).exists();
    hyller.alleLeses(f);
  }

  /** Another bundle's table. */
  private static final class Hyller implements Forseglingsbidrag {
    private final TreeMap<String, byte[]> rader = new TreeMap<>();
    private int taalerDeler = Integer.MAX_VALUE;

    void legg(Fixture f, int i) {
      String id = String.format("%04d", i);
      rader.put(id, f.ord.forsegl(KOMMUNE, "bolig", "hyller.ord/" + id, "ord " + i));
    }

    void odelegg(int i) {
      byte[] segl = rader.get(String.format("%04d", i));
      segl[segl.length - 1] ^= 1;
    }

    void alleLeses(Fixture f) {
      rader.forEach(
          (id, segl) ->
              assertThat(f.ord.apne(KOMMUNE, "bolig", "hyller.ord/" + id, segl))
                  .isEqualTo("ord " + Integer.parseInt(id)));
    }

    @Override
    public Set<String> kolonner() {
      return Set.of("hyller.ord");
    }

    private Stream<Forseglet> utenom(byte[] begynnelse) {
      return rader.entrySet().stream()
          .filter(e -> !Arrays.equals(Arrays.copyOf(e.getValue(), begynnelse.length), begynnelse))
          .map(
              e ->
                  new Forseglet(
                      e.getKey(), KOMMUNE, "bolig", "hyller.ord/" + e.getKey(), e.getValue()));
    }

    @Override
    public List<Forseglet> utenom(String kolonne, byte[] begynnelse, String etter, int hoyst) {
      return utenom(begynnelse).filter(f -> f.id().compareTo(etter) > 0).limit(hoyst).toList();
    }

    @Override
    public long antallUtenom(String kolonne, byte[] begynnelse) {
      return utenom(begynnelse).count();
    }

    @Override
    public int bytt(String kolonne, List<Bytte> bytter) {
      if (taalerDeler-- == 0) {
        throw new IllegalStateException("the database is gone");
      }
      bytter.forEach(b -> rader.put(b.gammelt().id(), b.nytt()));
      return bytter.size();
    }
  }
}
