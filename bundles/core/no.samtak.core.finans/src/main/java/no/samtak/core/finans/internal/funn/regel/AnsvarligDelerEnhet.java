// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.funn.regel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.samtak.core.api.funn.Brudd;
import no.samtak.core.api.funn.Funnklasse;
import no.samtak.core.api.kilde.Kilder;
import no.samtak.core.api.kilde.Kilderad;
import no.samtak.core.finans.internal.funn.lesing.Enheter;
import no.samtak.core.finans.internal.funn.lesing.Fil;
import no.samtak.core.finans.internal.funn.lesing.Okonomiplan;
import no.samtak.core.finans.internal.funn.lesing.Tiltaksbeskrivelser;

/**
 * The responsible in chapter 4 and the responsible wherever chapters 2 and 3 describe the tiltak
 * must have a unit in common.
 *
 * <p>Units as {@link Enheter} reads them. Each different responsible of chapters 2 and 3 is held
 * against chapter 4 by itself. A cell that names no unit, or only says where to look, says nothing.
 */
final class AnsvarligDelerEnhet extends Regel {
  AnsvarligDelerEnhet() {
    super("LE-F12", Funnklasse.AVVIK);
  }

  private static final Map<String, String> KOLONNER =
      Map.of(
          "nullkostnad",
          "ansvar",
          Okonomiplan.FIL,
          "oppfolgingsansvarlig",
          "investering",
          "oppfolgingsansvarlig");

  @Override
  public List<Brudd> prov(Kilder kilder) {
    Enheter enheter = Enheter.av(kilder);
    Tiltaksbeskrivelser beskrivelser = Tiltaksbeskrivelser.av(kilder);
    List<Brudd> funn = new ArrayList<>();
    for (String type : List.of("nullkostnad", Okonomiplan.FIL, "investering")) {
      String kolonne = KOLONNER.getOrDefault(type, "");
      for (Kilderad rad : Fil.av(kilder, type).rader()) {
        String tiltak = rad.celle("tiltak_id");
        String her = rad.celle(kolonne);
        beskrivelser
            .ansvarlige(tiltak)
            .forEach(
                (der, beskrivelse) -> {
                  if (enheter.utenFelles(her, der)) {
                    funn.add(
                        ved(type, rad, kolonne, tiltak)
                            .oppgitt(her)
                            .beregnet(der)
                            .funn(her, der, beskrivelse.celle("kapittel")));
                  }
                });
      }
    }
    return funn;
  }
}
