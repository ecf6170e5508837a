// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.funn;

import static no.samtak.testing.Testkilder.der;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import no.samtak.testing.Testkilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The three sources with something changed: what comes, what goes, and what never breaks. */
class EkteKilderEndretTest {
  private static final List<String> KOMMUNER = List.of("levanger", "orland", "kvanangen");
  private static final List<String> RART =
      List.of(
          "",
          " ",
          "?",
          "-",
          "0",
          "-1",
          "1e9",
          "99999999999999999999",
          "2010",
          "20101-99",
          "ukjent æøå",
          "2005-W99",
          "0000",
          "E",
          "2.2.9.9.9",
          "(",
          "2010-2009",
          "3 x 75 %");

  /**
   * What is found after the change and was not before, and the other way round, as rule + object.
   */
  private static Set<String> forskjell(String kommune, Consumer<Testkilder> endring) {
    Testkilder kilder = Testkilder.av(kommune);
    Set<Linje> forst = new HashSet<>(Linje.av(kilder));
    endring.accept(kilder);
    Set<Linje> etter = new HashSet<>(Linje.av(kilder));
    Set<String> ut = new HashSet<>();
    etter.stream()
        .filter(l -> !forst.contains(l))
        .forEach(l -> ut.add("+" + l.regel() + " " + l.objekt() + " " + l.aar()));
    forst.stream()
        .filter(l -> !etter.contains(l))
        .forEach(l -> ut.add("-" + l.regel() + " " + l.objekt() + " " + l.aar()));
    return ut.stream().map(String::strip).collect(Collectors.toSet());
  }

  @Test
  void aCorrectedAmountTakesItsFindingAway() {
    assertThat(
            forskjell(
                "levanger",
                k ->
                    k.endre(
                        "finansieringsplan",
                        der("tiltak_id", "prosjektleder-rus").and(der("aar", "2014")),
                        "belop_tkr",
                        "450")))
        .containsExactlyInAnyOrder(
            "-LE-F01 prosjektleder-rus 2014",
            "-LE-F02 prosjektleder-rus 2014",
            "-LE-F04 sum 2014",
            "+LE-F04 sum 2014");
  }

  @Test
  void newMoneyAsNetTakesTheGrossFindingsAway() {
    assertThat(
            forskjell(
                "levanger",
                k -> {
                  k.endre("okonomiplan", der("tiltak_id", "kunsten-a-bo"), "nye_midler_tkr", "410");
                  k.endre("okonomiplan", der("tiltak_id", "dagsverket"), "nye_midler_tkr", "480");
                  k.endre(
                      "okonomiplan", der("tiltak_id", "helsestasjon-rus"), "nye_midler_tkr", "240");
                }))
        .containsExactlyInAnyOrder(
            "-LE-F02 kunsten-a-bo 2012",
            "-LE-F02 dagsverket 2012",
            "-LE-F02 helsestasjon-rus 2012",
            "-LE-F04 sum 2012");
  }

  @Test
  void anUnknownAmountSilencesTheSumOfItsYearAndIsItselfToldOf() {
    assertThat(
            forskjell(
                "levanger",
                k ->
                    k.endre(
                        "finansieringsplan",
                        der("tiltak_id", "homla").and(der("aar", "2010")).and(der("kilde", "E")),
                        "belop_tkr",
                        "")))
        .containsExactlyInAnyOrder("-LE-F01 homla 2010", "+LE-F20 homla 2010");
  }

  @Test
  void aChapterThatIsAddedMakesItsReferencesLookAtTheTiltak() {
    assertThat(forskjell("levanger", k -> k.rad("kapitler", "nummer", "3.3", "tittel", "Nytt")))
        .contains("-LE-F08 samhandlingsavtaler", "+LE-F09 samhandlingsavtaler")
        .noneMatch(f -> f.startsWith("+LE-F08"));
  }

