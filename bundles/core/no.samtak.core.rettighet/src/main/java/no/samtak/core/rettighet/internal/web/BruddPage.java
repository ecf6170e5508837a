// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.web;

import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.samtak.core.api.tjeneste.Tjeneste;
import no.samtak.core.api.tjeneste.Tjenesteregister;
import no.samtak.core.rettighet.internal.brudd.Brudd;
import no.samtak.core.rettighet.internal.brudd.BruddService;
import no.samtak.core.rettighet.internal.brudd.Bruddhandling;
import no.samtak.core.rettighet.internal.brudd.Bruddinnhold;
import no.samtak.core.rettighet.internal.brudd.Risiko;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.table.TableWriter;
import no.samtak.platform.api.text.Formats;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.text.Texts;
import no.samtak.platform.api.web.FormReader;
import no.samtak.platform.api.web.Page;
import no.samtak.platform.api.web.PagePath;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.PageResponse;
import no.samtak.platform.api.web.TableColumns;
import no.samtak.platform.api.web.TableQuery;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * {@code /{kommune}/personvernbrudd}: the register; {@code ny}, {@code <id>} and {@code
 * <id>/vurder|meld|varsle|lukk} below it.
 */
@Component(service = Page.class)
@PagePath(
    segment = "personvernbrudd",
    nav = "rettighet.brudd.nav",
    navOrder = 46,
    navUnder = "personer",
    navIcon = "ark")
@RequireRole(TJENESTELEDER)
public final class BruddPage implements Page {
  private static final Texts TEKSTER = Texts.of(BruddPage.class.getClassLoader());
  private static final String NY = "ny";

  private final BruddService service;
  private final Tjenesteregister tjenester;
  private final TableWriter skriver;

  /** On the register. */
  @Activate
  public BruddPage(
      @Reference BruddService service,
      @Reference Tjenesteregister tjenester,
      @Reference TableWriter skriver) {
    this.service = service;
    this.tjenester = tjenester;
    this.skriver = skriver;
  }

  /** A row of the list. */
  record Rad(Brudd b, Brudd.Stand stand) {}

  private static final TableColumns<Rad> KOLONNER =
      TableColumns.<Rad>start()
          .link("tittel", Text.of("rettighet.brudd.tittel"), r -> r.b().tittel(), r -> r.b().id())
          .text("oppdaget", Text.of("rettighet.brudd.oppdaget"), r -> r.b().oppdaget())
          .text("frist", Text.of("rettighet.brudd.frist"), r -> r.b().frist())
          .tag(
              "stand",
              Text.of("rettighet.brudd.stand"),
              r -> Text.of("rettighet.brudd.stand." + r.stand()),
              r ->
                  switch (r.stand()) {
                    case OVER -> "danger";
                    case SNART -> "warning";
                    case LOPER, GJORT -> "neutral";
                  })
          .text(
              "tilstand",
              Text.of("rettighet.tilstand"),
              r -> Text.of("rettighet.brudd.tilstand." + r.b().tilstand()));

  @Override
  public PageResponse get(PageRequest request) {
    List<String> rest = request.rest();
    if (rest.isEmpty()) {
      return liste(request);
    }
    if (rest.size() == 1) {
      return rest.get(0).equals(NY) ? ny(request) : vis(request, rest.get(0));
    }
    if (rest.size() == 2) {
      return handling(request, rest.get(0), hva(rest.get(1)));
    }
    throw DomainException.notFound();
  }

  @Override
  public PageResponse post(PageRequest request) {
    List<String> rest = request.rest();
    String kommune = request.tenant().slug();
    if (rest.equals(List.of(NY))) {
      Brudd b = service.registrer(kommune, Ids.next(), skrevet(request));
      return new PageResponse.Redirect(
          request.pagePath() + "/" + b.id(),
          Text.of("rettighet.brudd.registrert", Formats.dateTime(b.frist())));
    }
    if (rest.size() != 2) {
      throw DomainException.notFound();
    }
    String id = rest.get(0);
    Bruddhandling hva = hva(rest.get(1));
    String ord = request.param("ord").orElse(null);
    switch (hva) {
      case VURDER -> {
        FormReader skjema = new FormReader(request);
        Integer antall = skjema.integer("antall");
        skjema.finish();
        service.vurder(
            kommune,
            id,
            skjema.choice("risiko", Risiko.values()),
            antall,
            skjema.textOrNull("vurdering"));
      }
      case MELD -> service.meld(kommune, id, ord);
      case VARSLE -> service.varsle(kommune, id, ord);
      case LUKK -> service.lukk(kommune, id, ord);
    }
    return new PageResponse.Redirect(
        request.pagePath() + "/" + id, Text.of("rettighet.brudd.gjort." + hva));
  }

  private static Bruddhandling hva(String ord) {
    for (Bruddhandling h : Bruddhandling.values()) {
      if (h.name().toLowerCase(Locale.ROOT).equals(ord)) {
        return h;
      }
    }
    throw DomainException.notFound();
  }

