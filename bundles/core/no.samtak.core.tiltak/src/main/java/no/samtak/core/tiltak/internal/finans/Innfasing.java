// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.finans;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.samtak.core.api.finansiering.Betaler;
import org.jspecify.annotations.Nullable;

/**
 * What a plan costs the kommune year by year while external money runs out (LE 4.2, UC2). Amounts
 * are in 1000 kr, added up as they stand; what is unknown is counted and never taken for zero.
 *
 * @param aar every year from the first to the last that the plan names, also those without a line
 * @param tiltak by priority, those without one last
 */
public record Innfasing(List<Aar> aar, List<Tiltaksrad> tiltak) {
  public Innfasing {
    aar = List.copyOf(aar);
    tiltak = List.copyOf(tiltak);
  }

  /**
   * The sums of a year.
   *
   * @param aar the year
   * @param egenandel own shares (K) with an amount
   * @param behovUtenTilskudd need for municipal financing (B)
   * @param minst whether an own share or a need of the year has no amount, so that the need is at
   *     least this
   * @param eksternt external money (E) with an amount
   * @param ukjenteEksterne how many tiltak have external money without an amount
   * @param endring change of the need since the year before; null for the first year
   * @param slutter how many tiltak had external money in this year and have none later in the plan;
   *     0 in the plan's last year
   */
  public record Aar(
      int aar,
      BigDecimal egenandel,
      BigDecimal behovUtenTilskudd,
      boolean minst,
      BigDecimal eksternt,
      int ukjenteEksterne,
      @Nullable BigDecimal endring,
      int slutter) {
    /** What the kommune must pay: own shares and need. */
    public BigDecimal behov() {
      return egenandel.add(behovUtenTilskudd);
    }
  }

  /**
   * A tiltak through the years.
   *
   * @param celler one for each year of the plan
   * @param egenandelUtenBelop whether an own share is mentioned without year and amount
   * @param sisteEksterneAar the last year with external money; null where there never is any
   */
  public record Tiltaksrad(
      String tiltakId,
      @Nullable Integer prioritet,
      String navn,
      @Nullable BigDecimal helarsvirkning,
      List<Celle> celler,
      boolean egenandelUtenBelop,
      @Nullable Integer sisteEksterneAar) {
    public Tiltaksrad {
      celler = List.copyOf(celler);
    }
  }

  /**
   * A tiltak in a year.
   *
   * @param poster E, K, B in this order; empty where the plan says nothing
   * @param slutt whether external money ends with this year, while the plan goes on
   */
  public record Celle(int aar, List<Post> poster, boolean slutt) {
    public Celle {
      poster = List.copyOf(poster);
    }
  }

  /** An amount of a source; null = unknown. */
  public record Post(Betaler kilde, @Nullable BigDecimal belop) {}

