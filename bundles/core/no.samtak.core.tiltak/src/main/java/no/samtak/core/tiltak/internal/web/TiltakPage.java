// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.web;

import static no.samtak.platform.api.security.Role.LESER;
import static no.samtak.platform.api.security.Role.OKONOM;
import static no.samtak.platform.api.security.Role.SAKSBEHANDLER;
import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samtak.core.api.tiltak.Tiltaksprofil;
import no.samtak.core.tiltak.internal.avtale.AvtaleService;
import no.samtak.core.tiltak.internal.endring.Handlinger;
import no.samtak.core.tiltak.internal.finans.Finansieringslinje;
import no.samtak.core.tiltak.internal.kjede.KjedeService;
import no.samtak.core.tiltak.internal.kjede.Lenkesok;
import no.samtak.core.tiltak.internal.krav.KravService;
import no.samtak.core.tiltak.internal.profil.Profil;
import no.samtak.core.tiltak.internal.profil.ProfilService;
import no.samtak.core.tiltak.internal.tidslinje.Tidslinje;
import no.samtak.core.tiltak.internal.tidslinje.TidslinjeService;
import no.samtak.core.tiltak.internal.tiltak.Planrader;
import no.samtak.core.tiltak.internal.tiltak.Registertiltak;
import no.samtak.core.tiltak.internal.tiltak.Tilstandsendring;
import no.samtak.core.tiltak.internal.tiltak.TiltakHendelse;
import no.samtak.core.tiltak.internal.tiltak.TiltakService;
import no.samtak.core.tiltak.internal.vakt.Port;
import no.samtak.core.tiltak.internal.vakt.Vaktsvar;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.table.TableWriter;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.web.Page;
import no.samtak.platform.api.web.PagePath;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.PageResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /{kommune}/tiltak}: the list; below it one tiltak with its state, sources and history. */
@Component(service = Page.class)
@PagePath(segment = TiltakPage.SEGMENT, nav = "tiltak.nav", navOrder = 20, navIcon = "flagg")
public final class TiltakPage implements Page {
  static final String SEGMENT = "tiltak";

  private static final PageQuery SISTE = new PageQuery(50, null);

  private final TiltakService service;
  private final Handlinger handlinger;
  private final ProfilService profiler;
  private final KjedeService kjede;
  private final TidslinjeService tidslinjer;
  private final KravService krav;
  private final TiltakListe liste;
  private final Map<String, Tiltaksside> sider;

  /** On the services. */
  @Activate
  public TiltakPage(
      @Reference TiltakService service,
      @Reference AvtaleService avtaler,
      @Reference ProfilService profiler,
      @Reference KjedeService kjede,
      @Reference TidslinjeService tidslinjer,
      @Reference KravService krav,
      @Reference Handlinger handlinger,
      @Reference TableWriter skriver) {
    this.service = service;
    this.profiler = profiler;
    this.kjede = kjede;
    this.tidslinjer = tidslinjer;
    this.krav = krav;
    this.handlinger = handlinger;
    this.liste = new TiltakListe(service, skriver);
    this.sider =
        Map.of(
            AvtaleSide.NAVN, new AvtaleSide(avtaler, skriver),
            ProfilSide.NAVN, new ProfilSide(profiler),
            KravSide.NAVN, new KravSide(krav));
  }

