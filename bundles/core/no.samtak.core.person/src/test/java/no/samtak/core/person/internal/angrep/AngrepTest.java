// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.angrep;

import static no.samtak.core.person.internal.Fixture.BOLIG;
import static no.samtak.core.person.internal.Fixture.HELSE;
import static no.samtak.core.person.internal.Fixture.KOMMUNE;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import no.samtak.core.person.internal.Fixture;
import no.samtak.core.person.internal.person.Gradering;
import no.samtak.core.person.internal.person.Personbilde;
import no.samtak.platform.api.data.Ids;
import no.samtak.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Two services know the same humans. Whoever has the whole database and no key finds out no more
 * than by guessing.
 */
class AngrepTest {
  private static final int MENNESKER = 120;

  /** By chance one guess of 120 is right; the chance of more than this is below one in 10^8. */
  private static final int FLAKS = 13;

  private static final String[] FORNAVN = {"Rolig", "Rask", "Stille", "Glad", "Rolig", "Rask"};
  private static final String[] ETTERNAVN = {"Bjørk", "Gran", "Furu", "Granskog", "Li", "Osp"};

  static Stream<TestDatabase> databases() {
    return TestDatabase.all();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void nothingInTheDatabaseTellsWhoIsWho(TestDatabase database) throws SQLException {
    Fixture f = Fixture.medTjenester(database);
    Random random = new Random(20261122);
    Map<Integer, String> bolig = skrivInn(f.som(BOLIG), "bolig", random);
    Map<Integer, String> helse = skrivInn(f.som(HELSE), "helse", random);
    Map<String, String> fasit = new HashMap<>();
    bolig.forEach((menneske, id) -> fasit.put(id, helse.get(menneske)));

    Dump dump = Dump.av(database.dataSource());
    List<String> fra = new ArrayList<>();
    List<String> til = new ArrayList<>();
    Set<String> boligs = new HashSet<>(bolig.values());
    for (Map<String, String> rad : dump.tabell("person")) {
      (boligs.contains(rad.get("id")) ? fra : til).add(rad.get("id"));
    }
    assertThat(fra).hasSize(MENNESKER);
    assertThat(til).hasSize(MENNESKER);
    Map<String, Map<String, String>> veier = new Angrep(dump, fra, til, 7).alle();

    assertThat(veier).hasSizeGreaterThan(40);
    veier.forEach(
        (vei, gjettet) ->
            assertThat(
                    gjettet.entrySet().stream()
                        .filter(e -> e.getValue().equals(fasit.get(e.getKey())))
                        .count())
                .as(vei)
                .isLessThanOrEqualTo(FLAKS));
  }

  /** The program is worth something only if it finds what is there to be found. */
  @ParameterizedTest
  @MethodSource("databases")
  void whatIsLeftOpenIsFound(TestDatabase database) throws SQLException {
    Fixture f = Fixture.medTjenester(database);
    Random random = new Random(20261122);
    Map<Integer, String> bolig = skrivInn(f.som(BOLIG), "bolig", random);
    Map<Integer, String> helse = skrivInn(f.som(HELSE), "helse", random);
    Dump dump = Dump.av(database.dataSource());
    Map<String, Integer> hvem = new HashMap<>();
    bolig.forEach((menneske, id) -> hvem.put(id, menneske));
    helse.forEach((menneske, id) -> hvem.put(id, menneske));
    // as it would be with a hash of the number in the clear
    dump.tabell("person").forEach(r -> r.put("nummer", "#" + hvem.get(r.get("id")) * 7919));

    Map<String, Map<String, String>> veier =
        new Angrep(dump, List.copyOf(bolig.values()), List.copyOf(helse.values()), 7).alle();

    long funnet =
        veier.get("person.nummer").entrySet().stream()
            .filter(e -> hvem.get(e.getKey()).equals(hvem.get(e.getValue())))
            .count();
    assertThat(funnet).isEqualTo(MENNESKER);
  }

  /** All the humans, each with what makes rows differ: names, lengths, corrections, protection. */
  private static Map<Integer, String> skrivInn(Fixture f, String tjeneste, Random random) {
    List<Integer> rekke = new ArrayList<>();
    for (int i = 0; i < MENNESKER; i++) {
      rekke.add(i);
    }
    Collections.shuffle(rekke, random);
    Map<Integer, String> ider = new HashMap<>();
    for (int i : rekke) {
      Fixture.Innhold innhold = menneske(i);
      Personbilde ny = f.personer.opprett(KOMMUNE, tjeneste, Ids.next(), innhold.innhold());
      ider.put(i, ny.person().id());
      // the same human moves as often in both
      for (int flytting = 1; flytting <= i % 4; flytting++) {
        innhold.adresse = "Nyveien " + flytting;
        f.personer.endre(KOMMUNE, tjeneste, ny.person().id(), flytting, innhold.innhold());
      }
      if (i % 10 == 0) {
        innhold.etternavn = "Nytt Navn";
        f.personer.endre(KOMMUNE, tjeneste, ny.person().id(), 1L + i % 4, innhold.innhold());
      }
    }
    return ider;
  }

  private static Fixture.Innhold menneske(int i) {
    Fixture.Innhold m =
        Fixture.navn(FORNAVN[i % FORNAVN.length], ETTERNAVN[(i / 7) % ETTERNAVN.length]);
    m.mellomnavn = i % 3 == 0 ? "x".repeat(i % 60) : null;
    m.fodt = LocalDate.of(1950, 1, 1).plusDays(i * 97L);
    m.nummer = i % 5 == 0 ? null : Fixture.syntetisk(m.fodt, i % 3);
    m.adresse = "Prøvebakken " + "1".repeat(i % 40);
    m.gradering = i % 20 == 0 ? Gradering.FORTROLIG : Gradering.UGRADERT;
    return m;
  }
}
