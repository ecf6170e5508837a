// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samtak.core.person.internal.person.Nummeroppslag;
import no.samtak.core.person.internal.tilgang.Unntak;
import no.samtak.core.person.internal.tilgang.UnntakService;
import no.samtak.core.person.internal.tjeneste.Enhet;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.PageResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The way to another service's person: by law, or in an emergency in two steps. */
@Component(service = Nodside.class)
public final class Nodside {
  private static final String LOV = "LOV";
  private static final String NOD = "NODTILGANG";

  private final UnntakService unntak;
  private final Nummeroppslag numre;

  /** On the services. */
  @Activate
  public Nodside(@Reference UnntakService unntak, @Reference Nummeroppslag numre) {
    this.unntak = unntak;
    this.numre = numre;
  }

  PageResponse vis(PageRequest request, Enhet enhet) {
    Map<String, Object> modell = modell(request, enhet);
    modell.put(
        "slag",
        List.of(
            new Valg(NOD, Text.of("person.nod.NODTILGANG")),
            new Valg(LOV, Text.of("person.nod.LOV"))));
    // The second step comes here again where nothing was ticked.
    modell.put("id", request.errors().isEmpty() ? "" : request.param("id").orElse(""));
    return new PageResponse.View("person-nod", Text.of("person.nod"), modell);
  }

  PageResponse gjor(PageRequest request, Enhet enhet) {
    String kommune = request.tenant().slug();
    String slug = enhet.tjeneste().slug();
    String spurt = request.param("id").orElse("");
    if (!spurt.isEmpty()) {
      Unntak u =
          unntak.bekreft(
              kommune, slug, spurt, request.param("forstaatt").filter("ja"::equals).isPresent());
      return ferdig(request, slug, u.person());
    }
    String slag = request.param("slag").orElse("");
    if (!slag.equals(NOD) && !slag.equals(LOV)) {
      throw DomainException.invalid(List.of(new FieldError("slag", Text.of("feil.paakrevd"))));
    }
    String grunn = request.param("grunn").orElse("");
    if (grunn.isEmpty()) {
      throw DomainException.invalid(List.of(new FieldError("grunn", Text.of("feil.paakrevd"))));
    }
    String person = numre.id(kommune, slug, request.param("identitetsnummer").orElse(""));
    if (slag.equals(LOV)) {
      unntak.lov(
          kommune,
          slug,
          person,
          Ids.next(),
          request.param("hjemmel").orElse(""),
          request.param("plikt").filter("ja"::equals).isPresent(),
          grunn);
      return ferdig(request, slug, person);
    }
    Unntak u = unntak.spor(kommune, slug, person, Ids.next(), grunn);
    Map<String, Object> modell = modell(request, enhet);
    modell.put("slag", List.of());
    modell.put("id", u.id());
    return new PageResponse.View("person-nod", Text.of("person.nod"), modell);
  }

  private static PageResponse ferdig(PageRequest request, String slug, String person) {
    return new PageResponse.Redirect(
        request.pagePath() + "/" + slug + "/" + person, Text.of("person.kvittering.apnet"));
  }

  private static Map<String, Object> modell(PageRequest request, Enhet enhet) {
    Map<String, Object> modell = new HashMap<>();
    modell.put("enhet", enhet);
    modell.put("tilbake", request.pagePath());
    return modell;
  }
}
