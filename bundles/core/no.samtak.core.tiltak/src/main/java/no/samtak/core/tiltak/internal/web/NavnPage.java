// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.web;

import static no.samtak.platform.api.security.Role.LESER;
import static no.samtak.platform.api.security.Role.OKONOM;
import static no.samtak.platform.api.security.Role.SAKSBEHANDLER;
import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.samtak.core.tiltak.internal.samme.Navneforslag;
import no.samtak.core.tiltak.internal.samme.Navneforslag.Slag;
import no.samtak.core.tiltak.internal.samme.Navneforslag.Svar;
import no.samtak.core.tiltak.internal.samme.SammeService;
import no.samtak.core.tiltak.internal.tiltak.TiltakService;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.table.TableWriter;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.text.Texts;
import no.samtak.platform.api.web.FormReader;
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
 * {@code /{kommune}/tiltaksnavn}: names that may be one tiltak; below it one of them with its
 * decision, and {@code ny}, where a person joins two that no rule proposes.
 */
@Component(service = Page.class)
@PagePath(segment = NavnPage.SEGMENT)
public final class NavnPage implements Page {
  static final String SEGMENT = "tiltaksnavn";
  private static final String NY = "ny";
  private static final Texts TEKSTER = Texts.of(NavnPage.class.getClassLoader());

  private static final TableColumns<Navneforslag> KOLONNER =
      TableColumns.<Navneforslag>start()
          .link("annet", Text.of("samme.annet"), Navneforslag::annet, Navneforslag::id)
          .text("tiltak", Text.of("samme.tiltak"), Navneforslag::tiltak)
          .text("grunn", Text.of("samme.grunn"), f -> Text.of("samme.grunn." + f.grunn()))
          .tag(
              "svar",
              Text.of("samme.svar"),
              f -> Text.of("samme.svar." + f.svar()),
              f -> f.svar() == Svar.UAVGJORT ? "info" : "neutral");

  private final SammeService service;
  private final TiltakService tiltak;
  private final TableWriter skriver;

  /** On the services. */
  @Activate
  public NavnPage(
      @Reference SammeService service,
      @Reference TiltakService tiltak,
      @Reference TableWriter skriver) {
    this.service = service;
    this.tiltak = tiltak;
    this.skriver = skriver;
  }

  @Override
  @RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM})
  public PageResponse get(PageRequest request) {
    List<String> rest = request.rest();
    if (rest.isEmpty()) {
      return liste(request);
    }
    if (rest.size() > 1) {
      throw DomainException.notFound();
    }
    if (!rest.get(0).equals(NY)) {
      return ett(request, rest.get(0));
    }
    if (!TiltakPage.kanEndre(request)) {
      throw DomainException.forbidden();
    }
    List<Valg> valg =
        tiltak.iTilstand(request.tenant().slug(), Set.of()).stream()
            .map(t -> new Valg(t.tiltakId(), Text.of("scenario.ord", t.navn())))
            .toList();
    return new PageResponse.View("navn-sammen", Text.of("samme.ny"), Map.of("tiltak", valg));
  }

  private PageResponse liste(PageRequest request) {
    String kommune = request.tenant().slug();
    TableQuery sporring = TableQuery.of(request, "tiltak", KOLONNER.sortableNames(), "svar");
    String ord = sporring.search().toLowerCase(Locale.ROOT);
    List<Navneforslag> alle = service.forslag(kommune);
    List<Navneforslag> valgte =
        alle.stream()
            .filter(f -> sporring.filter("svar").map(s -> f.svar().name().equals(s)).orElse(true))
            .filter(f -> (f.tiltak() + " " + f.annet()).toLowerCase(Locale.ROOT).contains(ord))
            .toList();
    if (sporring.export() != null) {
      return KOLONNER.download(
          skriver,
          sporring.export(),
          "tiltaksnavn-" + kommune,
          request.language(),
          TEKSTER,
          del -> Slice.part(valgte, del, Navneforslag::id));
    }
    Map<String, Object> modell = new HashMap<>();
    modell.put(
        "overskrift",
        Text.of("samme.overskrift", alle.stream().filter(f -> f.svar() == Svar.UAVGJORT).count()));
    modell.put(
        "tabell",
        KOLONNER.view(
            sporring,
            Slice.part(valgte, sporring.page(), Navneforslag::id),
            Text.of("samme.utvalg", valgte.size())));
    modell.put(
        "svar",
        Arrays.stream(Svar.values())
            .map(s -> new Valg(s.name(), Text.of("samme.svar." + s)))
            .toList());
    modell.put("kanEndre", TiltakPage.kanEndre(request));
    return new PageResponse.View("navn-liste", Text.of("samme.nav"), modell);
  }

  private PageResponse ett(PageRequest request, String id) {
    String kommune = request.tenant().slug();
    Navneforslag f = service.hent(kommune, id);
    Map<String, Object> modell = new HashMap<>();
    modell.put("f", f);
    modell.put("tiltakssti", "/" + kommune + "/" + TiltakPage.SEGMENT);
    modell.put("kanEndre", TiltakPage.kanEndre(request));
    List<Valg> valg = new ArrayList<>();
    if (f.slag() == Slag.TILTAK) {
      valg.add(new Valg(f.tiltakId(), Text.of("samme.blirStaende", f.tiltak(), f.tiltakId())));
      valg.add(new Valg(f.annetId(), Text.of("samme.blirStaende", f.annet(), f.annetId())));
    }
    modell.put("blir", valg);
    modell.put(
        "svar",
        List.of(
            new Valg(Svar.SAMME.name(), Text.of("samme.gjor.SAMME")),
            new Valg(Svar.IKKE_SAMME.name(), Text.of("samme.gjor.IKKE_SAMME"))));
    return new PageResponse.View("navn", Text.of("samme.nav"), modell);
  }

  @Override
  @RequireRole({TJENESTELEDER, OKONOM})
  public PageResponse post(PageRequest request) {
    if (request.rest().size() != 1) {
      throw DomainException.notFound();
    }
    String kommune = request.tenant().slug();
    String id = request.rest().get(0);
    FormReader s = new FormReader(request);
    String hvorfor = s.text("begrunnelse");
    if (id.equals(NY)) {
      Navneforslag f = service.slaSammen(kommune, s.text("blir"), s.text("gaar"), hvorfor);
      return kvittering(request, "samme.kvittering.SAMME", f);
    }
    if (s.text("angre").equals("ja")) {
      return kvittering(request, "samme.kvittering.angret", service.angre(kommune, id, hvorfor));
    }
    Navneforslag f =
        service.avgjor(kommune, id, s.choice("svar", Svar.values()), s.text("blir"), hvorfor);
    return kvittering(request, "samme.kvittering." + f.svar(), f);
  }

  private static PageResponse kvittering(PageRequest request, String hva, Navneforslag f) {
    return new PageResponse.Redirect(request.pagePath(), Text.of(hva, f.tiltak(), f.annet()));
  }
}
