// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samtak.core.modulstyring.internal.forslag.Forslag;
import no.samtak.core.modulstyring.internal.forslag.ForslagService;
import no.samtak.core.modulstyring.internal.forslag.Godkjenner;
import no.samtak.core.modulstyring.internal.forslag.Handling;
import no.samtak.core.modulstyring.internal.tilstand.Modulstand;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.text.Formats;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.PageResponse;

/** Everything about one proposal, and the yes, the no and the taking back. */
final class Forslagsside {
  private static final String AVSLAG = "avslag";
  private static final String TREKK = "trekk";

  private final Tjenester tjenester;

  Forslagsside(Tjenester tjenester) {
    this.tjenester = tjenester;
  }

  PageResponse vis(PageRequest request, Sted sted, String kommune, String id) {
    Forslag forslag = tjenester.forslag().finn(kommune, id);
    List<Modulstand> stander = Modulliste.stander(tjenester, sted, kommune);
    Navn navn = tjenester.navn(stander);
    Forslagsvisning f =
        new Forslagstegner(
                Adgang.av(tjenester.forslag(), request.user()),
                request.user(),
                sted,
                navn,
                tjenester.dato().idag(),
                stander,
                tjenester.kalender().kalender(kommune))
            .tegn(forslag);
    Map<String, Object> modell = new HashMap<>();
    modell.put("f", f);
    modell.put("rot", sted.rot());
    modell.put("rotNavn", sted.navn());
    modell.put("tilModul", Text.of("side.tilModul", navn.modul(forslag.modul())));
    modell.put("overskrift", f.tittel());
    modell.put(
        "kontroll",
        forslag.handling() == Handling.APNE || !forslag.tilstand().apent()
            ? List.of()
            : List.of(
                Kontroll.av(
                    tjenester.avvikling(),
                    kommune,
                    forslag.modul(),
                    Leser.serTiltak(request.user()))));
    return new PageResponse.View("modulforslag", f.tittel(), modell);
  }

  PageResponse gjor(PageRequest request, Sted sted, String kommune, String id) {
    ForslagService service = tjenester.forslag();
    Forslag gjelder = service.finn(kommune, id);
    String gjor = request.param("gjor").orElse("");
    Text kvittering;
    try {
      switch (gjor) {
        case "godkjenn" -> {
          Forslag etter = service.godkjenn(kommune, id, request.version());
          kvittering = godkjent(etter);
        }
        case AVSLAG -> {
          service.avsla(kommune, id, request.param(AVSLAG).orElse(""), request.version());
          kvittering = Text.of("side.kvittering.avslatt");
        }
        case TREKK -> {
          service.trekk(kommune, id, request.param(TREKK).orElse(""), request.version());
          kvittering = Text.of("side.kvittering.trukket");
        }
        default -> throw DomainException.notFound();
      }
    } catch (DomainException e) {
      throw Skjemafeil.paForslag(e, service.finn(kommune, id), gjor);
    }
    return new PageResponse.Redirect(sted.forslag(gjelder), kvittering);
  }

  private static Text godkjent(Forslag etter) {
    for (Godkjenner g : Godkjenner.values()) {
      if (etter.mangler().contains(g)) {
        return Text.of("side.kvittering.godkjent.venter." + g);
      }
    }
    return Text.of("side.kvittering.godkjent.begge", Formats.date(etter.fra()));
  }
}
