// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.prosjekt.internal.web;

import static no.samtak.platform.api.security.Role.LESER;
import static no.samtak.platform.api.security.Role.OKONOM;
import static no.samtak.platform.api.security.Role.SAKSBEHANDLER;
import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.samtak.core.prosjekt.internal.prosjekt.Innslag;
import no.samtak.core.prosjekt.internal.prosjekt.Innslagsinnhold;
import no.samtak.core.prosjekt.internal.prosjekt.Prosjekt;
import no.samtak.core.prosjekt.internal.prosjekt.ProsjektService;
import no.samtak.core.prosjekt.internal.prosjekt.Rapport;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.dokument.DokumentWriter;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.table.TableWriter;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.text.Texts;
import no.samtak.platform.api.time.Forretningsdato;
import no.samtak.platform.api.web.Page;
import no.samtak.platform.api.web.PagePath;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.PageResponse;
import no.samtak.platform.api.web.TableColumns;
import no.samtak.platform.api.web.TableQuery;
import no.samtak.platform.api.web.TableView;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * {@code /{kommune}/prosjekter}: the list; below it {@code ny}, {@code <id>}, {@code <id>/endre},
 * {@code <id>/innslag/ny}, {@code <id>/innslag/<innslag>} with {@code /slett}, and {@code
 * <id>/rapport/<nummer>}, 0 being the final report.
 */
@Component(service = Page.class)
@PagePath(segment = ProsjektPage.SEGMENT, nav = "prosjekt.nav", navOrder = 21, navUnder = "tiltak")
public final class ProsjektPage implements Page {
  static final String SEGMENT = "prosjekter";
  private static final Texts TEKSTER = Texts.of(ProsjektPage.class.getClassLoader());
  private static final String NY = "ny";
  private static final String ENDRE = "endre";
  private static final String INNSLAG = "innslag";
  private static final String RAPPORT = "rapport";
  private static final String SLETT = "slett";

  private final ProsjektService service;
  private final TableWriter skriver;
  private final Prosjektvisning visning;

  /** On the service. */
  @Activate
  public ProsjektPage(
      @Reference ProsjektService service,
      @Reference TableWriter skriver,
      @Reference DokumentWriter dokumenter,
      @Reference Forretningsdato dato) {
    this.service = service;
    this.skriver = skriver;
    this.visning = new Prosjektvisning(service, skriver, dokumenter, dato, TEKSTER);
  }

