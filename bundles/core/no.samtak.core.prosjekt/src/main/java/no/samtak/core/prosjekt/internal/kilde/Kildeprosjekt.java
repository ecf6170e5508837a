// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.prosjekt.internal.kilde;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.samtak.core.api.kilde.Kilder;
import no.samtak.core.api.kilde.Kilderad;
import no.samtak.core.prosjekt.internal.prosjekt.Prosjekt;
import org.jspecify.annotations.Nullable;

/**
 * The project that the imported files tell of: a final report ({@code prosjekt}, {@code moter}), a
 * preliminary one ({@code oppgaver}, {@code gjenstar}, {@code rapport}), or both. Reads any file of
 * the form; what is not stated is not there.
 *
 * @param prosjekt name, period, shift and reports, as far as they are stated
 * @param opplysninger every stated fact
 * @param milepaeler what was planned, in the files' order
 * @param moter rules, meetings held and planned, who takes part
 * @param roller groups with their members
 */
public record Kildeprosjekt(
    Prosjekt prosjekt,
    List<Kildeopplysning> opplysninger,
    List<Kildemilepael> milepaeler,
    List<Kildemote> moter,
    List<Kilderolle> roller) {
  private static final Map<String, Kildemote.Slag> MOTESLAG =
      Map.of(
          "regel", Kildemote.Slag.REGEL,
          "holdt", Kildemote.Slag.HOLDT,
          "planlagt", Kildemote.Slag.PLANLAGT,
          "deltakelse", Kildemote.Slag.DELTAKELSE);
  private static final Set<String> AVLYST = Set.of("avlyst", "utsatt");
  private static final int MAANEDER_I_AARET = 12;

  public Kildeprosjekt {
    opplysninger = List.copyOf(opplysninger);
    milepaeler = List.copyOf(milepaeler);
    moter = List.copyOf(moter);
    roller = List.copyOf(roller);
  }

  /** What the kommune's files tell; empty where they tell of no project. */
  public static Optional<Kildeprosjekt> av(Kilder kilder) {
    List<Kilderad> fakta = kilder.rader("prosjekt");
    List<Kilderad> oppgaver = kilder.rader("oppgaver");
    List<Kilderad> gjenstar = kilder.rader("gjenstar");
    List<Kildemote> moter = kilder.rader("moter").stream().flatMap(r -> mote(r).stream()).toList();
    List<Kilderad> rapport = kilder.rader("rapport");
    if (fakta.isEmpty() && oppgaver.isEmpty() && moter.isEmpty() && gjenstar.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Kildeprosjekt(
            prosjektet(fakta, moter),
            Stream.concat(
                    fakta.stream().map(Kildeprosjekt::opplysning),
                    rapport.stream().map(Kildeprosjekt::rapportopplysning))
                .toList(),
            milepaeler(fakta, oppgaver, gjenstar),
            moter,
            roller(kilder.rader("moter"), oppgaver)));
  }

  private static Prosjekt prosjektet(List<Kilderad> fakta, List<Kildemote> moter) {
    LocalDate fra = forste(fakta, "periode_fra");
    LocalDate til = forste(fakta, "periode_til");
    return new Prosjekt(
        Prosjekt.KILDEN,
        verdi(fakta, "prosjektnavn").or(() -> verdi(fakta, "navn")).orElse(""),
        "",
        fra,
        til,
        forskyvning(fakta, fra),
        "",
        rapportmaaneder(moter),
        0);
  }

  /** As stated, or else the whole months from the first stated start to the last. */
  private static int forskyvning(List<Kilderad> fakta, @Nullable LocalDate fra) {
    Optional<Integer> oppgitt =
        verdi(fakta, "periode_forskjovet_maneder")
            .filter(v -> v.matches("-?\\d{1,3}"))
            .map(Integer::valueOf);
    if (oppgitt.isPresent() || fra == null) {
      return oppgitt.orElse(0);
    }
    LocalDate siste = dager(fakta, "periode_fra").max(Comparator.naturalOrder()).orElse(fra);
    return (int) ChronoUnit.MONTHS.between(fra, siste);
  }

  private static int rapportmaaneder(List<Kildemote> moter) {
    return moter.stream()
        .filter(m -> m.slag() == Kildemote.Slag.REGEL && erRapport(m.arena()))
        .flatMap(m -> Optional.ofNullable(m.takt()).stream())
        .map(
            t ->
                switch (t.enhet()) {
                  case MAANED -> 1;
                  case KVARTAL -> 3;
                  case AAR -> MAANEDER_I_AARET / t.antall();
                  case UKER -> 0;
                })
        .filter(m -> m > 0)
        .findFirst()
        .orElse(0);
  }

  /** Whether a rule on meetings is one on reports. */
  public static boolean erRapport(String arena) {
    return arena.toLowerCase(Locale.ROOT).startsWith("rapport");
  }

  private static List<Kildemilepael> milepaeler(
      List<Kilderad> fakta, List<Kilderad> oppgaver, List<Kilderad> gjenstar) {
    List<Kildemilepael> alle = new ArrayList<>();
    periodens(alle, fakta, "periode_fra", "oppstart");
    periodens(alle, fakta, "periode_til", "avsluttet");
    for (Kilderad rad : oppgaver) {
      if (rad.celle("type").equals("planlagt")) {
        alle.add(
            new Kildemilepael(
                rad.celle("id"),
                rad.celle("oppgave"),
                rad.celle("frist"),
                frist(rad),
                gjort(rad.celle("id"), oppgaver, gjenstar),
                rad.celle("status"),
                rad.celle("ansvarlig"),
                "oppgaver",
                rad.nummer()));
      }
    }
    for (Kilderad rad : gjenstar) {
      // What answers a planned task is that task's; the rest is still to be done.
      if (rad.celle("svarer_til").isBlank() && rad.har("punkt")) {
        alle.add(
            new Kildemilepael(
                rad.celle("id"),
                rad.celle("punkt"),
                rad.celle("frist"),
                frist(rad) != null
                    ? frist(rad)
                    : Kildetid.i(rad, "dato").map(Kildetid::til).orElse(null),
                null,
                rad.celle("type"),
                rad.celle("ansvarlig"),
                "gjenstar",
                rad.nummer()));
      }
    }
    return alle;
  }

  /** Start and end: the first stated as planned against the day that it did. */
  private static void periodens(
      List<Kildemilepael> alle, List<Kilderad> fakta, String planlagt, String faktisk) {
    for (Kilderad rad : fakta) {
      if (!rad.celle("nokkel").equals(faktisk)) {
        continue;
      }
      LocalDate dag =
          Kildetid.i(rad, "verdi").filter(Kildetid::erDag).map(Kildetid::fra).orElse(null);
      LocalDate plan = forste(fakta, planlagt);
      if (dag != null && plan != null) {
        alle.add(
            new Kildemilepael(
                faktisk, faktisk, plan.toString(), plan, dag, "", "", "prosjekt", rad.nummer()));
        return;
      }
    }
  }

  private static @Nullable LocalDate frist(Kilderad rad) {
    return Kildetid.i(rad, "frist_dato").map(Kildetid::til).orElse(null);
  }

  /**
   * The last day of what answers a planned task; of a week its Monday, as it may have been then.
   */
  private static @Nullable LocalDate gjort(
      String id, List<Kilderad> oppgaver, List<Kilderad> gjenstar) {
    return Stream.concat(
            oppgaver.stream().filter(r -> !r.celle("type").equals("planlagt")), gjenstar.stream())
        .filter(r -> Arrays.asList(r.celle("svarer_til").strip().split("[\\s,;|/]+")).contains(id))
        .flatMap(
            r -> Kildetid.i(r, "dato_til", "dato_fra", "dato", "uke").map(Kildetid::fra).stream())
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  private static Optional<Kildemote> mote(Kilderad rad) {
    Kildemote.Slag slag = MOTESLAG.get(rad.celle("type"));
    if (slag == null || !rad.har("motearena")) {
      return Optional.empty();
    }
    String status = rad.celle("status").strip().toLowerCase(Locale.ROOT);
    return Optional.of(
        new Kildemote(
            slag,
            rad.celle("motearena"),
            rad.celle("tidspunkt").isBlank() ? rad.celle("dato") : rad.celle("tidspunkt"),
            Kildetid.i(rad, "dato").orElse(null),
            rad.celle("antall").matches("\\d{1,6}") ? Integer.valueOf(rad.celle("antall")) : null,
            Takt.av(rad.celle("intervall_norm")).orElse(null),
            rad.celle("intervall"),
            status.startsWith("ikke") || status.startsWith("ikkje") || AVLYST.contains(status),
            rad.celle("merknad"),
            rad.nummer()));
  }

  private static List<Kilderolle> roller(List<Kilderad> moter, List<Kilderad> oppgaver) {
    List<Kilderolle> alle = new ArrayList<>();
    for (Kilderad rad : moter) {
      if (rad.celle("type").equals("deltakelse") && rad.har("motearena")) {
        alle.add(
            new Kilderolle(
                rad.celle("motearena"),
                rad.celle("merknad"),
                rad.celle("tidspunkt"),
                "moter",
                rad.nummer()));
      }
    }
    for (Kilderad rad : oppgaver) {
      if (rad.celle("type").equals("bakgrunn") && rad.har("deltakere") && rad.har("oppgave")) {
        alle.add(
            new Kilderolle(
                rad.celle("oppgave"),
                rad.celle("deltakere"),
                rad.celle("dato_fra"),
                "oppgaver",
                rad.nummer()));
      }
    }
    return alle;
  }

  private static Kildeopplysning opplysning(Kilderad rad) {
    return new Kildeopplysning(
        rad.celle("nokkel"),
        rad.celle("verdi"),
        rad.celle("enhet"),
        rad.celle("sted"),
        rad.celle("merknad"),
        "prosjekt",
        rad.nummer());
  }

  private static Kildeopplysning rapportopplysning(Kilderad rad) {
    String til = rad.celle("verdi_til");
    return new Kildeopplysning(
        rad.celle("nokkel"),
        til.isBlank() || til.equals(rad.celle("verdi_fra"))
            ? rad.celle("verdi_fra")
            : rad.celle("verdi_fra") + "–" + til,
        rad.celle("enhet"),
        rad.celle("kapittel"),
        rad.celle("merknad"),
        "rapport",
        rad.nummer());
  }

  private static Optional<String> verdi(List<Kilderad> fakta, String nokkel) {
    return fakta.stream()
        .filter(r -> r.celle("nokkel").equals(nokkel) && r.har("verdi"))
        .map(r -> r.celle("verdi").strip())
        .findFirst();
  }

  private static @Nullable LocalDate forste(List<Kilderad> fakta, String nokkel) {
    TreeSet<LocalDate> dager = new TreeSet<>(dager(fakta, nokkel).toList());
    return dager.isEmpty() ? null : dager.first();
  }

  private static Stream<LocalDate> dager(List<Kilderad> fakta, String nokkel) {
    return fakta.stream()
        .filter(r -> r.celle("nokkel").equals(nokkel))
        .flatMap(r -> Kildetid.i(r, "verdi").stream())
        .filter(Kildetid::erDag)
        .map(Kildetid::fra);
  }
}
