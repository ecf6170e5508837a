// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.profil;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samtak.core.api.tiltak.Tiltaksprofil;
import no.samtak.core.api.tiltak.Tiltaksprofil.Bemanning;
import no.samtak.core.api.tiltak.Tiltaksprofil.Deltiltak;
import no.samtak.core.api.tiltak.Tiltaksprofil.Parameter;
import no.samtak.core.tiltak.internal.tiltak.Registertiltak;
import no.samtak.core.tiltak.internal.tiltak.Sortering;
import org.jspecify.annotations.Nullable;

/**
 * What the files that were read in say a tiltak is: a proposal, column by column as stated. A plan
 * that says a thing in several places says it once here.
 */
final class Planprofil {
  /** The columns that are numbers to run a tiltak by, and how people call them. */
  private static final Map<String, String> PARAMETRE = new LinkedHashMap<>();

  static {
    PARAMETRE.put("plasser", "plasser");
    PARAMETRE.put("apningsdager", "åpningsdager");
    PARAMETRE.put("dager_per_uke", "dager per uke");
    PARAMETRE.put("apningstid", "åpningstid");
    PARAMETRE.put("timer_per_dag", "timer per dag");
    PARAMETRE.put("hyppighet", "hyppighet");
    PARAMETRE.put("aldersgrense_fra", "aldersgrense fra");
    PARAMETRE.put("aldersgrense_til", "aldersgrense til");
    PARAMETRE.put("varighet_aar", "varighet i år");
    PARAMETRE.put("intervall_aar", "år mellom hver gang");
    PARAMETRE.put("oppsigelsesvarsel_mnd", "oppsigelsesvarsel i måneder");
  }

  private static final Set<String> FASER =
      Set.of("forebygging", "tidlig innsats", "behandling", "rehabilitering", "ettervern");
  private static final int MAKS_BAKGRUNN = 4000;
  private static final int MAKS = 1000;
  private static final int MAKS_KORT = 200;

  private final List<Map<String, String>> rader;

  private Planprofil(List<Map<String, String>> rader) {
    this.rader = rader;
  }

  /**
   * The proposal.
   *
   * @param rader the plan's rows of the tiltak, by column
   * @param deler the rows of its parts
   * @param stillinger all the kommune's rows of positions
   */
  static Tiltaksprofil av(
      String kommune,
      Registertiltak tiltak,
      List<Map<String, String>> rader,
      List<Map<String, String>> deler,
      List<Map<String, String>> stillinger) {
    Planprofil plan = new Planprofil(rader);
    return new Tiltaksprofil(
        kommune,
        tiltak.tiltakId(),
        plan.samlet("innhold", "\n", MAKS_BAKGRUNN),
        tiltak.malgrupper(),
        plan.fase(),
        plan.samlet("niva", ", ", MAKS_KORT),
        plan.samlet("hjemmel", "; ", MAKS),
        plan.lovpalagt(),
        plan.kapasitet(),
        plan.samlet("ansvarlig", "; ", MAKS),
        deltiltak(deler),
        plan.bemanning(tiltak, stillinger),
        plan.parametre(),
        List.of());
  }

