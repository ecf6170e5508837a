// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.finansiering;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import no.samtak.core.api.finansiering.Betaler;
import no.samtak.core.api.finansiering.Finansiering.Aarsbelop;
import no.samtak.core.api.finansiering.FinansieringTilstand;
import no.samtak.core.api.kilde.Kilder;
import no.samtak.core.api.kilde.Kilderad;
import no.samtak.core.tilskudd.internal.felles.Kilde;
import org.jspecify.annotations.Nullable;

/**
 * The fundings that a plan's rows tell of, one for each tiltak with external money: from the first
 * year with E to the last, its last funded day the 31st of December. Where the plan's table has no
 * E for a tiltak, the year stands in {@code okonomiplan.midler_til_aar} ("til 2012", so the year
 * before) or in {@code tiltak.finansiering_slutt} ("ut 2010"). The funder is the plan's own words.
 *
 * <p>It is running, but where the plan says that it is only applied for: a column tells how long
 * one is to apply ({@code okonomiplan.soknad_til_og_med_aar}) and none how long the money runs, or
 * the words do ({@link Planord}). An application by another kommune, or beside money that runs,
 * changes nothing.
 */
final class Planfinansieringer {
  private static final BigDecimal TUSEN = BigDecimal.valueOf(1000);
  private static final int MAKS_KILDE = 400;

  private final Map<String, List<Aarsbelop>> linjer = new LinkedHashMap<>();
  private final Map<String, Kilderad> okonomiplan = new LinkedHashMap<>();
  private final Map<String, Kilderad> slutt = new LinkedHashMap<>();
  private final Map<String, List<Kilderad>> beskrevet = new HashMap<>();

  private Planfinansieringer(Kilder kilder) {
    for (Kilderad rad : kilder.rader("finansieringsplan")) {
      Integer aar = Kilde.aar(rad, "aar");
      Betaler betaler = betaler(rad);
      if (aar != null && betaler != null && rad.har("tiltak_id")) {
        BigDecimal tkr = Kilde.belop(rad, "belop_tkr");
        linjer
            .computeIfAbsent(rad.celle("tiltak_id"), t -> new ArrayList<>())
            .add(new Aarsbelop(aar, betaler, tkr == null ? null : tkr.multiply(TUSEN)));
      }
    }
    for (Kilderad rad : kilder.rader("okonomiplan")) {
      okonomiplan.putIfAbsent(rad.celle("tiltak_id"), rad);
    }
    for (Kilderad rad : kilder.rader("tiltak")) {
      beskrevet.computeIfAbsent(rad.celle("tiltak_id"), t -> new ArrayList<>()).add(rad);
      if (Kilde.aar(rad, "finansiering_slutt") != null) {
        slutt.merge(rad.celle("tiltak_id"), rad, Planfinansieringer::senest);
      }
    }
  }

  /** Of a kommune's sources, by tiltak in the plan's order. */
  static Map<String, Registrert> av(String kommune, Kilder kilder) {
    Planfinansieringer plan = new Planfinansieringer(kilder);
    Map<String, Registrert> av = new LinkedHashMap<>();
    plan.linjer.keySet().forEach(t -> plan.legg(av, kommune, t));
    plan.okonomiplan.keySet().forEach(t -> plan.legg(av, kommune, t));
    plan.slutt.keySet().forEach(t -> plan.legg(av, kommune, t));
    return av;
  }

