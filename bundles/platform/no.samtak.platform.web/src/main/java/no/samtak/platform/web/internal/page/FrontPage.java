// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.web.internal.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.web.PagePath;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.PageResponse;
import no.samtak.platform.api.web.StartCard;
import no.samtak.platform.api.web.StartCard.Urgency;

/** What the two front pages have in common: tasks first, then figures, then where one can go. */
final class FrontPage {
  /**
   * Something to do, in the user's language.
   *
   * @param css class of the text that says when; empty for what has no hurry
   */
  public record ShownTask(
      String when, String css, String what, String why, String action, String path) {}

  /** A figure, in the user's language. */
  public record ShownFigure(String value, String label, String path, String css) {}

  private final Cards cards;
  private final Function<PageRequest, List<Cards.Way>> ways;

  FrontPage(Cards cards, Function<PageRequest, List<Cards.Way>> ways) {
    this.cards = cards;
    this.ways = ways;
  }

  PageResponse show(PageRequest request, PagePath.Scope scope, String template) {
    List<Cards.Given<StartCard.Task>> tasks = new ArrayList<>();
    List<ShownFigure> figures = new ArrayList<>();
    for (Cards.Given<StartCard.Content> given : cards.content(request, scope)) {
      given.value().tasks().forEach(task -> tasks.add(new Cards.Given<>(task, given.texts())));
      for (StartCard.Figure figure : given.value().figures()) {
        figures.add(
            new ShownFigure(
                figure.value(),
                given.tell(request, figure.label()),
                figure.path() == null ? "" : figure.path(),
                css(figure.urgency())));
      }
    }
    tasks.sort(Comparator.comparing(given -> given.value().urgency()));
    Map<String, Object> model = new HashMap<>();
    model.put("antall", tasks.size());
    model.put(
        "overskredet",
        (int) tasks.stream().filter(g -> g.value().urgency() == Urgency.OVERDUE).count());
    model.put("oppgaver", tasks.stream().map(given -> shown(request, given)).toList());
    model.put("tallene", figures);
    model.put("veier", ways.apply(request));
    return new PageResponse.View(template, Text.of("web." + template + ".tittel"), model);
  }

  private static ShownTask shown(PageRequest request, Cards.Given<StartCard.Task> given) {
    StartCard.Task task = given.value();
    Text why = task.why();
    return new ShownTask(
        given.tell(request, task.when()),
        css(task.urgency()),
        given.tell(request, task.what()),
        why == null ? "" : given.tell(request, why),
        given.tell(request, task.action()),
        task.path());
  }

  private static String css(Urgency urgency) {
    return switch (urgency) {
      case OVERDUE -> "st-fare";
      case SOON -> "st-obs";
      case CALM -> "";
    };
  }
}
