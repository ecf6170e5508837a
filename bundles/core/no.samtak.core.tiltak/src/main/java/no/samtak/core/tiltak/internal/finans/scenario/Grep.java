// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.finans.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.samtak.core.api.finansiering.Betaler;
import no.samtak.core.tiltak.internal.finans.Finansieringslinje;
import org.jspecify.annotations.Nullable;

/** One change to a plan. Takes lines and gives lines; what is unknown stays unknown. */
public sealed interface Grep {
  /** The lines as they would be. */
  List<Finansieringslinje> paa(List<Finansieringslinje> linjer);

  /**
   * Only tiltak with a priority in the range go on; one without a priority does not.
   *
   * @param fra the first priority, 1 or more
   * @param til the last priority, not before the first
   */
  record Prioritet(int fra, int til) implements Grep {
    public Prioritet {
      if (fra < 1 || til < fra) {
        throw new IllegalArgumentException("a range of priorities goes up from 1");
      }
    }

    @Override
    public List<Finansieringslinje> paa(List<Finansieringslinje> linjer) {
      return linjer.stream()
          .filter(l -> l.prioritet() != null && l.prioritet() >= fra && l.prioritet() <= til)
          .toList();
    }
  }

  /** Only the chosen tiltak go on. */
  record Utvalg(Set<String> tiltak) implements Grep {
    public Utvalg {
      tiltak = Set.copyOf(tiltak);
    }

    @Override
    public List<Finansieringslinje> paa(List<Finansieringslinje> linjer) {
      return linjer.stream().filter(l -> tiltak.contains(l.tiltakId())).toList();
    }
  }

  /**
   * External money ends earlier: in each of its last years with external money a tiltak gets what
   * the kommune pays in the year after the last (UC2). Where the plan does not say what that is,
   * the need is unknown.
   *
   * @param aar how many years earlier, 1 or more
   * @param tiltak whose money ends earlier; empty = everybody's
   */
  record SlutterFor(int aar, Set<String> tiltak) implements Grep {
    public SlutterFor {
      if (aar < 1) {
        throw new IllegalArgumentException("a year or more");
      }
      tiltak = Set.copyOf(tiltak);
    }

    @Override
    public List<Finansieringslinje> paa(List<Finansieringslinje> linjer) {
      return perTiltak(linjer, tiltak, this::kort);
    }

    private List<Finansieringslinje> kort(List<Finansieringslinje> egne) {
      OptionalInt siste = sisteEksterne(egne);
      if (siste.isEmpty()) {
        return egne;
      }
      int slutt = siste.getAsInt();
      List<Finansieringslinje> etter =
          egne.stream()
              .filter(l -> Objects.equals(l.aar(), slutt + 1) && l.kilde().kommunal())
              .toList();
      Map<Integer, Finansieringslinje> tapte = new TreeMap<>();
      egne.stream()
          .filter(l -> l.kilde() == Betaler.E && l.aar() != null && l.aar() > slutt - aar)
          .forEach(l -> tapte.put(l.aar(), l));
      List<Finansieringslinje> nye = new ArrayList<>();
      egne.stream().filter(l -> l.aar() == null || !tapte.containsKey(l.aar())).forEach(nye::add);
      tapte.forEach(
          (ett, linje) -> {
            if (etter.isEmpty()) {
              nye.add(med(linje, Betaler.B, null));
            }
            etter.forEach(e -> nye.add(iAar(e, ett)));
          });
      return nye;
    }
  }

  /**
   * External money is cut, and the kommune pays what is lost. An unknown amount leaves an unknown
   * need.
   *
   * @param prosent how much of each amount is lost, more than 0 and at most 100
   * @param tiltak whose money is cut; empty = everybody's
   */
  record Kutt(BigDecimal prosent, Set<String> tiltak) implements Grep {
    private static final BigDecimal HUNDRE = BigDecimal.valueOf(100);

    public Kutt {
      if (prosent.signum() <= 0 || prosent.compareTo(HUNDRE) > 0) {
        throw new IllegalArgumentException("more than 0 and at most 100 percent");
      }
      tiltak = Set.copyOf(tiltak);
    }

