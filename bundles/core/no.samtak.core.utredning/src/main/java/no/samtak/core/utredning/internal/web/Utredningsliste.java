// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.utredning.internal.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import no.samtak.core.utredning.internal.register.Utredning;
import no.samtak.core.utredning.internal.register.UtredningService;
import no.samtak.core.utredning.internal.register.Utredningstilstand;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.table.TableWriter;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.text.Texts;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.PageResponse;
import no.samtak.platform.api.web.TableColumns;
import no.samtak.platform.api.web.TableQuery;

/** The list of papers: search, filter, order, parts, files. */
final class Utredningsliste {
  private static final Texts TEKSTER = Texts.of(Utredningsliste.class.getClassLoader());

  private static final TableColumns<Utredning> KOLONNER =
      TableColumns.<Utredning>start()
          .link("tittel", Text.of("utredning.tittel"), Utredning::tittel, Utredning::id)
          .sortable()
          .text("tiltak", Text.of("utredning.tiltak"), Utredningsliste::tiltak)
          .date("dato", Text.of("utredning.dato"), Utredning::dato)
          .sortable()
          .number("utgave", Text.of("utredning.utgave"), Utredning::utgave)
          .tag(
              "tilstand",
              Text.of("utredning.tilstand"),
              u -> tilstand(u.tilstand()),
              u -> u.erUtkast() ? "info" : "neutral")
          .sortable();

  private final UtredningService service;
  private final TableWriter skriver;

  Utredningsliste(UtredningService service, TableWriter skriver) {
    this.service = service;
    this.skriver = skriver;
  }

  static Text tilstand(Utredningstilstand tilstand) {
    return Text.of("utredning.tilstand." + tilstand);
  }

  private static String tiltak(Utredning utredning) {
    return utredning.tiltak().stream().map(Utredning.Valgt::navn).collect(Collectors.joining(", "));
  }

  PageResponse vis(PageRequest request) {
    String kommune = request.tenant().slug();
    TableQuery sporring = TableQuery.of(request, "-dato", KOLONNER.sortableNames(), "tilstand");
    Utredningstilstand tilstand =
        Arrays.stream(Utredningstilstand.values())
            .filter(t -> sporring.filter("tilstand").filter(t.name()::equals).isPresent())
            .findFirst()
            .orElse(null);
    List<Utredning> treff =
        service.alle(kommune, sporring.search(), tilstand).stream()
            .sorted(orden(sporring))
            .toList();
    if (sporring.export() != null) {
      return KOLONNER
          .text("sprak", Text.of("utredning.sprak"), u -> u.sprak().code())
          .download(
              skriver,
              sporring.export(),
              "utredninger-" + kommune,
              request.language(),
              TEKSTER,
              del -> Slice.part(treff, del, Utredning::id));
    }
    boolean kanSkrive = service.kanSkrive();
    Map<String, Object> modell = new HashMap<>();
    modell.put(
        "overskrift", Text.of("utredning.overskrift", service.alle(kommune, "", null).size()));
    modell.put(
        "tabell",
        KOLONNER.view(
            sporring,
            Slice.part(treff, sporring.page(), Utredning::id),
            Text.of("utredning.utvalg", treff.size())));
    modell.put("kanSkrive", kanSkrive);
    modell.put(
        "tilstander",
        Arrays.stream(Utredningstilstand.values())
            .map(t -> new Valg(t.name(), tilstand(t)))
            .toList());
    return new PageResponse.View("utredning-liste", Text.of("utredning.nav"), modell);
  }

  private static Comparator<Utredning> orden(TableQuery sporring) {
    Comparator<Utredning> orden =
        switch (sporring.sort()) {
          case "tittel" -> Comparator.comparing(u -> u.tittel().toLowerCase(Locale.ROOT));
          case "tilstand" -> Comparator.comparing(Utredning::tilstand);
          default -> Comparator.comparing(Utredning::dato, Comparator.<LocalDate>naturalOrder());
        };
    Comparator<Utredning> likt =
        Comparator.comparing(Utredning::opprettet, Comparator.<Instant>naturalOrder())
            .thenComparing(Utredning::id);
    return sporring.descending()
        ? orden.reversed().thenComparing(likt.reversed())
        : orden.thenComparing(likt);
  }
}
