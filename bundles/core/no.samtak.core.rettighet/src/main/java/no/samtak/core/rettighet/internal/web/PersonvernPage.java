// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.web;

import static no.samtak.platform.api.security.Role.SAKSBEHANDLER;
import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.samtak.core.api.personvern.Personopplysninger.Person;
import no.samtak.core.api.tjeneste.Tjeneste;
import no.samtak.core.api.tjeneste.Tjenesteregister;
import no.samtak.core.rettighet.internal.innsyn.Pakke;
import no.samtak.core.rettighet.internal.sak.FremsattAv;
import no.samtak.core.rettighet.internal.sak.Kanal;
import no.samtak.core.rettighet.internal.sak.Overgang;
import no.samtak.core.rettighet.internal.sak.Sak;
import no.samtak.core.rettighet.internal.sak.SakService;
import no.samtak.core.rettighet.internal.sak.Sakbilde;
import no.samtak.core.rettighet.internal.sak.Sakinnhold;
import no.samtak.core.rettighet.internal.sak.Sakslag;
import no.samtak.core.rettighet.internal.sak.Svarfrist;
import no.samtak.core.rettighet.internal.sletting.Slettelinje;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.table.TableWriter;
import no.samtak.platform.api.text.Formats;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.text.Texts;
import no.samtak.platform.api.web.FormReader;
import no.samtak.platform.api.web.Page;
import no.samtak.platform.api.web.PagePath;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.PageResponse;
import no.samtak.platform.api.web.TableColumns;
import no.samtak.platform.api.web.TableQuery;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * {@code /{kommune}/personvern}: the requests of the user's services; {@code
 * ny/<tjeneste>/<person>}, {@code <id>} and {@code
 * <id>/start|pakke|utlever|forleng|avsla|trekk|slett} below it.
 */
@Component(service = Page.class)
@PagePath(
    segment = "personvern",
    nav = "rettighet.nav",
    navOrder = 43,
    navUnder = "personer",
    navIcon = "personer")
@RequireRole({SAKSBEHANDLER, TJENESTELEDER})
public final class PersonvernPage implements Page {
  private static final Texts TEKSTER = Texts.of(PersonvernPage.class.getClassLoader());
  private static final String NY = "ny";

  private final SakService service;
  private final Tjenesteregister tjenester;
  private final TableWriter skriver;

  /** On the services. */
  @Activate
  public PersonvernPage(
      @Reference SakService service,
      @Reference Tjenesteregister tjenester,
      @Reference TableWriter skriver) {
    this.service = service;
    this.tjenester = tjenester;
    this.skriver = skriver;
  }

  /** A row of the list; of no person. */
  record Rad(Sak sak, String slag, String tjeneste, Svarfrist.Stand stand) {}

  private static final TableColumns<Rad> KOLONNER =
      TableColumns.<Rad>start()
          .link("slag", Text.of("rettighet.slag"), Rad::slag, r -> r.sak().id())
          .text("tjeneste", Text.of("rettighet.tjeneste"), Rad::tjeneste)
          .date("mottatt", Text.of("rettighet.mottatt"), r -> r.sak().mottatt())
          .date("frist", Text.of("rettighet.frist"), r -> r.sak().frist())
          .tag(
              "stand",
              Text.of("rettighet.stand"),
              r ->
                  Text.of(
                      r.sak().tilstand().apen()
                          ? "rettighet.stand." + r.stand()
                          : "rettighet.tilstand." + r.sak().tilstand()),
              r -> farge(r.stand()))
          .text(
              "tilstand",
              Text.of("rettighet.tilstand"),
              r -> Text.of("rettighet.tilstand." + r.sak().tilstand()));

  private static String farge(Svarfrist.Stand stand) {
    return switch (stand) {
      case OVER -> "danger";
      case SNART -> "warning";
      case I_TIDE -> "neutral";
    };
  }

  @Override
  public PageResponse get(PageRequest request) {
    List<String> rest = request.rest();
    if (rest.isEmpty()) {
      return liste(request);
    }
    if (rest.get(0).equals(NY) && rest.size() == 3) {
      return nytt(request, rest.get(1), rest.get(2));
    }
    if (rest.size() == 1) {
      return sak(request, rest.get(0));
    }
    if (rest.size() == 2) {
      return handling(request, rest.get(0), rest.get(1));
    }
    throw DomainException.notFound();
  }

