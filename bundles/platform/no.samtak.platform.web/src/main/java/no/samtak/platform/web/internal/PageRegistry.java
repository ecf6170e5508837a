// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.web.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import no.samtak.platform.api.web.Page;
import no.samtak.platform.api.web.PagePath;
import no.samtak.platform.web.internal.render.BundleView;

/**
 * Which page stands where. Readers see one unchanging map and never wait; a page that comes or goes
 * makes a new map and leaves all others as they are.
 */
final class PageRegistry {
  /** A place for a page. */
  record Key(PagePath.Scope scope, String segment) {}

  /**
   * A page that is in.
   *
   * @param serviceId the older wins where two claim the same place
   * @param ranking the higher wins before that
   * @param module short name of the module that it is of; empty where it is none's
   */
  record Entry(
      Key key,
      Page page,
      BundleView view,
      String nav,
      int navOrder,
      String navUnder,
      String navIcon,
      int ranking,
      long serviceId,
      String module) {}

  private record State(
      Map<Key, List<Entry>> pages, List<Entry> menu, Map<String, BundleView> views) {}

  private static final Comparator<Entry> STRONGEST =
      Comparator.comparingInt(Entry::ranking).reversed().thenComparingLong(Entry::serviceId);

  private volatile State state = new State(Map.of(), List.of(), Map.of());

  /** Lets a page in. */
  synchronized void add(Entry entry) {
    List<Entry> all = all();
    all.add(entry);
    state = build(all);
  }

  /** Lets a page go. */
  synchronized void remove(Entry entry) {
    List<Entry> all = all();
    all.remove(entry);
    state = build(all);
  }

  /** The page of a place. */
  Optional<Entry> find(Key key) {
    List<Entry> entries = state.pages().get(key);
    return entries == null ? Optional.empty() : Optional.of(entries.get(0));
  }

  /** Whether this very page is still in. */
  boolean holds(Entry entry) {
    List<Entry> entries = state.pages().get(entry.key());
    return entries != null && entries.contains(entry);
  }

  /** The pages that are in the menu of a scope, in its order. */
  List<Entry> menu(PagePath.Scope scope) {
    return state.menu().stream().filter(e -> e.key().scope() == scope).toList();
  }

  /** The view of a bundle that has pages in, by symbolic name. */
  Optional<BundleView> view(String bundle) {
    return Optional.ofNullable(state.views().get(bundle));
  }

  /** The view of the bundle, made anew where none of its pages is in. */
  synchronized BundleView viewFor(String bundle, ClassLoader loader, Supplier<BundleView> maker) {
    BundleView known = state.views().get(bundle);
    return known != null && known.isOf(loader) ? known : maker.get();
  }

  private List<Entry> all() {
    List<Entry> all = new ArrayList<>();
    state.pages().values().forEach(all::addAll);
    return all;
  }

  private static State build(List<Entry> all) {
    Map<Key, List<Entry>> pages = new HashMap<>();
    Map<String, BundleView> views = new HashMap<>();
    for (Entry entry : all.stream().sorted(STRONGEST).toList()) {
      pages.computeIfAbsent(entry.key(), k -> new ArrayList<>()).add(entry);
      views.putIfAbsent(entry.view().name(), entry.view());
    }
    List<Entry> menu =
        pages.values().stream()
            .map(entries -> entries.get(0))
            .filter(e -> !e.nav().isEmpty())
            .sorted(Comparator.comparingInt(Entry::navOrder).thenComparing(e -> e.key().segment()))
            .toList();
    return new State(pages, menu, views);
  }
}
