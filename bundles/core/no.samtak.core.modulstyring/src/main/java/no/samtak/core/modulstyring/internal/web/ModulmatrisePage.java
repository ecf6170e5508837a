// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.web;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samtak.core.api.modul.Modultilstand;
import no.samtak.core.modulstyring.internal.tilstand.Modulstand;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.table.TableFormat;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.web.Page;
import no.samtak.platform.api.web.PagePath;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.PageResponse;
import no.samtak.platform.api.web.TableQuery;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * {@code /drift/modulmatrise}: what waits for the operator, and every module in every kommune;
 * below it {@code forslag}, {@code kalender}, {@code <kommune>/<modul>} and {@code
 * <kommune>/forslag/<id>}.
 */
@Component(service = Page.class)
@PagePath(
    segment = ModulmatrisePage.SEGMENT,
    scope = PagePath.Scope.NODE,
    nav = "side.drift.nav",
    navOrder = 9,
    navIcon = "tall")
@RequireRole(Role.OPERATOR)
public final class ModulmatrisePage implements Page {
  static final String SEGMENT = "modulmatrise";

  private final Tjenester tjenester;
  private final Modulside modul;
  private final Forslagsside forslag;
  private final Forslagsliste forslagsliste;
  private final Kalenderliste kalender;

  /** On the services. */
  @Activate
  public ModulmatrisePage(@Reference Tjenester tjenester) {
    this.tjenester = tjenester;
    this.modul = new Modulside(tjenester);
    this.forslag = new Forslagsside(tjenester);
    this.forslagsliste = new Forslagsliste(tjenester);
    this.kalender = new Kalenderliste(tjenester);
  }

  @Override
  public PageResponse get(PageRequest request) {
    List<String> rest = request.rest();
    Sted sted = Sted.iDrift();
    if (rest.isEmpty()) {
      return matrise(request, sted);
    }
    String forste = rest.get(0);
    if (rest.equals(List.of(Sted.FORSLAG))) {
      return forslagsliste.vis(request, sted, "");
    }
    if (rest.equals(List.of(Sted.KALENDER))) {
      return kalender.vis(request, sted, "");
    }
    krevDekket(request, forste);
    if (rest.size() == 1) {
      return new PageResponse.Redirect(sted.rot() + "?kommune=" + forste, null);
    }
    if (rest.size() == 2) {
      return modul.vis(request, sted, forste, rest.get(1));
    }
    if (erForslag(rest)) {
      return forslag.vis(request, sted, forste, rest.get(2));
    }
    throw DomainException.notFound();
  }

  @Override
  public PageResponse post(PageRequest request) {
    List<String> rest = request.rest();
    if (rest.size() < 2) {
      throw DomainException.notFound();
    }
    String kommune = rest.get(0);
    krevDekket(request, kommune);
    if (rest.size() == 2) {
      return modul.gjor(request, Sted.iDrift(), kommune, rest.get(1));
    }
    if (erForslag(rest)) {
      return forslag.gjor(request, Sted.iDrift(), kommune, rest.get(2));
    }
    throw DomainException.notFound();
  }

  private static boolean erForslag(List<String> rest) {
    return rest.size() == 3 && rest.get(1).equals(Sted.FORSLAG);
  }

  /** Absent, and not the operator's, are the same. */
  private static void krevDekket(PageRequest request, String kommune) {
    if (!request.user().covers(kommune)) {
      throw DomainException.notFound();
    }
  }

  private PageResponse matrise(PageRequest request, Sted sted) {
    Oversikt oversikt = new Oversikt(tjenester, request, sted, "");
    Navn navn = oversikt.navn();
    Modulliste liste = new Modulliste(request.language(), sted, navn, oversikt.apne());
    TableQuery sporring = liste.sporring(request);
    List<Modulstand> utvalg = liste.utvalg(oversikt.stander(), sporring);
    if (sporring.export() != null) {
      return liste.fil(tjenester, utvalg, sporring, "modulmatrise");
    }
    Map<String, Object> modell = new HashMap<>();
    oversikt.til(modell);
    long kommuner = oversikt.stander().stream().map(s -> s.status().kommune()).distinct().count();
    long moduler = oversikt.stander().stream().map(s -> s.status().modul()).distinct().count();
    modell.put("over", Text.of("side.drift.over", moduler, kommuner));
    modell.put(
        "ingress",
        Text.of("side.drift.ingress", oversikt.apne().size() - oversikt.tilLeser().size()));
    modell.put("hindret", oversikt.hindret().size());
    modell.put(
        "matrise",
        Matrise.av(
            utvalg.stream()
                .sorted(liste.etterNavn().thenComparing(s -> s.status().modul()))
                .toList(),
            liste,
            sted,
            navn));
    modell.put("sporring", sporring);
    modell.put("csv", sporring.exportLink(TableFormat.CSV));
    modell.put("xlsx", sporring.exportLink(TableFormat.XLSX));
    modell.put("tegn", Tegn.alle());
    modell.put("kommuner", Forslagsliste.kommuner(oversikt.stander(), navn));
    modell.put("tilstander", Modulliste.tilstander());
    return new PageResponse.View("modulmatrise", Text.of("side.drift.nav"), modell);
  }

  /** A sign of the matrix, and what it stands for. */
  record Tegn(String tegn, Text tilstand, Text betyr) {
    static List<Tegn> alle() {
      return java.util.Arrays.stream(Modultilstand.values())
          .sorted(Comparator.comparing(Tegn::plass))
          .map(t -> new Tegn(Ord.tegn(t), Ord.tilstand(t), Ord.betyr(t)))
          .toList();
    }

    /** What runs comes first. */
    private static int plass(Modultilstand tilstand) {
      return switch (tilstand) {
        case AKTIV -> 0;
        case SKRIVEBESKYTTET -> 1;
        case DEAKTIVERT -> 2;
        case INSTALLERT -> 3;
        case TILGJENGELIG -> 4;
        case AVINSTALLERT -> 5;
      };
    }
  }
}
