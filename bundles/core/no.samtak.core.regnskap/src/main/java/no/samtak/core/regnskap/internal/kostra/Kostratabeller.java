// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.regnskap.internal.kostra;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.samtak.core.api.kilde.Kilder;
import no.samtak.core.api.kilde.Kilderad;
import no.samtak.core.regnskap.internal.hovedbok.Belop;

/**
 * Functions, arter and formulas of KOSTRA, each row with the years it holds in. A table that the
 * kommune has read in goes before the product's own of the same kind, as a whole: what changes from
 * year to year is data. What they were held against, and what could not be, stands in decision
 * 0020.
 */
public final class Kostratabeller {
  private static final Map<String, List<Kilderad>> EGNE =
      Map.of(
          "kostrafunksjon", les("kostrafunksjon"),
          "kostraart", les("kostraart"),
          "kostraformel", les("kostraformel"));

  private final List<Kilderad> funksjoner;
  private final List<Kilderad> arter;
  private final List<Kilderad> formler;
  private final boolean egenFormel;

  private Kostratabeller(Kilder kilder) {
    this.funksjoner = tabell(kilder, "kostrafunksjon");
    this.arter = tabell(kilder, "kostraart");
    this.formler = tabell(kilder, "kostraformel");
    this.egenFormel = !kilder.rader("kostraformel").isEmpty();
  }

  /** Those that hold for a kommune. */
  public static Kostratabeller av(Kilder kilder) {
    return new Kostratabeller(kilder);
  }

  /** Which figure a formula makes. */
  public enum Tall {
    /** Gross operating expenditure. */
    BRUTTO,
    /** Net operating expenditure. */
    NETTO
  }

  /**
   * A part of a formula.
   *
   * @param pluss whether it is added; else it is taken away
   * @param fra first art
   * @param til last art
   */
  public record Ledd(boolean pluss, int fra, int til) {
    /** Whether the art is in it. */
    public boolean har(int art) {
      return art >= fra && art <= til;
    }

    /** {@code 010–480}, or {@code 590} where it is one art. */
    public String tekst() {
      return fra == til ? art(fra) : art(fra) + "–" + art(til);
    }
  }

  /** An art as it is written: three digits. */
  public static String art(int art) {
    return art < 0 ? "" : "%03d".formatted(art);
  }

  /** The parts of a figure's formula in a year, in the table's order; empty where none holds. */
  public List<Ledd> formel(Tall tall, int aar) {
    List<Ledd> ledd = new ArrayList<>();
    for (Kilderad rad : formler) {
      Optional<Integer> fra = Belop.heltall(rad, "art_fra");
      Optional<Integer> til = Belop.heltall(rad, "art_til");
      if (rad.celle("tall").equalsIgnoreCase(tall.name())
          && gjelder(rad, aar)
          && fra.isPresent()
          && til.isPresent()) {
        ledd.add(new Ledd(rad.celle("virkning").equals("pluss"), fra.get(), til.get()));
      }
    }
    return ledd;
  }

  /** Whether the formulas are the kommune's own, and not the product's. */
  public boolean egenFormel() {
    return egenFormel;
  }

  /** The name of a function in a year; empty where the table has it not, or not in that year. */
  public Optional<String> funksjon(String funksjon, int aar) {
    return funksjoner.stream()
        .filter(r -> r.celle("funksjon").equals(funksjon) && gjelder(r, aar))
        .map(r -> r.celle("navn"))
        .findFirst();
  }

  /** Whether the table knows the function, in whatever year. */
  public boolean kjenner(String funksjon) {
    return funksjoner.stream().anyMatch(r -> r.celle("funksjon").equals(funksjon));
  }

  /** The name of an art in a year; empty where the table has it not. */
  public String artsnavn(int art, int aar) {
    return arter.stream()
        .filter(r -> Belop.heltall(r, "art").filter(a -> a == art).isPresent() && gjelder(r, aar))
        .map(r -> r.celle("navn"))
        .findFirst()
        .orElse("");
  }

  private static boolean gjelder(Kilderad rad, int aar) {
    return Belop.heltall(rad, "gjelder_fra").filter(fra -> aar < fra).isEmpty()
        && Belop.heltall(rad, "gjelder_til").filter(til -> aar > til).isEmpty();
  }

  private static List<Kilderad> tabell(Kilder kilder, String type) {
    List<Kilderad> innlest = kilder.rader(type);
    return innlest.isEmpty() ? Objects.requireNonNull(EGNE.get(type)) : innlest;
  }

  private static List<Kilderad> les(String type) {
    try (InputStream fil = Kostratabeller.class.getResourceAsStream("/kostra/" + type + ".csv")) {
      List<String> linjer =
          new String(Objects.requireNonNull(fil, type).readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .toList();
      String[] hode = linjer.get(0).split(";", -1);
      List<Kilderad> rader = new ArrayList<>();
      for (int i = 1; i < linjer.size(); i++) {
        String[] celler = linjer.get(i).split(";", -1);
        Map<String, String> rad = new HashMap<>();
        for (int k = 0; k < hode.length; k++) {
          rad.put(hode[k], celler[k]);
        }
        rader.add(new Kilderad(i + 1L, rad));
      }
      return List.copyOf(rader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
