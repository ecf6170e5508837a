// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samtak.bolig.internal.boenhet.Boenhet;
import no.samtak.bolig.internal.boenhet.BoenhetService;
import no.samtak.bolig.internal.boenhet.Dimensjon;
import no.samtak.bolig.internal.boenhet.Eierform;
import no.samtak.bolig.internal.boenhet.Klargjoring;
import no.samtak.bolig.internal.boenhet.Klargjoringshendelse;
import no.samtak.bolig.internal.boenhet.Sjekkinnhold;
import no.samtak.bolig.internal.boenhet.Sjekkpunkt;
import no.samtak.bolig.internal.boenhet.Standardsjekk;
import no.samtak.bolig.internal.boenhet.Utleie;
import no.samtak.bolig.internal.boenhet.Utleiehendelse;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.text.Formats;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.web.FormReader;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.PageResponse;

/** The forms below one dwelling, and what they do. */
final class Handlingsskjema {
  private final BoenhetService service;

  Handlingsskjema(BoenhetService service) {
    this.service = service;
  }

  /** The form for a new dwelling. */
  PageResponse ny(PageRequest request) {
    Map<String, Object> modell = Boligskjema.felter(null);
    modell.put("overskrift", Text.of("bolig.ny"));
    modell.put("versjon", 0L);
    modell.put("tilbake", request.pagePath());
    modell.put("eierformer", Valg.av(Eierform.values(), "bolig.eierform."));
    return new PageResponse.View("skjema", Text.of("bolig.ny"), modell);
  }

  /** The points of a dimension, to be ticked. */
  record Punkter(String felt, Text navn, List<Valg> valg) {}

  PageResponse vis(PageRequest request, Boenhet boenhet, Handling handling) {
    Map<String, Object> modell = new HashMap<>();
    Text overskrift = Text.of("bolig.handling." + handling);
    String mal = "akse";
    switch (handling) {
      case ENDRE -> {
        modell.putAll(Boligskjema.felter(boenhet.opplysninger()));
        modell.put("eierformer", Valg.av(Eierform.values(), "bolig.eierform."));
        mal = "skjema";
      }
      case UTLEIE -> {
        modell.put("valg", utleier(boenhet));
        modell.put("naa", Text.of("bolig.utleie." + boenhet.utleie()));
        modell.put("hindringer", boenhet.hindringer());
        modell.put("hjelp", "bolig.handling.UTLEIE.hjelp");
      }
      case KLARGJORING -> {
        modell.put("valg", klargjoringer(boenhet));
        modell.put("naa", Text.of("bolig.klargjoring." + boenhet.klargjoring()));
        modell.put("hindringer", List.of());
        modell.put("hjelp", "bolig.handling.KLARGJORING.hjelp");
      }
      case STANDARDSJEKK -> {
        modell.put("punkter", punkter());
        modell.put("krav", service.minstekrav());
        modell.put("maks", Sjekkpunkt.values().length);
        modell.put("idag", Formats.date(service.idag()));
        mal = "sjekk";
      }
      case UTGANG -> {
        modell.put("idag", Formats.date(service.idag()));
        mal = "utgang";
      }
      default -> throw new IllegalStateException(handling.name());
    }
    modell.put("overskrift", overskrift);
    modell.put("b", boenhet);
    modell.put("adresse", boenhet.opplysninger().adresse());
    modell.put("versjon", boenhet.versjon());
    modell.put("tilbake", request.pagePath() + "/" + boenhet.id());
    return new PageResponse.View(mal, overskrift, modell);
  }

  private static List<Valg> utleier(Boenhet boenhet) {
    return Utleiehendelse.mulige(boenhet.utleie()).stream()
        .map(h -> new Valg(h.til().name(), Text.of("bolig.gjor.UTLEIE." + h)))
        .toList();
  }