  private void legg(Map<String, Registrert> av, String kommune, String tiltak) {
    if (tiltak.isEmpty() || av.containsKey(tiltak)) {
      return;
    }
    List<Aarsbelop> egne = new ArrayList<>(linjer.getOrDefault(tiltak, List.of()));
    egne.sort(Comparator.comparing(Aarsbelop::aar).thenComparing(Aarsbelop::betaler));
    int[] eksterne =
        egne.stream()
            .filter(l -> l.betaler() == Betaler.E)
            .mapToInt(Aarsbelop::aar)
            .sorted()
            .toArray();
    Integer siste =
        eksterne.length > 0 ? Integer.valueOf(eksterne[eksterne.length - 1]) : ut(tiltak);
    if (siste == null) {
      return;
    }
    OptionalInt forste = Arrays.stream(eksterne).findFirst();
    Finansieringsinnhold innhold =
        new Finansieringsinnhold(
            tiltak,
            kilde(tiltak),
            "",
            "",
            forste.isPresent() ? LocalDate.of(forste.getAsInt(), 1, 1) : null,
            LocalDate.of(siste, 12, 31),
            null,
            slatt(egne),
            "",
            null,
            List.of(),
            false,
            "");
    av.put(
        tiltak,
        new Registrert(
            kommune,
            Registrert.FRA_PLANEN + tiltak,
            innhold,
            tilstand(kommune, tiltak),
            "",
            null,
            tiltak,
            0));
  }

  private FinansieringTilstand tilstand(String kommune, String tiltak) {
    Kilderad plan = okonomiplan.get(tiltak);
    if (plan != null && plan.har("midler_til_aar")) {
      return FinansieringTilstand.LOPENDE;
    }
    if (plan != null && plan.har("soknad_til_og_med_aar")) {
      return FinansieringTilstand.SOKT;
    }
    Planord.Stand stand =
        plan == null
            ? Planord.Stand.UKJENT
            : Planord.les(plan.celle("annen_finansiering"), kommune);
    // What the table says goes before what the descriptions say.
    for (Kilderad rad : beskrevet.getOrDefault(tiltak, List.of())) {
      if (stand == Planord.Stand.UKJENT && Planord.erKommunen(rad.celle("soker"), kommune)) {
        stand = Planord.les(rad.celle("kostnad"), kommune);
      }
    }
    return stand == Planord.Stand.SOKT ? FinansieringTilstand.SOKT : FinansieringTilstand.LOPENDE;
  }

  /** Two rows for the same year and payer are one amount; unknown where one of them is. */
  private static List<Aarsbelop> slatt(List<Aarsbelop> egne) {
    Map<List<Object>, Aarsbelop> slatt = new LinkedHashMap<>();
    for (Aarsbelop linje : egne) {
      slatt.merge(
          List.of(linje.aar(), linje.betaler()),
          linje,
          (a, b) -> new Aarsbelop(a.aar(), a.betaler(), sum(a.belopKr(), b.belopKr())));
    }
    return List.copyOf(slatt.values());
  }

  private static @Nullable BigDecimal sum(@Nullable BigDecimal a, @Nullable BigDecimal b) {
    return a == null || b == null ? null : a.add(b);
  }

  private @Nullable Integer ut(String tiltak) {
    Kilderad plan = okonomiplan.get(tiltak);
    Integer til = plan == null ? null : Kilde.aar(plan, "midler_til_aar");
    if (til != null) {
      return til - 1;
    }
    Kilderad rad = slutt.get(tiltak);
    return rad == null ? null : Kilde.aar(rad, "finansiering_slutt");
  }

  private String kilde(String tiltak) {
    Kilderad plan = okonomiplan.get(tiltak);
    String ord = plan == null ? "" : plan.celle("annen_finansiering").strip();
    Kilderad rad = slutt.get(tiltak);
    if (ord.isEmpty() && rad != null) {
      ord = rad.celle("kostnad").strip();
    }
    return ord.length() <= MAKS_KILDE ? ord : ord.substring(0, MAKS_KILDE);
  }

  private static Kilderad senest(Kilderad a, Kilderad b) {
    int aarA = Objects.requireNonNullElse(Kilde.aar(a, "finansiering_slutt"), 0);
    int aarB = Objects.requireNonNullElse(Kilde.aar(b, "finansiering_slutt"), 0);
    return aarB > aarA ? b : a;
  }

  private static @Nullable Betaler betaler(Kilderad rad) {
    return switch (rad.celle("kilde").strip()) {
      case "E" -> Betaler.E;
      case "K" -> Betaler.K;
      case "B" -> Betaler.B;
      default -> null;
    };
  }
}
