// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.web.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;
import no.samtak.platform.api.module.ModuleDoors.Door;
import no.samtak.platform.api.security.CurrentUser;
import no.samtak.platform.api.web.PagePath;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.StartCard;
import no.samtak.platform.web.internal.page.Cards;
import no.samtak.platform.web.internal.render.PageTexts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The cards that are in. One of a module that is closed in the organisation is not asked. One that
 * fails is left out of the page and logged; the others show.
 */
final class CardRegistry implements Cards {
  private static final Logger LOG = LoggerFactory.getLogger(CardRegistry.class);

  /**
   * A card with its bundle's texts.
   *
   * @param module short name of the module that it is of; empty where it is none's
   */
  record Entry(StartCard card, PageTexts texts, String module) {}

  private final List<Entry> entries = new CopyOnWriteArrayList<>();
  private final CurrentUser current;
  private final BiFunction<String, String, Door> doors;

  /**
   * @param doors how far a module is open in an organisation
   */
  CardRegistry(CurrentUser current, BiFunction<String, String, Door> doors) {
    this.current = current;
    this.doors = doors;
  }

  void add(Entry entry) {
    entries.add(entry);
  }

  void remove(Entry entry) {
    entries.remove(entry);
  }

  @Override
  public List<Given<StartCard.Content>> content(PageRequest request, PagePath.Scope scope) {
    String tenant = scope == PagePath.Scope.TENANT ? request.tenant().slug() : "";
    List<Entry> shown = new ArrayList<>();
    for (Entry entry : entries) {
      if (Permissions.may(entry.card().getClass(), request.user())
          && entry.card().scope() == scope
          && doors.apply(entry.module(), tenant) != Door.CLOSED) {
        shown.add(entry);
      }
    }
    shown.sort(Comparator.comparingInt(entry -> entry.card().order()));
    List<Given<StartCard.Content>> contents = new ArrayList<>();
    for (Entry entry : shown) {
      try {
        contents.add(new Given<>(entry.card().content(request), entry.texts()));
      } catch (RuntimeException | LinkageError e) {
        LOG.error(
            "the card {} failed ({})",
            entry.card().getClass().getName(),
            current.correlationId(),
            e);
      }
    }
    return contents;
  }
}
