// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.utredning.internal.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.samtak.core.utredning.internal.papir.Tekstfelt;
import no.samtak.core.utredning.internal.register.Papir;
import no.samtak.core.utredning.internal.register.Utredning;
import no.samtak.core.utredning.internal.register.UtredningService;
import no.samtak.core.utredning.internal.visning.Papirvisning;
import no.samtak.core.utredning.internal.visning.UtredningDokument;
import no.samtak.platform.api.dokument.Dokument;
import no.samtak.platform.api.dokument.DokumentFormat;
import no.samtak.platform.api.dokument.DokumentWriter;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.PageResponse;

/** One paper: to read, to write in, to take along, to finish. */
final class Papirside {
  private final UtredningService service;
  private final DokumentWriter dokumenter;

  Papirside(UtredningService service, DokumentWriter dokumenter) {
    this.service = service;
    this.dokumenter = dokumenter;
  }

  PageResponse vis(PageRequest request, String id) {
    String kommune = request.tenant().slug();
    Papir papir = service.papir(kommune, id);
    Papirvisning visning = new Papirvisning(papir);
    String format = request.param("format").orElse("");
    for (DokumentFormat f : DokumentFormat.values()) {
      if (f.extension().equals(format)) {
        return fil(request, visning, f);
      }
    }
    Utredning utredning = papir.utredning();
    Map<String, Object> modell = modell(papir, visning);
    boolean skriver = service.kanSkrive();
    modell.put("kanSkrive", skriver && utredning.erUtkast());
    modell.put("kanLageUtgave", skriver && !utredning.erUtkast());
    modell.put(
        "formater", Arrays.stream(DokumentFormat.values()).map(DokumentFormat::extension).toList());
    modell.put("endringer", visning.endringer(service.endringer(kommune, id)));
    service.senere(kommune, utredning).ifPresent(s -> modell.put("senere", s));
    return new PageResponse.View("utredning", Text.of(utredning.tittel()), modell);
  }

  private PageResponse fil(PageRequest request, Papirvisning visning, DokumentFormat format) {
    Dokument dokument =
        new UtredningDokument(visning, request.tenant().name(), request.origin()).lag();
    return new PageResponse.Download(
        "utredning-" + request.tenant().slug() + "." + format.extension(),
        format.mediaType(),
        ut -> dokumenter.write(dokument, format, ut));
  }

  /** Before it is locked: what is missing, and why it is done. */
  PageResponse ferdig(PageRequest request, String id) {
    UtredningPage.krevSkriver(service);
    Papir papir = service.papir(request.tenant().slug(), id);
    return new PageResponse.View(
        "utredning-ferdig", Text.of("utredning.ferdig"), modell(papir, new Papirvisning(papir)));
  }

  private static Map<String, Object> modell(Papir papir, Papirvisning visning) {
    Map<String, Object> modell = new HashMap<>();
    modell.put("utredning", papir.utredning());
    modell.put("maal", papir.utredning().sprak().code());
    modell.put("v", visning);
    modell.put(
        "mangler",
        papir.utredning().erUtkast()
            ? papir.mangler().stream().map(Papirside::mangel).toList()
            : List.of());
    return modell;
  }

  /** What is missing, and where it is put right, below the paper's own path. */
  record Mangel(Text tekst, String sti) {}

  private static Mangel mangel(Papir.Mangel m) {
    Tekstfelt felt = m.felt();
    return felt == null
        ? new Mangel(
            Text.of("utredning.mangler.anbefaling", m.navn()), "anbefaling/" + m.tiltakId())
        : new Mangel(
            Text.of("utredning.mangler.tekst", m.navn(), Text.of("utredning.felt." + felt)),
            "tekst/" + m.tiltakId() + "/" + felt.name().toLowerCase(Locale.ROOT));
  }
}
