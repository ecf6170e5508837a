// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import no.samtak.platform.security.internal.chain.Finding.Kind;
import no.samtak.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever can change the database is found out, with the row, on random rows. */
class TamperTest {
  private static final int ROWS = 120;
  private static final int TRIALS = 12;
  private static final List<String> TENANTS = List.of("", "levanger", "orland");
  private static final List<String> COLUMNS =
      List.of(
          "bruker_id",
          "brukernavn",
          "roller",
          "handling",
          "objekttype",
          "objekt_id",
          "resultat",
          "korrelasjon",
          "klientadresse",
          "tjeneste",
          "person_id",
          "dybde",
          "formal",
          "grunnlag",
          "grunnlag_ref");

  static Stream<TestDatabase> databases() {
    return TestDatabase.all();
  }

  /** Rows of three chains, sealed in parts of random size, and a copy to put back. */
  private static Chains sealed(TestDatabase database, Random random) throws SQLException {
    Chains chains = new Chains(database);
    for (int i = 0; i < ROWS; i++) {
      chains.row(TENANTS.get(random.nextInt(3)), "id" + i);
      if (random.nextInt(8) == 0) {
        chains.sealer.seal();
      }
    }
    chains.sealer.seal();
    chains.sql(
        "create table sikkerhet.kopi as select * from sikkerhet.tilgangslogg",
        "create table sikkerhet.segl as select * from sikkerhet.tilgangslogg_segl");
    return chains;
  }

  private static void putBack(Chains chains) throws SQLException {
    chains.tamper(
        "delete from sikkerhet.tilgangslogg",
        "insert into sikkerhet.tilgangslogg select * from sikkerhet.kopi",
        "delete from sikkerhet.tilgangslogg_segl",
        "insert into sikkerhet.tilgangslogg_segl select * from sikkerhet.segl");
  }