  /** Computes from a plan's lines, in any order. */
  public static Innfasing av(List<Finansieringslinje> linjer) {
    Map<String, List<Finansieringslinje>> perTiltak =
        linjer.stream()
            .collect(
                Collectors.groupingBy(
                    Finansieringslinje::tiltakId, LinkedHashMap::new, Collectors.toList()));
    IntSummaryStatistics spenn =
        linjer.stream()
            .map(Finansieringslinje::aar)
            .filter(Objects::nonNull)
            .mapToInt(Integer::intValue)
            .summaryStatistics();
    List<Integer> planensAar = new ArrayList<>();
    for (int ar = spenn.getMin(); spenn.getCount() > 0 && ar <= spenn.getMax(); ar++) {
      planensAar.add(ar);
    }
    List<Tiltaksrad> rader =
        perTiltak.values().stream()
            .map(egne -> rad(egne, planensAar))
            .sorted(
                Comparator.comparing(
                        Tiltaksrad::prioritet, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(Tiltaksrad::tiltakId))
            .toList();
    List<Aar> sumAar = new ArrayList<>();
    BigDecimal forrige = null;
    for (int i = 0; i < planensAar.size(); i++) {
      Aar sum = sum(i, planensAar.get(i), rader, forrige);
      sumAar.add(sum);
      forrige = sum.behov();
    }
    return new Innfasing(sumAar, rader);
  }

  /** How many tiltak have external money in some year. */
  public long antallMedTilskudd() {
    return tiltak.stream().filter(t -> t.sisteEksterneAar() != null).count();
  }

  /** How many tiltak have external money in the plan's last year. */
  public long antallMedTilskuddSisteAar() {
    if (aar.isEmpty()) {
      return 0;
    }
    int siste = aar.get(aar.size() - 1).aar();
    return tiltak.stream()
        .filter(t -> t.sisteEksterneAar() != null && t.sisteEksterneAar() == siste)
        .count();
  }

  private static Tiltaksrad rad(List<Finansieringslinje> egne, List<Integer> planensAar) {
    Finansieringslinje forste = egne.get(0);
    TreeSet<Integer> eksterne = new TreeSet<>();
    for (Finansieringslinje linje : egne) {
      if (linje.kilde() == Betaler.E && linje.aar() != null) {
        eksterne.add(linje.aar());
      }
    }
    Integer siste = eksterne.isEmpty() ? null : eksterne.last();
    int planslutt = planensAar.isEmpty() ? 0 : planensAar.get(planensAar.size() - 1);
    List<Celle> celler = new ArrayList<>();
    for (Integer ar : planensAar) {
      List<Post> poster =
          egne.stream()
              .filter(l -> ar.equals(l.aar()))
              .sorted(Comparator.comparing(Finansieringslinje::kilde))
              .map(l -> new Post(l.kilde(), l.belopTkr()))
              .toList();
      celler.add(new Celle(ar, poster, ar.equals(siste) && ar < planslutt));
    }
    boolean utenBelop =
        egne.stream()
            .anyMatch(l -> l.aar() == null && l.kilde() == Betaler.K && l.belopTkr() == null);
    return new Tiltaksrad(
        forste.tiltakId(),
        forste.prioritet(),
        forste.tiltak(),
        forste.helarsvirkningTkr(),
        celler,
        utenBelop,
        siste);
  }

  private static Aar sum(int index, int ar, List<Tiltaksrad> rader, @Nullable BigDecimal forrige) {
    BigDecimal egenandel = BigDecimal.ZERO;
    BigDecimal behov = BigDecimal.ZERO;
    BigDecimal eksternt = BigDecimal.ZERO;
    boolean minst = false;
    int slutter = 0;
    Set<String> ukjente = new TreeSet<>();
    for (Tiltaksrad rad : rader) {
      Celle celle = rad.celler().get(index);
      slutter += celle.slutt() ? 1 : 0;
      minst |= rad.egenandelUtenBelop() && kanHaEgenandel(rad, celle);
      for (Post post : celle.poster()) {
        BigDecimal belop = post.belop();
        if (belop == null) {
          minst |= post.kilde().kommunal();
          if (post.kilde() == Betaler.E) {
            ukjente.add(rad.tiltakId());
          }
          continue;
        }
        switch (post.kilde()) {
          case E -> eksternt = eksternt.add(belop);
          case K -> egenandel = egenandel.add(belop);
          case B -> behov = behov.add(belop);
        }
      }
    }
    BigDecimal sum = egenandel.add(behov);
    BigDecimal endring = forrige == null ? null : sum.subtract(forrige);
    return new Aar(ar, egenandel, behov, minst, eksternt, ukjente.size(), endring, slutter);
  }

  /**
   * An own share goes with external money. Where it is mentioned without a year, it may fall in
   * each year with external money; in a tiltak without any, in every year.
   */
  private static boolean kanHaEgenandel(Tiltaksrad rad, Celle celle) {
    return rad.sisteEksterneAar() == null
        || celle.poster().stream().anyMatch(p -> p.kilde() == Betaler.E);
  }
}
