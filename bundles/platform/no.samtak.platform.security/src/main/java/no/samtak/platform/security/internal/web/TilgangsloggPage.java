// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samtak.platform.api.error.DomainException;
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
import no.samtak.platform.api.web.TableColumns;
import no.samtak.platform.api.web.TableQuery;
import no.samtak.platform.api.web.TableView.Cell;
import no.samtak.platform.security.internal.AccessSearch;
import no.samtak.platform.security.internal.persistence.AccessLogReader;
import no.samtak.platform.security.internal.persistence.AccessLogReader.Filter;
import no.samtak.platform.security.internal.persistence.AccessRow;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /drift/tilgangslogg}: who did what, and what was refused. Reading it is logged too. */
@Component(service = Page.class)
@PagePath(
    segment = "tilgangslogg",
    scope = PagePath.Scope.NODE,
    nav = "tilgangslogg.nav",
    navOrder = 70,
    navIcon = "las")
@RequireRole(Role.OPERATOR)
public final class TilgangsloggPage implements Page {
  private static final Texts TEXTS = Texts.of(TilgangsloggPage.class.getClassLoader());
  private static final Filter ALL = new Filter(null, null, null, null);

  /** What a person scans; the rest stands below in small. */
  private static final TableColumns<AccessRow> COLUMNS =
      TableColumns.<AccessRow>start()
          .cell(
              "tidspunkt",
              Text.of("tilgangslogg.tidspunkt"),
              AccessRow::tidspunkt,
              row -> noted(row.tidspunkt(), row.korrelasjon()))
          .cell(
              "bruker",
              Text.of("tilgangslogg.bruker"),
              AccessRow::bruker,
              row -> noted(row.bruker(), row.roller()))
          .text("kommune", Text.of("tilgangslogg.kommune"), AccessRow::kommune)
          .text("handling", Text.of("tilgangslogg.handling"), AccessRow::handling)
          .cell(
              "objekttype",
              Text.of("tilgangslogg.objekttype"),
              AccessRow::objekttype,
              row -> noted(row.objekttype(), row.objektId()))
          .cell(
              "person",
              Text.of("tilgangslogg.person"),
              AccessRow::person,
              row -> noted(row.person(), person(row)))
          .tag(
              "resultat",
              Text.of("tilgangslogg.resultat"),
              row -> Text.of(row.resultat()),
              row -> row.resultat().equals("ok") ? "neutral" : "warning")
          .text("klientadresse", Text.of("tilgangslogg.klientadresse"), AccessRow::klientadresse);

  private final AccessLogReader reader;
  private final AccessLog log;
  private final TableWriter writer;

  @Activate
  public TilgangsloggPage(
      @Reference AccessLogReader reader, @Reference AccessLog log, @Reference TableWriter writer) {
    this.reader = reader;
    this.log = log;
    this.writer = writer;
  }

  @Override
  public PageResponse get(PageRequest request) {
    if (!request.rest().isEmpty()) {
      throw DomainException.notFound();
    }
    TableQuery query =
        TableQuery.of(
            request, "-tidspunkt", COLUMNS.sortableNames(), "fra", "til", "bruker", "kommune");
    Filter filter;
    String wrong = "";
    try {
      filter =
          AccessSearch.filter(
              query.filter("fra").orElse(""),
              query.filter("til").orElse(""),
              query.filter("bruker").orElse(""),
              query.filter("kommune").orElse(""));
    } catch (DomainException e) {
      filter = ALL;
      wrong = "feil.ikkeDato";
    }
    TableFormat format = query.export();
    if (format != null) {
      return export(request, format, filter);
    }
    log.write(AccessEntry.ok("les", "tilgangslogg", ""));
    return new PageResponse.View(
        "tilgangslogg",
        Text.of("tilgangslogg.tittel"),
        Map.of(
            "tabell",
            COLUMNS.view(
                query, reader.search(filter, query.page()), Text.of("tilgangslogg.utvalg")),
            "galt",
            wrong,
            "felter",
            List.of("fra", "til", "bruker", "kommune")));
  }

  private static Cell noted(Object value, String note) {
    Cell cell = Cell.of(value);
    return note.isEmpty() ? cell : cell.withNote(Text.of(note));
  }

  private static String person(AccessRow row) {
    return Stream.of(row.tjeneste(), row.dybde(), row.formal(), row.grunnlag(), row.grunnlagRef())
        .filter(word -> !word.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private PageResponse export(PageRequest request, TableFormat format, Filter filter) {
    log.write(AccessEntry.ok("eksporter", "tilgangslogg", ""));
    return LogColumns.FILE.download(
        writer,
        format,
        "tilgangslogg",
        request.language(),
        TEXTS,
        part -> reader.search(filter, part));
  }
}