    @Override
    public List<Finansieringslinje> paa(List<Finansieringslinje> linjer) {
      return perTiltak(linjer, tiltak, egne -> egne.stream().flatMap(this::delt).toList());
    }

    private Stream<Finansieringslinje> delt(Finansieringslinje linje) {
      if (linje.kilde() != Betaler.E || linje.aar() == null) {
        return Stream.of(linje);
      }
      BigDecimal belop = linje.belopTkr();
      BigDecimal tapt = belop == null ? null : belop.multiply(prosent).divide(HUNDRE);
      Finansieringslinje behov = med(linje, Betaler.B, tapt);
      return prosent.compareTo(HUNDRE) == 0
          ? Stream.of(behov)
          : Stream.of(med(linje, Betaler.E, belop == null ? null : belop.subtract(tapt)), behov);
    }
  }

  /**
   * The kommune takes a tiltak in step by step: in the first years after external money it pays a
   * part of the need only.
   *
   * @param prosent the part of each year, the first year first, each from 0 to 100; the years after
   *     the last step are paid in full
   * @param tiltak which are taken in so; empty = every one with external money
   */
  record Trinnvis(List<Integer> prosent, Set<String> tiltak) implements Grep {
    public Trinnvis {
      prosent = List.copyOf(prosent);
      tiltak = Set.copyOf(tiltak);
      if (prosent.isEmpty() || prosent.stream().anyMatch(p -> p < 0 || p > 100)) {
        throw new IllegalArgumentException("one step or more, each from 0 to 100 percent");
      }
    }

    @Override
    public List<Finansieringslinje> paa(List<Finansieringslinje> linjer) {
      return perTiltak(linjer, tiltak, this::trapp);
    }

    private List<Finansieringslinje> trapp(List<Finansieringslinje> egne) {
      OptionalInt siste = sisteEksterne(egne);
      return siste.isEmpty() ? egne : egne.stream().map(l -> trinn(l, siste.getAsInt())).toList();
    }

    private Finansieringslinje trinn(Finansieringslinje linje, int slutt) {
      BigDecimal belop = linje.belopTkr();
      if (linje.aar() == null || belop == null || !linje.kilde().kommunal()) {
        return linje;
      }
      int trinn = linje.aar() - slutt - 1;
      return trinn < 0 || trinn >= prosent.size()
          ? linje
          : med(
              linje,
              linje.kilde(),
              belop.multiply(BigDecimal.valueOf(prosent.get(trinn))).divide(Kutt.HUNDRE));
    }
  }

  private static List<Finansieringslinje> perTiltak(
      List<Finansieringslinje> linjer,
      Set<String> valgte,
      UnaryOperator<List<Finansieringslinje>> endring) {
    Map<String, List<Finansieringslinje>> egne = new LinkedHashMap<>();
    linjer.forEach(l -> egne.computeIfAbsent(l.tiltakId(), id -> new ArrayList<>()).add(l));
    List<Finansieringslinje> nye = new ArrayList<>();
    egne.forEach(
        (id, gamle) ->
            nye.addAll(valgte.isEmpty() || valgte.contains(id) ? endring.apply(gamle) : gamle));
    return nye;
  }

  private static OptionalInt sisteEksterne(List<Finansieringslinje> egne) {
    return egne.stream()
        .filter(l -> l.kilde() == Betaler.E && l.aar() != null)
        .mapToInt(l -> Objects.requireNonNull(l.aar()))
        .max();
  }

  private static Finansieringslinje med(
      Finansieringslinje l, Betaler kilde, @Nullable BigDecimal belop) {
    return new Finansieringslinje(
        l.tiltakId(),
        l.prioritet(),
        l.tiltak(),
        l.helarsvirkningTkr(),
        l.aar(),
        kilde,
        belop,
        l.celle());
  }

  private static Finansieringslinje iAar(Finansieringslinje l, int aar) {
    return new Finansieringslinje(
        l.tiltakId(),
        l.prioritet(),
        l.tiltak(),
        l.helarsvirkningTkr(),
        aar,
        l.kilde(),
        l.belopTkr(),
        l.celle());
  }
}
