// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.prosjekt.internal.kilde;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import no.samtak.core.prosjekt.internal.oversikt.Arena;
import no.samtak.core.prosjekt.internal.oversikt.Milepael;
import no.samtak.core.prosjekt.internal.oversikt.Prosjektoversikt;
import no.samtak.core.prosjekt.internal.oversikt.Rapportfrist;
import no.samtak.core.prosjekt.internal.prosjekt.Prosjekt;
import no.samtak.testing.Testkilder;
import org.junit.jupiter.api.Test;

class KildeprosjektTest {
  private static final LocalDate IDAG = LocalDate.of(2012, 11, 14);

  private static Prosjektoversikt oversikt(Testkilder kilder) {
    Kildeprosjekt kilde = Kildeprosjekt.av(kilder).orElseThrow();
    return Prosjektoversikt.av(
        kilde.prosjekt(), java.util.Optional.of(kilde), List.of(), Map.of(), IDAG);
  }

  private static Map<String, Milepael> milepaeler(Prosjektoversikt o) {
    return o.milepaeler().stream().collect(Collectors.toMap(Milepael::id, m -> m));
  }

  private static Map<String, Arena> arenaer(Prosjektoversikt o) {
    return o.arenaer().stream().collect(Collectors.toMap(Arena::navn, a -> a));
  }

  @Test
  void kvanangensPeriodIsShiftedByTwoMonths() {
    Prosjekt p = oversikt(new Testkilder().demo("kvanangen", "prosjekt", "moter")).prosjekt();

    assertThat(p.fra()).isEqualTo("2009-07-01");
    assertThat(p.til()).isEqualTo("2011-06-30");
    assertThat(p.forskyvning()).isEqualTo(2);
    assertThat(p.gjelderFra()).isEqualTo("2009-09-01");
    assertThat(p.gjelderTil()).isEqualTo("2011-08-31");
  }

  @Test
  void twoYearsOfQuarterlyReportsAreEight() {
    Prosjektoversikt o = oversikt(new Testkilder().demo("kvanangen", "prosjekt", "moter"));

    assertThat(o.prosjekt().rapportmaaneder()).isEqualTo(3);
    assertThat(o.rapporter())
        .extracting(Rapportfrist::til)
        .containsExactly(
            LocalDate.of(2009, 11, 30),
            LocalDate.of(2010, 2, 28),
            LocalDate.of(2010, 5, 31),
            LocalDate.of(2010, 8, 31),
            LocalDate.of(2010, 11, 30),
            LocalDate.of(2011, 2, 28),
            LocalDate.of(2011, 5, 31),
            LocalDate.of(2011, 8, 31));
    assertThat(o.rapporter())
        .as("the source does not say that they were late")
        .allMatch(r -> r.tilstand() == Rapportfrist.Tilstand.IKKE_SAGT);
  }

  @Test
  void meetingsAreExpectedByTheirRuleAndHeldAsTheSourceSays() {
    Map<String, Arena> arenaer =
        arenaer(oversikt(new Testkilder().demo("kvanangen", "prosjekt", "moter")));

    Arena styringsgruppen = arena(arenaer, "styringsgruppen");
    assertThat(styringsgruppen.holdt()).isEqualTo(5);
    assertThat(styringsgruppen.forventet()).isNull();
    Arena arbeidsgruppen = arena(arenaer, "arbeidsgruppen");
    assertThat(arbeidsgruppen.forventet()).isEqualTo(24);
    assertThat(arbeidsgruppen.holdt()).as("the source says not how many").isNull();
    Arena tverrfaglige = arena(arenaer, "tverrfaglige samhandlingsmøter");
    assertThat(tverrfaglige.forventet()).isEqualTo(4);
    assertThat(tverrfaglige.holdt()).isEqualTo(2);
    assertThat(tverrfaglige.mangler()).isEqualTo(2);
    assertThat(tverrfaglige.ikkeHoldt()).isEqualTo(2);
    assertThat(arenaer).doesNotContainKey("rapportering");
  }