  @Override
  @RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM})
  public PageResponse get(PageRequest request) {
    List<String> rest = request.rest();
    return switch (rest.size()) {
      case 0 -> liste.vis(request, kanEndre(request));
      case 1 -> ett(request, rest.get(0));
      default -> side(rest).vis(request, tiltak(request), rest.subList(2, rest.size()));
    };
  }

  @Override
  @RequireRole({TJENESTELEDER, OKONOM})
  public PageResponse post(PageRequest request) {
    List<String> rest = request.rest();
    if (rest.isEmpty()) {
      throw DomainException.notFound();
    }
    return rest.size() == 1
        ? endreTilstand(request, rest.get(0))
        : side(rest).gjor(request, tiltak(request), rest.subList(2, rest.size()));
  }

  private Tiltaksside side(List<String> rest) {
    Tiltaksside side = sider.get(rest.get(1));
    if (side == null) {
      throw DomainException.notFound();
    }
    return side;
  }

  private Registertiltak tiltak(PageRequest request) {
    return service.hent(request.tenant().slug(), request.rest().get(0));
  }

  private PageResponse endreTilstand(PageRequest request, String tiltakId) {
    Registertiltak endret;
    try {
      endret =
          service.endreTilstand(
              request.tenant().slug(),
              tiltakId,
              request.version(),
              request.param("hendelse").orElse(""),
              request.param("begrunnelse").orElse(""));
    } catch (DomainException e) {
      if (e.kind() != ErrorKind.CONFLICT || e.fields().isEmpty()) {
        throw e;
      }
      // A guard is in the way: the form comes again with what is missing, and what was typed.
      throw DomainException.invalid(
          e.fields().stream().map(f -> new FieldError("hendelse", f.message())).toList());
    }
    return new PageResponse.Redirect(
        request.path(),
        Text.of("tiltak.endret", endret.navn(), TiltakListe.tilstand(endret.tilstand())));
  }

  private PageResponse ett(PageRequest request, String tiltakId) {
    String kommune = request.tenant().slug();
    Registertiltak tiltak = service.hent(kommune, tiltakId);
    if (!tiltak.tiltakId().equals(tiltakId)) {
      // Joined with another: an old link still leads somewhere.
      return new PageResponse.Redirect(request.pagePath() + "/" + tiltak.tiltakId(), null);
    }
    List<Finansieringslinje> finansiering = service.finansiering(kommune, tiltakId);
    Map<String, Object> modell = new HashMap<>();
    modell.put("tiltak", tiltak);
    modell.put("tilstand", TiltakListe.tilstand(tiltak.tilstand()));
    modell.put("farge", TiltakListe.farge(tiltak.tilstand()));
    modell.put(
        "hendelser",
        TiltakHendelse.mulige(tiltak.tilstand()).stream()
            .map(h -> new Valg(h.name(), Text.of("tiltak.hendelse." + h.name())))
            .toList());
    modell.put("kanEndre", kanEndre(request));
    modell.put("finansiering", finansiering);
    Planrader rader = service.rader(kommune, tiltakId);
    modell.put("kilder", kilder(rader.egne()));
    modell.put("kanskje", kilder(rader.kanskje()));
    modell.put("navnesti", "/" + kommune + "/" + NavnPage.SEGMENT);
    modell.put("sammen", sammen(kommune, tiltakId));
    Profil profil = profiler.hent(kommune, tiltakId);
    modell.put("profil", profil);
    modell.put("par", opplysninger(profil.profil()));
    modell.put("krav", krav.hent(kommune, tiltakId));
    modell.put("lenker", kjede.alle(kommune, Lenkesok.av(tiltakId)));
    modell.put("kjedesti", "/" + kommune + "/" + KjedePage.SEGMENT);
    Optional<Tidslinje> tidslinje = tidslinjer.av(kommune, tiltakId);
    modell.put("harRegister", tidslinje.isPresent());
    tidslinje
        .filter(t -> !t.rader().isEmpty())
        .ifPresent(
            t -> {
              modell.put("tidslinje", t);
              modell.put("tegning", Tidslinjetegning.av(t));
            });
    modell.put("historikk", service.historikk(kommune, tiltakId, SISTE).rows());
    modell.put("endringer", handlinger.av(kommune, tiltakId, SISTE).rows());
    modell.put("porter", porter(service.porter(kommune, tiltakId), request.language()));
    return new PageResponse.View("tiltak", Text.of(tiltak.navn()), modell);
  }

  /** A tiltak that is joined with this one, and what had happened to it. */
  record Sammen(String tiltakId, List<Tilstandsendring> historikk) {}

  private List<Sammen> sammen(String kommune, String tiltakId) {
    return service.slugger(kommune, tiltakId).stream()
        .filter(s -> !s.equals(tiltakId))
        .map(s -> new Sammen(s, service.egenHistorikk(kommune, s, SISTE).rows()))
        .toList();
  }

  /** What stands in a line of its own. */
  record Par(Text navn, Text verdi) {}

  private static List<Par> opplysninger(Tiltaksprofil p) {
    List<Par> par = new ArrayList<>();
    legg(par, "profil.bakgrunn", p.bakgrunn());
    legg(par, "profil.malgruppe", p.malgruppe());
    legg(par, "profil.fase", p.fase());
    legg(par, "profil.niva", p.niva());
    legg(par, "profil.hjemmel", p.hjemmel());
    Boolean lovpalagt = p.lovpalagt();
    if (lovpalagt != null) {
      par.add(
          new Par(
              Text.of("profil.lovpalagt"),
              Text.of(lovpalagt ? "profil.lovpalagt.ja" : "profil.lovpalagt.nei")));
    }
    Integer kapasitet = p.kapasitet();
    legg(par, "profil.kapasitet", kapasitet == null ? "" : kapasitet.toString());
    legg(par, "profil.organisering", p.organisering());
    p.parametre().forEach(t -> par.add(new Par(ord(t.navn()), ord(t.verdi()))));
    return par;
  }

  private static void legg(List<Par> par, String navn, String verdi) {
    if (!verdi.isEmpty()) {
      par.add(new Par(Text.of(navn), ord(verdi)));
    }
  }

  /** What people have written, as it is. */
  private static Text ord(String tekst) {
    return Text.of("scenario.ord", tekst);
  }

  /** A change that can come next, with its guards. */
  record Vist(Text hva, boolean stengt, List<Vakt> vakter) {}

  /** A guard in the reader's language. */
  record Vakt(String navn, Text stand, String farge, List<String> mangler) {}

  private static List<Vist> porter(List<Port> porter, Language sprak) {
    return porter.stream()
        .filter(p -> !p.svar().isEmpty())
        .map(
            p ->
                new Vist(
                    Text.of("tiltak.hendelse." + p.hendelse()),
                    p.stengt(),
                    p.svar().stream().map(s -> vakt(s, sprak)).toList()))
        .toList();
  }

  private static Vakt vakt(Vaktsvar svar, Language sprak) {
    return new Vakt(
        svar.navn().in(sprak),
        Text.of("vakt.stand." + svar.stand()),
        svar.stopper() ? "warning" : svar.stand() == Vaktsvar.Stand.KLAR ? "neutral" : "info",
        svar.mangler().stream().map(m -> m.in(sprak)).toList());
  }

  /** A row of the source: where it stands, and the cells that have something in them. */
  record Kilde(String sted, List<Map.Entry<String, String>> celler) {}

  private static List<Kilde> kilder(List<Map<String, String>> rader) {
    List<Kilde> kilder = new ArrayList<>();
    for (Map<String, String> rad : rader) {
      List<Map.Entry<String, String>> celler =
          rad.entrySet().stream()
              .filter(c -> !c.getValue().isEmpty() && !c.getKey().equals("kilderad"))
              .map(c -> Map.entry(c.getKey(), c.getValue()))
              .toList();
      kilder.add(new Kilde(rad.getOrDefault("kilderad", ""), celler));
    }
    return kilder;
  }

  static boolean kanEndre(PageRequest request) {
    return request.user().hasAny(TJENESTELEDER, OKONOM);
  }
}
