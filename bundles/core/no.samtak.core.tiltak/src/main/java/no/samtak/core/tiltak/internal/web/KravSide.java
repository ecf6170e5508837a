// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samtak.core.tiltak.internal.krav.Krav;
import no.samtak.core.tiltak.internal.krav.KravService;
import no.samtak.core.tiltak.internal.krav.Kravinnhold;
import no.samtak.core.tiltak.internal.tiltak.Registertiltak;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.PageResponse;

/** The form in which people say which kinds of service a tiltak requires of modules. */
final class KravSide implements Tiltaksside {
  static final String NAVN = "modulkrav";

  private final KravService service;

  KravSide(KravService service) {
    this.service = service;
  }

  @Override
  public PageResponse vis(PageRequest request, Registertiltak tiltak, List<String> rest) {
    if (!rest.isEmpty()) {
      throw DomainException.notFound();
    }
    if (!TiltakPage.kanEndre(request)) {
      throw DomainException.forbidden();
    }
    Krav krav = service.hent(request.tenant().slug(), tiltak.tiltakId());
    Map<String, Object> modell = new HashMap<>();
    modell.put("tiltak", tiltak);
    modell.put("tiltakssti", Tiltaksside.sti(request, tiltak));
    modell.put("krav", krav);
    modell.put("tjenester", String.join(" ", krav.tjenester()));
    return new PageResponse.View("krav", Text.of("krav.endre"), modell);
  }

  @Override
  public PageResponse gjor(PageRequest request, Registertiltak tiltak, List<String> rest) {
    if (!rest.isEmpty()) {
      throw DomainException.notFound();
    }
    List<String> tjenester = Arrays.asList(request.param("tjenester").orElse("").split("[\\s,;]+"));
    service.lagre(
        request.tenant().slug(),
        tiltak.tiltakId(),
        request.version(),
        new Kravinnhold(tjenester, request.param("begrunnelse").orElse("")));
    return new PageResponse.Redirect(
        Tiltaksside.sti(request, tiltak), Text.of("krav.lagret", tiltak.navn()));
  }
}
