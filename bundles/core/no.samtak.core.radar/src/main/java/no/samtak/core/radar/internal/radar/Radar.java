// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.radar.internal.radar;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.samtak.core.api.tiltak.TiltakTilstand;

/**
 * What ends in a kommune.
 *
 * @param idag the business date that it holds for
 * @param maaneder how far it looks
 * @param til the last day that it looks at
 * @param varselMaaneder how many months before its last day a tiltak without a decision is TRUET
 * @param linjer by last day and tiltak
 * @param summer what ends, by the year of its last day
 * @param moduler that nobody would want any more
 * @param mangler who could not be asked, so that something may be missing
 */
public record Radar(
    LocalDate idag,
    int maaneder,
    LocalDate til,
    int varselMaaneder,
    List<Radarlinje> linjer,
    List<Aarssum> summer,
    List<Modulforslag> moduler,
    List<Mangel> mangler) {
  public Radar {
    linjer = List.copyOf(linjer);
    summer = List.copyOf(summer);
    moduler = List.copyOf(moduler);
    mangler = List.copyOf(mangler);
  }

  /**
   * The money that ends in a year.
   *
   * @param aar of the last funded day
   * @param antall how many fundings
   * @param alt what they pay in their last year
   * @param udekket what of it nothing comes after
   */
  public record Aarssum(int aar, int antall, Belop alt, Belop udekket) {}

  /** How many tiltak have something that ends. */
  public long tiltak() {
    return linjer.stream().map(Radarlinje::tiltakId).distinct().count();
  }

  /** How many tiltak have something that ends and nothing that comes after. */
  public long udekkede() {
    return linjer.stream()
        .filter(l -> !l.dekning().slag().dekket())
        .map(Radarlinje::tiltakId)
        .distinct()
        .count();
  }

  /** What nothing comes after, in a year. */
  public Belop udekket() {
    return Belop.sum(summer.stream().map(Aarssum::udekket).toList());
  }

  /** All that ends, in a year. */
  public Belop alt() {
    return Belop.sum(summer.stream().map(Aarssum::alt).toList());
  }

  /** Those who answer for what ends, each once, in the order of the letters. */
  public List<String> ansvarlige() {
    return linjer.stream()
        .map(Radarlinje::ansvarlig)
        .filter(a -> !a.isEmpty())
        .distinct()
        .sorted()
        .toList();
  }

  /** The states of the tiltak, each once. */
  public List<TiltakTilstand> tilstander() {
    return linjer.stream()
        .map(Radarlinje::tilstand)
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .toList();
  }
}
