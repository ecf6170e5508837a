// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.web;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samtak.core.tiltak.internal.finans.Gruppering;
import no.samtak.core.tiltak.internal.finans.Gruppering.Gruppe;
import no.samtak.core.tiltak.internal.finans.Innfasing;
import no.samtak.core.tiltak.internal.finans.InnfasingService;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.table.TableWriter;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.text.Texts;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.PageResponse;
import no.samtak.platform.api.web.TableColumns;
import no.samtak.platform.api.web.TableQuery;
import no.samtak.platform.api.web.TableView;
import org.jspecify.annotations.Nullable;

/** The kommune's need in groups of tiltak: a row for each group, a column for each year. */
final class Gruppevisning {
  private static final Texts TEKSTER = Texts.of(Gruppevisning.class.getClassLoader());
  private static final String ETTER = "etter_hva";

  private final InnfasingService service;
  private final TableWriter skriver;

  Gruppevisning(InnfasingService service, TableWriter skriver) {
    this.service = service;
    this.skriver = skriver;
  }

  PageResponse vis(PageRequest request) {
    String kommune = request.tenant().slug();
    TableQuery sporring = TableQuery.of(request, "gruppe", Set.of(), ETTER);
    Gruppering etter =
        sporring
            .filter(ETTER)
            .flatMap(
                n -> Arrays.stream(Gruppering.values()).filter(g -> g.name().equals(n)).findFirst())
            .orElse(Gruppering.ANSVARLIG);
    List<Gruppe> grupper = service.grupper(kommune, etter);
    TableColumns<Gruppe> kolonner = kolonner(etter, service.innfasing(kommune));
    if (sporring.export() != null) {
      return kolonner.download(
          skriver,
          sporring.export(),
          "innfasing-grupper-" + kommune,
          request.language(),
          TEKSTER,
          del -> Slice.part(grupper, del, Gruppe::navn));
    }
    Map<String, Object> modell = new HashMap<>();
    modell.put(
        "tabell",
        kolonner.view(
            sporring,
            Slice.part(grupper, sporring.page(), Gruppe::navn),
            Text.of("innfasing.gruppe.utvalg", grupper.size())));
    modell.put(
        "valg", Arrays.stream(Gruppering.values()).map(g -> new Valg(g.name(), tekst(g))).toList());
    modell.put("innfasingssti", request.pagePath());
    return new PageResponse.View("innfasing-grupper", Text.of("innfasing.grupper"), modell);
  }

  private static Text tekst(Gruppering gruppering) {
    return Text.of("innfasing.gruppe." + gruppering);
  }

  private static TableColumns<Gruppe> kolonner(Gruppering etter, Innfasing alle) {
    TableColumns<Gruppe> kolonner =
        TableColumns.<Gruppe>start()
            .cell(
                "gruppe",
                tekst(etter),
                Gruppe::navn,
                g ->
                    TableView.Cell.of(
                        g.navn().isEmpty() ? Text.of("innfasing.gruppe.ingen") : g.navn()));
    for (Innfasing.Aar aar : alle.aar()) {
      int ett = aar.aar();
      kolonner =
          kolonner.cell(
              String.valueOf(ett),
              Text.of("scenario.ord", String.valueOf(ett)),
              g -> behov(g, ett),
              g -> celle(g, ett));
    }
    return kolonner;
  }

  private static @Nullable BigDecimal behov(Gruppe gruppe, int aar) {
    return gruppe.innfasing().aar().stream()
        .filter(a -> a.aar() == aar)
        .findFirst()
        .map(Innfasing.Aar::behov)
        .orElse(null);
  }

  private static TableView.Cell celle(Gruppe gruppe, int aar) {
    return gruppe.innfasing().aar().stream()
        .filter(a -> a.aar() == aar)
        .findFirst()
        .map(
            a ->
                a.minst()
                    ? TableView.Cell.of(a.behov()).withNote(Text.of("innfasing.gruppe.minst"))
                    : TableView.Cell.of(a.behov()))
        .orElse(TableView.Cell.of(null));
  }
}
