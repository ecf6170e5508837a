// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.Account;
import no.samtak.platform.api.security.Accounts;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.table.TableWriter;
import no.samtak.platform.api.tenant.TenantDirectory;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.text.Texts;
import no.samtak.platform.api.web.Page;
import no.samtak.platform.api.web.PagePath;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.PageResponse;
import no.samtak.platform.api.web.TableColumns;
import no.samtak.platform.api.web.TableQuery;
import no.samtak.platform.api.web.TableView.Cell;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * {@code /drift/kontoer}: the accounts; below it {@code ny}, {@code <id>} and {@code <id>/passord}.
 */
@Component(service = Page.class)
@PagePath(
    segment = "kontoer",
    scope = PagePath.Scope.NODE,
    nav = "konto.nav",
    navOrder = 60,
    navIcon = "personer")
@RequireRole(Role.OPERATOR)
public final class KontoPage implements Page {
  private static final Texts TEXTS = Texts.of(KontoPage.class.getClassLoader());

  private static final TableColumns<Account> COLUMNS =
      TableColumns.<Account>start()
          .link("brukernavn", Text.of("konto.felt.brukernavn"), Account::username, Account::id)
          .text("navn", Text.of("konto.felt.visningsnavn"), a -> a.details().displayName())
          .cell("roller", Text.of("konto.felt.roller"), KontoPage::roles, KontoPage::roleCell)
          .cell(
              "kommuner", Text.of("konto.felt.kommuner"), KontoPage::tenants, KontoPage::tenantCell)
          .tag("tilstand", Text.of("konto.felt.tilstand"), KontoPage::state, KontoPage::color);

  private final Accounts accounts;
  private final TableWriter writer;

  /** The core's; without it the form offers only "all of them" and what is given already. */
  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile @Nullable TenantDirectory directory;

  @Activate
  public KontoPage(@Reference Accounts accounts, @Reference TableWriter writer) {
    this.accounts = accounts;
    this.writer = writer;
  }

  @Override
  public PageResponse get(PageRequest request) {
    List<String> rest = request.rest();
    if (rest.isEmpty()) {
      return list(request);
    }
    if (rest.equals(List.of("ny"))) {
      Map<String, Object> model = form(Set.of());
      model.put("forslag", new String(accounts.generatePassword()));
      return new PageResponse.View("konto-ny", Text.of("konto.ny"), model);
    }
    Account account = accounts.find(rest.get(0));
    return switch (step(rest)) {
      case "" -> show(account);
      case "passord" ->
          new PageResponse.View(
              "konto-passord",
              Text.of("konto.passord"),
              Map.of("konto", account, "forslag", new String(accounts.generatePassword())));
      default -> throw DomainException.notFound();
    };
  }

  @Override
  public PageResponse post(PageRequest request) {
    List<String> rest = request.rest();
    if (rest.equals(List.of("ny"))) {
      Account made =
          accounts.create(
              Ids.next(),
              request.param("brukernavn").orElse(""),
              KontoForm.details(request, true),
              password(request));
      return receipt(request, Text.of("konto.laget", made.username()));
    }
    String id = rest.isEmpty() ? "" : rest.get(0);
    return switch (step(rest)) {
      case "" -> {
        boolean active = request.param("aktiv").isPresent();
        Account changed =
            accounts.change(id, request.version(), KontoForm.details(request, active));
        yield receipt(request, Text.of("konto.endret", changed.username()));
      }
      case "passord" -> {
        Account changed = accounts.resetPassword(id, password(request));
        yield receipt(request, Text.of("konto.nyttPassord", changed.username()));
      }
      default -> throw DomainException.notFound();
    };
  }

  private PageResponse list(PageRequest request) {
    TableQuery query = TableQuery.of(request, "brukernavn", COLUMNS.sortableNames());
    if (query.export() != null) {
      return COLUMNS.download(
          writer, query.export(), "kontoer", request.language(), TEXTS, accounts::list);
    }
    Slice<Account> slice = accounts.list(query.page());
    return new PageResponse.View(
        "kontoer",
        Text.of("konto.tittel"),
        Map.of("tabell", COLUMNS.view(query, slice, Text.of("konto.utvalg"))));
  }

  private PageResponse show(Account account) {
    Map<String, Object> model = form(account.details().tenants());
    model.put("konto", account);
    model.put("navn", account.details().displayName());
    model.put("valgteRoller", account.details().roles().stream().map(Enum::name).toList());
    model.put("valgteKommuner", List.copyOf(account.details().tenants()));
    model.put("aktiv", account.details().active() ? "ja" : "");
    model.put("tilstand", state(account));
    model.put("farge", color(account));
    return new PageResponse.View("konto", Text.of("konto.om", account.username()), model);
  }

  private Map<String, Object> form(Set<String> given) {
    TenantDirectory known = directory;
    Map<String, Object> model = new HashMap<>();
    model.put("roller", KontoForm.roles());
    model.put("kommuner", KontoForm.tenants(known == null ? List.of() : known.all(), given));
    return model;
  }

  private static char[] password(PageRequest request) {
    return request.param("engangspassord").orElse("").toCharArray();
  }

  /** What is to be done with the account of the path; empty = show and change it. */
  private static String step(List<String> rest) {
    return switch (rest.size()) {
      case 1 -> "";
      case 2 -> rest.get(1);
      default -> throw DomainException.notFound();
    };
  }

  private static PageResponse receipt(PageRequest request, Text what) {
    return new PageResponse.Redirect(request.pagePath(), what);
  }

  private static String roles(Account account) {
    return account.details().roles().stream()
        .map(Enum::name)
        .sorted()
        .collect(Collectors.joining(" "));
  }

  /** One role in words; several by their names, which the words of one would hide. */
  private static Cell roleCell(Account account) {
    Set<Role> roles = account.details().roles();
    return roles.size() == 1
        ? Cell.of(Text.of("konto.rolle." + roles.iterator().next().name()))
        : Cell.of(roles(account));
  }

  private static String tenants(Account account) {
    return account.details().tenants().stream().sorted().collect(Collectors.joining(", "));
  }

  private static Cell tenantCell(Account account) {
    return account.details().tenants().contains(Account.ALL_TENANTS)
        ? Cell.of(Text.of("konto.kommuner.alle.kort"))
        : Cell.of(tenants(account));
  }

  private static Text state(Account account) {
    if (!account.details().active()) {
      return Text.of("konto.tilstand.stengt");
    }
    return Text.of(
        account.mustChangePassword() ? "konto.tilstand.engangspassord" : "konto.tilstand.apen");
  }

  private static String color(Account account) {
    if (!account.details().active()) {
      return "warning";
    }
    return account.mustChangePassword() ? "info" : "neutral";
  }
}