  private static Arena arena(Map<String, Arena> arenaer, String navn) {
    return java.util.Objects.requireNonNull(arenaer.get(navn), navn);
  }

  @Test
  void orlandsMilestonesSlipAsItsReportTells() {
    Map<String, Milepael> m =
        milepaeler(oversikt(new Testkilder().demo("orland", "oppgaver", "gjenstar", "rapport")));

    assertThat(dager(m, "p10")).isEqualTo(18);
    assertThat(dager(m, "p11")).isEqualTo(2);
    assertThat(dager(m, "p13")).isEqualTo(42);
    assertThat(dager(m, "p09")).isZero();
    assertThat(dager(m, "p04")).isEqualTo(-28);
    assertThat(java.util.Objects.requireNonNull(m.get("p01")).tilstand())
        .isEqualTo(Milepael.Tilstand.IKKE_SAGT);
    assertThat(m.keySet().stream().filter(id -> id.startsWith("p"))).hasSize(13);
    assertThat(java.util.Objects.requireNonNull(m.get("t25")).planlagt()).isEqualTo("2006-02-15");
    assertThat(m).as("what answers p11 is p11's").doesNotContainKey("g01");
  }

  private static @org.jspecify.annotations.Nullable Long dager(Map<String, Milepael> m, String id) {
    return java.util.Objects.requireNonNull(m.get(id), id).dager();
  }

  @Test
  void anyInventedFileWorksAndEmptyCellsBreakNothing() {
    Random random = new Random(7);
    String[] tider = {"", "2020", "2020-02", "2020-02-30", "2020-W99", "snart", "2020-H2", "x"};
    for (int i = 0; i < 200; i++) {
      Testkilder kilder = new Testkilder();
      for (int k = 0; k < 6; k++) {
        String tid = tider[random.nextInt(tider.length)];
        kilder
            .rad("prosjekt", "nokkel", k % 2 == 0 ? "periode_fra" : "periode_til", "verdi", tid)
            .rad(
                "moter",
                "id",
                "m" + k,
                "type",
                random.nextBoolean() ? "regel" : "holdt",
                "motearena",
                random.nextInt(3) == 0 ? "" : "gruppa",
                "dato",
                tid,
                "antall",
                random.nextBoolean() ? "" : "3",
                "intervall_norm",
                random.nextBoolean() ? "2 per år" : "av og til")
            .rad(
                "oppgaver",
                "id",
                "o" + k,
                "type",
                random.nextBoolean() ? "planlagt" : "utfort",
                "oppgave",
                "noe",
                "frist_dato",
                tid,
                "dato_fra",
                tid,
                "svarer_til",
                "o" + random.nextInt(6));
      }
      assertThat(oversikt(kilder).milepaeler()).allSatisfy(m -> assertThat(m.hva()).isNotEmpty());
    }
  }

  @Test
  void noFileIsNoProject() {
    assertThat(Kildeprosjekt.av(new Testkilder())).isEmpty();
  }

  @Test
  void aRhythmIsReadAsTheFilesWriteIt() {
    LocalDate fra = LocalDate.of(2010, 1, 1);
    LocalDate til = LocalDate.of(2010, 12, 31);
    assertThat(Takt.av("1 per måned").orElseThrow().ganger(fra, til)).isEqualTo(12);
    assertThat(Takt.av("1 per kvartal").orElseThrow().ganger(fra, til)).isEqualTo(4);
    assertThat(Takt.av("2 per år").orElseThrow().ganger(fra, til)).isEqualTo(2);
    assertThat(Takt.av("6 uker").orElseThrow().ganger(fra, til)).isEqualTo(8);
    assertThat(Takt.av("1-2 per skoleår")).isEmpty();
    assertThat(Takt.av("0 per år")).isEmpty();
  }
}
