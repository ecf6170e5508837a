// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.regnskap.internal.avvik;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import no.samtak.core.api.kilde.Kilder;
import no.samtak.core.api.kilde.Kilderad;
import no.samtak.core.regnskap.internal.hovedbok.Belop;
import no.samtak.platform.api.text.Formats;
import no.samtak.platform.api.text.Phrase;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The project of a report: grant and own share by year against its accounts ({@code
 * prosjektregnskap}), and what the report states of them ({@code prosjekt}).
 */
final class Prosjektregnskap {
  static final String ID = "prosjektregnskap";
  private static final String FIL = "prosjektregnskap";
  private static final BigDecimal HUNDRE = BigDecimal.valueOf(100);

  private final List<Kilderad> aarsrader;
  private final List<Kilderad> opplysninger;

  private Prosjektregnskap(List<Kilderad> aarsrader, List<Kilderad> opplysninger) {
    this.aarsrader = aarsrader;
    this.opplysninger = opplysninger;
  }

  /** The report's project; empty where the kommune has read in none. */
  static Optional<Avviksobjekt> av(Kilder kilder) {
    List<Kilderad> aarsrader = kilder.rader(FIL);
    return aarsrader.isEmpty()
        ? Optional.empty()
        : Optional.of(new Prosjektregnskap(aarsrader, kilder.rader("prosjekt")).objekt());
  }

  private Avviksobjekt objekt() {
    List<Aarsavvik> aar =
        aarsrader.stream()
            .flatMap(r -> Belop.heltall(r, "aar").map(a -> aaret(r, a)).stream())
            .sorted(Comparator.comparingInt(Aarsavvik::aar))
            .toList();
    Avviksobjekt uten =
        new Avviksobjekt(ID, Objektslag.PROSJEKTREGNSKAP, "", navn(), aar, List.of());
    List<MuligForklaring> forklaringer = new ArrayList<>();
    uten.sumAvvik().ifPresent(over -> forklaringer.addAll(overskridelse(uten, over)));
    forklaringer.addAll(summer());
    return new Avviksobjekt(ID, uten.slag(), "", uten.navn(), aar, forklaringer);
  }

  private static Aarsavvik aaret(Kilderad rad, int aar) {
    BigDecimal tilskudd = Belop.i(rad, "tilskudd_kr").orElse(null);
    BigDecimal egenandel = Belop.i(rad, "egenandel_kr").orElse(null);
    BigDecimal regnskap = Belop.i(rad, "regnskap_kr").orElse(null);
    return new Aarsavvik(
        aar,
        tilskudd,
        egenandel,
        tilskudd == null || egenandel == null ? null : tilskudd.add(egenandel),
        regnskap,
        regnskap == null ? Skille.TOM_CELLE : Skille.SKILT_UT,
        null,
        null,
        List.of(),
        null,
        null,
        rad.celle("merknad"),
        List.of(new Kildested(FIL, rad.nummer(), 1)));
  }

  private String navn() {
    return opplysninger.stream()
        .filter(r -> r.celle("nokkel").equals("prosjektnavn") || r.celle("nokkel").equals("navn"))
        .map(r -> r.celle("verdi"))
        .filter(n -> !n.isBlank())
        .findFirst()
        .orElse("");
  }

  /** The overrun that is stated, and the part of ours that the kommune's own share would bear. */
  private List<MuligForklaring> overskridelse(Avviksobjekt objekt, BigDecimal over) {
    List<MuligForklaring> ut = new ArrayList<>();
    String aar = Avviksobjekt.spenn(objekt.sammenlignbare());
    for (Kilderad rad : opplysninger) {
      boolean omtrent = rad.celle("nokkel").equals("overskridelse_ca_kr");
      if (!omtrent && !rad.celle("nokkel").equals("overskridelse_kr")) {
        continue;
      }
      BigDecimal oppgitt = Belop.i(rad, "verdi").orElse(null);
      if (oppgitt == null || oppgitt.compareTo(over) == 0) {
        continue;
      }
      ut.add(
          new MuligForklaring(
              MuligForklaring.Slag.OPPGITT_OVERSKRIDELSE,
              oppgitt,
              over,
              Text.of(
                  omtrent ? "avvik.mulig.oppgittCa" : "avvik.mulig.oppgitt",
                  Belop.kroner(oppgitt),
                  rad.celle("sted").isBlank() ? Text.of("avvik.mulig.kilden") : rad.celle("sted"),
                  Belop.kroner(over),
                  aar,
                  Belop.kroner(over.subtract(oppgitt).abs()))));
      andelen(objekt)
          .filter(andel -> over.signum() > 0)
          .ifPresent(
              andel -> {
                BigDecimal del = over.multiply(andel).divide(HUNDRE, 2, RoundingMode.HALF_UP);
                ut.add(
                    new MuligForklaring(
                        MuligForklaring.Slag.EGENANDELENS_DEL,
                        oppgitt,
                        del,
                        Text.of("avvik.mulig.egenandel", tall(andel), Belop.kroner(del))));
              });
    }
    return ut;
  }

