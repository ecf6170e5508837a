// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.web;

import static no.samtak.platform.api.security.Role.SAKSBEHANDLER;
import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samtak.core.api.personvern.Dybde;
import no.samtak.core.api.personvern.Formal;
import no.samtak.core.api.personvern.Samtykkevisning;
import no.samtak.core.person.internal.person.Endring;
import no.samtak.core.person.internal.person.Fletting;
import no.samtak.core.person.internal.person.PersonService;
import no.samtak.core.person.internal.person.Personalia;
import no.samtak.core.person.internal.person.Personbilde;
import no.samtak.core.person.internal.person.Personsok;
import no.samtak.core.person.internal.tjeneste.Enhet;
import no.samtak.core.person.internal.tjeneste.TjenesteService;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.security.PersonLog;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.text.Formats;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.web.FormReader;
import no.samtak.platform.api.web.Page;
import no.samtak.platform.api.web.PagePath;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.PageResponse;
import no.samtak.platform.api.web.TableColumns;
import no.samtak.platform.api.web.TableQuery;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.FieldOption;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * {@code /{kommune}/personer}: choose a service; below it {@code <tjeneste>} with list and search,
 * {@code ny}, {@code nodtilgang}, {@code <id>}, and {@code endre}, {@code historikk}, {@code logg},
 * {@code like} below one person. A search is sent in a body, never in an address (P10).
 */
@Component(service = Page.class)
@PagePath(segment = "personer", nav = "person.personer", navOrder = 2, navIcon = "personer")
@RequireRole({SAKSBEHANDLER, TJENESTELEDER})
public final class PersonPage implements Page {
  /** As many are opened to be sorted by name. */
  private static final int SORTERT = 500;

  private static final TableColumns<Personbilde> COLUMNS =
      TableColumns.<Personbilde>start()
          .link(
              "navn",
              Text.of("person.felt.navn"),
              b -> b.person().personalia().sortert(),
              b -> b.person().id())
          .date(
              "fodselsdato",
              Text.of("person.felt.fodselsdato"),
              b -> b.person().personalia().fodselsdato());

  private static final TableColumns<PersonLog.Look> LOOKS =
      TableColumns.<PersonLog.Look>start()
          .text("tid", Text.of("person.logg.tid"), PersonLog.Look::at)
          .text("bruker", Text.of("person.logg.hvem"), PersonLog.Look::user)
          .text("rolle", Text.of("person.logg.rolle"), l -> Text.of("person.logg.sitat", l.roles()))
          .text("hva", Text.of("person.logg.hva"), l -> Text.of("person.logg.sitat", l.what()))
          .text(
              "hvorfor", Text.of("person.logg.hvorfor"), l -> Text.of("person.logg.sitat", l.why()))
          .tag(
              "resultat",
              Text.of("person.logg.resultat"),
              l -> Text.of(l.allowed() ? "person.logg.vist" : "person.logg.nektet"),
              l -> l.allowed() ? "neutral" : "warning");

  private final TjenesteService tjenester;
  private final PersonService personer;
  private final Fletting fletting;
  private final Nodside nod;
  private final PersonLog logg;

