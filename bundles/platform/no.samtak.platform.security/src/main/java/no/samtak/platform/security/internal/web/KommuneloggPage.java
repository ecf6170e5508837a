// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.AccessEntry;
import no.samtak.platform.api.security.AccessLog;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.table.TableFormat;
import no.samtak.platform.api.table.TableWriter;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.text.Texts;
import no.samtak.platform.api.web.Page;
import no.samtak.platform.api.web.PagePath;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.PageResponse;
import no.samtak.platform.api.web.TableQuery;
import no.samtak.platform.security.internal.AccessSearch;
import no.samtak.platform.security.internal.LeaderLog;
import no.samtak.platform.security.internal.OddLook;
import no.samtak.platform.security.internal.chain.ChainService;
import no.samtak.platform.security.internal.persistence.AccessLogReader.Filter;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * {@code /{kommune}/tilgangslogg}: who did what in the organisation, for its leaders, and below
 * {@code /rart} what looks odd. Reading it is logged too.
 */
@Component(service = Page.class)
@PagePath(segment = "tilgangslogg", nav = "tilgangslogg.nav", navOrder = 70, navIcon = "las")
@RequireRole(Role.TJENESTELEDER)
public final class KommuneloggPage implements Page {
  private static final Texts TEXTS = Texts.of(KommuneloggPage.class.getClassLoader());
  private static final List<String> PERIODS = List.of("7", "30", "90");

  private final LeaderLog leaders;
  private final ChainService chains;
  private final AccessLog log;
  private final TableWriter writer;

  @Activate
  public KommuneloggPage(
      @Reference LeaderLog leaders,
      @Reference ChainService chains,
      @Reference AccessLog log,
      @Reference TableWriter writer) {
    this.leaders = leaders;
    this.chains = chains;
    this.log = log;
    this.writer = writer;
  }

  @Override
  public PageResponse get(PageRequest request) {
    if (request.rest().isEmpty()) {
      return list(request);
    }
    if (request.rest().equals(List.of("rart"))) {
      return odd(request);
    }
    throw DomainException.notFound();
  }

  private PageResponse list(PageRequest request) {
    TableQuery query =
        TableQuery.of(
            request,
            "-tidspunkt",
            LogColumns.LEADER.sortableNames(),
            AccessSearch.FIELDS.toArray(String[]::new));
    String tenant = request.tenant().slug();
    Filter filter;
    List<FieldError> wrong = List.of();
    try {
      filter = AccessSearch.filter(query.filters());
    } catch (DomainException e) {
      filter = AccessSearch.filter(Map.of());
      wrong = e.fields();
    }
    Filter wanted = filter.oldestFirst(!query.descending());
    TableFormat format = query.export();
    if (format != null) {
      log.write(AccessEntry.ok("eksporter", "tilgangslogg", ""));
      return LogColumns.FILE.download(
          writer,
          format,
          "tilgangslogg-" + tenant,
          request.language(),
          TEXTS,
          part -> leaders.search(tenant, wanted, part));
    }
    log.write(AccessEntry.ok("les", "tilgangslogg", ""));
    Map<String, Object> model = new HashMap<>();
    model.put(
        "tabell",
        LogColumns.LEADER.view(
            query,
            leaders.search(tenant, wanted, query.page()),
            Text.of(query.descending() ? "tilgangslogg.utvalg" : "tilgangslogg.utvalg.eldste")));
    model.put("galt", wrong.stream().map(FieldError::message).toList());
    model.put("rartSti", request.pagePath() + "/rart");
    model.put("resultater", List.of(choice("ok"), choice("nektet")));
    model.put("kjede", chains.head(tenant).map(List::of).orElse(List.of()));
    return new PageResponse.View("kommunelogg", Text.of("tilgangslogg.tittel"), model);
  }

  private static Choice choice(String result) {
    return new Choice(result, Text.of("tilgangslogg.resultat." + result));
  }

  private PageResponse odd(PageRequest request) {
    TableQuery query = TableQuery.of(request, "-til", java.util.Set.of(), "dager");
    String tenant = request.tenant().slug();
    String days = query.filter("dager").filter(PERIODS::contains).orElse("" + LeaderLog.DAYS);
    List<OddLook> all = leaders.odd(tenant, Integer.parseInt(days));
    TableFormat format = query.export();
    if (format != null) {
      log.write(AccessEntry.ok("eksporter", "tilgangslogg", ""));
      return LogColumns.ODD.download(
          writer,
          format,
          "rart-" + tenant,
          request.language(),
          TEXTS,
          part -> Slice.part(all, part, OddLook::key));
    }
    log.write(AccessEntry.ok("les", "tilgangslogg", ""));
    return new PageResponse.View(
        "rart",
        Text.of("rart.tittel"),
        Map.of(
            "tabell",
            LogColumns.ODD.view(
                query, Slice.part(all, query.page(), OddLook::key), Text.of("rart.utvalg", days)),
            "sti",
            request.pagePath(),
            "regler",
            LogColumns.rules(),
            "perioder",
            PERIODS.stream().map(p -> new Choice(p, Text.of("rart.periode", p))).toList()));
  }
}
