// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.web;

import static no.samtak.platform.api.security.Role.LESER;
import static no.samtak.platform.api.security.Role.OKONOM;
import static no.samtak.platform.api.security.Role.SAKSBEHANDLER;
import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.samtak.core.tilskudd.internal.felles.Pengeslag;
import no.samtak.core.tilskudd.internal.ordning.Ordning;
import no.samtak.core.tilskudd.internal.ordning.OrdningService;
import no.samtak.core.tilskudd.internal.ordning.Ordningsinnhold;
import no.samtak.core.tilskudd.internal.ordning.Ordningsskjema;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.table.TableWriter;
import no.samtak.platform.api.text.Text;
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

/** {@code /{kommune}/ordninger}: funders' schemes; below it one of them and a new one. */
@Component(service = Page.class)
@PagePath(segment = OrdningPage.SEGMENT, nav = "ordning.nav", navOrder = 14, navUnder = "innfasing")
public final class OrdningPage implements Page {
  static final String SEGMENT = "ordninger";
  private static final String NY = "ny";

  private static final TableColumns<Ordning> KOLONNER =
      TableColumns.<Ordning>start()
          .link("navn", Text.of("ordning.navn"), o -> o.innhold().navn(), Ordning::id)
          .text("kilde", Text.of("soknad.kilde"), o -> o.innhold().kilde())
          .text("frist", Text.of("ordning.frist"), OrdningPage::frist)
          .number("maks_aar", Text.of("ordning.maksAar"), o -> o.innhold().maksAar())
          .number(
              "egenandel_prosent",
              Text.of("ordning.egenandel"),
              o -> o.innhold().egenandelProsent())
          .number("rapport_dager", Text.of("ordning.rapportDager"), o -> o.innhold().rapportDager())
          .text("arlig", Text.of("ordning.arlig"), o -> o.innhold().arlig());

  private final OrdningService service;
  private final TableWriter skriver;

  /** On the service. */
  @Activate
  public OrdningPage(@Reference OrdningService service, @Reference TableWriter skriver) {
    this.service = service;
    this.skriver = skriver;
  }

  private static @Nullable Object frist(Ordning ordning) {
    Ordningsinnhold i = ordning.innhold();
    if (i.fristDag() != null) {
      return Text.of(
          "ordning.fristHvertAar",
          i.fristDag().getDayOfMonth(),
          Text.of("tilskudd.maaned." + i.fristDag().getMonthValue()));
    }
    return i.fristDato();
  }

  @Override
  @RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM})
  public PageResponse get(PageRequest request) {
    List<String> rest = request.rest();
    String kommune = request.tenant().slug();
    if (rest.isEmpty()) {
      return liste(request);
    }
    if (rest.size() > 1) {
      throw DomainException.notFound();
    }
    return skjema(request, rest.get(0).equals(NY) ? null : service.hent(kommune, rest.get(0)));
  }

  @Override
  @RequireRole({TJENESTELEDER, OKONOM})
  public PageResponse post(PageRequest request) {
    List<String> rest = request.rest();
    if (rest.size() != 1) {
      throw DomainException.notFound();
    }
    String kommune = request.tenant().slug();
    Ordning lagret =
        rest.get(0).equals(NY)
            ? service.opprett(kommune, Ids.next(), les(request))
            : service.endre(kommune, rest.get(0), request.version(), les(request));
    return new PageResponse.Redirect(
        request.pagePath(), Text.of("ordning.lagret", lagret.innhold().navn()));
  }

  private PageResponse liste(PageRequest request) {
    String kommune = request.tenant().slug();
    TableQuery sporring = TableQuery.of(request, "navn", KOLONNER.sortableNames());
    String ord = sporring.search().toLowerCase(Locale.ROOT);
    List<Ordning> alle =
        service.alle(kommune).stream()
            .filter(o -> o.fulltNavn().toLowerCase(Locale.ROOT).contains(ord))
            .toList();
    if (sporring.export() != null) {
      return KOLONNER.download(
          skriver,
          sporring.export(),
          "ordninger-" + kommune,
          request.language(),
          Soknadsliste.TEKSTER,
          del -> Slice.part(alle, del, Ordning::id));
    }
    return new PageResponse.View(
        "ordning-liste",
        Text.of("ordning.tittel"),
        Map.of(
            "tabell",
            KOLONNER.view(
                sporring,
                Slice.part(alle, sporring.page(), Ordning::id),
                Text.of("ordning.utvalg")),
            "soknader",
            "/" + kommune + "/" + SoknadPage.SEGMENT,
            "kanEndre",
            kanEndre(request)));
  }

  private static PageResponse skjema(PageRequest request, @Nullable Ordning ordning) {
    Map<String, Object> modell = new HashMap<>();
    Ordningsinnhold i = ordning == null ? null : ordning.innhold();
    modell.put("overskrift", i == null ? "ordning.ny" : i.navn());
    modell.put("kanEndre", kanEndre(request));
    modell.put("versjon", ordning == null ? 0L : ordning.versjon());
    modell.put("kilde", i == null ? "" : i.kilde());
    modell.put("navn", i == null ? "" : i.navn());
    modell.put("slag", i == null || i.slag() == null ? "" : i.slag().name());
    modell.put("slagvalg", Valg.av(Pengeslag.values(), "tilskudd.slag."));
    modell.put("maksAar", i == null || i.maksAar() == null ? "" : i.maksAar().toString());
    modell.put(
        "egenandel", SoknadForm.tall(i == null ? null : i.egenandelProsent(), request.language()));
    modell.put(
        "fristDag",
        i == null || i.fristDag() == null
            ? ""
            : "%02d.%02d".formatted(i.fristDag().getDayOfMonth(), i.fristDag().getMonthValue()));
    modell.put("fristDato", SoknadForm.dag(i == null ? null : i.fristDato()));
    modell.put(
        "rapportDager", i == null || i.rapportDager() == null ? "" : i.rapportDager().toString());
    modell.put("arlig", i != null && i.arlig());
    modell.put("merknad", i == null ? "" : i.merknad());
    if (i == null && !kanEndre(request)) {
      throw DomainException.forbidden();
    }
    return new PageResponse.View("ordning-skjema", Text.of("ordning.tittel"), modell);
  }

  private static Ordningsskjema les(PageRequest request) {
    FormReader leser = new FormReader(request);
    Ordningsskjema skjema =
        new Ordningsskjema(
            leser.textOrNull("kilde"),
            leser.textOrNull("navn"),
            leser.choice("slag", Pengeslag.values()),
            leser.integer("maksAar"),
            leser.number("egenandelProsent"),
            dag(leser.textOrNull("fristDag")),
            leser.date("fristDato"),
            leser.integer("rapportDager"),
            leser.isChecked("arlig"),
            leser.textOrNull("merknad"));
    leser.finish();
    return skjema;
  }

  /** As people write a day of the year, {@code 01.11}, to {@code 11-01}. */
  private static @Nullable String dag(@Nullable String skrevet) {
    if (skrevet == null) {
      return null;
    }
    String[] deler = skrevet.split("\\.");
    return deler.length == 2 && deler[0].length() <= 2 && deler[1].length() <= 2
        ? ("0" + deler[1]).substring(deler[1].length() - 1)
            + "-"
            + ("0" + deler[0]).substring(deler[0].length() - 1)
        : skrevet;
  }

  private static boolean kanEndre(PageRequest request) {
    return request.user().hasAny(TJENESTELEDER, OKONOM);
  }
}