  /** Where nobody publishes it, the page tells nothing of consents. */
  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY,
      fieldOption = FieldOption.REPLACE)
  volatile @Nullable Samtykkevisning samtykker;

  /** On the services. */
  @Activate
  public PersonPage(
      @Reference TjenesteService tjenester,
      @Reference PersonService personer,
      @Reference Fletting fletting,
      @Reference Nodside nod,
      @Reference PersonLog logg) {
    this.tjenester = tjenester;
    this.personer = personer;
    this.fletting = fletting;
    this.nod = nod;
    this.logg = logg;
  }

  @Override
  public PageResponse get(PageRequest request) {
    List<String> rest = request.rest();
    String kommune = request.tenant().slug();
    if (rest.isEmpty()) {
      return velg(request, kommune);
    }
    String tjeneste = rest.get(0);
    if (rest.size() == 1) {
      return liste(request, kommune, enhet(kommune, tjeneste));
    }
    if (rest.size() == 2) {
      return switch (rest.get(1)) {
        case "ny" -> skjema(request, enhet(kommune, tjeneste), null);
        case "nodtilgang" -> nod.vis(request, tjenester.enhet(kommune, tjeneste));
        default -> en(request, kommune, tjeneste, rest.get(1));
      };
    }
    if (rest.size() == 3) {
      String id = rest.get(1);
      return switch (rest.get(2)) {
        case "endre" -> skjema(request, enhet(kommune, tjeneste), les(kommune, tjeneste, id));
        case "historikk" -> historikk(request, kommune, tjeneste, id);
        case "logg" -> logg(request, kommune, tjeneste, id);
        case "like" -> like(request, kommune, tjeneste, id);
        default -> throw DomainException.notFound();
      };
    }
    throw DomainException.notFound();
  }

  @Override
  public PageResponse post(PageRequest request) {
    List<String> rest = request.rest();
    String kommune = request.tenant().slug();
    if (rest.size() == 1) {
      return sok(request, kommune, enhet(kommune, rest.get(0)));
    }
    if (rest.size() == 2 && rest.get(1).equals("ny")) {
      Personbilde ny =
          personer.opprett(kommune, rest.get(0), Ids.next(), Personskjema.les(request));
      return til(request, rest.get(0), ny.person().id(), Text.of("person.kvittering.ny"));
    }
    if (rest.size() == 2 && rest.get(1).equals("nodtilgang")) {
      return nod.gjor(request, tjenester.enhet(kommune, rest.get(0)));
    }
    if (rest.size() == 3 && rest.get(2).equals("endre")) {
      personer.endre(
          kommune, rest.get(0), rest.get(1), request.version(), Personskjema.les(request));
      return til(request, rest.get(0), rest.get(1), Text.of("person.kvittering.endret"));
    }
    if (rest.size() == 3 && rest.get(2).equals("like")) {
      return flett(request, kommune, rest.get(0), rest.get(1));
    }
    throw DomainException.notFound();
  }

  private PageResponse velg(PageRequest request, String kommune) {
    List<Enhet> mine = tjenester.mine(kommune);
    Map<String, Object> modell = new HashMap<>();
    modell.put("mine", mine);
    modell.put(
        "andre", tjenester.enheter(kommune).stream().filter(e -> !mine.contains(e)).toList());
    return new PageResponse.View("personer-valg", Text.of("person.personer"), modell);
  }

  private PageResponse liste(PageRequest request, String kommune, Enhet enhet) {
    TableQuery query = TableQuery.of(request, "navn", COLUMNS.sortableNames());
    String slug = enhet.tjeneste().slug();
    Map<String, Object> modell = new HashMap<>();
    modell.put("enhet", enhet);
    modell.put("sokt", false);
    modell.put("flere", false);
    modell.put(
        "tabell",
        COLUMNS.view(
            query,
            personer.etterNavn(kommune, slug, query.page(), SORTERT),
            Text.of("person.utvalg")));
    return new PageResponse.View("personer", Text.of("person.personer"), modell);
  }

  private PageResponse sok(PageRequest request, String kommune, Enhet enhet) {
    FormReader leser = new FormReader(request);
    String ord = request.param("ord").orElse("");
    boolean nummer = ord.chars().filter(Character::isDigit).count() >= 6;
    Personsok sok = new Personsok(nummer ? ord : null, nummer ? null : ord, leser.date("fodt"));
    leser.finish();
    PersonService.Treff treff;
    try {
      treff = personer.sok(kommune, enhet.tjeneste().slug(), sok);
    } catch (DomainException e) {
      if (e.fields().isEmpty()) {
        throw e;
      }
      throw DomainException.invalid(
          List.of(new no.samtak.platform.api.error.FieldError("ord", e.fields().get(0).message())));
    }
    TableQuery query = TableQuery.of(request, "navn", COLUMNS.sortableNames());
    Map<String, Object> modell = new HashMap<>();
    modell.put("enhet", enhet);
    modell.put("sokt", true);
    modell.put("flere", treff.flere());
    modell.put(
        "tabell",
        COLUMNS.view(
            query,
            new no.samtak.platform.api.rest.Slice<>(treff.rader(), null),
            Text.of("person.treff", treff.rader().size())));
    return new PageResponse.View("personer", Text.of("person.personer"), modell);
  }

  private PageResponse en(PageRequest request, String kommune, String tjeneste, String id) {
    Personbilde b = les(kommune, tjeneste, id);
    Personalia p = b.person().personalia();
    LocalDate idag = personer.idag();
    Map<String, Object> modell = new HashMap<>();
    modell.put("b", b);
    modell.put("p", p);
    modell.put("sti", request.pagePath() + "/" + tjeneste + "/" + id);
    modell.put("tjenesteSti", request.pagePath() + "/" + tjeneste);
    modell.put("kravSti", "/" + kommune + "/personvern/ny/" + tjeneste + "/" + id);
    modell.put("tjeneste", tjenester.enhet(kommune, tjeneste).tjeneste().navn());
    modell.put("alder", p.alder(idag) == null ? -1 : p.alder(idag));
    modell.put("nummer", nummer(p.identitetsnummer()));
    modell.put("gradert", p.gradering().skjuler());
    modell.put("vergeGjelder", p.verge().gjelder(idag));
    modell.put("fullmaktGjelder", p.fullmakt().gjelder(idag));
    modell.put("grunnlag", Text.of("person.grunnlag." + b.slipp().grunnlag()));
    Samtykkevisning visning = b.egen() ? samtykker : null;
    modell.put("samtykkeSti", visning == null ? "" : visning.sti(kommune, tjeneste, id));
    modell.put(
        "kanFortelles",
        visning == null
            ? List.of()
            : visning.kanFortelles(kommune, tjeneste, id).stream()
                .map(k -> fortellbar(k, request.language()))
                .toList());
    return new PageResponse.View("person", Text.of("person.en"), modell);
  }

  /** Somebody outside the services who may be told something. */
  record Fortellbar(String navn, Text hva, String sti) {}

  private static Fortellbar fortellbar(Samtykkevisning.KanFortelles k, Language sprak) {
    String hva = String.join(", ", k.hva().stream().map(h -> h.in(sprak)).toList());
    return new Fortellbar(
        k.navn(), Text.of("person.kanFaVite.hva", hva, Formats.date(k.tilOgMed())), k.sti());
  }

  private PageResponse skjema(PageRequest request, Enhet enhet, @Nullable Personbilde b) {
    if (b != null && !b.egen()) {
      throw DomainException.forbidden();
    }
    Map<String, Object> modell = Personskjema.felter(b == null ? null : b.person().personalia());
    String sti = request.pagePath() + "/" + enhet.tjeneste().slug();
    modell.put("ny", b == null);
    modell.put("adresseSkjult", b != null && b.adresseSkjult());
    modell.put("versjon", b == null ? 0L : b.person().versjon());
    modell.put("enhet", enhet);
    modell.put("tjenesteSti", sti);
    modell.put("tilbake", b == null ? sti : sti + "/" + b.person().id());
    Text tittel = Text.of(b == null ? "person.ny" : "person.endre");
    modell.put("overskrift", tittel);
    return new PageResponse.View("person-skjema", tittel, modell);
  }

  /** A step as the page shows it. */
  record Steg(Text hva, String naar, String av, String grunn, List<Felt> felter) {}

  /** A field of a step. */
  record Felt(Text navn, String fra, String til) {}

  private PageResponse historikk(PageRequest request, String kommune, String tjeneste, String id) {
    List<Steg> steg =
        personer.historikk(kommune, tjeneste, id, 100).stream().map(PersonPage::steg).toList();
    Map<String, Object> modell = under(request, tjeneste, id);
    modell.put("steg", steg);
    return new PageResponse.View("person-historikk", Text.of("person.historikk"), modell);
  }

  private static Steg steg(Endring e) {
    return new Steg(
        Text.of("person.hva." + e.hva()),
        Formats.dateTime(e.tid()),
        e.av(),
        e.grunn(),
        e.felter().stream()
            .map(f -> new Felt(Text.of("person.felt." + f.felt()), f.fra(), f.til()))
            .toList());
  }

  private PageResponse logg(PageRequest request, String kommune, String tjeneste, String id) {
    // Lets in, and logs, before the log is read.
    personer.slippTilLogg(kommune, tjeneste, id);
    TableQuery query = TableQuery.of(request, "tid", LOOKS.sortableNames());
    Map<String, Object> modell = under(request, tjeneste, id);
    modell.put(
        "tabell",
        LOOKS.view(
            query,
            logg.of(kommune, tjeneste, id, new PageQuery(50, query.after())),
            Text.of("person.logg.utvalg")));
    return new PageResponse.View("person-logg", Text.of("person.logg"), modell);
  }

  private PageResponse like(PageRequest request, String kommune, String tjeneste, String id) {
    List<Personbilde> like = fletting.like(kommune, tjeneste, id);
    Personbilde b = les(kommune, tjeneste, id);
    Map<String, Object> modell = under(request, tjeneste, id);
    modell.put("like", like);
    modell.put("b", b);
    modell.put("versjon", b.person().versjon());
    modell.put(
        "valg",
        like.stream()
            .map(l -> Valg.ord(l.person().id(), beskrevet(l.person().personalia())))
            .toList());
    modell.put(
        "flettet",
        personer.historikk(kommune, tjeneste, id, 100).stream()
            .filter(e -> !e.annen().isEmpty())
            .filter(e -> e.hva() == no.samtak.core.person.internal.person.Innslag.Hva.FLETTET)
            .map(e -> Valg.ord(e.annen(), Formats.dateTime(e.tid()) + ", " + e.av()))
            .toList());
    return new PageResponse.View("person-like", Text.of("person.like"), modell);
  }

  private static String beskrevet(Personalia p) {
    String dag = Personskjema.dag(p.fodselsdato());
    return p.visningsnavn() + (dag.isEmpty() ? "" : ", " + dag);
  }

  private PageResponse flett(PageRequest request, String kommune, String tjeneste, String id) {
    String grunn = request.param("grunn").orElse("");
    String annen = request.param("annen").orElse("");
    if (annen.isEmpty()) {
      throw DomainException.invalid(
          List.of(new no.samtak.platform.api.error.FieldError("annen", Text.of("feil.paakrevd"))));
    }
    boolean skill = request.param("skill").isPresent();
    if (skill) {
      fletting.skill(kommune, tjeneste, id, request.version(), annen, grunn);
    } else {
      fletting.flett(kommune, tjeneste, id, request.version(), annen, grunn);
    }
    return til(
        request,
        tjeneste,
        id,
        Text.of(skill ? "person.kvittering.skilt" : "person.kvittering.flettet"));
  }

  private Map<String, Object> under(PageRequest request, String tjeneste, String id) {
    Map<String, Object> modell = new HashMap<>();
    modell.put("sti", request.pagePath() + "/" + tjeneste + "/" + id);
    modell.put("tjenesteSti", request.pagePath() + "/" + tjeneste);
    return modell;
  }

  /** The service, where the user works there; else it is not found as one that is not there. */
  private Enhet enhet(String kommune, String slug) {
    return tjenester.mine(kommune).stream()
        .filter(e -> e.tjeneste().slug().equals(slug))
        .findFirst()
        .orElseThrow(DomainException::notFound);
  }

  private Personbilde les(String kommune, String tjeneste, String id) {
    return personer.hent(kommune, tjeneste, id, Dybde.INNHOLD, Formal.HJELP);
  }

  private static PageResponse til(PageRequest request, String tjeneste, String id, Text ord) {
    return new PageResponse.Redirect(request.pagePath() + "/" + tjeneste + "/" + id, ord);
  }

  private static String nummer(String siffer) {
    return siffer.length() == 11 ? siffer.substring(0, 6) + " " + siffer.substring(6) : "";
  }
}
