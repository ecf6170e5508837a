// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.web;

import java.util.Map;
import no.samtak.bolig.internal.boenhet.Boenhet;
import no.samtak.bolig.internal.boenhet.BoenhetService;
import no.samtak.bolig.internal.boenhet.Hendelse;
import no.samtak.platform.api.table.TableWriter;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.text.Texts;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.PageResponse;
import no.samtak.platform.api.web.TableColumns;
import no.samtak.platform.api.web.TableQuery;

/** All of a dwelling's history, the newest first. */
final class Hendelsesliste {
  private static final Texts TEXTS = Texts.of(Hendelsesliste.class.getClassLoader());

  private static final TableColumns<Hendelse> COLUMNS =
      TableColumns.<Hendelse>start()
          .text("hva", Text.of("bolig.hendelse.hva"), Hendelsesord::av)
          .date("dag", Text.of("bolig.hendelse.dag"), Hendelse::dag)
          .text("hvem", Text.of("bolig.hendelse.hvem"), Hendelse::bruker)
          .text("grunn", Text.of("bolig.hendelse.hvorfor"), Hendelse::grunn);

  private final BoenhetService service;
  private final TableWriter writer;

  Hendelsesliste(BoenhetService service, TableWriter writer) {
    this.service = service;
    this.writer = writer;
  }

  PageResponse vis(PageRequest request, Boenhet boenhet) {
    String kommune = request.tenant().slug();
    TableQuery query = TableQuery.of(request, "-dag", COLUMNS.sortableNames());
    if (query.export() != null) {
      return COLUMNS.download(
          writer,
          query.export(),
          "bolig-" + boenhet.opplysninger().objektnummer().replaceAll("[^\\p{L}\\d]+", "-"),
          request.language(),
          TEXTS,
          del -> service.hendelser(kommune, boenhet.id(), del));
    }
    return new PageResponse.View(
        "hendelser",
        Text.of("bolig.liv"),
        Map.of(
            "b",
            boenhet,
            "tabell",
            COLUMNS.view(
                query,
                service.hendelser(kommune, boenhet.id(), query.page()),
                Text.of("bolig.liv.utvalg"))));
  }
}