  /** The own share in per cent: as stated, or else as every comparable year has it. */
  private Optional<BigDecimal> andelen(Avviksobjekt objekt) {
    List<BigDecimal> oppgitt =
        opplysninger.stream()
            .filter(r -> r.celle("nokkel").equals("egenandel_prosent"))
            .flatMap(r -> Belop.i(r, "verdi").stream())
            .toList();
    if (!oppgitt.isEmpty()) {
      return enig(oppgitt);
    }
    List<BigDecimal> aarenes = new ArrayList<>();
    for (Aarsavvik a : objekt.sammenlignbare()) {
      BigDecimal egenandel = a.egenandel();
      BigDecimal budsjett = a.budsjett();
      if (egenandel == null || budsjett == null || budsjett.signum() <= 0) {
        return Optional.empty();
      }
      aarenes.add(egenandel.multiply(HUNDRE).divide(budsjett, 4, RoundingMode.HALF_UP));
    }
    return enig(aarenes);
  }

  private static Optional<BigDecimal> enig(List<BigDecimal> alle) {
    TreeSet<BigDecimal> ulike = new TreeSet<>(alle);
    return ulike.size() == 1 ? Optional.of(ulike.first()) : Optional.empty();
  }

  /** Sums that the report states and its years do not give. */
  private List<MuligForklaring> summer() {
    List<MuligForklaring> ut = new ArrayList<>();
    for (String kolonne : List.of("tilskudd_kr", "egenandel_kr")) {
      BigDecimal sum = sum(kolonne);
      if (sum == null) {
        continue;
      }
      TreeSet<BigDecimal> sett = new TreeSet<>();
      for (Kilderad rad : opplysninger) {
        BigDecimal oppgitt =
            rad.celle("nokkel").equals(kolonne) ? Belop.i(rad, "verdi").orElse(null) : null;
        if (oppgitt == null || oppgitt.compareTo(sum) == 0 || !sett.add(oppgitt)) {
          continue;
        }
        Text hva = Text.of("avvik.mulig." + kolonne);
        ut.add(
            new MuligForklaring(
                MuligForklaring.Slag.OPPGITT_SUM,
                oppgitt,
                sum,
                Text.of(
                    "avvik.mulig.sum",
                    hva,
                    Belop.kroner(oppgitt),
                    rad.celle("sted"),
                    Belop.kroner(sum))));
        BigDecimal avvik = sum.subtract(oppgitt);
        opplysninger.stream()
            .filter(r -> r.celle("nokkel").equals("oremerket_kr"))
            .filter(r -> Belop.i(r, "verdi").filter(o -> o.compareTo(avvik) == 0).isPresent())
            .findFirst()
            .ifPresent(
                r ->
                    ut.add(
                        new MuligForklaring(
                            MuligForklaring.Slag.OREMERKET,
                            oppgitt,
                            sum,
                            Text.of("avvik.mulig.oremerket", hva, Belop.kroner(avvik)))));
      }
    }
    return ut;
  }

  private @Nullable BigDecimal sum(String kolonne) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Kilderad rad : aarsrader) {
      BigDecimal ett = Belop.i(rad, kolonne).orElse(null);
      if (ett == null) {
        return null;
      }
      sum = sum.add(ett);
    }
    return sum;
  }

  private static Phrase tall(BigDecimal tall) {
    return sprak -> Formats.number(tall, sprak);
  }
}
