// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.utredning.internal.grunnlag;

import static no.samtak.core.api.konsekvens.Utredningsdel.KONSEKVENSER;
import static no.samtak.core.api.konsekvens.Utredningsdel.OKONOMI;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samtak.core.api.finansiering.Finansiering;
import no.samtak.core.utredning.internal.papir.Linje;

/** Who pays for a tiltak, until when, and which money of others is lost with it (VE-24, VE-25). */
final class Okonomilinjer {
  private static final String BIDRAG = "finansiering";

  /** Money for longer than this is secured (VE-13). */
  private static final int SIKRET_MAANEDER = 12;

  private static final BigDecimal HUNDRE = BigDecimal.valueOf(100);

  private final List<Finansiering> egne;
  private final List<Finansiering> tapesOgsaa;
  private final Set<String> overlapper;
  private final LocalDate dato;
  private final Ord ord;
  private final UnaryOperator<String> navn;

  /**
   * @param egne the tiltak's fundings
   * @param tapesOgsaa fundings of other tiltak that are lost when this one ends
   * @param overlapper paths of fundings of which it is said that they may lie inside others
   * @param navn from a tiltak's slug to its name
   */
  Okonomilinjer(
      List<Finansiering> egne,
      List<Finansiering> tapesOgsaa,
      Set<String> overlapper,
      LocalDate dato,
      Ord ord,
      UnaryOperator<String> navn) {
    this.egne = egne;
    this.tapesOgsaa = tapesOgsaa;
    this.overlapper = Set.copyOf(overlapper);
    this.dato = dato;
    this.ord = ord;
    this.navn = navn;
  }

  List<Linje> linjer() {
    List<Linje> linjer = new ArrayList<>();
    egne.forEach(f -> linjer.add(finansiering(f)));
    aar().forEach(aar -> aarslinjer(aar, linjer));
    egne.forEach(f -> sokte(f, linjer));
    kontinuitet().ifPresent(linjer::add);
    if (egne.isEmpty()) {
      linjer.add(Linje.forbehold(OKONOMI, "ingen", ord.t("utredning.forbehold.ingenFinansiering")));
    }
    tapesOgsaa.forEach(f -> tapt(f, linjer));
    if (tapesOgsaa.isEmpty()) {
      linjer.add(Linje.forbehold(KONSEKVENSER, "tapes", ord.t("utredning.forbehold.ingenTap")));
    }
    return linjer;
  }

  /**
   * Whether those who use the tiltak can count on it for more than a year (VE-13): all of them or
   * none, by the last day on which somebody pays without a gap. Nothing is said where nobody is
   * known to pay on the paper's date.
   */
  private Optional<Linje> kontinuitet() {
    LocalDate betalt = dato;
    Finansiering sist = null;
    for (Optional<Finansiering> neste = somBetaler(betalt);
        neste.isPresent();
        neste = somBetaler(betalt)) {
      sist = neste.get();
      LocalDate til = sist.til();
      if (til == null || sist.tilstand().avgjort()) {
        betalt = LocalDate.MAX;
        break;
      }
      betalt = til.plusDays(1);
    }
    if (sist == null) {
      return Optional.empty();
    }
    boolean sikret = betalt.isAfter(dato.plusMonths(SIKRET_MAANEDER));
    return Optional.of(
        Linje.ord(
            KONSEKVENSER,
            BIDRAG,
            "kontinuitet",
            ord.t("utredning.okonomi.kontinuitet", SIKRET_MAANEDER),
            ord.prosent(sikret ? HUNDRE : BigDecimal.ZERO),
            opphav(sist)));
  }

  /** Of those that pay on the day, the one that pays longest. */
  private Optional<Finansiering> somBetaler(LocalDate dag) {
    return egne.stream()
        .filter(f -> f.tilstand().betaler())
        .filter(f -> f.fra() == null || !f.fra().isAfter(dag))
        .filter(f -> f.til() == null || f.tilstand().avgjort() || !f.til().isBefore(dag))
        .max(
            Comparator.comparing(
                f -> f.til() == null || f.tilstand().avgjort() ? LocalDate.MAX : f.til()));
  }

  /**
   * Whether the amounts are of different money. Not where somebody doubts it, and not where the
   * plan and the register both have money of the same kind: the one may lie inside the other
   * (VE-24).
   */
  boolean summerbar(List<Aarskostnad.Post> poster) {
    return poster.size() < 2
        || poster.stream().noneMatch(p -> overlapper.contains(p.finansiering().lenke()))
            && ettOpphav(poster, true)
            && ettOpphav(poster, false);
  }

  private static boolean ettOpphav(List<Aarskostnad.Post> poster, boolean kommunal) {
    return poster.stream()
            .filter(p -> p.kommunal() == kommunal)
            .map(p -> p.finansiering().opphav())
            .distinct()
            .count()
        < 2;
  }

  List<Aarskostnad> aar() {
    return Aarskostnad.av(egne);
  }

  private Linje finansiering(Finansiering f) {
    List<String> setninger = new ArrayList<>();
    setninger.add(ord.t("utredning.finansiering." + f.tilstand()));
    setninger.add(periode(f));
    if (!f.tapesMed().isEmpty()) {
      setninger.add(
          ord.t(
              "utredning.finansiering.tapesMed",
              f.tapesMed().stream().map(navn).collect(Collectors.joining(", "))));
    }
    return Linje.ord(OKONOMI, BIDRAG, f.id(), betaler(f), String.join(" ", setninger), opphav(f));
  }

