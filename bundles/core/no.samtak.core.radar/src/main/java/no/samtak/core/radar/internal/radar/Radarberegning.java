// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.radar.internal.radar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import no.samtak.core.api.finansiering.Finansiering;
import no.samtak.core.api.finansiering.Pengeslutt;
import no.samtak.core.api.tiltak.TiltakTilstand;
import org.jspecify.annotations.Nullable;

/** Makes the lines of a radar. */
final class Radarberegning {
  private final Pengene penger;
  private final Tiltaksfakta fakta;
  private final NesteFrister frister;
  private final List<Modulforslag> moduler;
  private final int varselMaaneder;

  Radarberegning(
      Pengene penger,
      Tiltaksfakta fakta,
      NesteFrister frister,
      List<Modulforslag> moduler,
      int varselMaaneder) {
    this.penger = penger;
    this.fakta = fakta;
    this.frister = frister;
    this.moduler = moduler;
    this.varselMaaneder = varselMaaneder;
  }

  Radarlinje linje(Finansiering f) {
    String id = f.tiltakId();
    LocalDate sisteDag = Pengene.sisteDag(f);
    Dekning dekning = Dekning.etter(f, penger.av(id));
    LocalDate slutt = Pengeslutt.utenOpphold(penger.av(id), sisteDag);
    LocalDate truetFra = truetFra(fakta.tilstand(id), slutt);
    return new Radarlinje(
        f,
        sisteDag,
        ChronoUnit.DAYS.between(penger.idag(), sisteDag),
        fakta.navn(id),
        fakta.tilstand(id),
        fakta.ansvarlig(id),
        Pengene.aarlig(f),
        dekning,
        slutt,
        truetFra,
        truetFra != null && !truetFra.isAfter(penger.idag()),
        fakta.plasser(id),
        fakta.personer(id),
        tapes(id),
        fakta.lenker(id),
        moduler.stream().filter(m -> m.folgerMed(id)).toList(),
        frister.av(id));
  }

  /**
   * S1: from so many months before the last funded day, without a decision. What is only planned,
   * or being closed already, does not become so (S2).
   */
  private @Nullable LocalDate truetFra(
      @Nullable TiltakTilstand tilstand, @Nullable LocalDate slutt) {
    boolean kanBli =
        tilstand == null || (tilstand.trengerModul() && tilstand != TiltakTilstand.UNDER_AVVIKLING);
    return kanBli && slutt != null ? slutt.minusMonths(varselMaaneder) : null;
  }

  private List<Radarlinje.Tap> tapes(String tiltakId) {
    return penger.alle().stream()
        .filter(f -> f.tapesMed().contains(tiltakId) && f.tilstand().betaler())
        .filter(f -> f.til() == null || !f.til().isBefore(penger.idag()))
        .map(
            f ->
                new Radarlinje.Tap(
                    f.tiltakId(),
                    fakta.navn(f.tiltakId()),
                    f.kilde(),
                    Pengene.aarlig(f),
                    f.lenke()))
        .toList();
  }

  static List<Radar.Aarssum> summer(List<Radarlinje> linjer) {
    TreeMap<Integer, List<Radarlinje>> perAar = new TreeMap<>();
    for (Radarlinje linje : linjer) {
      perAar.computeIfAbsent(linje.sisteDag().getYear(), k -> new ArrayList<>()).add(linje);
    }
    List<Radar.Aarssum> summer = new ArrayList<>();
    perAar.forEach(
        (aar, av) ->
            summer.add(
                new Radar.Aarssum(
                    aar,
                    av.size(),
                    Belop.sum(av.stream().map(Radarlinje::aarlig).toList()),
                    Belop.sum(
                        av.stream()
                            .filter(l -> !l.dekning().slag().dekket())
                            .map(Radarlinje::aarlig)
                            .toList()))));
    return summer;
  }
}
