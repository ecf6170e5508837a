// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.radar.internal.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samtak.core.radar.internal.kalender.Abonnement;
import no.samtak.core.radar.internal.kalender.AbonnementService;
import no.samtak.core.radar.internal.kalender.NyttAbonnement;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.PageResponse;

/**
 * {@code /{kommune}/oppgaver/kalender}: the user's own subscriptions; below it {@code <id>}, where
 * one is revoked. A new address is shown in the answer to the form and nowhere else.
 */
final class Kalendersider {
  private final AbonnementService service;

  Kalendersider(AbonnementService service) {
    this.service = service;
  }

  PageResponse vis(PageRequest request) {
    List<String> rest = request.rest();
    if (rest.size() == 1) {
      return liste(request, "");
    }
    if (rest.size() != 2) {
      throw DomainException.notFound();
    }
    Abonnement ett =
        service.mine(request.tenant().slug()).stream()
            .filter(a -> a.id().equals(rest.get(1)))
            .findFirst()
            .orElseThrow(DomainException::notFound);
    return new PageResponse.View(
        "kalender-trekk",
        Text.of("kalender.trekk"),
        Map.of("a", ett, "tilbake", sti(request), "sti", sti(request)));
  }

  PageResponse gjor(PageRequest request) {
    String kommune = request.tenant().slug();
    List<String> rest = request.rest();
    if (rest.size() == 2) {
      service.trekk(kommune, rest.get(1));
      return new PageResponse.Redirect(sti(request), Text.of("kalender.trukket"));
    }
    if (rest.size() != 1) {
      throw DomainException.notFound();
    }
    NyttAbonnement nytt = service.opprett(kommune, Ids.next(), request.param("navn").orElse(""));
    String adresse = nytt.adresse(kommune);
    return liste(
        request,
        adresse == null ? "" : request.origin() + adresse + "?lang=" + request.language().code());
  }

  private PageResponse liste(PageRequest request, String adresse) {
    Map<String, Object> modell = new HashMap<>();
    modell.put("abonnementer", service.mine(request.tenant().slug()));
    modell.put("adresse", adresse);
    modell.put("sti", sti(request));
    return new PageResponse.View("kalender", Text.of("kalender.tittel"), modell);
  }

  private static String sti(PageRequest request) {
    return request.pagePath() + "/" + OppgavePage.KALENDER;
  }
}
