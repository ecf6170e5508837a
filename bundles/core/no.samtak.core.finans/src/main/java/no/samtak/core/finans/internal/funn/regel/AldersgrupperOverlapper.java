// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.funn.regel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samtak.core.api.funn.Brudd;
import no.samtak.core.api.funn.Funnklasse;
import no.samtak.core.api.kilde.Kilder;
import no.samtak.core.api.kilde.Kilderad;
import no.samtak.core.finans.internal.funn.lesing.Fil;
import no.samtak.core.finans.internal.funn.lesing.Tall;

/**
 * Age groups that one source counts do not overlap: nobody can tell where the one of the common age
 * was counted.
 *
 * <p>Two rows of {@code situasjon} are such groups where unit and time are the same, neither is a
 * part of the other, and either source and group are the same, or the source is and the ages meet
 * at one age, or both are parts of the same division. An age group with one end only is open at the
 * other. The same ages twice are two counts and no division.
 */
final class AldersgrupperOverlapper extends Regel {
  AldersgrupperOverlapper() {
    super("LE-F27", Funnklasse.TVETYDIG);
  }

  private static final String FIL = "situasjon";

  private record Gruppe(Kilderad rad, int fra, int til) {
    String tekst() {
      return rad.celle("alder_fra") + "-" + rad.celle("alder_til");
    }
  }

  @Override
  public List<Brudd> prov(Kilder kilder) {
    List<Gruppe> grupper = new ArrayList<>();
    for (Kilderad rad : Fil.av(kilder, FIL).rader()) {
      Optional<BigDecimal> fra = Tall.i(rad, "alder_fra");
      Optional<BigDecimal> til = Tall.i(rad, "alder_til");
      if (fra.isPresent() || til.isPresent()) {
        grupper.add(
            new Gruppe(
                rad,
                fra.map(BigDecimal::intValue).orElse(0),
                til.map(BigDecimal::intValue).orElse(Integer.MAX_VALUE)));
      }
    }
    List<Brudd> funn = new ArrayList<>();
    for (int i = 0; i < grupper.size(); i++) {
      for (Gruppe annen : grupper.subList(i + 1, grupper.size())) {
        Gruppe en = grupper.get(i);
        if (sammeInndeling(en, annen) && overlapper(en, annen)) {
          funn.add(funn(en, annen));
        }
      }
    }
    return funn;
  }

  private Brudd funn(Gruppe en, Gruppe annen) {
    int felles = Math.max(en.fra(), annen.fra());
    return ved(FIL, annen.rad(), "alder_fra", en.rad().celle("id") + ", " + annen.rad().celle("id"))
        .oppgitt(en.tekst() + ", " + annen.tekst())
        .enhet("år")
        .funn(en.tekst(), annen.tekst(), String.valueOf(felles));
  }

  private static boolean overlapper(Gruppe en, Gruppe annen) {
    boolean like = en.fra() == annen.fra() && en.til() == annen.til();
    return !like && en.fra() <= annen.til() && annen.fra() <= en.til();
  }

  private static boolean sammeInndeling(Gruppe gruppe, Gruppe neste) {
    Kilderad en = gruppe.rad();
    Kilderad annen = neste.rad();
    if (erDel(en, annen) || erDel(annen, en) || !likt(en, annen, "enhet", "tidspunkt")) {
      return false;
    }
    boolean motes = gruppe.til() == neste.fra() || neste.til() == gruppe.fra();
    boolean sammeKilde =
        en.har("kilde") && likt(en, annen, "kilde") && (motes || likt(en, annen, "gruppe"));
    boolean sammeDeling =
        en.har("del_av")
            && likt(en, annen, "del_av")
            && en.celle("eksklusiv_inndeling").equals("ja")
            && annen.celle("eksklusiv_inndeling").equals("ja");
    return sammeKilde || sammeDeling;
  }

  private static boolean erDel(Kilderad del, Kilderad hele) {
    return hele.har("id") && del.celle("del_av").equals(hele.celle("id"));
  }

  private static boolean likt(Kilderad en, Kilderad annen, String... kolonner) {
    return Stream.of(kolonner).allMatch(k -> en.celle(k).equals(annen.celle(k)));
  }
}
