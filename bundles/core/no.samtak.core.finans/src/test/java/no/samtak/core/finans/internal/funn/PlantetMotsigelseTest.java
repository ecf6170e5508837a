// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.funn;

import static no.samtak.testing.Testkilder.der;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import no.samtak.core.api.funn.Funnregel;
import no.samtak.core.finans.internal.funn.regel.Regelsett;
import no.samtak.testing.Testkilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random plans that contradict themselves nowhere give no finding; each planted contradiction gives
 * its own, at its place, and no other.
 */
class PlantetMotsigelseTest {
  private static final int PLANER = 300;

  /** Changes a plan and says what is then to be found: rule, a space, object. */
  private interface Planting extends BiFunction<TilfeldigPlan, Random, Set<String>> {}

  private static final Map<String, Planting> PLANTINGER = new LinkedHashMap<>();

  private static void plant(String regel, Planting planting) {
    PLANTINGER.put(regel + " " + PLANTINGER.size(), planting);
  }

  private static String en(List<String> av, Random r) {
    return av.get(r.nextInt(av.size()));
  }

  private static String tall(Map<String, String> rad, String kolonne, int mer) {
    return String.valueOf(Integer.parseInt(rad.getOrDefault(kolonne, "0")) + mer);
  }

  static {
    plant(
        "LE-F01",
        (p, r) -> {
          String id = en(p.medEgenandel, r);
          List<Map<String, String>> rader =
              p.kilder.fil("finansieringsplan").stream()
                  .filter(der("tiltak_id", id).and(der("kilde", "E")))
                  .toList();
          Map<String, String> rad = rader.get(r.nextInt(rader.size()));
          rad.put("belop_tkr", tall(rad, "belop_tkr", 10));
          return Set.of("LE-F01 " + id);
        });
    plant(
        "LE-F02",
        (p, r) -> {
          String id = en(p.medEttPar, r);
          p.kilder.endre(
              "okonomiplan",
              der("tiltak_id", id),
              rad -> rad.put("nye_midler_tkr", tall(rad, "nye_midler_tkr", 7)));
          return Set.of("LE-F02 " + id, "LE-F04 sum");
        });
    plant(
        "LE-F03",
        (p, r) -> {
          String id = en(p.medEttPar, r);
          p.kilder.endre("okonomiplan", der("tiltak_id", id), "nye_midler_aar", "");
          return Set.of("LE-F03 " + id, "LE-F04 sum");
        });
    plant(
        "LE-F05",
        (p, r) -> {
          String id = en(p.medEksternt, r);
          p.kilder.endre(
              "okonomiplan",
              der("tiltak_id", id),
              rad -> {
                rad.put("varighet_aar", "9");
                rad.put("soknad_til_og_med_aar", "");
              });
          return Set.of("LE-F05 " + id);
        });
    plant(
        "LE-F05",
        (p, r) -> {
          String id = en(p.medEksternt, r);
          p.kilder.endre(
              "okonomiplan",
              der("tiltak_id", id),
              rad -> {
                rad.put("varighet_aar", "");
                rad.put("soknad_til_og_med_aar", "");
                rad.put("midler_til_aar", String.valueOf(p.til + 9));
              });
          return Set.of("LE-F05 " + id);
        });
    plant(
        "LE-F06",
        (p, r) -> {
          String id = en(p.iIntervall, r);
          Map<String, String> rad =
              new LinkedHashMap<>(
                  p.kilder.fil("finansieringsplan").stream()
                      .filter(der("tiltak_id", id))
                      .findFirst()
                      .orElseThrow());
          rad.put("aar", tall(rad, "aar", 1));
          rad.put("kilde", "E");
          p.kilder.fil("finansieringsplan").add(r.nextInt(3), rad);
          p.kilder.endre("okonomiplan", der("tiltak_id", id), "annen_finansiering", "");
          return Set.of("LE-F06 " + id);
        });
    plant(
        "LE-F07",
        (p, r) -> {
          String id = en(p.eksternErAlt, r);
          p.kilder.rad(
              "finansieringsplan",
              "tiltak_id",
              id,
              "aar",
              "",
              "kilde",
              "K",
              "belop_tkr",
              "",
              "celle",
              "K kommer");
          return Set.of("LE-F07 " + id, "LE-F21 " + id);
        });
    plant(
        "LE-F08",
        (p, r) -> {
          p.kilder.endre("nullkostnad", der("tiltak_id", "gratis-1"), "ref", "2.2.9");
          return Set.of("LE-F08 gratis-1");
        });
    plant(
        "LE-F09",
        (p, r) -> {
          p.kilder.endre("nullkostnad", der("tiltak_id", "gratis-1"), "ref", "2.2.2.2");
          return Set.of("LE-F09 gratis-1");
        });
    plant(
        "LE-F09",
        (p, r) -> {
          p.kilder.endre("okonomiplan", der("tiltak_id", "drift-0"), "beskrivelse_ref", "kap. 4");
          return Set.of("LE-F09 drift-0");
        });
    plant(
        "LE-F10",
        (p, r) -> {
          p.kilder.endre(
              "okonomiplan", der("tiltak_id", "drift-0"), "beskrivelse_ref", "over 18 år");
          return Set.of("LE-F10 drift-0");
        });
    plant(
        "LE-F11",
        (p, r) -> {
          p.kilder.endre("tiltak", der("tiltak_id", "drift-1"), "belop_kr", "5");
          return Set.of("LE-F11 drift-1");
        });
    plant(
        "LE-F12",
        (p, r) -> {
          p.kilder.endre("nullkostnad", der("tiltak_id", "gratis-0"), "ansvar", "Brannvesenet");
          return Set.of("LE-F12 gratis-0");
        });
    plant(
        "LE-F12",
        (p, r) -> {
          p.kilder.endre(
              "tiltak", der("tiltak_id", "drift-2"), "ansvarlig", "Leder for kaia/ Havna");
          return Set.of("LE-F12 drift-2");
        });
    plant(
        "LE-F13",
        (p, r) -> {
          p.kilder.rad(
              "tiltak",
              "tiltak_id",
              "glemt",
              "status",
              "ny",
              "tiltak",
              "Glemt",
              "kostnad",
              "Ramme",
              "kapittel",
              "3.2");
          return Set.of("LE-F13 glemt");
        });
    plant(
        "LE-F14",
        (p, r) -> {
          String id = en(p.nye, r);
          p.kilder.fjern("tiltak", der("tiltak_id", id));
          return Set.of("LE-F14 " + id);
        });
    plant(
        "LE-F15",
        (p, r) -> {
          String id = en(p.nye, r);
          String navn = "Tiltaket " + id;
          p.kilder.endre("nullkostnad", der("tiltak_id", "gratis-2"), "ansvar", navn + " og NAV");
          p.kilder.endre("tiltak", der("tiltak_id", "gratis-2"), "ansvarlig", "NAV");
          return Set.of("LE-F15 gratis-2");
        });
    plant(
        "LE-F16",
        (p, r) -> {
          p.kilder.rad(
              "tiltak",
              "tiltak_id",
              "gratis-0",
              "status",
              "eksisterende",
              "tiltak",
              "Gratis",
              "kapittel",
              "2.2.1.1");
          return Set.of("LE-F16 gratis-0");
        });
    plant(
        "LE-F17",
        (p, r) -> {
          p.kilder.endre("tiltak", der("tiltak_id", "fast-1"), "kostnad", "Prosjekt-midler");
          return Set.of("LE-F17 fast-1");
        });
    plant(
        "LE-F18",
        (p, r) -> {
          p.kilder.rad(
              "deltiltak",
              "tiltak_id",
              "gard",
              "deltiltak",
              "Haug Gård",
              "type",
              "sted",
              "dager_per_uke",
              "2");
          return Set.of("LE-F18 gard");
        });
    plant(
        "LE-F18",
        (p, r) -> {
          p.kilder.fjern("deltiltak", der("deltiltak", "Moen"));
          return Set.of("LE-F18 gard");
        });
    plant(
        "LE-F19",
        (p, r) -> {
          p.kilder.endre("plan", der("nokkel", "planperiode_tekst"), "verdi", "1999-2003");
          return Set.of("LE-F19 planperiode");
        });
    plant(
        "LE-F19",
        (p, r) -> {
          p.kilder.endre(
              "plan", der("nokkel", "finansieringstabell_aar"), "verdi", (p.fra - 1) + "-" + p.til);
          return Set.of("LE-F19 finansieringstabell_aar");
        });
    plant(
        "LE-F20",
        (p, r) -> {
          String id = en(p.medEksternt, r);
          p.kilder.endre(
              "finansieringsplan", der("tiltak_id", id).and(der("kilde", "E")), "belop_tkr", "");
          return Set.of("LE-F20 " + id);
        });
    plant(
        "LE-F22",
        (p, r) -> {
          String id = en(p.nye, r);
          p.kilder.endre("okonomiplan", der("tiltak_id", id), "helarsvirkning_tkr", "");
          return Set.of("LE-F22 " + id);
        });
    plant(
        "LE-F23",
        (p, r) -> {
          p.kilder.endre("investering", x -> true, "samlet_kostnad", "Ikke beregnet enda");
          return Set.of("LE-F23 bygg");
        });
    plant(
        "LE-F26",
        (p, r) -> {
          p.kilder.endre("tjenester", der("tiltak_id", "fast-2"), "enhet", "Havnevesenet");
          return Set.of("LE-F26 fast-2");
        });
    plant(
        "LE-F27",
        (p, r) -> {
          p.kilder.endre(
              "situasjon",
              der("id", "barn-b"),
              rad -> rad.put("alder_fra", tall(rad, "alder_fra", -1)));
          return Set.of("LE-F27 barn-a, barn-b");
        });
    plant(
        "LE-F28",
        (p, r) -> {
          String id = en(p.medEksternt, r);
          p.kilder.endre("okonomiplan", x -> true, "annen_finansiering", "");
          p.kilder.endre(
              "okonomiplan", der("tiltak_id", id), "annen_finansiering", "Opptappingsmidler");
          p.kilder.endre(
              "plan",
              der("nokkel", "nasjonal_opptrappingsplan_til_og_med"),
              "verdi",
              String.valueOf(p.fra - 1));
          return Set.of("LE-F28 " + id);
        });
    plant(
        "OR-F01",
        (p, r) -> {
          p.kilder.endre("soknader", der("id", "fatt"), "tilsagn_kr", "1");
          return Set.of("OR-F01 fatt");
        });
    for (String kolonne : "soknadsdato soknadsbelop_kr svardato tilsagn_kr".split(" ")) {
      plant(
          "OR-F02",
          (p, r) -> {
            p.kilder.endre("soknader", der("id", "fatt"), kolonne, "");
            return Set.of("OR-F02 fatt");
          });
    }
    plant(
        "OR-F03",
        (p, r) -> {
          p.kilder.endre(
              "oppgaver", der("id", "p3"), rad -> rad.put("frist_dato", (p.fra - 1) + "-12"));
          return Set.of("OR-F03 p3");
        });
    plant(
        "OR-F04",
        (p, r) -> {
          p.kilder.endre("gjenstar", x -> true, "svarer_til", "");
          return Set.of("OR-F04 p9");
        });
    plant(
        "OR-F05",
        (p, r) -> {
          p.kilder.endre("rapport", x -> true, "verdi_fra", (p.fra - 1) + "-12-24");
          return Set.of("OR-F05 gjenstar_pr");
        });
    plant(
        "KV-F01",
        (p, r) -> {
          p.kilder.endre(
              "prosjekt",
              der("nokkel", "egenandel_kr"),
              rad -> rad.put("verdi", tall(rad, "verdi", -10_000)));
          return Set.of("KV-F01 egenandel_kr");
        });
    plant(
        "KV-F02",
        (p, r) -> {
          p.kilder.endre("prosjekt", der("nokkel", "overskridelse_ca_kr"), "verdi", "900000");
          return Set.of("KV-F02 overskridelse");
        });
    plant(
        "KV-F03",
        (p, r) -> {
          p.kilder.endre("prosjektregnskap", x -> true, "regnskap_kr", "");
          return Set.of("KV-F03 regnskap");
        });
    plant(
        "KV-F04",
        (p, r) -> {
          p.kilder.endre(
              "prosjekt",
              der("nokkel", "planlagt_oppstart"),
              rad ->
                  rad.put(
                      "verdi",
                      LocalDate.parse(rad.getOrDefault("verdi", "")).minusDays(30).toString()));
          return Set.of("KV-F04 planlagt_oppstart");
        });
    plant(
        "KV-F06",
        (p, r) -> {
          p.kilder.endre("moter", der("id", "fagdag"), "dato", (p.fra - 1) + "-12-31");
          return Set.of("KV-F06 fagdag");
        });
    plant(
        "KV-F07",
        (p, r) -> {
          p.kilder.endre("stillinger", der("id", "to"), "antall", "3");
          return Set.of("KV-F07 tjenesten");
        });
    plant(
        "KV-F09",
        (p, r) -> {
          p.kilder.endre("registrering", der("radtype", "total"), "personer_til", "28");
          return Set.of("KV-F09 total");
        });
    plant(
        "KV-F09",
        (p, r) -> {
          p.kilder.endre("registrering", der("radtype", "total"), "personer_fra", "14");
          return Set.of("KV-F09 total");
        });
    plant(
        "KV-F10",
        (p, r) -> {
          String id = "samling-a" + (p.fra + 2);
          p.kilder.endre(
              "moter",
              der("id", id),
              rad -> {
                rad.put("type", "planlagt");
                rad.put("status", "ikke holdt");
              });
          return Set.of("KV-F10 " + id);
        });
    plant(
        "KV-F10",
        (p, r) -> {
          p.kilder.fjern("moter", der("id", "samling-b" + (p.fra + 1)));
          return Set.of("KV-F10 samling-regel");
        });
    plant(
        "KV-F11",
        (p, r) -> {
          p.kilder.endre("moter", der("id", "kurs"), "status", "ikke igangsatt");
          return Set.of("KV-F11 kurs");
        });
  }

