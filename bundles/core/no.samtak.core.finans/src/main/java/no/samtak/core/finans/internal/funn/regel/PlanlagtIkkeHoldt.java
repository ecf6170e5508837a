// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.funn.regel;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.samtak.core.api.funn.Brudd;
import no.samtak.core.api.funn.Funnklasse;
import no.samtak.core.api.kilde.Kilder;
import no.samtak.core.api.kilde.Kilderad;
import no.samtak.core.finans.internal.funn.lesing.Moter;
import no.samtak.core.finans.internal.funn.lesing.Tidsrom;

/**
 * What was planned was held: no planned row is said not to have been ("ikke holdt", "ikke
 * igangsatt", "avlyst"). Meetings that are missing by a rule of how often are KV-F10's.
 */
final class PlanlagtIkkeHoldt extends Regel {
  PlanlagtIkkeHoldt() {
    super("KV-F11", Funnklasse.AVVIK);
  }

  private static final Pattern BARE_AAR = Pattern.compile("\\d{4}(?:/\\d{4})?");

  @Override
  public List<Brudd> prov(Kilder kilder) {
    Set<Long> etterRegel =
        Motetakt.av(kilder).stream()
            .flatMap(t -> t.forFaa().stream().flatMap(a -> t.forfalt(a).stream()))
            .map(Kilderad::nummer)
            .collect(Collectors.toSet());
    List<Brudd> funn = new ArrayList<>();
    for (Kilderad rad : Moter.av(kilder).planlagtIkkeHoldt()) {
      if (!etterRegel.contains(rad.nummer())) {
        funn.add(
            ved(Moter.FIL, rad, "status", rad.celle("id"))
                .aar(aar(rad.celle("dato")))
                .oppgitt(rad.celle("tidspunkt"))
                .beregnet(rad.celle("status"))
                .funn(rad.celle("motearena"), rad.celle("status")));
      }
    }
    return funn;
  }

  private static String aar(String dato) {
    return BARE_AAR.matcher(dato).matches()
        ? dato
        : Tidsrom.av(dato).map(t -> String.valueOf(t.fra().getYear())).orElse("");
  }
}
