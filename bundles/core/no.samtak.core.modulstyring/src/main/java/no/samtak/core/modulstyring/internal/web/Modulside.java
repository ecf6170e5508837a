// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.samtak.core.api.modul.Modultilstand;
import no.samtak.core.modulstyring.internal.behov.Onske;
import no.samtak.core.modulstyring.internal.forslag.Forslag;
import no.samtak.core.modulstyring.internal.forslag.Handling;
import no.samtak.core.modulstyring.internal.forslag.NyttForslag;
import no.samtak.core.modulstyring.internal.tilstand.Modulhendelse;
import no.samtak.core.modulstyring.internal.tilstand.Modulstand;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.module.ModuleCatalog.Presence;
import no.samtak.platform.api.text.Formats;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.PageResponse;
import no.samtak.platform.api.web.TableColumns;
import no.samtak.platform.api.web.TableQuery;
import no.samtak.platform.api.web.TableView;
import org.jspecify.annotations.Nullable;

/** One module in one kommune: how it stands, why, what it still holds, what can be done. */
final class Modulside {
  private static final String FORESLA = "foresla";
  private static final String GJENAPNE = "gjenapne";
  private static final String GJENAPNE_GRUNN = "gjenapneGrunn";
  private static final String FRA = "fra";

  private final Tjenester tjenester;

  Modulside(Tjenester tjenester) {
    this.tjenester = tjenester;
  }

  PageResponse vis(PageRequest request, Sted sted, String kommune, String modul) {
    Modulstand stand = tjenester.tilstander().finn(kommune, modul);
    Language sprak = request.language();
    List<Modulstand> stander = Modulliste.stander(tjenester, sted, kommune);
    Navn navn = tjenester.navn(stander);
    TableColumns<Modulhendelse> kolonner = hendelser(sprak, navn, sted);
    TableQuery sporring = TableQuery.of(request, "tid", kolonner.sortableNames());
    if (sporring.export() != null) {
      return kolonner.download(
          tjenester.skriver(),
          sporring.export(),
          "modul-" + kommune + "-" + modul,
          sprak,
          Tjenester.TEKSTER,
          del -> tjenester.tilstander().hendelser(kommune, modul, del));
    }
    boolean styrer = Leser.styrer(request.user());
    boolean serTiltak = Leser.serTiltak(request.user());
    Modultilstand tilstand = stand.status().tilstand();
    Map<String, Object> modell = new HashMap<>();
    modell.put("overskrift", Text.of("side.er." + tilstand, stand.navn(), navn.kommune(kommune)));
    modell.put("grunn", Ord.setning(stand.status().grunn()));
    modell.put("rot", sted.rot());
    modell.put("rotNavn", sted.navn());
    modell.put("tegn", Ord.tegn(tilstand));
    modell.put("tilstand", Ord.tilstand(tilstand));
    modell.put("betyr", Ord.betyr(tilstand));
    modell.put("opplysninger", opplysninger(stand, sprak, sted));
    modell.put("nodesti", sted.drift() ? "/drift/moduler/" + modul : "");
    modell.put("nodeLenke", Text.of("side.paNoden", stand.navn()));
    modell.put("forslag", forslag(request, sted, kommune, modul, stander, navn));
    modell.put(
        "tiltak", stand.onsker().stream().map(o -> Tiltaket.av(o, kommune, serTiltak)).toList());
    modell.put("gir", String.join(", ", new TreeSet<>(stand.gir())));
    boolean spor = tilstand == Modultilstand.AKTIV || tilstand == Modultilstand.SKRIVEBESKYTTET;
    modell.put(
        "kontroll",
        spor ? List.of(Kontroll.av(tjenester.avvikling(), kommune, modul, serTiltak)) : List.of());
    List<Valg> andre = andre(stander, stand);
    List<Valg> handlinger = styrer ? handlinger(tilstand, !andre.isEmpty()) : List.of();
    modell.put("handlinger", handlinger);
    modell.put("handling", handlinger.isEmpty() ? "" : handlinger.get(0).verdi());
    modell.put("andre", andre);
    modell.put("idag", Formats.date(tjenester.dato().idag()));
    modell.put("kanGjenapnes", styrer && lukket(tilstand));
    modell.put("ikkeInne", !erInne(stand));
    modell.put("styrer", styrer);
    modell.put(
        "historikk",
        kolonner.view(
            sporring,
            tjenester.tilstander().hendelser(kommune, modul, sporring.page()),
            Text.of("side.historikk.utvalg")));
    return new PageResponse.View(
        "modul-i-kommune",
        Text.of("side.er." + tilstand, stand.navn(), navn.kommune(kommune)),
        modell);
  }

