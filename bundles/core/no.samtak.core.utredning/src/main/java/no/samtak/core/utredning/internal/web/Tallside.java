// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.utredning.internal.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.samtak.core.api.konsekvens.Grad;
import no.samtak.core.api.konsekvens.Utredningsdel;
import no.samtak.core.utredning.internal.papir.Tekstfelt;
import no.samtak.core.utredning.internal.register.InnholdService;
import no.samtak.core.utredning.internal.register.Papir;
import no.samtak.core.utredning.internal.register.Utredning;
import no.samtak.core.utredning.internal.register.UtredningService;
import no.samtak.core.utredning.internal.visning.Delvisning;
import no.samtak.core.utredning.internal.visning.Papirvisning;
import no.samtak.core.utredning.internal.visning.Tiltaksvisning;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.PageResponse;

/**
 * {@code <id>/tall/<tiltak>/<del>}: a new figure; {@code <id>/tall/<figure>}: one that a person has
 * added, protected as in the paper, which is the row that its link leads to.
 */
final class Tallside {
  private final UtredningService service;
  private final InnholdService innhold;

  Tallside(UtredningService service, InnholdService innhold) {
    this.service = service;
    this.innhold = innhold;
  }

  PageResponse vis(PageRequest request, String id) {
    return switch (request.rest().size()) {
      case 3 -> ett(request, id, request.rest().get(2));
      case 4 -> nytt(request, id);
      default -> throw DomainException.notFound();
    };
  }

  PageResponse lagre(PageRequest request, String id) {
    String kommune = request.tenant().slug();
    List<String> rest = request.rest();
    return switch (rest.size()) {
      case 3 -> {
        innhold.taUt(kommune, id, rest.get(2));
        yield UtredningPage.til(request, "/" + id, Text.of("utredning.tattUt"));
      }
      case 4 -> {
        String tiltak = rest.get(2);
        Utredningsdel del = del(request);
        innhold.leggTil(kommune, id, Ids.next(), Skjema.tall(request, tiltak, del));
        yield UtredningPage.til(
            request,
            "/" + id + "#" + tiltak + "-" + del.name().toLowerCase(Locale.ROOT),
            Text.of("utredning.lagtTil"));
      }
      default -> throw DomainException.notFound();
    };
  }

  private static Utredningsdel del(PageRequest request) {
    return Skjema.avNavn(Utredningsdel.values(), request.rest().get(3))
        .orElseThrow(DomainException::notFound);
  }

  private PageResponse nytt(PageRequest request, String id) {
    UtredningPage.krevSkriver(service);
    Utredning utredning = service.hent(request.tenant().slug(), id);
    String tiltak = request.rest().get(2);
    Utredning.Valgt valgt = utredning.valgt(tiltak).orElseThrow(DomainException::notFound);
    Utredningsdel del = del(request);
    return new PageResponse.View(
        "utredning-tall",
        Text.of("utredning.leggTil"),
        Map.of(
            "utredning",
            utredning,
            "valgt",
            valgt,
            "felt",
            Text.of("utredning.felt." + Tekstfelt.av(del)),
            "grader",
            Skjema.valg(Grad.values(), "utredning.grad."),
            "tilbake",
            request.pagePath()
                + "/"
                + id
                + "#"
                + tiltak
                + "-"
                + del.name().toLowerCase(Locale.ROOT)));
  }

  private PageResponse ett(PageRequest request, String id, String tallId) {
    Papir papir = service.papir(request.tenant().slug(), id);
    for (Tiltaksvisning tiltak : new Papirvisning(papir).tiltak()) {
      for (Delvisning del : tiltak.deler()) {
        for (Delvisning.Tallrad rad : del.tall()) {
          if (rad.eget().equals(tallId)) {
            return new PageResponse.View(
                "utredning-tallrad",
                Text.of(rad.ledetekst()),
                Map.of(
                    "utredning",
                    papir.utredning(),
                    "tiltak",
                    tiltak.navn(),
                    "del",
                    del,
                    "rad",
                    rad,
                    "kanTaUt",
                    service.kanSkrive() && papir.utredning().erUtkast()));
          }
        }
      }
    }
    throw DomainException.notFound();
  }
}
