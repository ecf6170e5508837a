// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.soknad;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.samtak.core.tilskudd.internal.felles.Innsjekk;
import org.jspecify.annotations.Nullable;

/**
 * Something that came with an award: a condition, an earmarking or a report.
 *
 * @param tekst what it is, at most 1000 characters
 * @param frist the last day; null = none is set
 * @param belopKr the amount that is earmarked, in kr; null = not stated
 * @param gjort when it was met, used or sent; null = not yet
 */
@Schema(name = "Tilsagnsdel", description = "Et vilkår, en øremerking eller en rapport")
public record Tilsagnsdel(
    @Schema(description = "Hva det er", maxLength = 1000) @Nullable String tekst,
    @Schema(description = "Siste dag") @Nullable LocalDate frist,
    @Schema(description = "Beløp som er øremerket, i kr") @Nullable BigDecimal belopKr,
    @Schema(description = "Når det er gjort") @Nullable LocalDate gjort) {
  private static final int MAKS = 1000;

  /** What an award can come with. */
  public enum Slag {
    /** A condition. */
    VILKAR("vilkar"),
    /** Money that is bound to a purpose. */
    OREMERKING("oremerkinger"),
    /** A report to the funder. */
    RAPPORT("rapporter");

    private final String felt;

    Slag(String felt) {
      this.felt = felt;
    }

    /** Name of the list in what is sent in. */
    public String felt() {
      return felt;
    }
  }

  /** The words; never null. */
  public String ord() {
    return tekst == null ? "" : tekst;
  }

  static List<Tilsagnsdel> sjekket(Innsjekk sjekk, Slag slag, @Nullable List<Tilsagnsdel> deler) {
    List<Tilsagnsdel> kan = new ArrayList<>();
    List<Tilsagnsdel> sendt = deler == null ? List.of() : deler;
    sjekk.antall(slag.felt(), sendt.size());
    for (Tilsagnsdel del : sendt) {
      kan.add(
          new Tilsagnsdel(
              sjekk.krev(slag.felt(), del.tekst(), MAKS),
              sjekk.dag(slag.felt(), del.frist()),
              sjekk.belop(slag.felt(), del.belopKr()),
              sjekk.dag(slag.felt(), del.gjort())));
    }
    return List.copyOf(kan);
  }
}
