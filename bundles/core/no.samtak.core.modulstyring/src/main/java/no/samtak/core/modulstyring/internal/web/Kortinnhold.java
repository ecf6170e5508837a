// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.samtak.core.api.modul.Modultilstand;
import no.samtak.core.modulstyring.internal.forslag.Forslag;
import no.samtak.platform.api.text.Formats;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.StartCard.Content;
import no.samtak.platform.api.web.StartCard.Figure;
import no.samtak.platform.api.web.StartCard.Task;
import no.samtak.platform.api.web.StartCard.Urgency;

/** What modules have to say on a front page. */
final class Kortinnhold {
  private static final int SNART = 30;

  /** So many proposals by name; of the rest, how many. */
  private static final int HOYST = 3;

  private Kortinnhold() {}

  static Content av(Tjenester tjenester, PageRequest request, Sted sted, String kommune) {
    Oversikt oversikt = new Oversikt(tjenester, request, sted, kommune);
    LocalDate idag = tjenester.dato().idag();
    List<Forslag> mine = oversikt.tilLeser();
    List<Task> oppgaver = new ArrayList<>();
    for (Forslag f : mine.size() > HOYST ? mine.subList(0, HOYST - 1) : mine) {
      oppgaver.add(
          new Task(
              f.fra().isAfter(idag.plusDays(SNART)) ? Urgency.CALM : Urgency.SOON,
              f.fra().isAfter(idag)
                  ? Text.of("side.kort.fra", Formats.date(f.fra()))
                  : Text.of("side.kort.naa"),
              oversikt.tegner().tittel(f),
              Ord.ordrett(Ord.setning(f.grunn())),
              Text.of("side.kort.seForslag"),
              sted.forslag(f)));
    }
    if (mine.size() > HOYST) {
      oppgaver.add(
          new Task(
              Urgency.CALM,
              Text.of("side.kort.ogsaa"),
              Text.of("side.kort.flere", mine.size() - HOYST + 1),
              null,
              Text.of("side.kort.seAlle"),
              sted.rot()));
    }
    return new Content(oppgaver, tall(oversikt, sted));
  }

  private static List<Figure> tall(Oversikt oversikt, Sted sted) {
    List<Figure> tall = new ArrayList<>();
    if (!sted.drift()) {
      long aktive =
          oversikt.stander().stream()
              .filter(s -> s.status().tilstand() == Modultilstand.AKTIV)
              .count();
      tall.add(
          new Figure(
              Long.toString(aktive),
              Text.of("side.kort.aktive", aktive),
              sted.rot(),
              Urgency.CALM));
    }
    long snart = oversikt.kommer(SNART);
    if (snart > 0) {
      tall.add(
          new Figure(
              Long.toString(snart),
              Text.of("side.kort.snart", SNART, snart),
              sted.kalender(),
              Urgency.SOON));
    }
    int hindret = oversikt.hindret().size();
    if (hindret > 0) {
      tall.add(
          new Figure(
              Integer.toString(hindret),
              Text.of("side.kort.hindret", hindret),
              sted.alleForslag() + "?tilstand=VENTER_PA",
              Urgency.SOON));
    }
    return tall;
  }
}
