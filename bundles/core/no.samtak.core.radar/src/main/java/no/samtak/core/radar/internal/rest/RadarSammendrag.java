// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.radar.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.samtak.core.radar.internal.radar.Belop;
import no.samtak.core.radar.internal.radar.Kontinuitet;
import no.samtak.core.radar.internal.radar.Modulforslag;
import no.samtak.core.radar.internal.radar.Radar;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The radar in sums.
 *
 * @param mangler who could not be asked, in words; empty = everybody was
 */
@Schema(name = "Radarsammendrag", description = "Det som slutter, i summer")
public record RadarSammendrag(
    LocalDate idag,
    int maaneder,
    LocalDate til,
    int varselMaaneder,
    long tiltak,
    long udekkedeTiltak,
    Sum alt,
    Sum udekket,
    List<Aar> perAar,
    List<Modul> moduler,
    @Schema(description = "Ikke oppgitt der det ikke kan regnes ut") @Nullable Sikret kontinuitet,
    List<String> mangler) {
  /** A sum of which some amounts may be unknown. */
  @Schema(name = "Radarsum", description = "En sum i kr; minst = noen beløp er ukjente")
  public record Sum(@Nullable BigDecimal kr, boolean minst, int ukjente) {
    static Sum av(Belop belop) {
      return new Sum(belop.kjent(), belop.minst(), belop.ukjente());
    }
  }

  /** What ends in a year. */
  @Schema(name = "Radaraar", description = "Det som slutter i et år")
  public record Aar(int aar, int antall, Sum alt, Sum udekket) {}

  /** A module that nobody would want any more. */
  @Schema(name = "Radarmodul", description = "En modul ingen lenger vil trenge")
  public record Modul(String modul, LocalDate sisteDag, List<String> tiltak) {
    static Modul av(Modulforslag forslag) {
      return new Modul(
          forslag.modul(),
          forslag.sisteDag(),
          forslag.grunner().stream().map(Modulforslag.Grunn::tiltakId).toList());
    }
  }

  /** How many places have money for more than a year. */
  @Schema(
      name = "Radarkontinuitet",
      description = "Plasser med finansiering i mer enn tolv måneder")
  public record Sikret(
      LocalDate etter,
      int plasser,
      int sikret,
      @Nullable BigDecimal prosent,
      int utenKjentFinansiering,
      int tiltakUtenPlasser) {
    static Sikret av(Kontinuitet k) {
      return new Sikret(
          k.til(),
          k.plasser(),
          k.sikret(),
          k.prosent(),
          k.utenKjentFinansiering(),
          k.tiltakUtenPlasser());
    }
  }

  static RadarSammendrag av(Radar radar, @Nullable Kontinuitet k, Texts tekster, Language sprak) {
    return new RadarSammendrag(
        radar.idag(),
        radar.maaneder(),
        radar.til(),
        radar.varselMaaneder(),
        radar.tiltak(),
        radar.udekkede(),
        Sum.av(radar.alt()),
        Sum.av(radar.udekket()),
        radar.summer().stream()
            .map(s -> new Aar(s.aar(), s.antall(), Sum.av(s.alt()), Sum.av(s.udekket())))
            .toList(),
        radar.moduler().stream().map(Modul::av).toList(),
        k == null ? null : Sikret.av(k),
        radar.mangler().stream().map(m -> tekster.get(sprak, m.tekst())).toList());
  }
}
