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
import java.util.Set;
import no.samtak.core.api.tiltak.Lenkeslag;
import no.samtak.core.api.tiltak.Tiltak;
import no.samtak.core.tiltak.internal.kjede.KjedeService;
import no.samtak.core.tiltak.internal.kjede.Lenke;
import no.samtak.core.tiltak.internal.kjede.Lenkeinnhold;
import no.samtak.core.tiltak.internal.kjede.Lenkesok;
import no.samtak.core.tiltak.internal.tiltak.TiltakService;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.error.DomainException;
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
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * {@code /{kommune}/tiltakskjede}: how tiltak hang together; below it {@code ny}, {@code <id>},
 * {@code <id>/slett} and {@code virkning}, whom it hits when one of them closes.
 */
@Component(service = Page.class)
@PagePath(segment = KjedePage.SEGMENT, nav = "kjede.nav", navOrder = 22, navUnder = "tiltak")
public final class KjedePage implements Page {
  static final String SEGMENT = "tiltakskjede";
  private static final String NY = "ny";
  private static final String SLETT = "slett";
  private static final String VIRKNING = "virkning";
  private static final Texts TEKSTER = Texts.of(KjedePage.class.getClassLoader());

  private static final TableColumns<Lenke> KOLONNER =
      TableColumns.<Lenke>start()
          .link("fra", Text.of("kjede.fra"), Lenke::fraNavn, Lenke::id)
          .sortable()
          .text("slag", Text.of("kjede.slag"), l -> slag(l.slag()))
          .sortable()
          .text("til", Text.of("kjede.til"), Lenke::tilNavn)
          .sortable()
          .text("hva", Text.of("kjede.hva"), Lenke::hva);

  private final KjedeService service;
  private final TiltakService tiltak;
  private final TableWriter skriver;

  /** On the services. */
  @Activate
  public KjedePage(
      @Reference KjedeService service,
      @Reference TiltakService tiltak,
      @Reference TableWriter skriver) {
    this.service = service;
    this.tiltak = tiltak;
    this.skriver = skriver;
  }

  static Text slag(Lenkeslag slag) {
    return Text.of("kjede.slag." + slag);
  }

