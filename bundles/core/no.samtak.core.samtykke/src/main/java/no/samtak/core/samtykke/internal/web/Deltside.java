// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.samtykke.internal.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.samtak.core.api.tjeneste.Tjenesteregister;
import no.samtak.core.samtykke.internal.samtykke.DeltPerson;
import no.samtak.core.samtykke.internal.samtykke.DeltService;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.table.TableWriter;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.text.Texts;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.PageResponse;
import no.samtak.platform.api.web.TableColumns;
import no.samtak.platform.api.web.TableQuery;
import no.samtak.platform.api.web.TableView;

/** {@code delt/<tjeneste>}: persons of other services that the service may know of, by consent. */
final class Deltside {
  static final String STI = "delt";
  private static final Texts TEKSTER = Texts.of(Deltside.class.getClassLoader());

  private final DeltService service;
  private final Tjenesteregister tjenester;
  private final TableWriter skriver;

  Deltside(DeltService service, Tjenesteregister tjenester, TableWriter skriver) {
    this.service = service;
    this.tjenester = tjenester;
    this.skriver = skriver;
  }

  /** A row. */
  record Rad(String navn, String tjeneste, String hva, LocalDate til, String sti) {}

  private static final TableColumns<Rad> KOLONNER =
      TableColumns.<Rad>start()
          .cell(
              "person",
              Text.of("samtykke.delt.person"),
              Rad::navn,
              r -> TableView.Cell.link(r.navn(), r.sti()))
          .text("tjeneste", Text.of("samtykke.delt.fra"), Rad::tjeneste)
          .text("hva", Text.of("samtykke.kategorier"), Rad::hva)
          .date("til", Text.of("samtykke.til"), Rad::til);

  PageResponse vis(PageRequest request, String tjeneste) {
    String kommune = request.tenant().slug();
    Samtykkeord ord = new Samtykkeord(tjenester, request.language());
    TableQuery sporring = TableQuery.of(request, "", KOLONNER.sortableNames());
    if (sporring.export() != null) {
      return KOLONNER.download(
          skriver,
          sporring.export(),
          "delt-med-oss",
          request.language(),
          TEKSTER,
          del -> service.delt(kommune, tjeneste, del).map(p -> rad(kommune, p, ord)));
    }
    Slice<Rad> rader =
        service.delt(kommune, tjeneste, sporring.page()).map(p -> rad(kommune, p, ord));
    return new PageResponse.View(
        "samtykke-delt",
        Text.of("samtykke.delt"),
        Map.of(
            "tjeneste",
            ord.tjeneste(kommune, tjeneste),
            "tabell",
            KOLONNER.view(sporring, rader, Text.of("samtykke.delt.utvalg"))));
  }

  private static Rad rad(String kommune, DeltPerson p, Samtykkeord ord) {
    List<String> hva = p.kategorier().stream().map(k -> ord.ord("samtykke.kategori." + k)).toList();
    return new Rad(
        p.navn(),
        ord.tjeneste(kommune, p.tjeneste()),
        String.join(", ", hva),
        p.til(),
        "/" + kommune + "/personer/" + p.tjeneste() + "/" + p.personId());
  }
}
