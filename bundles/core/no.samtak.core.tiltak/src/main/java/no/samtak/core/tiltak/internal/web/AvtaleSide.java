// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samtak.core.tiltak.internal.avtale.Avtale;
import no.samtak.core.tiltak.internal.avtale.AvtaleService;
import no.samtak.core.tiltak.internal.avtale.Avtaleforslag;
import no.samtak.core.tiltak.internal.avtale.Avtaleinnhold;
import no.samtak.core.tiltak.internal.tiltak.Registertiltak;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.table.TableWriter;
import no.samtak.platform.api.text.Formats;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.text.Texts;
import no.samtak.platform.api.web.FormReader;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.PageResponse;
import no.samtak.platform.api.web.TableColumns;
import no.samtak.platform.api.web.TableQuery;
import org.jspecify.annotations.Nullable;

/** The agreements and templates of a tiltak: the list, one of them, and what the sources name. */
final class AvtaleSide implements Tiltaksside {
  static final String NAVN = "avtaler";
  private static final String NY = "ny";
  private static final String FJERN = "fjern";
  private static final Texts TEKSTER = Texts.of(AvtaleSide.class.getClassLoader());

  private static final TableColumns<Avtale> KOLONNER =
      TableColumns.<Avtale>start()
          .link("navn", Text.of("avtale.navn"), Avtale::navn, Avtale::id)
          .text("slag", Text.of("avtale.slag"), a -> slag(a.slag()))
          .date("frist", Text.of("avtale.frist"), Avtale::frist)
          .tag(
              "stand",
              Text.of("avtale.stand"),
              a -> Text.of(a.erGodkjent() ? "avtale.godkjent" : "avtale.ikkeGodkjent"),
              a -> a.erGodkjent() ? "neutral" : "warning");

  private final AvtaleService service;
  private final TableWriter skriver;

  AvtaleSide(AvtaleService service, TableWriter skriver) {
    this.service = service;
    this.skriver = skriver;
  }

  private static Text slag(Avtale.Slag slag) {
    return Text.of("avtale.slag." + slag);
  }

  @Override
  public PageResponse vis(PageRequest request, Registertiltak tiltak, List<String> rest) {
    if (rest.isEmpty()) {
      return liste(request, tiltak);
    }
    if (!TiltakPage.kanEndre(request)) {
      throw DomainException.forbidden();
    }
    if (rest.equals(List.of(NY))) {
      return skjema(request, tiltak, "avtale.ny", null);
    }
    Avtale avtale = service.hent(kommune(request), tiltak.tiltakId(), rest.get(0));
    if (rest.size() == 1) {
      return skjema(request, tiltak, "avtale.endre", avtale);
    }
    if (rest.size() == 2 && rest.get(1).equals(FJERN)) {
      Map<String, Object> modell = modell(request, tiltak);
      modell.put("a", avtale);
      return new PageResponse.View("avtale-fjern", Text.of("avtale.fjern"), modell);
    }
    throw DomainException.notFound();
  }

  private PageResponse liste(PageRequest request, Registertiltak tiltak) {
    String kommune = kommune(request);
    TableQuery sporring = TableQuery.of(request, "frist", Set.of());
    List<Avtale> alle = service.liste(kommune, tiltak.tiltakId());
    if (sporring.export() != null) {
      return KOLONNER.download(
          skriver,
          sporring.export(),
          "avtaler-" + tiltak.tiltakId(),
          request.language(),
          TEKSTER,
          del -> Slice.part(alle, del, Avtale::id));
    }
    Map<String, Object> modell = modell(request, tiltak);
    modell.put(
        "tabell",
        KOLONNER.view(
            sporring,
            Slice.part(alle, sporring.page(), Avtale::id),
            Text.of(
                "avtale.utvalg", alle.size(), alle.stream().filter(a -> !a.erGodkjent()).count())));
    modell.put("kanEndre", TiltakPage.kanEndre(request));
    modell.put("forslag", service.forslag(kommune, tiltak.tiltakId()));
    return new PageResponse.View("avtale-liste", Text.of("avtale.nav"), modell);
  }

