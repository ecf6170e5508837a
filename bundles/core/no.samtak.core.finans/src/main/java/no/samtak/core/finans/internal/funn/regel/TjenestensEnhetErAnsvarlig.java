// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.funn.regel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.samtak.core.api.funn.Brudd;
import no.samtak.core.api.funn.Funnklasse;
import no.samtak.core.api.kilde.Kilder;
import no.samtak.core.api.kilde.Kilderad;
import no.samtak.core.finans.internal.funn.lesing.Enheter;
import no.samtak.core.finans.internal.funn.lesing.Fil;
import no.samtak.core.finans.internal.funn.lesing.Kapitler;
import no.samtak.core.finans.internal.funn.lesing.Tiltaksbeskrivelser;

/**
 * The unit that 3.1 lists a service under, and the responsible wherever chapter 2 describes the
 * service, must have a unit in common.
 *
 * <p>Units as {@link Enheter} reads them. A responsible that is one of the unit's own services by
 * 3.1 ("kulturskolen" under the culture unit) is that unit. Each different responsible is held
 * against the unit by itself.
 */
final class TjenestensEnhetErAnsvarlig extends Regel {
  TjenestensEnhetErAnsvarlig() {
    super("LE-F26", Funnklasse.AVVIK);
  }

  private static final Pattern ENDELSE =
      Pattern.compile("(?:tjenestene|tjenesten|tjenester|tjeneste|ene|en|et|er|e|r)$");

  @Override
  public List<Brudd> prov(Kilder kilder) {
    Enheter enheter = Enheter.av(kilder);
    Fil tjenester = Fil.av(kilder, "tjenester");
    Tiltaksbeskrivelser beskrivelser = Tiltaksbeskrivelser.av(kilder);
    Map<String, List<Kilderad>> etterEnhet = tjenester.etter("enhet");
    List<Brudd> funn = new ArrayList<>();
    for (Kilderad rad : tjenester.rader()) {
      String tiltak = rad.celle("tiltak_id");
      String enhet = rad.celle("enhet");
      if (tiltak.isEmpty() || enhet.isEmpty()) {
        continue;
      }
      Set<String> egne =
          etterEnhet.getOrDefault(enhet, List.of()).stream()
              .flatMap(r -> enheter.i(r.celle("tjeneste")).stream())
              .map(TjenestensEnhetErAnsvarlig::stamme)
              .collect(Collectors.toSet());
      beskrivelser
          .ansvarlige(tiltak)
          .forEach(
              (ansvarlig, beskrivelse) -> {
                if (iKapittel2(beskrivelse)
                    && enheter.utenFelles(enhet, ansvarlig)
                    && enheter.i(ansvarlig).stream()
                        .map(TjenestensEnhetErAnsvarlig::stamme)
                        .noneMatch(egne::contains)) {
                  funn.add(
                      ved("tjenester", rad, "enhet", tiltak)
                          .oppgitt(enhet)
                          .beregnet(ansvarlig)
                          .funn(enhet, ansvarlig, beskrivelse.celle("kapittel")));
                }
              });
    }
    return funn;
  }

  private static boolean iKapittel2(Kilderad beskrivelse) {
    return !beskrivelse.har("kapittel") || Kapitler.dekker("2", beskrivelse.celle("kapittel"));
  }

  private static String stamme(String navn) {
    String uten = ENDELSE.matcher(navn).replaceFirst("");
    return uten.length() < 3 ? navn : uten;
  }
}