  private static List<Valg> klargjoringer(Boenhet boenhet) {
    return Klargjoringshendelse.mulige(boenhet.klargjoring()).stream()
        .filter(h -> !(h.kreverTom() && boenhet.utleie() == Utleie.UTLEID))
        .map(h -> new Valg(h.til().name(), Text.of("bolig.gjor.KLARGJORING." + h)))
        .toList();
  }

  private static List<Punkter> punkter() {
    return Arrays.stream(Dimensjon.values())
        .map(
            d ->
                new Punkter(
                    "oppfylt_" + d,
                    Text.of("bolig.dimensjon." + d),
                    Sjekkpunkt.av(d).stream()
                        .map(p -> new Valg(p.name(), Text.of("bolig.punkt." + p)))
                        .toList()))
        .toList();
  }

  PageResponse gjor(PageRequest request, Boenhet boenhet, Handling handling) {
    try {
      Text kvittering = utfor(request, boenhet, handling);
      return new PageResponse.Redirect(request.pagePath() + "/" + boenhet.id(), kvittering);
    } catch (DomainException e) {
      if (e.kind() != ErrorKind.CONFLICT) {
        throw e;
      }
      // Told in the form, with what was typed still in it.
      throw new DomainException(
          ErrorKind.INVALID, e.text(), List.of(new FieldError("til", e.text())), e);
    }
  }

  private Text utfor(PageRequest request, Boenhet boenhet, Handling handling) {
    String kommune = request.tenant().slug();
    String id = boenhet.id();
    long versjon = request.version();
    FormReader leser = new FormReader(request);
    return switch (handling) {
      case ENDRE -> {
        Boenhet ny = service.endre(kommune, id, versjon, Boligskjema.les(request));
        yield Text.of("bolig.endret", ny.opplysninger().adresse());
      }
      case UTLEIE -> {
        Utleie til = leser.choice("til", Utleie.values());
        Boenhet ny = service.utleie(kommune, id, versjon, til, leser.textOrNull("grunn"));
        yield Text.of("bolig.flyttet", Text.of("bolig.utleie." + ny.utleie()));
      }
      case KLARGJORING -> {
        Klargjoring til = leser.choice("til", Klargjoring.values());
        Boenhet ny = service.klargjoring(kommune, id, versjon, til, leser.textOrNull("grunn"));
        yield Text.of("bolig.flyttet", Text.of("bolig.klargjoring." + ny.klargjoring()));
      }
      case STANDARDSJEKK -> {
        LocalDate dato = leser.date("dato");
        leser.finish();
        Sjekkinnhold innhold = new Sjekkinnhold(dato, oppfylt(leser), leser.textOrNull("merknad"));
        Standardsjekk sjekk = service.sjekk(kommune, id, Ids.next(), innhold);
        yield Text.of("bolig.sjekket", sjekk.poeng(), sjekk.maks());
      }
      case UTGANG -> {
        LocalDate dato = leser.date("dato");
        leser.finish();
        bekreftet(request, boenhet);
        service.utga(kommune, id, versjon, dato, leser.textOrNull("grunn"));
        yield Text.of("bolig.tattUt", boenhet.opplysninger().adresse());
      }
    };
  }

  private static List<Sjekkpunkt> oppfylt(FormReader leser) {
    List<Sjekkpunkt> oppfylt = new ArrayList<>();
    for (Dimensjon dimensjon : Dimensjon.values()) {
      List<String> valgt = leser.all("oppfylt_" + dimensjon);
      Sjekkpunkt.av(dimensjon).stream().filter(p -> valgt.contains(p.name())).forEach(oppfylt::add);
    }
    return oppfylt;
  }

  private static void bekreftet(PageRequest request, Boenhet boenhet) {
    String nummer = boenhet.opplysninger().objektnummer();
    if (!request.param("bekreft").orElse("").equalsIgnoreCase(nummer)) {
      throw DomainException.invalid(
          List.of(new FieldError("bekreft", Text.of("bolig.feil.bekreft", nummer))));
    }
  }
}
