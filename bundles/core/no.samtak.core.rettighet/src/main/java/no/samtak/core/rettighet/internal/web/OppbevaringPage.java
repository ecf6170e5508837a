// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.web;

import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.samtak.core.rettighet.internal.oppbevaring.Forfall;
import no.samtak.core.rettighet.internal.oppbevaring.Kjoring;
import no.samtak.core.rettighet.internal.oppbevaring.OppbevaringService;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.table.TableWriter;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.text.Texts;
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
 * {@code /{kommune}/oppbevaring}: what is due, {@code slett} to take it away, {@code <id>} for the
 * report of a run.
 */
@Component(service = Page.class)
@PagePath(
    segment = "oppbevaring",
    nav = "rettighet.oppbevaring.nav",
    navOrder = 45,
    navUnder = "personer",
    navIcon = "ark")
@RequireRole(TJENESTELEDER)
public final class OppbevaringPage implements Page {
  private static final Texts TEKSTER = Texts.of(OppbevaringPage.class.getClassLoader());
  private static final String SLETT = "slett";

  private final OppbevaringService service;
  private final TableWriter skriver;

  /** On the service. */
  @Activate
  public OppbevaringPage(@Reference OppbevaringService service, @Reference TableWriter skriver) {
    this.service = service;
    this.skriver = skriver;
  }

  /** A line in the reader's language. */
  record Rad(Forfall f, String navn, Text regel, String hinder) {
    static Rad av(Forfall f, Language s) {
      return new Rad(
          f,
          f.navn().in(s),
          Text.of("rettighet.regel." + f.regel()),
          f.hinder() == null ? "" : f.hinder().in(s));
    }

    /** Without its schema: whose it is stands beside it. */
    String tabell() {
      return f.tabell().substring(f.tabell().indexOf('.') + 1);
    }

    /** Whether nobody can say what is due. */
    boolean ukjent() {
      return f.grense() == null;
    }
  }

  private static final TableColumns<Rad> KOLONNER =
      TableColumns.<Rad>start()
          .text("tabell", Text.of("rettighet.protokoll.hvor"), Rad::tabell)
          .text("modul", Text.of("rettighet.protokoll.modul"), Rad::navn)
          .date("grense", Text.of("rettighet.oppbevaring.grense"), r -> r.f().grense())
          .number(
              "rader",
              Text.of("rettighet.oppbevaring.rader"),
              r -> r.ukjent() ? null : r.f().rader())
          .number(
              "personer",
              Text.of("rettighet.oppbevaring.personer"),
              r -> r.ukjent() ? null : r.f().personer())
          .text("regel", Text.of("rettighet.protokoll.regel"), Rad::regel)
          .text("hinder", Text.of("rettighet.rapport.hvorfor"), Rad::hinder);

  @Override
  public PageResponse get(PageRequest request) {
    List<String> rest = request.rest();
    if (rest.isEmpty()) {
      return liste(request);
    }
    if (rest.size() != 1) {
      throw DomainException.notFound();
    }
    return rest.get(0).equals(SLETT) ? slett(request) : rapport(request, rest.get(0));
  }

  @Override
  public PageResponse post(PageRequest request) {
    if (!request.rest().equals(List.of(SLETT))) {
      throw DomainException.notFound();
    }
    Kjoring k =
        service.kjor(
            request.tenant().slug(),
            Ids.next(),
            request.param("bekreft").orElse(null),
            request.param("grunn").orElse(null));
    return new PageResponse.Redirect(
        request.pagePath() + "/" + k.id(), Text.of("rettighet.oppbevaring.gjort"));
  }

  private PageResponse liste(PageRequest request) {
    TableQuery sporring = TableQuery.of(request, "", KOLONNER.sortableNames());
    String sok = sporring.search().toLowerCase(Locale.ROOT);
    List<Rad> rader =
        service.forfalt(request.tenant().slug()).stream()
            .map(f -> Rad.av(f, request.language()))
            .filter(r -> (r.f().tabell() + ' ' + r.navn()).toLowerCase(Locale.ROOT).contains(sok))
            .toList();
    if (sporring.export() != null) {
      return KOLONNER.download(
          skriver,
          sporring.export(),
          "forfalt",
          request.language(),
          TEKSTER,
          del -> Slice.part(rader, del, r -> r.f().tabell()));
    }
    Map<String, Object> modell = new HashMap<>();
    modell.put("kan", rader.stream().anyMatch(r -> r.hinder().isEmpty()));
    modell.put("kjoringer", service.kjoringer(request.tenant().slug()));
    modell.put(
        "tabell",
        KOLONNER.view(
            sporring,
            Slice.part(rader, sporring.page(), r -> r.f().tabell()),
            Text.of("rettighet.oppbevaring.utvalg")));
    return new PageResponse.View("oppbevaring", Text.of("rettighet.oppbevaring.nav"), modell);
  }

  private PageResponse slett(PageRequest request) {
    List<Forfall> alle =
        service.forfalt(request.tenant().slug()).stream().filter(f -> f.hinder() == null).toList();
    Map<String, Object> modell = new HashMap<>();
    modell.put("rader", alle.stream().mapToLong(Forfall::rader).sum());
    modell.put("tabeller", alle.size());
    modell.put("bekreft", request.tenant().slug());
    return new PageResponse.View(
        "oppbevaring-slett", Text.of("rettighet.oppbevaring.sporsmal"), modell);
  }

  private PageResponse rapport(PageRequest request, String id) {
    Kjoring k = service.hent(request.tenant().slug(), id);
    Map<String, Object> modell = new HashMap<>();
    modell.put("k", k);
    modell.put(
        "linjer",
        k.linjer().stream().map(l -> PersonvernPage.Linje.av(l, request.language())).toList());
    return new PageResponse.View(
        "oppbevaring-rapport", Text.of("rettighet.oppbevaring.rapport"), modell);
  }
}
