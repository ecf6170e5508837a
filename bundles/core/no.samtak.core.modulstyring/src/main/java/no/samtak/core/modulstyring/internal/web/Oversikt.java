// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.samtak.core.modulstyring.internal.behov.Behov;
import no.samtak.core.modulstyring.internal.behov.Onske;
import no.samtak.core.modulstyring.internal.forslag.Forslag;
import no.samtak.core.modulstyring.internal.forslag.Forslagstilstand;
import no.samtak.core.modulstyring.internal.kalender.Planlagt;
import no.samtak.core.modulstyring.internal.tilstand.Modulstand;
import no.samtak.platform.api.text.Phrase;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.web.PageRequest;

/**
 * What the two front pages of modules have in common: what waits for the reader, what waits for
 * others, what comes next, what nobody gives.
 */
final class Oversikt {
  /** Proposals shown whole; the rest stands in the list of them. */
  private static final int HELE = 5;

  private static final int NESTE = 5;

  private final Tjenester tjenester;
  private final Sted sted;
  private final List<Modulstand> stander;
  private final List<Forslag> apne;
  private final List<Planlagt> planer;
  private final Navn navn;
  private final Forslagstegner tegner;

  Oversikt(Tjenester tjenester, PageRequest request, Sted sted, String kommune) {
    this.tjenester = tjenester;
    this.sted = sted;
    this.stander = Modulliste.stander(tjenester, sted, kommune);
    this.apne =
        sted.drift() ? tjenester.forslag().alle(true) : tjenester.forslag().liste(kommune, true);
    this.planer =
        sted.drift() ? tjenester.kalender().alle() : tjenester.kalender().kalender(kommune);
    this.navn = tjenester.navn(stander);
    this.tegner =
        new Forslagstegner(
            Adgang.av(tjenester.forslag(), request.user()),
            request.user(),
            sted,
            navn,
            tjenester.dato().idag(),
            stander,
            planer);
  }

  List<Modulstand> stander() {
    return stander;
  }

  List<Forslag> apne() {
    return apne;
  }

  List<Planlagt> planer() {
    return planer;
  }

  Navn navn() {
    return navn;
  }

  Forslagstegner tegner() {
    return tegner;
  }

  /** Those that wait for the reader, by day. */
  List<Forslag> tilLeser() {
    return apne.stream()
        .filter(tegner::venterPaLeser)
        .sorted(Comparator.comparing(Forslag::fra).thenComparing(Forslag::opprettet))
        .toList();
  }

  /** Those that cannot be carried out yet. */
  List<Forslag> hindret() {
    return apne.stream().filter(f -> f.tilstand() == Forslagstilstand.VENTER_PA).toList();
  }

  /**
   * A proposal that waits for somebody or something else than the reader.
   *
   * @param venterPa what it waits for
   */
  record Linje(String sti, Text tittel, Text tilstand, String farge, List<Phrase> venterPa) {}

  private Linje linje(Forslag f) {
    Phrase venterPa = f.venterPa();
    return new Linje(
        sted.forslag(f),
        tegner.tittel(f),
        Ord.tilstand(f),
        f.tilstand() == Forslagstilstand.VENTER_PA ? "warning" : "neutral",
        venterPa == null ? List.of() : List.of(Ord.setning(venterPa)));
  }

  /** A change that comes. */
  record Kommende(LocalDate dato, Phrase modul, String sti, String kommune, Text hva, Text stand) {}

  /** The changes that come first. */
  List<Kommende> neste() {
    LocalDate idag = tjenester.dato().idag();
    return planer.stream()
        .filter(p -> !p.dato().isBefore(idag))
        .limit(NESTE)
        .map(
            p ->
                new Kommende(
                    p.dato(),
                    navn.modul(p.modul()),
                    sted.modul(p.kommune(), p.modul()),
                    navn.kommune(p.kommune()),
                    Ord.hva(p.hva()),
                    Ord.stand(p.stand())))
        .toList();
  }

  /** How many changes come within so many days. */
  long kommer(int dager) {
    LocalDate idag = tjenester.dato().idag();
    return planer.stream()
        .filter(p -> !p.dato().isBefore(idag) && !p.dato().isAfter(idag.plusDays(dager)))
        .count();
  }

  /**
   * A kind of service that tiltak need and no module gives.
   *
   * @param kommuner where
   * @param tiltak which, in few words
   */
  record Udekket(String slag, String kommuner, Text tiltak) {}

  /** What is needed now and no module gives, by kind. */
  List<Udekket> udekket() {
    Map<String, List<Behov>> perSlag = new TreeMap<>();
    for (String kommune :
        stander.stream()
            .map(s -> s.status().kommune())
            .collect(Collectors.toCollection(TreeSet::new))) {
      tjenester.behov().alle(kommune).stream()
          .filter(b -> b.udekket() && b.onsket())
          .forEach(b -> perSlag.computeIfAbsent(b.slag(), k -> new ArrayList<>()).add(b));
    }
    List<Udekket> udekket = new ArrayList<>();
    perSlag.forEach(
        (slag, behov) -> {
          List<String> tiltak =
              behov.stream()
                  .flatMap(b -> b.onsker().stream())
                  .filter(Onske::gjelder)
                  .map(Onske::tiltak)
                  .distinct()
                  .toList();
          udekket.add(
              new Udekket(
                  slag,
                  behov.stream()
                      .map(b -> navn.kommune(b.kommune()))
                      .collect(Collectors.joining(", ")),
                  tiltak(tiltak)));
        });
    return udekket;
  }

  private static Text tiltak(List<String> tiltak) {
    int vist = 2;
    String forste = String.join(", ", tiltak.subList(0, Math.min(vist, tiltak.size())));
    return tiltak.size() <= vist
        ? Ord.ordrett(forste)
        : Text.of("side.ogFlere", forste, tiltak.size() - vist);
  }

  /** Puts what the two pages share into the model. */
  void til(Map<String, Object> modell) {
    List<Forslag> mine = tilLeser();
    modell.put("antall", mine.size());
    modell.put("mine", mine.stream().limit(HELE).map(tegner::tegn).toList());
    modell.put("flere", Math.max(0, mine.size() - HELE));
    modell.put("andre", apne.stream().filter(f -> !mine.contains(f)).map(this::linje).toList());
    modell.put("neste", neste());
    modell.put("udekket", udekket());
    modell.put("drift", sted.drift());
    modell.put("forslagSti", sted.alleForslag());
    modell.put("kalenderSti", sted.kalender());
  }
}
