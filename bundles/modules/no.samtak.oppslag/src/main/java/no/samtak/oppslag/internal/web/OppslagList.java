// SPDX-License-Identifier: EUPL-1.2
package no.samtak.oppslag.internal.web;

import java.util.Map;
import no.samtak.oppslag.internal.Oppslag;
import no.samtak.oppslag.internal.OppslagService;
import no.samtak.oppslag.internal.OppslagSok;
import no.samtak.oppslag.internal.OppslagSok.Rekkefolge;
import no.samtak.platform.api.table.TableWriter;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.text.Texts;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.PageResponse;
import no.samtak.platform.api.web.TableColumns;
import no.samtak.platform.api.web.TableQuery;
import no.samtak.platform.api.web.TableView.Cell;

/** The list page: search, order, parts, and the same list as a file. */
final class OppslagList {
  private static final Texts TEXTS = Texts.of(OppslagList.class.getClassLoader());

  private static final TableColumns<Oppslag> COLUMNS =
      TableColumns.<Oppslag>start()
          .link("tittel", Text.of("oppslag.felt.tittel"), Oppslag::tittel, Oppslag::id)
          .sortable()
          .date("fra", Text.of("oppslag.felt.fra"), Oppslag::fra)
          .sortable()
          .date("til", Text.of("oppslag.felt.til"), Oppslag::til)
          .cell("viktig", Text.of("oppslag.felt.viktig"), Oppslag::viktig, OppslagList::viktig);

  private final OppslagService service;
  private final TableWriter writer;

  OppslagList(OppslagService service, TableWriter writer) {
    this.service = service;
    this.writer = writer;
  }

  PageResponse show(PageRequest request, boolean mayWrite) {
    String kommune = request.tenant().slug();
    TableQuery query = TableQuery.of(request, "-fra", COLUMNS.sortableNames(), "vises");
    boolean shownToday = query.filter("vises").filter("idag"::equals).isPresent();
    OppslagSok sok = new OppslagSok(query.search(), shownToday, order(query));
    if (query.export() != null) {
      return COLUMNS.download(
          writer,
          query.export(),
          "oppslag-" + kommune,
          request.language(),
          TEXTS,
          part -> service.liste(kommune, sok, part));
    }
    OppslagSok today = new OppslagSok("", true, OppslagSok.ALLE.rekkefolge());
    Text caption = Text.of("oppslag.utvalg", service.antall(kommune, sok));
    return new PageResponse.View(
        "liste",
        Text.of("oppslag.navn"),
        Map.of(
            "tabell", COLUMNS.view(query, service.liste(kommune, sok, query.page()), caption),
            "gjelder", service.antall(kommune, today),
            "kanEndre", mayWrite));
  }

  private static Rekkefolge order(TableQuery query) {
    boolean byTitle = query.sort().equals("tittel");
    if (query.descending()) {
      return byTitle ? Rekkefolge.TITTEL_SYNKENDE : Rekkefolge.FRA_SYNKENDE;
    }
    return byTitle ? Rekkefolge.TITTEL_STIGENDE : Rekkefolge.FRA_STIGENDE;
  }

  private static Cell viktig(Oppslag oppslag) {
    return oppslag.viktig() ? Cell.tag(Text.of("oppslag.felt.viktig"), "warning") : Cell.of(null);
  }
}