  private PageResponse liste(PageRequest request) {
    TableQuery sporring = TableQuery.of(request, "", KOLONNER.sortableNames());
    String sok = sporring.search().toLowerCase(Locale.ROOT);
    Instant naa = service.naa();
    List<Rad> rader =
        service.alle(request.tenant().slug()).stream()
            .map(b -> new Rad(b, b.stand(naa)))
            .filter(r -> r.b().tittel().toLowerCase(Locale.ROOT).contains(sok))
            .toList();
    if (sporring.export() != null) {
      return KOLONNER.download(
          skriver,
          sporring.export(),
          "personvernbrudd",
          request.language(),
          TEKSTER,
          del -> Slice.part(rader, del, r -> r.b().id()));
    }
    Map<String, Object> modell = new HashMap<>();
    modell.put("over", rader.stream().filter(r -> r.stand() == Brudd.Stand.OVER).count());
    modell.put(
        "tabell",
        KOLONNER.view(
            sporring,
            Slice.part(rader, sporring.page(), r -> r.b().id()),
            Text.of("rettighet.brudd.utvalg")));
    return new PageResponse.View("brudd", Text.of("rettighet.brudd.nav"), modell);
  }

  private PageResponse ny(PageRequest request) {
    Map<String, Object> modell = new HashMap<>();
    modell.put("dag", Formats.date(service.naa()));
    modell.put("kl", Formats.time(LocalTime.ofInstant(service.naa(), Formats.OSLO)));
    modell.put(
        "tjenester",
        tjenester.alle(request.tenant().slug()).stream()
            .map(t -> new Valg(t.slug(), Text.of(t.navn())))
            .toList());
    return new PageResponse.View("brudd-ny", Text.of("rettighet.brudd.ny"), modell);
  }

  private static Bruddinnhold skrevet(PageRequest request) {
    FormReader skjema = new FormReader(request);
    LocalDate dag = skjema.date("dag");
    Integer antall = skjema.integer("antall");
    skjema.finish();
    return new Bruddinnhold(
        skjema.textOrNull("tittel"),
        naar(dag, skjema.text("kl")),
        skjema.textOrNull("tjeneste"),
        antall,
        skjema.textOrNull("beskrivelse"));
  }

  private static Instant naar(@Nullable LocalDate dag, String kl) {
    List<FieldError> feil = new ArrayList<>();
    if (dag == null) {
      feil.add(new FieldError("dag", Text.of("feil.paakrevd")));
    }
    try {
      LocalTime tid = LocalTime.parse(kl.strip().replace('.', ':'));
      if (dag != null) {
        return dag.atTime(tid).atZone(Formats.OSLO).toInstant();
      }
    } catch (DateTimeParseException e) {
      feil.add(new FieldError("kl", Text.of("rettighet.feil.klokkeslett")));
    }
    throw DomainException.invalid(feil);
  }

  private PageResponse vis(PageRequest request, String id) {
    String kommune = request.tenant().slug();
    Brudd b = service.hent(kommune, id);
    Map<String, Object> modell = felles(request, b);
    modell.put("hendelser", service.hendelser(kommune, id));
    modell.put(
        "mulige",
        Bruddhandling.mulige(b).stream()
            .map(
                h ->
                    new Valg(
                        h.name().toLowerCase(Locale.ROOT), Text.of("rettighet.brudd.gjor." + h)))
            .toList());
    modell.put(
        "mangler", b.mangler().stream().map(m -> Text.of("rettighet.brudd.mangler." + m)).toList());
    modell.put("risiko", b.risiko() == null ? "" : b.risiko().name());
    return new PageResponse.View("brudd-ett", Text.of("rettighet.brudd.ett"), modell);
  }

  private PageResponse handling(PageRequest request, String id, Bruddhandling hva) {
    Brudd b = service.hent(request.tenant().slug(), id);
    Map<String, Object> modell = felles(request, b);
    modell.put("hva", hva.name());
    modell.put("vurder", hva == Bruddhandling.VURDER);
    modell.put("risikoer", Valg.av(Risiko.values(), "rettighet.risiko."));
    modell.put("vRisiko", b.risiko() == null ? "" : b.risiko().name());
    modell.put("vAntall", b.antall() == null ? "" : String.valueOf(b.antall()));
    modell.put("vVurdering", b.vurdering());
    return new PageResponse.View("brudd-handling", Text.of("rettighet.brudd.gjor." + hva), modell);
  }

  private Map<String, Object> felles(PageRequest request, Brudd b) {
    Map<String, Object> modell = new HashMap<>();
    modell.put("b", b);
    modell.put("her", request.pagePath() + "/" + b.id());
    modell.put(
        "stand",
        Text.of("rettighet.brudd.standOrd." + b.stand(service.naa()), Formats.dateTime(b.frist())));
    modell.put(
        "tjeneste",
        b.tjeneste().isEmpty()
            ? ""
            : tjenester.finn(b.kommune(), b.tjeneste()).map(Tjeneste::navn).orElse(b.tjeneste()));
    return modell;
  }
}