  @ParameterizedTest
  @MethodSource("databases")
  void anUntouchedLogIsWholeWhateverWasSealedTogether(TestDatabase database) throws Exception {
    Random random = new Random(1);
    Chains chains = sealed(database, random);
    Report report = chains.verify(chains.heads().toArray(Head[]::new));
    assertThat(report.findings()).isEmpty();
    assertThat(report.rows()).isEqualTo(ROWS);
    assertThat(report.waiting()).isZero();
    putBack(chains);
    assertThat(chains.verify().isWhole()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aChangeOfAnyColumnOfAnyRowIsFoundWithTheRow(TestDatabase database) throws Exception {
    Random random = new Random(2);
    Chains chains = sealed(database, random);
    for (String column : COLUMNS) {
      long row = 1 + random.nextInt(ROWS);
      chains.tamper(
          "update sikkerhet.tilgangslogg set "
              + column
              + " = 'x' || substring("
              + column
              + " from 1 for 10) where lopenr = "
              + row);
      assertFound(chains, Kind.ROW_CHANGED, row, column);
      putBack(chains);
    }
    for (String change :
        List.of("kommune = 'verdal'", "tidspunkt = tidspunkt + interval '0.000001' second")) {
      long row = 1 + random.nextInt(ROWS);
      chains.tamper("update sikkerhet.tilgangslogg set " + change + " where lopenr = " + row);
      assertFound(chains, Kind.ROW_CHANGED, row, change);
      putBack(chains);
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void textMovedFromOneColumnToTheNextIsFound(TestDatabase database) throws Exception {
    Chains chains = new Chains(database);
    chains.row("levanger", "ab");
    chains.sealer.seal();
    chains.tamper("update sikkerhet.tilgangslogg set objekt_id = 'a', resultat = 'bok'");
    assertFound(chains, Kind.ROW_CHANGED, 1, "moved");
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aTextTakenAwayAndHiddenInItsNeighbourIsFound(TestDatabase database) throws Exception {
    Chains chains = new Chains(database);
    chains.row("levanger", "ab");
    chains.sealer.seal();
    chains.tamper(
        "alter table sikkerhet.tilgangslogg alter column objekt_id drop not null",
        "update sikkerhet.tilgangslogg"
            + " set objekttype = objekttype || '\u001f' || objekt_id, objekt_id = null");
    assertFound(chains, Kind.ROW_CHANGED, 1, "hidden");
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aRowThatIsDroppedIsFoundWithItsNumber(TestDatabase database) throws Exception {
    Random random = new Random(3);
    Chains chains = sealed(database, random);
    for (int trial = 0; trial < TRIALS; trial++) {
      long row = 1 + random.nextInt(ROWS);
      chains.tamper("delete from sikkerhet.tilgangslogg where lopenr = " + row);
      assertFound(chains, Kind.ROW_MISSING, row, "dropped");
      putBack(chains);
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void twoRowsThatAreSwappedAreBothFound(TestDatabase database) throws Exception {
    Random random = new Random(4);
    Chains chains = sealed(database, random);
    for (int trial = 0; trial < TRIALS; trial++) {
      long a = 1 + random.nextInt(ROWS);
      long b = 1 + (a + random.nextInt(ROWS - 1)) % ROWS;
      chains.tamper(
          "update sikkerhet.tilgangslogg set lopenr = -1 where lopenr = " + a,
          "update sikkerhet.tilgangslogg set lopenr = " + a + " where lopenr = " + b,
          "update sikkerhet.tilgangslogg set lopenr = " + b + " where lopenr = -1");
      Report report = chains.verify();
      assertThat(report.findings())
          .extracting(Finding::kind, Finding::number)
          .containsExactlyInAnyOrder(
              org.assertj.core.groups.Tuple.tuple(Kind.ROW_CHANGED, a),
              org.assertj.core.groups.Tuple.tuple(Kind.ROW_CHANGED, b));
      putBack(chains);
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aLinkThatIsChangedDroppedOrSwappedIsFoundWithItsNumber(TestDatabase database)
      throws Exception {
    Random random = new Random(5);
    Chains chains = sealed(database, random);
    for (Head head : chains.heads()) {
      String here = " where kommune = '" + head.tenant() + "' and nr = ";
      long link = 1 + random.nextInt((int) head.number() - 1);
      for (String change :
          List.of(
              "tidspunkt = tidspunkt + interval '1' second",
              "antall = antall + 1",
              "forste = forste - 1",
              "siste = siste + 1",
              "hash = (select hash from sikkerhet.segl where kommune = '"
                  + head.tenant()
                  + "' and nr = "
                  + head.number()
                  + ")")) {
        chains.tamper("update sikkerhet.tilgangslogg_segl set " + change + here + link);
        assertFound(chains, Kind.LINK_CHANGED, link, change);
        putBack(chains);
      }
      chains.tamper("delete from sikkerhet.tilgangslogg_segl" + here + link);
      assertFound(chains, Kind.LINK_MISSING, link, "dropped");
      putBack(chains);
      chains.tamper(
          "update sikkerhet.tilgangslogg_segl set nr = -1" + here + link,
          "update sikkerhet.tilgangslogg_segl set nr = " + link + here + (link + 1),
          "update sikkerhet.tilgangslogg_segl set nr = " + (link + 1) + here + "-1");
      assertFound(chains, Kind.LINK_CHANGED, link, "swapped");
      putBack(chains);
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aTailThatIsCutWithItsSealsIsFoundByTheAnchorAlone(TestDatabase database) throws Exception {
    Random random = new Random(6);
    Chains chains = sealed(database, random);
    for (Head head : chains.heads()) {
      long from = 2 + random.nextInt((int) head.number() - 1);
      String tail = " where kommune = '" + head.tenant() + "' and nr >= " + from;
      List<Long> first =
          chains.numbers("select min(forste) from sikkerhet.tilgangslogg_segl" + tail);
      chains.tamper(
          "delete from sikkerhet.tilgangslogg_segl" + tail,
          "delete from sikkerhet.tilgangslogg where kommune = '"
              + head.tenant()
              + "' and lopenr >= "
              + first.get(0));
      assertThat(chains.verify().isWhole()).isTrue();
      Report report = chains.verify(head);
      assertThat(report.findings())
          .containsExactly(new Finding(Kind.TAIL_CUT, head.tenant(), head.number()));
      putBack(chains);
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aChainThatIsMadeAnewFromALinkOnIsFoundByTheAnchorAlone(TestDatabase database)
      throws Exception {
    Random random = new Random(7);
    Chains chains = sealed(database, random);
    for (Head head : chains.heads()) {
      long from = 1 + random.nextInt((int) head.number());
      String tail = " where kommune = '" + head.tenant() + "' and nr >= " + from;
      List<Long> first =
          chains.numbers("select min(forste) from sikkerhet.tilgangslogg_segl" + tail);
      chains.tamper(
          "delete from sikkerhet.tilgangslogg_segl" + tail,
          "update sikkerhet.tilgangslogg set brukernavn = 'en.annen' where lopenr = "
              + first.get(0));
      // The forger has the program, too, and seals as it does, as many links as there were.
      List<Long> rows =
          chains.numbers(
              "select lopenr from sikkerhet.tilgangslogg where kommune = '"
                  + head.tenant()
                  + "' and lopenr >= "
                  + first.get(0)
                  + " order by lopenr");
      Forger.seal(chains, head, from, rows);
      assertThat(chains.verify().isWhole()).as("forged well").isTrue();
      Report report = chains.verify(head);
      assertThat(report.findings())
          .containsExactly(new Finding(Kind.REWRITTEN, head.tenant(), head.number()));
      putBack(chains);
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aRowThatIsPutInUnderANumberOfOldIsNamedAndThenSealedAsLate(TestDatabase database)
      throws Exception {
    Chains chains = sealed(database, new Random(8));
    chains.tamper("delete from sikkerhet.tilgangslogg where lopenr = 7");
    chains.sql(
        "insert into sikkerhet.tilgangslogg select * from sikkerhet.kopi where lopenr = 7",
        "update sikkerhet.kopi set lopenr = 0, tidspunkt = tidspunkt - interval '5' hour"
            + " where lopenr = 7",
        "insert into sikkerhet.tilgangslogg select * from sikkerhet.kopi where lopenr = 0");
    assertFound(chains, Kind.ROW_NOT_SEALED, 0, "put in");
    chains.clock.pass(java.time.Duration.ofDays(3650));
    assertThat(chains.sealer.sweep()).isEqualTo(1);
    Report report = chains.verify();
    assertThat(report.isWhole()).isTrue();
    assertThat(report.late()).isEqualTo(1);
    assertThat(report.firstLate()).isZero();
  }

  private static void assertFound(Chains chains, Kind kind, long number, String how)
      throws SQLException {
    Report report = chains.verify();
    assertThat(report.findings())
        .as(how)
        .anySatisfy(
            finding -> {
              assertThat(finding.kind()).isEqualTo(kind);
              assertThat(finding.number()).isEqualTo(number);
            });
  }
}
