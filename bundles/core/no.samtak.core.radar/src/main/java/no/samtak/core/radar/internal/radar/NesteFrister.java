// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.radar.internal.radar;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samtak.core.api.frist.Frist;
import no.samtak.core.api.frist.Fristslag;
import no.samtak.core.radar.internal.frist.Fristlinje;
import no.samtak.core.radar.internal.frist.Friststand;
import org.jspecify.annotations.Nullable;

/** The first coming deadline for an application or a report, by tiltak. */
record NesteFrister(Map<String, Frist> perTiltak) {
  static final NesteFrister INGEN = new NesteFrister(Map.of());

  static NesteFrister av(List<Fristlinje> etterDato) {
    Map<String, Frist> forste = new HashMap<>();
    etterDato.stream()
        .filter(l -> l.stand() == Friststand.KOMMENDE)
        .map(Fristlinje::frist)
        .filter(f -> f.slag() == Fristslag.SOKNAD || f.slag() == Fristslag.RAPPORT)
        .filter(f -> !f.tiltakId().isEmpty())
        .forEach(f -> forste.putIfAbsent(f.tiltakId(), f));
    return new NesteFrister(forste);
  }

  @Nullable Frist av(String tiltakId) {
    return perTiltak.get(tiltakId);
  }
}