  private List<Forslagsvisning> forslag(
      PageRequest request,
      Sted sted,
      String kommune,
      String modul,
      List<Modulstand> stander,
      Navn navn) {
    Forslagstegner tegner =
        new Forslagstegner(
            Adgang.av(tjenester.forslag(), request.user()),
            request.user(),
            sted,
            navn,
            tjenester.dato().idag(),
            stander,
            tjenester.kalender().kalender(kommune));
    return tjenester.forslag().liste(kommune, true).stream()
        .filter(f -> f.modul().equals(modul) || modul.equals(f.nyModul()))
        .map(tegner::tegn)
        .toList();
  }

  private static boolean lukket(Modultilstand tilstand) {
    return tilstand == Modultilstand.SKRIVEBESKYTTET || tilstand == Modultilstand.DEAKTIVERT;
  }

  private static boolean erInne(Modulstand s) {
    return s.tilstede() == Presence.RUNNING || s.tilstede() == Presence.INCOMPLETE;
  }

  private static List<Valg> handlinger(Modultilstand tilstand, boolean harAndre) {
    List<Handling> mulige = new ArrayList<>();
    switch (tilstand) {
      case TILGJENGELIG, INSTALLERT -> mulige.add(Handling.APNE);
      case AKTIV -> {
        mulige.add(Handling.STENG);
        if (harAndre) {
          mulige.add(Handling.BYTT);
        }
      }
      case SKRIVEBESKYTTET, DEAKTIVERT, AVINSTALLERT -> {}
    }
    return mulige.stream().map(h -> new Valg(h.name(), Ord.handling(h))).toList();
  }

  /** The modules that give what this one gives, and are not open here. */
  private static List<Valg> andre(List<Modulstand> stander, Modulstand denne) {
    String kommune = denne.status().kommune();
    return stander.stream()
        .filter(s -> s.status().kommune().equals(kommune))
        .filter(s -> !s.status().modul().equals(denne.status().modul()))
        .filter(s -> !denne.gir().isEmpty() && s.gir().containsAll(denne.gir()))
        .filter(s -> s.status().tilstand() != Modultilstand.AKTIV)
        .map(s -> new Valg(s.status().modul(), Ord.ordrett(s.navn())))
        .toList();
  }

  /** A term and what it is. */
  record Par(Text navn, Text verdi) {}

  private static List<Par> opplysninger(Modulstand s, Language sprak, Sted sted) {
    List<Par> par = new ArrayList<>();
    if (!s.formal().in(sprak).isBlank()) {
      par.add(new Par(Text.of("side.formal"), Ord.ordrett(s.formal())));
    }
    if (!s.gir().isEmpty()) {
      par.add(new Par(Text.of("side.gir"), Ord.ordrett(String.join(", ", new TreeSet<>(s.gir())))));
    }
    if (s.siden() != null) {
      par.add(new Par(Text.of("side.siden"), Ord.ordrett(Formats.dateTime(s.siden()))));
    }
    if (s.apnetUtenTiltak()) {
      par.add(new Par(Text.of("side.apning"), Text.of("side.apnetUtenTiltak")));
    }
    if (s.deaktiveresFra() != null) {
      par.add(new Par(Text.of("side.deaktiveres"), Ord.ordrett(Formats.date(s.deaktiveresFra()))));
    }
    if (s.venterPa() != null) {
      par.add(new Par(Text.of("side.venterPa"), Ord.ordrett(Ord.stor(s.venterPa()))));
    }
    if (sted.drift()) {
      String versjon = s.modulversjon();
      par.add(
          new Par(
              Text.of("side.noden"),
              Text.of("side.noden." + s.tilstede(), versjon == null ? "" : versjon)));
    } else if (!erInne(s)) {
      par.add(new Par(Text.of("side.noden"), Text.of("side.noden.kort")));
    }
    return par;
  }

