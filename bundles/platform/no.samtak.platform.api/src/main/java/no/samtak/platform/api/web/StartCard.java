// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.web;

import java.util.List;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * What a bundle has to say on the front page of an organisation ("what needs me today") or of the
 * node; a DS component. Asked on each showing, for the signed-in user: answers at once, and gives
 * counts and roles, never names. Who may see it stands in {@link
 * no.samtak.platform.api.security.RequireRole} on the class; without it, nobody does.
 */
@ConsumerType
public interface StartCard {
  /** The front page that the card is for. */
  default PagePath.Scope scope() {
    return PagePath.Scope.TENANT;
  }

  /** Place among the cards' figures: core below 100, modules from 100. */
  default int order() {
    return 100;
  }

  /**
   * What there is to say now. A card that throws is left out and its failure logged.
   *
   * @param request the request for the front page; has a tenant where {@link #scope()} is TENANT
   */
  Content content(PageRequest request);

  /**
   * The content of a card.
   *
   * @param tasks what somebody must do; empty where nothing is
   * @param figures quiet figures for the side column; may be empty
   */
  record Content(List<Task> tasks, List<Figure> figures) {
    public Content {
      tasks = List.copyOf(tasks);
      figures = List.copyOf(figures);
    }

    /** Nothing to say. */
    public static Content none() {
      return new Content(List.of(), List.of());
    }
  }

  /**
   * Something that waits for the user.
   *
   * @param urgency gives the place in the list, and the colour of {@code when}
   * @param when such as "2 dager over fristen" or "I dag"
   * @param what the task as a sentence
   * @param why one more sentence, or null
   * @param action what the button says
   * @param path where the button leads, from the root
   */
  record Task(
      Urgency urgency, Text when, Text what, @Nullable Text why, Text action, String path) {}

  /**
   * A figure.
   *
   * @param value as it is to be shown, such as {@code 52}
   * @param label what is counted, following the figure: "personer i tiltak"
   * @param path where one sees more, or null
   * @param urgency CALM for what is in order: it has no colour
   */
  record Figure(String value, Text label, @Nullable String path, Urgency urgency) {
    /** A figure that is in order and leads nowhere. */
    public static Figure of(String value, Text label) {
      return new Figure(value, label, null, Urgency.CALM);
    }
  }

  /** How much it presses. */
  enum Urgency {
    /** Over the limit, or somebody may fall between (fare). */
    OVERDUE,
    /** Something ends soon (advarsel). */
    SOON,
    /** No hurry. */
    CALM
  }
}
