// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.prosjekt.internal.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samtak.core.prosjekt.internal.kilde.Kildeprosjekt;
import no.samtak.core.prosjekt.internal.oversikt.Arena;
import no.samtak.core.prosjekt.internal.oversikt.Milepael;
import no.samtak.core.prosjekt.internal.oversikt.Prosjektoversikt;
import no.samtak.core.prosjekt.internal.oversikt.Rapportfrist;
import no.samtak.core.prosjekt.internal.prosjekt.Innslag;
import no.samtak.core.prosjekt.internal.prosjekt.Prosjekt;
import no.samtak.core.prosjekt.internal.prosjekt.ProsjektService;
import no.samtak.platform.api.dokument.Dokument;
import no.samtak.platform.api.dokument.DokumentFormat;
import no.samtak.platform.api.dokument.DokumentWriter;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.table.TableFormat;
import no.samtak.platform.api.table.TableWriter;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.text.Texts;
import no.samtak.platform.api.time.Forretningsdato;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.PageResponse;
import no.samtak.platform.api.web.TableColumns;

/** One project on its page, with its milestones as a file and its final report as a paper. */
final class Prosjektvisning {
  private static final TableColumns<Milepael> KOLONNER =
      TableColumns.<Milepael>start()
          .text("hva", Text.of("prosjekt.milepael"), Milepael::hva)
          .text("ansvarlig", Text.of("prosjekt.ansvarlig"), Milepael::ansvarlig)
          .text("frist", Text.of("prosjekt.frist"), Milepael::frist)
          .date("planlagt", Text.of("prosjekt.planlagt"), Milepael::planlagt)
          .date("nadd", Text.of("prosjekt.naddDag"), Milepael::faktisk)
          .text("tilstand", Text.of("prosjekt.tilstand"), m -> m.tilstand().name())
          .number("dager", Text.of("prosjekt.dager"), Milepael::dager)
          .text("kilde", Text.of("prosjekt.kilde"), Milepael::kilde)
          .text("merknad", Text.of("prosjekt.merknad"), Milepael::merknad);

  private final ProsjektService service;
  private final TableWriter skriver;
  private final DokumentWriter dokumenter;
  private final Forretningsdato dato;
  private final Texts tekster;

  Prosjektvisning(
      ProsjektService service,
      TableWriter skriver,
      DokumentWriter dokumenter,
      Forretningsdato dato,
      Texts tekster) {
    this.service = service;
    this.skriver = skriver;
    this.dokumenter = dokumenter;
    this.dato = dato;
    this.tekster = tekster;
  }

  /** A milestone's line. */
  record Milepaelrad(Milepael m, Text tilstand, String farge) {}

  /** An arena's line. */
  record Arenarad(Arena a, Text forventet, Text holdt) {}

  /** A report's line. */
  record Rapportrad(Rapportfrist r, Text tilstand, String farge) {}

  PageResponse vis(PageRequest request, Prosjekt prosjekt, boolean kanStyre, boolean kanFore) {
    if (request.rest().size() != 1) {
      throw DomainException.notFound();
    }
    String kommune = request.tenant().slug();
    Prosjektoversikt o = service.oversikt(kommune, prosjekt.id());
    String filnavn = "prosjekt-" + kommune + "-" + prosjekt.id();
    String format = request.param("format").orElse("");
    for (TableFormat f : TableFormat.values()) {
      if (f.extension().equals(format)) {
        return KOLONNER.download(
            skriver,
            f,
            filnavn,
            request.language(),
            tekster,
            del -> new Slice<>(o.milepaeler(), null));
      }
    }
    for (DokumentFormat f : DokumentFormat.values()) {
      if (f.extension().equals(format)) {
        Dokument dokument =
            new Sluttrapport(o, request.tenant().name(), request.language(), tekster)
                .lag(dato.idag());
        return new PageResponse.Download(
            "slutt" + filnavn + "." + f.extension(),
            f.mediaType(),
            ut -> dokumenter.write(dokument, f, ut));
      }
    }
    Map<String, Object> modell = new HashMap<>();
    modell.put("p", prosjekt);
    modell.put("overskrift", Prosjektord.svar(o));
    modell.put("periode", Prosjektord.periode(prosjekt));
    modell.put("tiltaksnavn", service.tiltaksnavn(kommune, prosjekt));
    modell.put("tiltakssti", "/" + kommune + "/tiltak/" + prosjekt.tiltakId());
    modell.put("roller", o.av(Innslag.Slag.ROLLE));
    modell.put("kilderoller", o.kilde().map(Kildeprosjekt::roller).orElse(List.of()));
    modell.put(
        "milepaeler",
        o.milepaeler().stream()
            .map(m -> new Milepaelrad(m, Prosjektord.tilstand(m), Prosjektord.farge(m)))
            .toList());
    modell.put(
        "arenaer",
        o.arenaer().stream()
            .map(a -> new Arenarad(a, Prosjektord.forventet(a), Prosjektord.holdt(a)))
            .toList());
    modell.put("moter", o.av(Innslag.Slag.MOTE));
    modell.put("regler", o.av(Innslag.Slag.MOTEREGEL));
    modell.put(
        "rapporter",
        o.rapporter().stream()
            .map(r -> new Rapportrad(r, Prosjektord.tilstand(r), Prosjektord.farge(r)))
            .toList());
    modell.put("slutt", o.sluttrapport());
    modell.put("effekter", o.av(Innslag.Slag.EFFEKT));
    modell.put("utfordringer", o.av(Innslag.Slag.UTFORDRING));
    modell.put("opplysninger", o.kilde().map(Kildeprosjekt::opplysninger).orElse(List.of()));
    modell.put("kanStyre", kanStyre);
    modell.put("kanFore", kanFore);
    return new PageResponse.View("prosjekt", Prosjektord.navn(prosjekt), modell);
  }
}