  @Override
  public PageResponse post(PageRequest request) {
    List<String> rest = request.rest();
    String kommune = request.tenant().slug();
    if (rest.size() == 3 && rest.get(0).equals(NY)) {
      Sak ny =
          service.registrer(kommune, Ids.next(), skrevet(request, rest.get(1), rest.get(2))).sak();
      return new PageResponse.Redirect(
          request.pagePath() + "/" + ny.id(), Text.of("rettighet.registrert", dag(ny.frist())));
    }
    if (rest.size() != 2) {
      throw DomainException.notFound();
    }
    String id = rest.get(0);
    String grunn = request.param("grunn").orElse(null);
    String hjemmel = request.param("hjemmel").orElse(null);
    String hva = rest.get(1);
    switch (hva) {
      case "pakke" -> {
        Pakke pakke = service.lagPakke(kommune, id);
        return new PageResponse.Download(
            pakke.filnavn(), "application/zip", ut -> ut.write(pakke.innhold()));
      }
      case "start" -> service.start(kommune, id);
      case "utlever" -> service.utlever(kommune, id, grunn);
      case "forleng" -> service.forleng(kommune, id, grunn);
      case "avsla" -> service.avsla(kommune, id, hjemmel, grunn);
      case "trekk" -> service.trekk(kommune, id, grunn);
      case "slett" ->
          service.slett(kommune, id, request.param("bekreft").orElse(null), hjemmel, grunn);
      default -> throw DomainException.notFound();
    }
    return new PageResponse.Redirect(
        request.pagePath() + "/" + id, Text.of("rettighet.gjort." + hva));
  }

  private PageResponse liste(PageRequest request) {
    String kommune = request.tenant().slug();
    TableQuery sporring = TableQuery.of(request, "", KOLONNER.sortableNames(), "vis");
    boolean bareApne = !sporring.filter("vis").orElse("").equals("alle");
    LocalDate idag = service.idag();
    String sok = sporring.search().toLowerCase(Locale.ROOT);
    List<Rad> rader =
        service.liste(kommune, bareApne).stream()
            .map(
                s ->
                    new Rad(
                        s,
                        TEKSTER.get(request.language(), "rettighet.slag." + s.slag()),
                        navn(kommune, s.tjeneste()),
                        s.stand(idag)))
            .filter(r -> r.tjeneste().toLowerCase(Locale.ROOT).contains(sok))
            .toList();
    if (sporring.export() != null) {
      return KOLONNER.download(
          skriver,
          sporring.export(),
          "personvernkrav",
          request.language(),
          TEKSTER,
          del -> Slice.part(rader, del, r -> r.sak().id()));
    }
    Map<String, Object> modell = new HashMap<>();
    modell.put("over", rader.stream().filter(r -> r.stand() == Svarfrist.Stand.OVER).count());
    modell.put("snart", rader.stream().filter(r -> r.stand() == Svarfrist.Stand.SNART).count());
    modell.put("uten", service.mineTjenester(kommune).isEmpty());
    modell.put("visValg", List.of(new Valg("alle", Text.of("rettighet.vis.alle"))));
    modell.put("personer", "/" + kommune + "/personer");
    modell.put(
        "tabell",
        KOLONNER.view(
            sporring,
            Slice.part(rader, sporring.page(), r -> r.sak().id()),
            Text.of("rettighet.utvalg")));
    return new PageResponse.View("personvern", Text.of("rettighet.nav"), modell);
  }

  private PageResponse nytt(PageRequest request, String tjeneste, String person) {
    String kommune = request.tenant().slug();
    if (service.mineTjenester(kommune).stream().noneMatch(t -> t.slug().equals(tjeneste))) {
      throw DomainException.notFound();
    }
    Map<String, Object> modell = new HashMap<>();
    modell.put("tjeneste", navn(kommune, tjeneste));
    modell.put("tilbake", "/" + kommune + "/personer/" + tjeneste + "/" + person);
    modell.put("slag", Valg.av(Sakslag.values(), "rettighet.slag."));
    modell.put("kanaler", Valg.av(Kanal.values(), "rettighet.kanal."));
    modell.put("fremsatt", Valg.av(FremsattAv.values(), "rettighet.fremsattAv."));
    modell.put("idag", dag(service.idag()));
    return new PageResponse.View("personvern-ny", Text.of("rettighet.ny"), modell);
  }

  private static Sakinnhold skrevet(PageRequest request, String tjeneste, String person) {
    FormReader skjema = new FormReader(request);
    LocalDate mottatt = skjema.date("mottatt");
    skjema.finish();
    return new Sakinnhold(
        tjeneste,
        person,
        skjema.choice("slag", Sakslag.values()),
        mottatt,
        skjema.choice("kanal", Kanal.values()),
        skjema.choice("fremsattAv", FremsattAv.values()),
        skjema.textOrNull("merknad"));
  }

