// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.web.internal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import no.samtak.platform.api.module.ModuleDoors.Door;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.tenant.Tenant;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.web.PagePath;
import no.samtak.platform.web.internal.render.PageTexts;

/** What stands around the content of every page. */
final class Frame {
  /** At most so many modules stand in the menu; the rest under "Flere". */
  private static final int SHOWN_MODULES = 6;

  /** So many entries, and "Meny", fit at the bottom of a phone. */
  private static final int FAST = 4;

  /**
   * An entry of the menu.
   *
   * @param under whether it is on the second level
   * @param locked whether its module is read-only in the organisation
   */
  public record Item(
      String text,
      String path,
      String icon,
      boolean current,
      boolean fast,
      boolean under,
      boolean locked) {}

  /** A language to choose. */
  public record Choice(String code, String name, String path, boolean current) {}

  /** An organisation to go to. */
  public record Place(String name, String path, boolean current) {}

  private final Platform platform;
  private final PageRegistry registry;
  private final PageTexts own;

  Frame(Platform platform, PageRegistry registry, PageTexts own) {
    this.platform = platform;
    this.registry = registry;
    this.own = own;
  }

  /**
   * The model of the frame's template.
   *
   * @param writable false on a page of a module that is read-only in the organisation
   */
  Map<String, Object> model(
      HttpServletRequest http,
      Language language,
      Optional<User> user,
      Optional<Tenant> tenant,
      boolean node,
      String path,
      boolean changedAddress,
      boolean writable) {
    Map<String, Object> model = new HashMap<>();
    model.put("laast", !writable);
    model.put("lang", language.code());
    model.put("fargeskjema", WebRequest.scheme(http));
    model.put("demo", platform.mode().equals("demo"));
    model.put("modus", platform.mode());
    model.put("sprak", languages(http, language, node, path, changedAddress));
    model.put("hjem", home(tenant, node));
    model.put("idag", platform.businessDate().map(d -> d.idag()).orElseGet(LocalDate::now));
    platform.businessDate().filter(d -> d.erSatt()).ifPresent(d -> model.put("satt", d.idag()));
    String statement = platform.config().tilgjengelighetserklaering();
    model.put("tilgjengelighet", statement.isEmpty() ? "/tilgjengelighet" : statement);
    String privacy = platform.config().personvern();
    model.put("personvern", privacy.isEmpty() ? "/personvern" : privacy);
    model.put("meldFra", platform.config().meldFra());
    tenant.ifPresent(t -> model.put("kommune", t.name()));
    if (user.isPresent()) {
      User who = user.get();
      model.put("bruker", who.displayName());
      model.put("initialer", initials(who.displayName()));
      model.put("kommuner", places(who, tenant));
      boolean operator = who.hasAny(Role.OPERATOR);
      model.put("operator", operator);
      model.put("drift", node);
      addMenu(model, who, tenant, node, path, language);
    }
    return model;
  }

  private void addMenu(
      Map<String, Object> model,
      User user,
      Optional<Tenant> tenant,
      boolean node,
      String path,
      Language language) {
    if (!node && tenant.isEmpty()) {
      return;
    }
    String slug = node ? "" : tenant.map(Tenant::slug).orElseThrow();
    String root = node ? "/drift" : "/" + slug;
    List<PageRegistry.Entry> visible =
        registry.menu(node ? PagePath.Scope.NODE : PagePath.Scope.TENANT).stream()
            .filter(entry -> Permissions.mayGet(entry.page(), user))
            .filter(entry -> platform.door(entry.module(), slug) != Door.CLOSED)
            .toList();
    String first = own.get(language, node ? "web.meny.drift" : "web.meny.iDag");
    Item today =
        new Item(first, root, node ? "hus" : "kalender", path.equals(root), true, false, false);
    List<Item> core = new ArrayList<>(List.of(today));
    List<Item> modules = new ArrayList<>();
    List<Item> all = new ArrayList<>(List.of(today));
    List<Item> beside = List.of();
    for (PageRegistry.Entry entry : visible) {
      if (isUnderAnother(entry, visible)) {
        continue;
      }
      boolean fast = core.size() + modules.size() < FAST;
      List<Item> family = family(entry, visible, slug, root, path, language);
      boolean current = family.stream().anyMatch(Item::current);
      if (current && family.size() > 1) {
        beside = family;
      }
      Item head = family.get(0);
      (entry.navOrder() < 100 ? core : modules)
          .add(
              new Item(head.text(), head.path(), head.icon(), current, fast, false, head.locked()));
      all.addAll(family);
    }
    boolean many = modules.size() > SHOWN_MODULES;
    model.put("kjerne", core);
    model.put("moduler", many ? modules.subList(0, SHOWN_MODULES) : modules);
    model.put("flere", many ? modules.subList(SHOWN_MODULES, modules.size()) : List.of());
    model.put("ved", beside);
    model.put("alt", all);
  }

