// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.prosjekt.internal.oversikt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samtak.core.prosjekt.internal.kilde.Kildeprosjekt;
import no.samtak.core.prosjekt.internal.prosjekt.Innslag;
import no.samtak.core.prosjekt.internal.prosjekt.Prosjekt;
import no.samtak.core.prosjekt.internal.prosjekt.Rapport;

/**
 * A project as a whole, on a day: what people keep, and beside it what the source says.
 *
 * @param prosjekt the project
 * @param kilde what the files tell of it; empty for a project that no file tells of
 * @param innslag what people keep, by kind and then by their days
 * @param milepaeler the source's, then people's own
 * @param arenaer who meets
 * @param rapporter those asked for
 * @param sluttrapport what has been written of the final report
 */
public record Prosjektoversikt(
    Prosjekt prosjekt,
    Optional<Kildeprosjekt> kilde,
    List<Innslag> innslag,
    List<Milepael> milepaeler,
    List<Arena> arenaer,
    List<Rapportfrist> rapporter,
    Rapport sluttrapport) {
  public Prosjektoversikt {
    innslag = List.copyOf(innslag);
    milepaeler = List.copyOf(milepaeler);
    arenaer = List.copyOf(arenaer);
    rapporter = List.copyOf(rapporter);
  }

  /** As it stands on a day. */
  public static Prosjektoversikt av(
      Prosjekt prosjekt,
      Optional<Kildeprosjekt> kilde,
      List<Innslag> innslag,
      Map<Integer, Rapport> rapporter,
      LocalDate idag) {
    List<Milepael> milepaeler = new ArrayList<>();
    kilde.ifPresent(k -> k.milepaeler().forEach(m -> milepaeler.add(Milepael.av(m))));
    innslag.stream()
        .filter(i -> i.slag() == Innslag.Slag.MILEPAEL)
        .forEach(i -> milepaeler.add(Milepael.av(i, idag)));
    return new Prosjektoversikt(
        prosjekt,
        kilde,
        innslag,
        milepaeler,
        Arena.av(prosjekt, kilde, innslag, idag),
        Rapportfrist.av(prosjekt, rapporter, idag),
        rapporter.getOrDefault(Rapport.SLUTT, Rapport.ingen(Rapport.SLUTT)));
  }

  /** People's own entries of a kind. */
  public List<Innslag> av(Innslag.Slag slag) {
    return innslag.stream().filter(i -> i.slag() == slag).toList();
  }

  /** How many milestones were reached too late. */
  public long forSent() {
    return milepaeler.stream().filter(m -> m.tilstand() == Milepael.Tilstand.NADD_FOR_SENT).count();
  }

  /** How many reports have passed their deadline. */
  public long forfalteRapporter() {
    return rapporter.stream().filter(r -> r.tilstand() == Rapportfrist.Tilstand.FORFALT).count();
  }
}
