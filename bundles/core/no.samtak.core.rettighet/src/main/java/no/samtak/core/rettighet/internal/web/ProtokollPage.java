// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.web;

import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.samtak.core.rettighet.internal.protokoll.Behandling;
import no.samtak.core.rettighet.internal.protokoll.Dpiadokument;
import no.samtak.core.rettighet.internal.protokoll.ProtokollService;
import no.samtak.platform.api.dokument.Dokument;
import no.samtak.platform.api.dokument.DokumentFormat;
import no.samtak.platform.api.dokument.DokumentWriter;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.table.TableWriter;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.text.Texts;
import no.samtak.platform.api.time.Forretningsdato;
import no.samtak.platform.api.web.Page;
import no.samtak.platform.api.web.PagePath;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.PageResponse;
import no.samtak.platform.api.web.TableColumns;
import no.samtak.platform.api.web.TableQuery;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * {@code /{kommune}/behandlinger}: the record of processing; {@code dpia.docx} and {@code dpia.pdf}
 * below it as a paper.
 */
@Component(service = Page.class)
@PagePath(
    segment = "behandlinger",
    nav = "rettighet.protokoll.nav",
    navOrder = 44,
    navUnder = "personer",
    navIcon = "ark")
@RequireRole(TJENESTELEDER)
public final class ProtokollPage implements Page {
  private static final Texts TEKSTER = Texts.of(ProtokollPage.class.getClassLoader());

  private final ProtokollService service;
  private final TableWriter skriver;
  private final DokumentWriter dokumenter;
  private final Forretningsdato dato;

  /** On the record. */
  @Activate
  public ProtokollPage(
      @Reference ProtokollService service,
      @Reference TableWriter skriver,
      @Reference DokumentWriter dokumenter,
      @Reference Forretningsdato dato) {
    this.service = service;
    this.skriver = skriver;
    this.dokumenter = dokumenter;
    this.dato = dato;
  }

  /** A line in the reader's language. */
  record Rad(
      Behandling b,
      String navn,
      String formal,
      String innhold,
      Text hvem,
      String oppbevaring,
      Text regel,
      Text inne) {
    static Rad av(Behandling b, Language s) {
      return new Rad(
          b,
          b.navn().in(s),
          b.formal().in(s),
          b.tabell().innhold().in(s),
          Text.of("rettighet.hvem." + b.tabell().personer()),
          b.tabell().oppbevaring().in(s),
          Text.of("rettighet.regel." + b.tabell().sletteregel()),
          Text.of(b.inne() ? "rettighet.protokoll.inne" : "rettighet.protokoll.ute"));
    }
  }

  private static final String DPIA = "dpia.";

  private static final TableColumns<Rad> KOLONNER =
      TableColumns.<Rad>start()
          .text("innhold", Text.of("rettighet.protokoll.innhold"), Rad::innhold)
          .text("hvem", Text.of("rettighet.protokoll.hvem"), Rad::hvem)
          .text("formal", Text.of("rettighet.protokoll.formal"), Rad::formal)
          .text("modul", Text.of("rettighet.protokoll.modul"), Rad::navn)
          .text("hvor", Text.of("rettighet.protokoll.hvor"), r -> r.b().nokkel())
          .text("oppbevaring", Text.of("rettighet.protokoll.hvorLenge"), Rad::oppbevaring)
          .text("regel", Text.of("rettighet.protokoll.regel"), Rad::regel)
          .text("stand", Text.of("rettighet.protokoll.stand"), Rad::inne);

  /** What of it there is room for beside each other; the purposes stand below, once. */
  private static final TableColumns<Rad> SIDE =
      TableColumns.<Rad>start()
          .text("innhold", Text.of("rettighet.protokoll.innhold"), Rad::innhold)
          .text("hvem", Text.of("rettighet.protokoll.hvem"), Rad::hvem)
          .text("modul", Text.of("rettighet.protokoll.modul"), Rad::navn)
          .text("hvor", Text.of("rettighet.protokoll.hvor"), r -> r.b().tabell().tabell())
          .text("oppbevaring", Text.of("rettighet.protokoll.hvorLenge"), Rad::oppbevaring)
          .text("regel", Text.of("rettighet.protokoll.regel"), Rad::regel);

  @Override
  public PageResponse get(PageRequest request) {
    List<String> rest = request.rest();
    if (rest.isEmpty()) {
      return liste(request);
    }
    if (rest.size() == 1 && rest.get(0).startsWith(DPIA)) {
      return dpia(request, rest.get(0).substring(DPIA.length()));
    }
    throw DomainException.notFound();
  }

  private PageResponse liste(PageRequest request) {
    TableQuery sporring = TableQuery.of(request, "", SIDE.sortableNames());
    String sok = sporring.search().toLowerCase(Locale.ROOT);
    List<Rad> rader =
        service.behandlinger().stream()
            .map(b -> Rad.av(b, request.language()))
            .filter(
                r ->
                    (r.innhold() + ' ' + r.navn() + ' ' + r.b().nokkel())
                        .toLowerCase(Locale.ROOT)
                        .contains(sok))
            .toList();
    if (sporring.export() != null) {
      return KOLONNER.download(
          skriver,
          sporring.export(),
          "behandlinger",
          request.language(),
          TEKSTER,
          del -> Slice.part(rader, del, r -> r.b().nokkel()));
    }
    Map<String, Object> modell = new HashMap<>();
    modell.put("utenKart", String.join(", ", service.utenKart()));
    Map<String, Rad> formal = new LinkedHashMap<>();
    rader.forEach(r -> formal.putIfAbsent(r.b().modul(), r));
    modell.put("formal", List.copyOf(formal.values()));
    modell.put("formater", List.of("docx", "pdf"));
    modell.put(
        "tabell",
        SIDE.view(
            sporring,
            Slice.part(rader, sporring.page(), r -> r.b().nokkel()),
            Text.of("rettighet.protokoll.utvalg")));
    return new PageResponse.View("behandlinger", Text.of("rettighet.protokoll.nav"), modell);
  }

  private PageResponse dpia(PageRequest request, String onsket) {
    for (DokumentFormat format : DokumentFormat.values()) {
      if (format.extension().equals(onsket)) {
        Dokument papir =
            Dpiadokument.lag(
                request.tenant().name(),
                request.language(),
                dato.idag(),
                service.behandlinger(),
                service.utenKart());
        return new PageResponse.Download(
            DPIA + format.extension(),
            format.mediaType(),
            ut -> dokumenter.write(papir, format, ut));
      }
    }
    throw DomainException.notFound();
  }
}