  @Test
  void anAwardInFullAndAnAnswerInTimeAreNoFindings() {
    assertThat(
            forskjell(
                "orland",
                k -> k.endre("soknader", der("id", "shdir-lonn"), "tilsagn_kr", "911000")))
        .containsExactly("-OR-F01 shdir-lonn");
    assertThat(
            forskjell(
                "orland", k -> k.endre("oppgaver", der("id", "p13"), "frist_dato", "2006-01-26")))
        .containsExactly("-OR-F03 p13");
  }

  @Test
  void aMeetingThatWasHeldAfterAllAndASumToTheOre() {
    assertThat(
            forskjell(
                "kvanangen",
                k ->
                    k.endre("prosjekt", der("nokkel", "overskridelse_ca_kr"), "verdi", "45528.21")))
        .containsExactly("-KV-F02 overskridelse 2010-2011");
    assertThat(
            forskjell(
                "kvanangen",
                k -> k.endre("moter", der("id", "tverrfaglig-2011-02"), "status", "holdt")))
        .containsExactly("-KV-F10 tverrfaglig-2011-02");
  }

  @ParameterizedTest
  @ValueSource(strings = {"levanger", "orland", "kvanangen"})
  void theOrderOfRowsChangesNoFinding(String kommune) {
    Testkilder kilder = Testkilder.av(kommune);
    Set<String> forst = uordnet(Linje.av(kilder));
    for (long nummer = 0; nummer < 5; nummer++) {
      Testkilder stokket = kilder.kopi();
      Random r = new Random(nummer);
      for (String type : stokket.typer()) {
        // The first place that states a period is the plan's title, by its place.
        if (!type.equals("plan")) {
          Collections.shuffle(stokket.fil(type), r);
        }
      }
      assertThat(uordnet(Linje.av(stokket))).isEqualTo(forst);
    }
  }

  /** Lists of chapters and pairs of age groups stand in the file's order; that does not count. */
  private static Set<String> uordnet(List<Linje> linjer) {
    return linjer.stream()
        .map(l -> l.regel() + " " + ord(l.objekt()) + " " + l.aar() + " " + ord(l.beregnet()))
        .collect(Collectors.toSet());
  }

  private static Set<String> ord(String tekst) {
    return new TreeSet<>(List.of(tekst.split(", |/")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"levanger", "orland", "kvanangen"})
  void noFileAndNoColumnIsNeeded(String kommune) {
    Testkilder kilder = Testkilder.av(kommune);
    for (String type : kilder.typer()) {
      Testkilder uten = kilder.kopi();
      Set<String> kolonner =
          uten.fil(type).isEmpty() ? Set.of() : Set.copyOf(uten.fil(type).get(0).keySet());
      for (String kolonne : kolonner) {
        Testkilder utenKolonne = kilder.kopi();
        utenKolonne.fil(type).forEach(r -> r.remove(kolonne));
        assertThat(Linje.av(utenKolonne)).isNotNull();
      }
      uten.fil(type).clear();
      assertThat(Linje.av(uten)).isNotNull();
    }
  }

  @Test
  void nothingReadInIsNothingFound() {
    assertThat(Linje.av(new Testkilder())).isEmpty();
  }

  @Test
  void noCellBreaksARule() {
    for (String kommune : KOMMUNER) {
      Testkilder ekte = Testkilder.av(kommune);
      for (long nummer = 0; nummer < 60; nummer++) {
        Random r = new Random(nummer);
        Testkilder kilder = ekte.kopi();
        for (int i = 0; i < 80; i++) {
          List<Map<String, String>> fil =
              kilder.fil(kilder.typer().get(r.nextInt(kilder.typer().size())));
          Map<String, String> rad = fil.get(r.nextInt(fil.size()));
          List<String> kolonner = new ArrayList<>(rad.keySet());
          rad.put(kolonner.get(r.nextInt(kolonner.size())), RART.get(r.nextInt(RART.size())));
          if (i % 10 == 0) {
            fil.add(new LinkedHashMap<>(rad));
          }
        }
        assertThat(Linje.av(kilder)).as("%s %d", kommune, nummer).isNotNull();
      }
    }
  }
}