  /**
   * A tiltak that requires what the module gives.
   *
   * @param sti its page; empty where the reader may not go there
   * @param naa whether it wants the module now
   */
  record Tiltaket(String navn, String sti, Text tilstand, boolean naa, Text fra, Text til) {
    static Tiltaket av(Onske o, String kommune, boolean lenke) {
      return new Tiltaket(
          o.tiltak(),
          lenke ? "/" + kommune + "/tiltak/" + o.tiltakId() : "",
          Ord.tiltak(o.tilstand()),
          o.gjelder(),
          Ord.dato(o.fra(), "side.ukjent"),
          Ord.dato(o.til(), "side.utenKjentSlutt"));
    }
  }

  private static TableColumns<Modulhendelse> hendelser(Language sprak, Navn navn, Sted sted) {
    return TableColumns.<Modulhendelse>start()
        .cell("tid", Text.of("side.nar"), Modulhendelse::tid, h -> TableView.Cell.of(h.tid()))
        .cell(
            "hva",
            Text.of("side.hva"),
            h -> hva(h, navn),
            h -> {
              String id = h.forslagId();
              TableView.Cell celle = TableView.Cell.of(hva(h, navn));
              return id == null
                  ? celle
                  : new TableView.Cell(
                      celle.kind(),
                      celle.value(),
                      sted.forslag(h.kommune(), id),
                      celle.color(),
                      celle.note());
            })
        .text("til", Text.of("side.bleTil"), h -> Ord.tilstand(h.til()))
        .date("dato", Text.of("side.forretningsdato"), Modulhendelse::dato)
        .text("hvem", Text.of("side.hvem"), h -> h.av().isEmpty() ? Text.of("side.samtak") : h.av())
        .text("hvorfor", Text.of("side.hvorfor"), h -> Ord.stor(h.grunn()).in(sprak));
  }

  private static Text hva(Modulhendelse h, Navn navn) {
    String annen = h.annenModul();
    return annen == null
        ? Ord.hendelse(h.hva())
        : Text.of("side.hendelse.medAnnen", Ord.hendelse(h.hva()), navn.modul(annen));
  }

  PageResponse gjor(PageRequest request, Sted sted, String kommune, String modul) {
    return switch (request.param("gjor").orElse("")) {
      case FORESLA -> foresla(request, sted, kommune, modul);
      case GJENAPNE -> gjenapne(request, sted, kommune, modul);
      default -> throw DomainException.notFound();
    };
  }

  private PageResponse foresla(PageRequest request, Sted sted, String kommune, String modul) {
    Handling handling =
        request
            .param("handling")
            .flatMap(
                n -> Set.of(Handling.values()).stream().filter(h -> h.name().equals(n)).findFirst())
            .orElse(null);
    Forslag forslag;
    try {
      forslag =
          tjenester
              .forslag()
              .opprett(
                  kommune,
                  Ids.next(),
                  new NyttForslag(
                      handling,
                      modul,
                      handling == Handling.BYTT ? request.param("nyModul").orElse(null) : null,
                      fra(request),
                      request.param("grunn").orElse("")));
    } catch (DomainException e) {
      throw Skjemafeil.i(e, "grunn");
    }
    return new PageResponse.Redirect(
        sted.forslag(forslag),
        Text.of(
            "side.kvittering.foreslatt",
            forslag.mangler().stream()
                .map(g -> Text.of("side.godkjenner.kort." + g))
                .findFirst()
                .orElse(Text.of("side.godkjenner.kort.begge"))));
  }

  private static @Nullable LocalDate fra(PageRequest request) {
    Optional<String> skrevet = request.param(FRA);
    if (skrevet.isEmpty()) {
      return null;
    }
    return skrevet
        .flatMap(Formats::parseDate)
        .orElseThrow(
            () ->
                DomainException.invalid(
                    List.of(new FieldError(FRA, Text.of("side.feil.dato", skrevet.get())))));
  }

  private PageResponse gjenapne(PageRequest request, Sted sted, String kommune, String modul) {
    Modulstand apnet;
    try {
      apnet =
          tjenester.tilstander().gjenapne(kommune, modul, request.param(GJENAPNE_GRUNN).orElse(""));
    } catch (DomainException e) {
      throw Skjemafeil.i(e, GJENAPNE_GRUNN);
    }
    Navn navn = tjenester.navn(Collections.singletonList(apnet));
    return new PageResponse.Redirect(
        sted.modul(kommune, modul),
        Text.of("side.kvittering.gjenapnet", apnet.navn(), navn.kommune(kommune)));
  }
}
