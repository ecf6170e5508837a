// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.web;

import static no.samtak.platform.api.security.Role.LESER;
import static no.samtak.platform.api.security.Role.OKONOM;
import static no.samtak.platform.api.security.Role.SAKSBEHANDLER;
import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.samtak.core.tiltak.internal.finans.Innfasing;
import no.samtak.core.tiltak.internal.finans.scenario.LagretScenario;
import no.samtak.core.tiltak.internal.finans.scenario.ScenarioService;
import no.samtak.core.tiltak.internal.finans.scenario.Scenarioinnhold;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.RequireRole;
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
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * {@code /{kommune}/scenarier}: what the plan would cost if something were otherwise; below it
 * {@code ny}, {@code <id>}, {@code <id>/endre} and {@code <id>/slett}.
 */
@Component(service = Page.class)
@PagePath(segment = "scenarier", nav = "scenario.nav", navOrder = 12, navUnder = "innfasing")
public final class ScenarioPage implements Page {
  private static final Texts TEKSTER = Texts.of(ScenarioPage.class.getClassLoader());

  private static final TableColumns<LagretScenario> KOLONNER =
      TableColumns.<LagretScenario>start()
          .link("navn", Text.of("scenario.navn"), LagretScenario::navn, LagretScenario::id)
          .text("eier", Text.of("scenario.eier"), LagretScenario::eier)
          .text("delt", Text.of("scenario.delt"), LagretScenario::delt)
          .text("endret", Text.of("scenario.endret"), LagretScenario::endret);

  private final ScenarioService service;
  private final TableWriter skriver;

  /** On the service. */
  @Activate
  public ScenarioPage(@Reference ScenarioService service, @Reference TableWriter skriver) {
    this.service = service;
    this.skriver = skriver;
  }