  @Override
  @RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM})
  public PageResponse get(PageRequest request) {
    List<String> rest = request.rest();
    if (rest.isEmpty()) {
      return liste(request);
    }
    if (rest.equals(List.of(VIRKNING))) {
      return virkning(request);
    }
    if (rest.equals(List.of(NY))) {
      return skjema(request, null);
    }
    Lenke lenke = service.hent(request.tenant().slug(), rest.get(0));
    if (rest.size() == 1) {
      return skjema(request, lenke);
    }
    if (rest.size() == 2 && rest.get(1).equals(SLETT)) {
      krevSkriving(request);
      return new PageResponse.View("kjede-slett", Text.of("kjede.slett"), Map.of("l", lenke));
    }
    throw DomainException.notFound();
  }

  private PageResponse liste(PageRequest request) {
    String kommune = request.tenant().slug();
    TableQuery sporring = TableQuery.of(request, "fra", KOLONNER.sortableNames(), "slag", "tiltak");
    Lenkesok sok =
        new Lenkesok(
            sporring.search(),
            sporring.filter("tiltak").orElse(""),
            sporring
                .filter("slag")
                .flatMap(
                    n ->
                        Arrays.stream(Lenkeslag.values())
                            .filter(s -> s.name().equals(n))
                            .findFirst())
                .orElse(null),
            switch (sporring.sort()) {
              case "til" -> Lenkesok.Orden.TIL;
              case "slag" -> Lenkesok.Orden.SLAG;
              default -> Lenkesok.Orden.FRA;
            },
            sporring.descending());
    if (sporring.export() != null) {
      return KOLONNER.download(
          skriver,
          sporring.export(),
          "tiltakskjede-" + kommune,
          request.language(),
          TEKSTER,
          del -> service.liste(kommune, sok, del));
    }
    Map<String, Object> modell = new HashMap<>();
    modell.put(
        "tabell",
        KOLONNER.view(
            sporring,
            service.liste(kommune, sok, sporring.page()),
            Text.of("kjede.utvalg", service.antall(kommune, sok))));
    modell.put("slag", alleSlag());
    modell.put("tiltak", alleTiltak(request));
    modell.put("kanEndre", TiltakPage.kanEndre(request));
    return new PageResponse.View("kjede-liste", Text.of("kjede.nav"), modell);
  }

  private PageResponse skjema(PageRequest request, @Nullable Lenke lenke) {
    krevSkriving(request);
    Map<String, Object> modell = new HashMap<>();
    String overskrift = lenke == null ? "kjede.ny" : "kjede.endre";
    modell.put("overskrift", overskrift);
    modell.put("ny", lenke == null);
    if (lenke == null) {
      modell.put("fra", request.param("fra").orElse(""));
      modell.put("tiltak", alleTiltak(request));
      modell.put("slag", alleSlag());
    } else {
      modell.put("l", lenke);
      modell.put("slagtekst", slag(lenke.slag()));
    }
    return new PageResponse.View("kjede-skjema", Text.of(overskrift), modell);
  }

  private PageResponse virkning(PageRequest request) {
    String valgt = request.param("tiltak").orElse("");
    Map<String, Object> modell = new HashMap<>();
    modell.put("tiltak", alleTiltak(request));
    modell.put("valgt", valgt);
    if (!valgt.isEmpty()) {
      String kommune = request.tenant().slug();
      Virkningsvisning vist =
          Virkningsvisning.av(
              service.virkning(kommune, valgt), tiltak.iTilstand(kommune, Set.of()));
      modell.put("vist", vist);
      if (Kjedetegning.kanTegnes(vist)) {
        modell.put("tegning", Kjedetegning.av(vist));
      }
      modell.put("tiltakssti", "/" + kommune + "/" + TiltakPage.SEGMENT);
    }
    return new PageResponse.View("kjede-virkning", Text.of("kjede.virkning.tittel"), modell);
  }

  @Override
  @RequireRole({TJENESTELEDER, OKONOM})
  public PageResponse post(PageRequest request) {
    List<String> rest = request.rest();
    String kommune = request.tenant().slug();
    Lenkeinnhold innhold = les(request);
    if (rest.equals(List.of(NY))) {
      Lenke ny = service.opprett(kommune, Ids.next(), innhold);
      return kvittering(request, "kjede.erLaget", ny);
    }
    if (rest.size() == 1) {
      Lenke endret = service.endre(kommune, rest.get(0), request.version(), innhold);
      return kvittering(request, "kjede.erEndret", endret);
    }
    if (rest.size() == 2 && rest.get(1).equals(SLETT)) {
      Lenke gammel = service.hent(kommune, rest.get(0));
      service.slett(kommune, gammel.id(), innhold.begrunnelse());
      return kvittering(request, "kjede.slettet", gammel);
    }
    throw DomainException.notFound();
  }

  private static Lenkeinnhold les(PageRequest request) {
    FormReader s = new FormReader(request);
    return new Lenkeinnhold(
        s.text("fra"),
        s.text("til"),
        s.choice("slag", Lenkeslag.values()),
        s.text("hva"),
        s.text("virkning"),
        s.text("begrunnelse"));
  }

  private static PageResponse kvittering(PageRequest request, String hva, Lenke lenke) {
    return new PageResponse.Redirect(
        request.pagePath(), Text.of(hva, lenke.fraNavn(), lenke.tilNavn()));
  }

  private static List<Valg> alleSlag() {
    return Arrays.stream(Lenkeslag.values()).map(s -> new Valg(s.name(), slag(s))).toList();
  }

  private List<Valg> alleTiltak(PageRequest request) {
    return tiltak.iTilstand(request.tenant().slug(), Set.of()).stream()
        .map(KjedePage::valg)
        .toList();
  }

  private static Valg valg(Tiltak tiltak) {
    return new Valg(tiltak.tiltakId(), Text.of("scenario.ord", tiltak.navn()));
  }

  private static void krevSkriving(PageRequest request) {
    if (!TiltakPage.kanEndre(request)) {
      throw DomainException.forbidden();
    }
  }
}
