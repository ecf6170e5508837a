// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.prosjekt.internal.oversikt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samtak.core.prosjekt.internal.kilde.Kildemote;
import no.samtak.core.prosjekt.internal.kilde.Kildeprosjekt;
import no.samtak.core.prosjekt.internal.kilde.Takt;
import no.samtak.core.prosjekt.internal.prosjekt.Innslag;
import no.samtak.core.prosjekt.internal.prosjekt.Prosjekt;
import org.jspecify.annotations.Nullable;

/**
 * Who meets: how often they should, and how often they did (KV-06, OR-32).
 *
 * @param navn of the arena
 * @param regel the rule in the words of who made it; empty = none
 * @param forventet meetings expected in the project's time until today; null = no rule that can be
 *     counted, or the period is not known
 * @param holdt meetings held; null = the source does not say how many
 * @param utenReferat how many of people's own entries are without minutes
 * @param ikkeHoldt meetings planned that were not held
 * @param sist the last day of a meeting held; null = none with a day
 * @param takt the rule, where it can be counted
 * @param fraKilden whether the source tells of it
 */
public record Arena(
    String navn,
    String regel,
    @Nullable Long forventet,
    @Nullable Integer holdt,
    int utenReferat,
    int ikkeHoldt,
    @Nullable LocalDate sist,
    @Nullable Takt takt,
    boolean fraKilden) {
  /** How many were expected and not held; zero where that cannot be told. */
  public long mangler() {
    return forventet == null || holdt == null ? 0 : Math.max(0, forventet - holdt);
  }

  /** Every arena that the source or people name, in the order of their first mention. */
  static List<Arena> av(
      Prosjekt prosjekt, Optional<Kildeprosjekt> kilde, List<Innslag> innslag, LocalDate idag) {
    Map<String, Samler> alle = new LinkedHashMap<>();
    for (Kildemote m : kilde.map(Kildeprosjekt::moter).orElse(List.of())) {
      if (m.slag() != Kildemote.Slag.DELTAKELSE && !Kildeprosjekt.erRapport(m.arena())) {
        alle.computeIfAbsent(m.arena(), k -> new Samler()).ta(m);
      }
    }
    for (Innslag i : innslag) {
      if (i.slag() == Innslag.Slag.MOTE || i.slag() == Innslag.Slag.MOTEREGEL) {
        alle.computeIfAbsent(i.hva(), k -> new Samler()).ta(i);
      }
    }
    List<Arena> arenaer = new ArrayList<>();
    alle.forEach((navn, samler) -> arenaer.add(samler.arena(navn, prosjekt, idag)));
    return arenaer;
  }

  private static final class Samler {
    private final Set<String> regler = new LinkedHashSet<>();
    private @Nullable Takt takt;
    private int enkelte;
    private int samlet;
    private int utenReferat;
    private int ikkeHoldt;
    private boolean fraKilden;
    private boolean sagt;
    private @Nullable LocalDate sist;

    void ta(Kildemote m) {
      fraKilden = true;
      switch (m.slag()) {
        case REGEL -> {
          if (!m.intervall().isBlank()) {
            regler.add(m.intervall());
          }
          takt = m.takt() == null ? takt : m.takt();
        }
        case HOLDT -> {
          if (m.ikkeHoldt()) {
            ikkeHoldt++;
            return;
          }
          sagt = true;
          Integer antall = m.antall();
          // A row that counts meetings without days may count those that have rows of their own.
          if (antall != null && m.tid() == null) {
            samlet += antall;
          } else {
            enkelte += antall == null ? 1 : antall;
          }
          holdt(m.tid() == null ? null : m.tid().til());
        }
        case PLANLAGT -> ikkeHoldt += m.ikkeHoldt() ? 1 : 0;
        case DELTAKELSE -> {
          // Is a role, not a meeting.
        }
      }
    }

    void ta(Innslag i) {
      if (i.slag() == Innslag.Slag.MOTEREGEL) {
        Integer antall = i.antall();
        if (antall != null && antall > 0) {
          takt = new Takt(antall, Takt.Enhet.valueOf(i.enhet()));
        }
        return;
      }
      switch (i.enhet()) {
        case "HOLDT", "UTEN_REFERAT" -> {
          sagt = true;
          enkelte++;
          utenReferat += i.enhet().equals("UTEN_REFERAT") ? 1 : 0;
          holdt(i.fra());
        }
        case "AVLYST" -> ikkeHoldt++;
        default -> {
          // Planned: its day has its own deadline.
        }
      }
    }

    private void holdt(@Nullable LocalDate dag) {
      if (dag != null && (sist == null || dag.isAfter(sist))) {
        sist = dag;
      }
    }

    Arena arena(String navn, Prosjekt prosjekt, LocalDate idag) {
      LocalDate fra = prosjekt.gjelderFra();
      LocalDate til = prosjekt.gjelderTil();
      LocalDate naa = til == null || idag.isBefore(til) ? idag : til;
      Takt takten = takt;
      return new Arena(
          navn,
          String.join("; ", regler),
          takten == null || fra == null ? null : takten.ganger(fra, naa),
          // A source that has a rule and no meeting has not said that none was held.
          sagt || !fraKilden ? Integer.valueOf(Math.max(samlet, enkelte)) : null,
          utenReferat,
          ikkeHoldt,
          sist,
          takten,
          fraKilden);
    }
  }
}