  static Stream<String> plantinger() {
    return PLANTINGER.keySet().stream();
  }

  /** An invented plan with one contradiction. */
  static Testkilder plantet(String hvilken) {
    TilfeldigPlan plan = new TilfeldigPlan(1);
    PLANTINGER.getOrDefault(hvilken, (p, r) -> Set.of()).apply(plan, new Random(1));
    return plan.kilder;
  }

  @Test
  void aConsistentPlanGivesNoFindingOfAnyRule() {
    for (long nummer = 0; nummer < PLANER; nummer++) {
      assertThat(Linje.av(new TilfeldigPlan(nummer).kilder)).as("plan %d", nummer).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("plantinger")
  void aPlantedContradictionIsFoundAtItsPlaceAndNothingElse(String hvilken) {
    Planting planting = Objects.requireNonNull(PLANTINGER.get(hvilken));
    LongStream.range(0, PLANER / 10)
        .forEach(
            nummer -> {
              TilfeldigPlan plan = new TilfeldigPlan(nummer);
              Set<String> ventet = planting.apply(plan, new Random(nummer));
              Set<String> funnet = new HashSet<>();
              Linje.av(plan.kilder).forEach(l -> funnet.add(l.regel() + " " + l.objekt()));
              assertThat(funnet).as("plan %d", nummer).isEqualTo(ventet);
              assertThat(ventet).anyMatch(f -> hvilken.startsWith(f.substring(0, 6)));
            });
  }

  /** LE-F04 and LE-F21 come with other contradictions and are found above beside them. */
  @Test
  void everyRuleHasItsContradiction() {
    List<String> plantet = new ArrayList<>(List.of("LE-F04", "LE-F21"));
    PLANTINGER.keySet().forEach(p -> plantet.add(p.substring(0, 6)));
    assertThat(plantet).containsAll(Regelsett.ALLE.stream().map(Funnregel::id).toList());
  }
}