  @Override
  @RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM})
  public PageResponse get(PageRequest request) {
    List<String> rest = request.rest();
    if (rest.isEmpty()) {
      return liste(request);
    }
    if (rest.equals(List.of(NY))) {
      krev(kanStyre(request));
      return prosjektskjema(request, "prosjekt.nytt", tomt(), "");
    }
    String kommune = request.tenant().slug();
    Prosjekt prosjekt = service.hent(kommune, rest.get(0));
    String under = rest.size() > 1 ? rest.get(1) : "";
    return switch (under) {
      case "" -> visning.vis(request, prosjekt, kanStyre(request), kanFore(request));
      case ENDRE -> {
        krevLengde(rest, 2);
        krev(kanStyre(request));
        yield prosjektskjema(request, "prosjekt.endre", prosjekt, "/" + prosjekt.id());
      }
      case INNSLAG -> innslag(request, prosjekt, rest);
      case RAPPORT -> {
        krevLengde(rest, 3);
        yield rapport(request, prosjekt, nummer(rest.get(2)));
      }
      default -> throw DomainException.notFound();
    };
  }

  @Override
  @RequireRole({SAKSBEHANDLER, TJENESTELEDER, OKONOM})
  public PageResponse post(PageRequest request) {
    List<String> rest = request.rest();
    String kommune = request.tenant().slug();
    if (rest.equals(List.of(NY))) {
      krev(kanStyre(request));
      Prosjekt nytt = service.opprett(kommune, Ids.next(), Skjemafelt.prosjekt(request));
      return til(request, "/" + nytt.id(), Text.of("prosjekt.opprettet", nytt.navn()));
    }
    if (rest.size() < 2) {
      throw DomainException.notFound();
    }
    String id = rest.get(0);
    switch (rest.get(1)) {
      case ENDRE -> {
        krevLengde(rest, 2);
        krev(kanStyre(request));
        service.endre(kommune, id, request.version(), Skjemafelt.prosjekt(request));
        return til(request, "/" + id, Text.of("prosjekt.endret"));
      }
      case RAPPORT -> {
        krevLengde(rest, 3);
        service.skriv(
            kommune,
            id,
            nummer(rest.get(2)),
            request.version(),
            request.param("tekst").orElse(""),
            Skjemafelt.levert(request));
        return til(
            request, "/" + id + "/rapport/" + rest.get(2), Text.of("prosjekt.rapport.lagret"));
      }
      case INNSLAG -> {
        return postInnslag(request, id, rest);
      }
      default -> throw DomainException.notFound();
    }
  }

  private PageResponse postInnslag(PageRequest request, String prosjekt, List<String> rest) {
    String kommune = request.tenant().slug();
    if (rest.size() < 3 || rest.size() > 4) {
      throw DomainException.notFound();
    }
    String innslag = rest.get(2);
    if (rest.size() == 4) {
      if (!rest.get(3).equals(SLETT)) {
        throw DomainException.notFound();
      }
      krev(kanStyre(request));
      service.slettInnslag(kommune, prosjekt, innslag);
      return til(request, "/" + prosjekt, Text.of("prosjekt.innslag.slettet"));
    }
    if (innslag.equals(NY)) {
      service.leggTil(kommune, prosjekt, Ids.next(), Skjemafelt.innslag(request, slag(request)));
    } else {
      service.endreInnslag(
          kommune, prosjekt, innslag, request.version(), Skjemafelt.innslag(request, null));
    }
    return til(request, "/" + prosjekt, Text.of("prosjekt.innslag.lagret"));
  }

  private PageResponse liste(PageRequest request) {
    String kommune = request.tenant().slug();
    String side = request.pagePath() + "/";
    TableColumns<Prosjekt> kolonner =
        TableColumns.<Prosjekt>start()
            .cell(
                "navn",
                Text.of("prosjekt.navn"),
                Prosjekt::navn,
                p -> new TableView.Cell("text", Prosjektord.navn(p), side + p.id(), null, null))
            .sortable()
            .date("fra", Text.of("prosjekt.fra"), Prosjekt::gjelderFra)
            .sortable()
            .date("til", Text.of("prosjekt.til"), Prosjekt::gjelderTil)
            .sortable()
            .text("tiltak", Text.of("prosjekt.tiltak"), p -> service.tiltaksnavn(kommune, p));
    TableQuery sporring = TableQuery.of(request, "navn", kolonner.sortableNames());
    String ord = sporring.search().toLowerCase(Locale.ROOT);
    List<Prosjekt> alle =
        service.liste(kommune).stream()
            .filter(p -> ord.isEmpty() || p.navn().toLowerCase(Locale.ROOT).contains(ord))
            .sorted(orden(sporring))
            .toList();
    if (sporring.export() != null) {
      return kolonner.download(
          skriver,
          sporring.export(),
          "prosjekter-" + kommune,
          request.language(),
          TEKSTER,
          del -> Slice.part(alle, del, Prosjekt::id));
    }
    Map<String, Object> modell = new HashMap<>();
    modell.put(
        "tabell",
        kolonner.view(
            sporring,
            Slice.part(alle, sporring.page(), Prosjekt::id),
            Text.of("prosjekt.utvalg", alle.size())));
    modell.put("kanStyre", kanStyre(request));
    modell.put("nytt", request.pagePath() + "/" + NY);
    return new PageResponse.View("prosjekt-liste", Text.of("prosjekt.nav"), modell);
  }

  private static Comparator<Prosjekt> orden(TableQuery sporring) {
    Comparator<java.time.@org.jspecify.annotations.Nullable LocalDate> dager =
        Comparator.nullsLast(Comparator.<java.time.LocalDate>naturalOrder());
    Comparator<Prosjekt> etter =
        switch (sporring.sort()) {
          case "fra" -> Comparator.comparing(Prosjekt::gjelderFra, dager);
          case "til" -> Comparator.comparing(Prosjekt::gjelderTil, dager);
          default -> Comparator.comparing(Prosjekt::navn);
        };
    Comparator<Prosjekt> hel = etter.thenComparing(Prosjekt::id);
    return sporring.descending() ? hel.reversed() : hel;
  }

  private PageResponse prosjektskjema(
      PageRequest request, String tittel, Prosjekt p, String tilbake) {
    Map<String, Object> modell = new HashMap<>();
    modell.put("overskrift", tittel);
    modell.put("p", p);
    modell.put("tilbake", request.pagePath() + tilbake);
    modell.put(
        "tiltakene",
        service.tiltakene(request.tenant().slug()).stream()
            .map(t -> new Valg(t.tiltakId(), Text.of("prosjekt.ord", t.navn())))
            .toList());
    return new PageResponse.View("prosjekt-skjema", Text.of(tittel), modell);
  }

  private PageResponse innslag(PageRequest request, Prosjekt prosjekt, List<String> rest) {
    if (rest.size() < 3 || rest.size() > 4) {
      throw DomainException.notFound();
    }
    krev(kanFore(request));
    Map<String, Object> modell = new HashMap<>();
    modell.put("p", prosjekt);
    modell.put("navn", Prosjektord.navn(prosjekt));
    modell.put("tilbake", request.pagePath() + "/" + prosjekt.id());
    modell.put("kanSlette", kanStyre(request) && !rest.get(2).equals(NY));
    if (rest.get(2).equals(NY)) {
      krevLengde(rest, 3);
      modell.put("slag", slag(request).name());
      modell.put("overskrift", Text.of("prosjekt.innslag.ny." + slag(request)));
    } else {
      Innslag i = service.innslag(request.tenant().slug(), prosjekt.id(), rest.get(2));
      if (rest.size() == 4) {
        if (!rest.get(3).equals(SLETT)) {
          throw DomainException.notFound();
        }
        krev(kanStyre(request));
        modell.put("i", i);
        return new PageResponse.View("prosjekt-slett", Text.of("prosjekt.innslag.slett"), modell);
      }
      modell.put("i", i);
      modell.put("slag", i.slag().name());
      modell.put("overskrift", Text.of("prosjekt.innslag.endre." + i.slag()));
    }
    modell.put(
        "enheter",
        Innslagsinnhold.ENHETER
            .getOrDefault(Innslag.Slag.valueOf(modell.get("slag").toString()), List.of())
            .stream()
            .map(e -> new Valg(e, Text.of("prosjekt.enhet." + e)))
            .toList());
    return new PageResponse.View("prosjekt-innslag", Text.of("prosjekt.innslag"), modell);
  }

  private PageResponse rapport(PageRequest request, Prosjekt prosjekt, int nummer) {
    String kommune = request.tenant().slug();
    Map<String, Object> modell = new HashMap<>();
    modell.put("p", prosjekt);
    modell.put("navn", Prosjektord.navn(prosjekt));
    modell.put("tilbake", request.pagePath() + "/" + prosjekt.id());
    modell.put("naa", service.rapport(kommune, prosjekt.id(), nummer));
    modell.put("versjoner", service.versjoner(kommune, prosjekt.id(), nummer));
    modell.put("kanFore", kanFore(request));
    modell.put("slutt", nummer == Rapport.SLUTT);
    service.oversikt(kommune, prosjekt.id()).rapporter().stream()
        .filter(r -> r.nummer() == nummer)
        .findFirst()
        .ifPresent(r -> modell.put("frist", r));
    Text overskrift =
        nummer == Rapport.SLUTT
            ? Text.of("prosjekt.sluttrapport")
            : Text.of("prosjekt.rapport.nummer", nummer);
    modell.put("overskrift", overskrift);
    return new PageResponse.View("prosjekt-rapport", overskrift, modell);
  }

  /** A form that does not say of what kind is that of a milestone. */
  private static Innslag.Slag slag(PageRequest request) {
    String navn = request.param("slag").orElse(Innslag.Slag.MILEPAEL.name());
    return Arrays.stream(Innslag.Slag.values())
        .filter(s -> s.name().equals(navn))
        .findFirst()
        .orElseThrow(DomainException::notFound);
  }

  private static Prosjekt tomt() {
    return new Prosjekt("", "", "", null, null, 0, "", 3, 0);
  }

  private static int nummer(String segment) {
    if (!segment.matches("\\d{1,3}")) {
      throw DomainException.notFound();
    }
    return Integer.parseInt(segment);
  }

  private static PageResponse til(PageRequest request, String under, Text kvittering) {
    return new PageResponse.Redirect(request.pagePath() + under, kvittering);
  }

  private static void krevLengde(List<String> rest, int lengde) {
    if (rest.size() != lengde) {
      throw DomainException.notFound();
    }
  }

  private static void krev(boolean lov) {
    if (!lov) {
      throw DomainException.forbidden();
    }
  }

  private static boolean kanStyre(PageRequest request) {
    return request.user().hasAny(TJENESTELEDER, OKONOM);
  }

  private static boolean kanFore(PageRequest request) {
    return request.user().hasAny(SAKSBEHANDLER, TJENESTELEDER, OKONOM);
  }
}