  private static boolean isUnderAnother(
      PageRegistry.Entry entry, List<PageRegistry.Entry> visible) {
    return visible.stream()
        .anyMatch(other -> other != entry && other.key().segment().equals(entry.navUnder()));
  }

  /** The page of the first level, and then those under it. */
  private List<Item> family(
      PageRegistry.Entry head,
      List<PageRegistry.Entry> visible,
      String slug,
      String root,
      String path,
      Language language) {
    List<Item> family = new ArrayList<>();
    family.add(item(head, slug, root, path, language, false));
    visible.stream()
        .filter(entry -> entry != head && entry.navUnder().equals(head.key().segment()))
        .forEach(entry -> family.add(item(entry, slug, root, path, language, true)));
    return family;
  }

  private Item item(
      PageRegistry.Entry entry,
      String slug,
      String root,
      String path,
      Language language,
      boolean under) {
    String at = root + "/" + entry.key().segment();
    return new Item(
        entry.view().texts().get(language, entry.nav()),
        at,
        entry.navIcon(),
        path.equals(at) || path.startsWith(at + "/"),
        false,
        under,
        platform.door(entry.module(), slug) == Door.READ_ONLY);
  }

  private List<Place> places(User user, Optional<Tenant> tenant) {
    return platform.tenants(user).stream()
        .map(
            t ->
                new Place(
                    t.name(),
                    "/" + t.slug(),
                    tenant.filter(here -> here.slug().equals(t.slug())).isPresent()))
        .toList();
  }

  private static String home(Optional<Tenant> tenant, boolean node) {
    return node ? "/drift" : tenant.map(t -> "/" + t.slug()).orElse("/");
  }

  private static List<Choice> languages(
      HttpServletRequest http,
      Language current,
      boolean english,
      String path,
      boolean changedAddress) {
    List<Choice> choices = new ArrayList<>();
    for (Language language : Language.values()) {
      if (language == Language.EN && !english) {
        continue;
      }
      String name =
          switch (language) {
            case NB -> "Bokmål";
            case NN -> "Nynorsk";
            case EN -> "English";
          };
      String address = path + "?" + query(http, changedAddress) + "lang=" + language.code();
      choices.add(new Choice(language.code(), name, address, language == current));
    }
    return choices;
  }

  /** The address's other parameters, so that a search survives another language. */
  private static String query(HttpServletRequest http, boolean changedAddress) {
    String query = http.getQueryString();
    if (query == null || changedAddress || query.length() > 1500) {
      return "";
    }
    StringBuilder kept = new StringBuilder();
    for (String part : query.split("&")) {
      int equals = part.indexOf('=');
      if (equals > 0 && !part.startsWith("lang=") && part.matches("[\\x21-\\x7e]+")) {
        kept.append(part).append('&');
      }
    }
    return kept.toString();
  }

  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.strip().split("[\\s-]+")) {
      if (!word.isEmpty() && initials.length() < 2) {
        initials.appendCodePoint(Character.toUpperCase(word.codePointAt(0)));
      }
    }
    return initials.toString().toUpperCase(Locale.ROOT);
  }

  /** A path with a target to come back to. */
  static String signInPath(String target) {
    return target.equals("/")
        ? "/logg-inn"
        : "/logg-inn?til=" + URLEncoder.encode(target, StandardCharsets.UTF_8);
  }
}