  private Set<String> verdier(String kolonne) {
    return rader.stream()
        .map(r -> celle(r, kolonne))
        .filter(v -> !v.isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private String samlet(String kolonne, String skille, int maks) {
    return kort(String.join(skille, verdier(kolonne)), maks);
  }

  private static String kort(String tekst, int maks) {
    return tekst.length() > maks ? tekst.substring(0, maks - 1) + "…" : tekst;
  }

  /** The area where it names a phase of a course, else what the plan says it is to do. */
  private String fase() {
    String faser =
        verdier("omrade").stream()
            .filter(o -> FASER.contains(o.toLowerCase(Locale.ROOT)))
            .collect(Collectors.joining(", "));
    return kort(faser.isEmpty() ? String.join(", ", verdier("hensikt")) : faser, MAKS_KORT);
  }

  /** Said in the plan's words or not at all: silence is no answer. */
  private @Nullable Boolean lovpalagt() {
    boolean nevnt =
        rader.stream()
            .flatMap(r -> r.values().stream())
            .anyMatch(v -> v.toLowerCase(Locale.ROOT).contains("lovpålagt"));
    return nevnt ? Boolean.TRUE : null;
  }

  private @Nullable Integer kapasitet() {
    return rader.stream()
        .map(r -> heltall(celle(r, "plasser")))
        .filter(Objects::nonNull)
        .max(Integer::compare)
        .orElse(null);
  }

  private static List<Deltiltak> deltiltak(List<Map<String, String>> deler) {
    List<Deltiltak> alle = new ArrayList<>();
    for (Map<String, String> del : deler) {
      String merknad =
          List.of("kjoper", "sted", "merknad").stream()
              .map(k -> celle(del, k))
              .filter(v -> !v.isEmpty())
              .collect(Collectors.joining(", "));
      alle.add(
          new Deltiltak(
              "plan-" + (alle.size() + 1),
              celle(del, "deltiltak"),
              celle(del, "type"),
              heltall(celle(del, "plasser")),
              kort(merknad, MAKS)));
    }
    return alle;
  }

  private List<Bemanning> bemanning(Registertiltak tiltak, List<Map<String, String>> stillinger) {
    List<Bemanning> alle = new ArrayList<>();
    // A plan that repeats a tiltak repeats its staff.
    Set<String> nevnt = new LinkedHashSet<>();
    for (Map<String, String> rad : rader) {
      String antall = celle(rad, "antall_stillinger");
      String prosent = celle(rad, "stillingsprosent");
      if ((antall.isEmpty() && prosent.isEmpty()) || !nevnt.add(antall + "×" + prosent)) {
        continue;
      }
      alle.add(
          new Bemanning(
              "plan-" + (alle.size() + 1),
              kort(celle(rad, "tiltak"), MAKS_KORT),
              arsverk(antall, prosent),
              ""));
    }
    String navn = Sortering.nokkel(tiltak.navn());
    for (Map<String, String> rad : stillinger) {
      if (!Sortering.nokkel(celle(rad, "tjeneste")).equals(navn)
          || !celle(rad, "del_av").isEmpty()) {
        continue;
      }
      String oppgitt =
          celle(rad, "aarsverk_etter").isEmpty()
              ? celle(rad, "aarsverk_for")
              : celle(rad, "aarsverk_etter");
      alle.add(
          new Bemanning(
              "plan-" + (alle.size() + 1),
              kort(celle(rad, "stilling"), MAKS_KORT),
              oppgitt.isEmpty()
                  ? arsverk(celle(rad, "antall"), celle(rad, "stillingsprosent"))
                  : desimal(oppgitt),
              kort(celle(rad, "merknad"), MAKS)));
    }
    return alle;
  }

  /** Number of positions times their per cent; one position, full time, where one is not said. */
  private static @Nullable BigDecimal arsverk(String antall, String prosent) {
    BigDecimal stillinger = antall.isEmpty() ? BigDecimal.ONE : desimal(antall);
    BigDecimal andel = prosent.isEmpty() ? BigDecimal.valueOf(100) : desimal(prosent);
    return stillinger == null || andel == null || (antall.isEmpty() && prosent.isEmpty())
        ? null
        : stillinger
            .multiply(andel)
            .divide(BigDecimal.valueOf(100), 3, RoundingMode.HALF_UP)
            .stripTrailingZeros();
  }

  private List<Parameter> parametre() {
    List<Parameter> alle = new ArrayList<>();
    PARAMETRE.forEach(
        (kolonne, navn) ->
            verdier(kolonne).forEach(v -> alle.add(new Parameter(navn, kort(v, MAKS_KORT)))));
    return alle;
  }

  private static String celle(Map<String, String> rad, String kolonne) {
    return rad.getOrDefault(kolonne, "").strip();
  }

  private static @Nullable Integer heltall(String tekst) {
    return tall(tekst, Integer::valueOf);
  }

  private static @Nullable BigDecimal desimal(String tekst) {
    return tall(tekst, BigDecimal::new);
  }

  private static <T> @Nullable T tall(String tekst, Function<String, T> lesning) {
    try {
      return tekst.isEmpty() ? null : lesning.apply(tekst);
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