  private static PageResponse skjema(
      PageRequest request, Registertiltak tiltak, String overskrift, @Nullable Avtale avtale) {
    Map<String, Object> modell = modell(request, tiltak);
    modell.put("overskrift", overskrift);
    modell.put("ny", avtale == null);
    if (avtale != null) {
      modell.put("a", avtale);
      modell.put("frist", dato(avtale.frist()));
      modell.put("godkjent", dato(avtale.godkjent()));
    }
    modell.put(
        "slag", Arrays.stream(Avtale.Slag.values()).map(s -> new Valg(s.name(), slag(s))).toList());
    return new PageResponse.View("avtale-skjema", Text.of(overskrift), modell);
  }

  private static Map<String, Object> modell(PageRequest request, Registertiltak tiltak) {
    String sti = Tiltaksside.sti(request, tiltak);
    Map<String, Object> modell = new HashMap<>();
    modell.put("tiltak", tiltak);
    modell.put("tiltakssti", sti);
    modell.put("avtalesti", sti + "/" + NAVN);
    return modell;
  }

  private static String dato(@Nullable LocalDate dato) {
    return dato == null ? "" : Formats.date(dato);
  }

  @Override
  public PageResponse gjor(PageRequest request, Registertiltak tiltak, List<String> rest) {
    String kommune = kommune(request);
    String tilbake = Tiltaksside.sti(request, tiltak) + "/" + NAVN;
    if (rest.isEmpty()) {
      return taInn(request, tiltak, tilbake);
    }
    if (rest.equals(List.of(NY))) {
      Avtale ny = service.opprett(kommune, tiltak.tiltakId(), Ids.next(), innhold(request));
      return new PageResponse.Redirect(tilbake, Text.of("avtale.lagtInn", ny.navn()));
    }
    String id = rest.get(0);
    if (rest.size() == 1) {
      Avtale endret =
          service.endre(kommune, tiltak.tiltakId(), id, request.version(), innhold(request));
      return new PageResponse.Redirect(tilbake, Text.of("avtale.erEndret", endret.navn()));
    }
    if (rest.size() == 2 && rest.get(1).equals(FJERN)) {
      String navn = service.hent(kommune, tiltak.tiltakId(), id).navn();
      service.fjern(kommune, tiltak.tiltakId(), id, request.param("begrunnelse").orElse(""));
      return new PageResponse.Redirect(tilbake, Text.of("avtale.fjernet", navn));
    }
    throw DomainException.notFound();
  }

  /** Takes a row of the sources over as it stands. */
  private PageResponse taInn(PageRequest request, Registertiltak tiltak, String tilbake) {
    String kommune = kommune(request);
    String kilde = request.param("kilde").orElse("");
    Avtaleforslag valgt =
        service.forslag(kommune, tiltak.tiltakId()).stream()
            .filter(f -> f.kilde().equals(kilde))
            .findFirst()
            .orElseThrow(DomainException::notFound);
    Avtale ny =
        service.opprett(
            kommune,
            tiltak.tiltakId(),
            Ids.next(),
            new Avtaleinnhold(
                valgt.navn(), valgt.slag(), valgt.frist(), null, "", valgt.kilde(), ""));
    return new PageResponse.Redirect(tilbake, Text.of("avtale.lagtInn", ny.navn()));
  }

  private static Avtaleinnhold innhold(PageRequest request) {
    FormReader form = new FormReader(request);
    Avtaleinnhold innhold =
        new Avtaleinnhold(
            form.text("navn"),
            form.choice("slag", Avtale.Slag.values()),
            form.date("frist"),
            form.date("godkjent"),
            form.text("godkjentAv"),
            "",
            form.text("begrunnelse"));
    form.finish();
    return innhold;
  }

  private static String kommune(PageRequest request) {
    return request.tenant().slug();
  }
}
