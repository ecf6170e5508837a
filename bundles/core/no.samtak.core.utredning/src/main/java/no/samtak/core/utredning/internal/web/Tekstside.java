// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.utredning.internal.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.samtak.core.utredning.internal.papir.Tekst;
import no.samtak.core.utredning.internal.papir.Tekstfelt;
import no.samtak.core.utredning.internal.register.InnholdService;
import no.samtak.core.utredning.internal.register.Papir;
import no.samtak.core.utredning.internal.register.Utredning;
import no.samtak.core.utredning.internal.register.UtredningService;
import no.samtak.core.utredning.internal.visning.Delvisning;
import no.samtak.core.utredning.internal.visning.Papirvisning;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.PageResponse;

/**
 * {@code <id>/tekst/<tiltak>/<felt>}: a text with its editions, and below it one edition. The
 * tiltak of the summary of the whole is {@code -}.
 */
final class Tekstside {
  private static final String HELE = "-";
  private static final int LEDD = 4;

  private final UtredningService service;
  private final InnholdService innhold;

  Tekstside(UtredningService service, InnholdService innhold) {
    this.service = service;
    this.innhold = innhold;
  }

  /** Where a text stands. */
  private record Sted(String kommune, String id, String tiltak, Tekstfelt felt) {
    static Sted av(PageRequest request, String id) {
      List<String> rest = request.rest();
      if (rest.size() < LEDD || rest.size() > LEDD + 1) {
        throw DomainException.notFound();
      }
      return new Sted(
          request.tenant().slug(),
          id,
          rest.get(2).equals(HELE) ? "" : rest.get(2),
          Tekstfelt.medNavn(rest.get(3)).orElseThrow(DomainException::notFound));
    }

    String sti() {
      return "/"
          + id
          + "/tekst/"
          + (tiltak.isEmpty() ? HELE : tiltak)
          + "/"
          + felt.name().toLowerCase(Locale.ROOT);
    }

    /** Where it stands in the paper. */
    String iPapiret() {
      String anker =
          tiltak.isEmpty()
              ? "sammendrag"
              : felt.del().isPresent()
                  ? tiltak + "-" + felt.name().toLowerCase(Locale.ROOT)
                  : "beslutning";
      return "/" + id + "#" + anker;
    }
  }

  PageResponse vis(PageRequest request, String id) {
    UtredningPage.krevSkriver(service);
    Sted sted = Sted.av(request, id);
    if (request.rest().size() > LEDD) {
      return utgave(request, sted);
    }
    return skjema(request, sted, new HashMap<>());
  }

  PageResponse lagre(PageRequest request, String id) {
    Sted sted = Sted.av(request, id);
    if (request.rest().size() > LEDD) {
      long nummer = nummer(request);
      innhold.hentTilbake(
          sted.kommune(), id, sted.tiltak(), sted.felt(), request.version(), nummer);
      return UtredningPage.til(
          request, sted.sti(), Text.of("utredning.tekst.hentetTilbake", nummer));
    }
    String skrevet = request.param("tekst").orElse("");
    try {
      innhold.skriv(sted.kommune(), id, sted.tiltak(), sted.felt(), request.version(), skrevet);
    } catch (DomainException e) {
      if (e.kind() != ErrorKind.PRECONDITION_FAILED) {
        throw e;
      }
      // Nothing that somebody wrote is lost: both are shown, and the next saving counts from here.
      Map<String, Object> modell = new HashMap<>();
      modell.put("konflikt", true);
      modell.put("min", skrevet);
      return skjema(request, sted, modell);
    }
    return UtredningPage.til(request, sted.iPapiret(), Text.of("utredning.tekst.lagret"));
  }

  private PageResponse skjema(PageRequest request, Sted sted, Map<String, Object> modell) {
    Papir papir = service.papir(sted.kommune(), sted.id());
    Utredning utredning = papir.utredning();
    if (!utredning.erUtkast()) {
      throw DomainException.conflict(Text.of("utredning.feil.ferdig"));
    }
    Optional<Tekst> siste = innhold.tekst(sted.kommune(), sted.id(), sted.tiltak(), sted.felt());
    modell.put("utredning", utredning);
    modell.put("felt", Text.of("utredning.felt." + sted.felt()));
    modell.put(
        "om", utredning.valgt(sted.tiltak()).map(Utredning.Valgt::navn).orElse(utredning.tittel()));
    modell.putIfAbsent("konflikt", false);
    modell.putIfAbsent("min", siste.map(Tekst::tekst).orElse(""));
    siste.ifPresent(s -> modell.put("siste", s));
    modell.put("versjon", siste.map(Tekst::nummer).orElse(0L));
    modell.put("maal", utredning.sprak().code());
    modell.put("maks", InnholdService.MAKS_TEKST);
    modell.put("tilbake", request.pagePath() + sted.iPapiret());
    modell.put("sti", request.pagePath() + sted.sti());
    modell.put(
        "utgaver",
        innhold
            .utgaver(sted.kommune(), sted.id(), sted.tiltak(), sted.felt(), PageQuery.first())
            .rows());
    delen(papir, sted).ifPresent(d -> modell.put("del", d));
    return new PageResponse.View(
        "utredning-tekst", Text.of("utredning.felt." + sted.felt()), modell);
  }

  /** What the registers say of the same part, to have before one's eyes while one writes. */
  private static Optional<Delvisning> delen(Papir papir, Sted sted) {
    String felt = sted.felt().name().toLowerCase(Locale.ROOT);
    return new Papirvisning(papir)
        .tiltak().stream()
            .filter(t -> t.tiltakId().equals(sted.tiltak()))
            .flatMap(t -> t.deler().stream())
            .filter(d -> d.felt().equals(felt))
            .findFirst();
  }

  private PageResponse utgave(PageRequest request, Sted sted) {
    long nummer = nummer(request);
    Tekst tekst = innhold.utgave(sted.kommune(), sted.id(), sted.tiltak(), sted.felt(), nummer);
    Utredning utredning = service.hent(sted.kommune(), sted.id());
    long siste =
        innhold
            .tekst(sted.kommune(), sted.id(), sted.tiltak(), sted.felt())
            .map(Tekst::nummer)
            .orElse(0L);
    return new PageResponse.View(
        "utredning-tekstutgave",
        Text.of("utredning.felt." + sted.felt()),
        Map.of(
            "utredning",
            utredning,
            "felt",
            Text.of("utredning.felt." + sted.felt()),
            "tekst",
            tekst,
            "avsnitt",
            Papirvisning.avsnitt(tekst),
            "maal",
            utredning.sprak().code(),
            "kanHentes",
            utredning.erUtkast() && nummer != siste,
            "versjon",
            siste,
            "sti",
            request.pagePath() + sted.sti()));
  }

  private static long nummer(PageRequest request) {
    try {
      return Long.parseLong(request.rest().get(LEDD));
    } catch (NumberFormatException e) {
      throw DomainException.notFound();
    }
  }
}