  private PageResponse sak(PageRequest request, String id) {
    Sakbilde b = service.hent(request.tenant().slug(), id);
    Map<String, Object> modell = felles(request, b);
    List<Overgang> mulige = b.sak().mulige(b.dag());
    boolean leder = request.user().hasAny(TJENESTELEDER);
    for (Overgang o : Overgang.values()) {
      modell.put(
          "kan" + o.name().charAt(0) + o.name().substring(1).toLowerCase(Locale.ROOT),
          mulige.contains(o) && !b.sak().utenPerson() && (leder || !o.kreverLeder()));
    }
    modell.put("venterPaLeder", !leder && mulige.contains(Overgang.SLETT));
    modell.put("merknad", b.merknad());
    modell.put("hendelser", b.hendelser());
    modell.put("linjer", b.linjer().stream().map(l -> Linje.av(l, request.language())).toList());
    modell.put("fremsatt", Text.of("rettighet.fremsattAv." + b.sak().fremsattAv()));
    modell.put("kanal", Text.of("rettighet.kanal." + b.sak().kanal()));
    modell.put("siste", b.sistePakke() == null ? "" : b.sistePakke().sha256());
    modell.put(
        "sisteMangler", b.sistePakke() == null ? "" : String.join(", ", b.sistePakke().mangler()));
    return new PageResponse.View("personvern-sak", Text.of("rettighet.sak"), modell);
  }

  /** A line of a report in the reader's language. */
  record Linje(
      String modul, String tabell, long slettet, long anonymisert, long beholdt, String hvorfor) {
    static Linje av(Slettelinje l, Language sprak) {
      return new Linje(
          l.modul(), l.tabell(), l.slettet(), l.anonymisert(), l.beholdt(), l.hvorfor().in(sprak));
    }
  }

  private PageResponse handling(PageRequest request, String id, String hva) {
    String kommune = request.tenant().slug();
    if (!List.of("utlever", "forleng", "avsla", "trekk", "slett").contains(hva)) {
      throw DomainException.notFound();
    }
    Proving prove = hva.equals("slett") ? proving(kommune, id, request.language()) : null;
    Sakbilde b = prove == null ? service.hent(kommune, id) : prove.bilde();
    Map<String, Object> modell = felles(request, b);
    modell.put("hva", hva);
    modell.put("sporsmal", Text.of("rettighet.sporsmal." + hva));
    modell.put("hjelp", Text.of("rettighet.hjelp." + hva));
    modell.put("gjor", Text.of("rettighet.gjor." + hva));
    modell.put("medHjemmel", hva.equals("avsla") || hva.equals("slett"));
    modell.put("grunnValgfri", hva.equals("utlever") || hva.equals("trekk"));
    modell.put("slett", hva.equals("slett"));
    modell.put("bekreft", SakService.BEKREFT);
    modell.put("linjer", prove == null ? List.of() : prove.linjer());
    modell.put("hinder", prove == null ? "" : prove.hinder());
    return new PageResponse.View(
        "personvern-handling", Text.of("rettighet.sporsmal." + hva), modell);
  }

  /** What an erasure would do, or what is in its way. */
  private record Proving(Sakbilde bilde, List<Linje> linjer, String hinder) {}

  private Proving proving(String kommune, String id, Language sprak) {
    try {
      SakService.Proving p = service.prov(kommune, id);
      return new Proving(p.bilde(), p.linjer().stream().map(l -> Linje.av(l, sprak)).toList(), "");
    } catch (DomainException e) {
      if (e.kind() != ErrorKind.CONFLICT) {
        throw e;
      }
      return new Proving(service.hent(kommune, id), List.of(), TEKSTER.get(sprak, e.text()));
    }
  }

  private Map<String, Object> felles(PageRequest request, Sakbilde b) {
    Map<String, Object> modell = new HashMap<>();
    Sak s = b.sak();
    Person person = b.person();
    modell.put("s", s);
    modell.put("her", request.pagePath() + "/" + s.id());
    modell.put("overskrift", Text.of("rettighet.slag." + s.slag()));
    modell.put("person", person == null ? "" : person.visningsnavn());
    modell.put(
        "personSti",
        person == null ? "" : "/" + s.kommune() + "/personer/" + s.tjeneste() + "/" + s.personId());
    modell.put("tjeneste", navn(s.kommune(), s.tjeneste()));
    modell.put("tilstand", Text.of("rettighet.tilstand." + s.tilstand()));
    modell.put("frist", Text.of("rettighet.fristOrd." + s.stand(b.dag()), dag(s.frist())));
    modell.put("apen", s.tilstand().apen());
    return modell;
  }

  private String navn(String kommune, String slug) {
    return tjenester.finn(kommune, slug).map(Tjeneste::navn).orElse(slug);
  }

  private static String dag(LocalDate dag) {
    return Formats.date(dag);
  }
}