  @Override
  @RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM})
  public PageResponse get(PageRequest request) {
    List<String> rest = request.rest();
    if (rest.isEmpty()) {
      return liste(request);
    }
    String kommune = request.tenant().slug();
    if (rest.equals(List.of("ny"))) {
      return skjema(request, "scenario.nytt", Scenarioinnhold.UENDRET, Map.of("tilbake", ""));
    }
    LagretScenario scenario = service.hent(kommune, rest.get(0));
    return switch (steg(rest)) {
      case "" -> vis(request, scenario);
      case "endre" ->
          skjema(
              request,
              "scenario.endre",
              scenario.innhold(),
              Map.of(
                  "tilbake", "/" + scenario.id(),
                  "navn", scenario.navn(),
                  "delt", scenario.delt(),
                  "versjon", scenario.versjon()));
      case "slett" -> skriving(request, "scenario-slett", "scenario.slett", Map.of("s", scenario));
      default -> throw DomainException.notFound();
    };
  }

  @Override
  @RequireRole({TJENESTELEDER, OKONOM})
  public PageResponse post(PageRequest request) {
    List<String> rest = request.rest();
    String kommune = request.tenant().slug();
    String navn = request.param("navn").orElse(null);
    boolean delt = request.param("delt").isPresent();
    if (rest.equals(List.of("ny"))) {
      LagretScenario nytt =
          service.opprett(kommune, Ids.next(), navn, delt, ScenarioForm.les(request));
      return kvittering(request, "/" + nytt.id(), "scenario.opprettet", nytt.navn());
    }
    String id = rest.isEmpty() ? "" : rest.get(0);
    return switch (steg(rest)) {
      case "endre" -> {
        LagretScenario endret =
            service.endre(kommune, id, request.version(), navn, delt, ScenarioForm.les(request));
        yield kvittering(request, "/" + id, "scenario.erEndret", endret.navn());
      }
      case "slett" -> {
        String gammelt = service.hent(kommune, id).navn();
        service.slett(kommune, id);
        yield kvittering(request, "", "scenario.slettet", gammelt);
      }
      default -> throw DomainException.notFound();
    };
  }

  private static String steg(List<String> rest) {
    return switch (rest.size()) {
      case 1 -> "";
      case 2 -> rest.get(1);
      default -> throw DomainException.notFound();
    };
  }

  private PageResponse liste(PageRequest request) {
    String kommune = request.tenant().slug();
    TableQuery sporring = TableQuery.of(request, "navn", KOLONNER.sortableNames());
    if (sporring.export() != null) {
      return KOLONNER.download(
          skriver,
          sporring.export(),
          "scenarier-" + kommune,
          request.language(),
          TEKSTER,
          del -> service.liste(kommune, del));
    }
    return new PageResponse.View(
        "scenario-liste",
        Text.of("scenario.nav"),
        Map.of(
            "tabell",
            KOLONNER.view(
                sporring, service.liste(kommune, sporring.page()), Text.of("scenario.utvalg")),
            "kanEndre",
            kanEndre(request)));
  }

  private PageResponse vis(PageRequest request, LagretScenario scenario) {
    String kommune = request.tenant().slug();
    List<LagretScenario> andre =
        request.params("med").stream()
            .distinct()
            .filter(id -> !id.isEmpty() && !id.equals(scenario.id()))
            .limit(Sammenligning.MEST - 1L)
            .map(id -> service.hent(kommune, id))
            .toList();
    Sammenligning sammenligning = Sammenligning.av(service, kommune, scenario, andre);
    String format = request.param("format").orElse("");
    for (TableFormat f : TableFormat.values()) {
      if (f.extension().equals(format)) {
        return sammenligning
            .kolonner()
            .download(
                skriver,
                f,
                "scenario-" + kommune,
                request.language(),
                TEKSTER,
                del -> new Slice<>(sammenligning.aar(), null));
      }
    }
    Map<String, String> navn =
        service.tiltak(kommune).stream()
            .collect(Collectors.toMap(Innfasing.Tiltaksrad::tiltakId, Innfasing.Tiltaksrad::navn));
    Map<String, Object> modell = new HashMap<>();
    modell.put("s", scenario);
    modell.put("sammenligning", sammenligning);
    modell.put("grep", Grepsetninger.av(scenario.innhold(), navn));
    modell.put("kanEndre", kanEndre(request) && service.erMitt(scenario));
    modell.put(
        "flere",
        service.liste(kommune, new PageQuery(PageQuery.MAX, null)).rows().stream()
            .filter(s -> !s.id().equals(scenario.id()))
            .map(s -> new Valg(s.id(), Text.of("scenario.ord", s.navn())))
            .toList());
    modell.put("valgte", andre.stream().map(LagretScenario::id).toList());
    modell.put(
        "formater", Arrays.stream(TableFormat.values()).map(TableFormat::extension).toList());
    modell.put("sporring", andre.stream().map(s -> "&med=" + s.id()).collect(Collectors.joining()));
    return new PageResponse.View("scenario", Text.of("scenario.tittel", scenario.navn()), modell);
  }

  private PageResponse skjema(
      PageRequest request, String tittel, Scenarioinnhold innhold, Map<String, Object> mer) {
    Map<String, Object> modell = new HashMap<>(mer);
    modell.put("overskrift", tittel);
    modell.put("tilbake", request.pagePath() + mer.get("tilbake"));
    modell.put("i", innhold);
    List<Integer> trinn = innhold.trinn();
    modell.put(
        "trinn",
        trinn == null ? "" : trinn.stream().map(String::valueOf).collect(Collectors.joining(" ")));
    modell.put(
        "tiltak",
        service.tiltak(request.tenant().slug()).stream()
            .map(t -> new Valg(t.tiltakId(), Text.of("scenario.ord", t.navn())))
            .toList());
    return skriving(request, "scenario-skjema", tittel, modell);
  }

  /** A template that only those who may write are shown. */
  private static PageResponse skriving(
      PageRequest request, String mal, String tittel, Map<String, Object> modell) {
    if (!kanEndre(request)) {
      throw DomainException.forbidden();
    }
    return new PageResponse.View(mal, Text.of(tittel), modell);
  }

  private static PageResponse kvittering(
      PageRequest request, String under, String hva, String navn) {
    return new PageResponse.Redirect(request.pagePath() + under, Text.of(hva, navn));
  }

  private static boolean kanEndre(PageRequest request) {
    return request.user().hasAny(TJENESTELEDER, OKONOM);
  }
}