  private String periode(Finansiering f) {
    LocalDate fra = f.fra();
    LocalDate til = f.til();
    if (til == null) {
      return ord.t("utredning.finansiering.utenSlutt");
    }
    return fra == null
        ? ord.t("utredning.finansiering.til", ord.dato(til))
        : ord.t("utredning.finansiering.fraTil", ord.dato(fra), ord.dato(til));
  }

  private void aarslinjer(Aarskostnad aar, List<Linje> linjer) {
    for (Aarskostnad.Post post : aar.poster()) {
      linjer.add(
          belop(post.finansiering(), post.belop(), "utredning.okonomi.post")
              .iInndeling(
                  ord.t("utredning.inndeling.kostnad", String.valueOf(aar.aar())),
                  summerbar(aar.poster())));
    }
  }

  /** Money that is applied for is no money yet: it stands by itself. */
  private void sokte(Finansiering f, List<Linje> linjer) {
    if (f.opphav() == Finansiering.Opphav.REGISTRERT) {
      switch (f.tilstand()) {
        case IDE, SOKT ->
            f.linjer().forEach(b -> linjer.add(belop(f, b, "utredning.okonomi.sokt")));
        default -> {
          // What pays is in the years above; what is refused or gone is no money.
        }
      }
    }
  }

  private Linje belop(Finansiering f, Finansiering.Aarsbelop belop, String nokkel) {
    return Linje.tall(
        OKONOMI,
        BIDRAG,
        f.id() + ":" + belop.aar() + ":" + belop.betaler(),
        ord.t(
            nokkel,
            String.valueOf(belop.aar()),
            betaler(f),
            ord.t("utredning.betaler." + belop.betaler())),
        belop.belopKr(),
        "kr",
        opphav(f));
  }

  private void tapt(Finansiering f, List<Linje> linjer) {
    linjer.add(
        Linje.ord(
            KONSEKVENSER,
            BIDRAG,
            "tapt:" + f.id(),
            ord.t("utredning.okonomi.tapes", betaler(f)),
            ord.t("utredning.okonomi.tapes.for", navn.apply(f.tiltakId()), periode(f)),
            opphav(f)));
    f.linjer().stream()
        .filter(b -> !b.betaler().kommunal() && b.aar() >= dato.getYear())
        .forEach(
            b ->
                linjer.add(
                    Linje.tall(
                            KONSEKVENSER,
                            BIDRAG,
                            "tapt:" + f.id() + ":" + b.aar(),
                            ord.t(
                                "utredning.okonomi.tapt",
                                String.valueOf(b.aar()),
                                betaler(f),
                                navn.apply(f.tiltakId())),
                            b.belopKr(),
                            "kr",
                            opphav(f))
                        .iInndeling(ord.t("utredning.inndeling.tapt"), true)));
  }

  String betaler(Finansiering f) {
    String begge =
        Stream.of(f.kilde(), f.ordning())
            .filter(s -> !s.isBlank())
            .distinct()
            .collect(Collectors.joining(", "));
    return begge.isEmpty() ? ord.t("utredning.okonomi.ukjentBetaler") : begge;
  }

  private Linje.Opphav opphav(Finansiering f) {
    boolean plan = f.opphav() == Finansiering.Opphav.PLAN;
    return new Linje.Opphav(
        f.opphav().grad(),
        ord.t(plan ? "utredning.kilde.plan" : "utredning.kilde.finansiering", betaler(f)),
        f.lenke());
  }

  /** When external money ends, funder by funder, for the decision table. */
  String slutter() {
    Set<String> slutter = new LinkedHashSet<>();
    for (Finansiering f : egne) {
      LocalDate til = f.til();
      boolean ekstern =
          f.linjer().isEmpty() || f.linjer().stream().anyMatch(b -> !b.betaler().kommunal());
      if (ekstern
          && til != null
          && !f.tilstand().avgjort()
          && Aarskostnad.teller(f, til.getYear())) {
        slutter.add(ord.t("utredning.beslutning.sluttord", betaler(f), ord.dato(til)));
      }
    }
    return slutter.isEmpty()
        ? ord.t("utredning.beslutning.ingenSlutt")
        : String.join("; ", slutter);
  }

  /** Which money of others is lost, for the decision table. */
  String tapte() {
    return tapesOgsaa.isEmpty()
        ? ord.t("utredning.beslutning.ingen")
        : tapesOgsaa.stream()
            .map(f -> ord.t("utredning.beslutning.tapt", betaler(f), navn.apply(f.tiltakId())))
            .distinct()
            .collect(Collectors.joining("; "));
  }

  /** Where the fundings of the table's figures stand: their one row, else the tiltak's page. */
  String lenke(List<Aarskostnad.Post> poster, String ellers) {
    TreeSet<String> lenker =
        poster.stream()
            .map(p -> p.finansiering().lenke())
            .collect(Collectors.toCollection(TreeSet::new));
    return lenker.size() == 1 ? lenker.first() : ellers;
  }
}
