// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import no.samtak.core.arkiv.internal.kart.Bidrag;
import no.samtak.core.arkiv.internal.kart.DatakartService;
import no.samtak.core.arkiv.internal.kart.Kartstand;
import no.samtak.core.arkiv.internal.kart.Modulbilde;
import no.samtak.core.arkiv.internal.kart.Modulhendelse;
import no.samtak.core.arkiv.internal.pakke.Arkivpakke;
import no.samtak.core.arkiv.internal.pakke.Framdrift;
import no.samtak.core.arkiv.internal.pakke.Kontroll;
import no.samtak.core.arkiv.internal.pakke.PakkeService;
import no.samtak.core.arkiv.internal.sletting.Sletting;
import no.samtak.core.arkiv.internal.sletting.SlettingService;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.table.TableWriter;
import no.samtak.platform.api.tenant.Tenant;
import no.samtak.platform.api.tenant.TenantDirectory;
import no.samtak.platform.api.text.Formats;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.text.Texts;
import no.samtak.platform.api.web.Page;
import no.samtak.platform.api.web.PagePath;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.PageResponse;
import no.samtak.platform.api.web.TableColumns;
import no.samtak.platform.api.web.TableQuery;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * {@code /drift/datakart}: the modules' data; below it {@code <modul>}, {@code <modul>/slett} where
 * a purge is tried, {@code <modul>/pakke/<id>} and {@code <modul>/sletting/<id>}, which show how
 * far the work has come while it goes on.
 */
@Component(service = Page.class)
@PagePath(
    segment = "datakart",
    scope = PagePath.Scope.NODE,
    nav = "arkiv.nav",
    navOrder = 20,
    navIcon = "ark")
@RequireRole(Role.OPERATOR)
public final class DatakartPage implements Page {
  static final String STI = "/drift/datakart";

  private static final String PAKKE = "pakke";
  private static final String SLETTING = "sletting";
  private static final String SLETT = "slett";
  private static final int HENDELSER = 20;
  private static final Texts TEKSTER = Texts.of(DatakartPage.class.getClassLoader());

  private static final TableColumns<Modulbilde> KOLONNER =
      TableColumns.<Modulbilde>start()
          .link("modul", Text.of("arkiv.kol.modul"), b -> b.kart().modul(), b -> b.kart().modul())
          .sortable()
          .tag("stand", Text.of("arkiv.kol.stand"), DatakartPage::stand, b -> farge(b.stand()))
          .sortable()
          .text("versjon", Text.of("arkiv.kol.versjon"), b -> b.kart().versjon())
          .number("tabeller", Text.of("arkiv.kol.tabeller"), b -> b.kart().tabeller().size())
          .number("rader", Text.of("arkiv.kol.rader"), Modulbilde::rader)
          .sortable()
          .number("avvik", Text.of("arkiv.kol.avvik"), b -> b.avvik().size())
          .sortable()
          .text(
              "arkivert",
              Text.of("arkiv.kol.arkivert"),
              b -> b.sistePakke() == null ? null : b.sistePakke().ferdig());

  private final DatakartService datakart;
  private final PakkeService pakker;
  private final SlettingService slettinger;
  private final TenantDirectory kommuner;
  private final TableWriter skriver;

  /** On the services. */
  @Activate
  public DatakartPage(
      @Reference DatakartService datakart,
      @Reference PakkeService pakker,
      @Reference SlettingService slettinger,
      @Reference TenantDirectory kommuner,
      @Reference TableWriter skriver) {
    this.datakart = datakart;
    this.pakker = pakker;
    this.slettinger = slettinger;
    this.kommuner = kommuner;
    this.skriver = skriver;
  }

  /** A line of a table of the page. */
  public record Rad(Object navn, Object tekst, Object mer, long tall) {}

  @Override
  public PageResponse get(PageRequest request) {
    List<String> rest = request.rest();
    if (rest.isEmpty()) {
      return liste(request);
    }
    Modulbilde bilde = datakart.hent(rest.get(0));
    if (rest.size() == 1) {
      return modul(request, bilde);
    }
    if (rest.size() == 2 && rest.get(1).equals(SLETT)) {
      return slett(bilde);
    }
    if (rest.size() == 3 && rest.get(1).equals(PAKKE)) {
      return pakke(bilde, pakker.hent(rest.get(2)));
    }
    if (rest.size() == 3 && rest.get(1).equals(SLETTING)) {
      return sletting(bilde, slettinger.hent(rest.get(2)));
    }
    throw DomainException.notFound();
  }

  private PageResponse liste(PageRequest request) {
    TableQuery sporring = TableQuery.of(request, "modul", KOLONNER.sortableNames(), "stand");
    String ord = sporring.search().toLowerCase(Locale.ROOT);
    List<Modulbilde> alle =
        datakart.alle().stream()
            .filter(
                b ->
                    (b.kart().modul() + " " + b.kart().navn().in(request.language()))
                        .toLowerCase(Locale.ROOT)
                        .contains(ord))
            .filter(b -> sporring.filter("stand").map(s -> s.equals(b.stand().name())).orElse(true))
            .sorted(orden(sporring))
            .toList();
    if (sporring.export() != null) {
      return KOLONNER.download(
          skriver,
          sporring.export(),
          "datakart",
          request.language(),
          TEKSTER,
          del -> Slice.part(alle, del, b -> b.kart().modul()));
    }
    long avvik = alle.stream().filter(b -> !b.avvik().isEmpty()).count();
    Map<String, Object> modell = new HashMap<>();
    modell.put(
        "tabell",
        KOLONNER.view(
            sporring,
            Slice.part(alle, sporring.page(), b -> b.kart().modul()),
            Text.of("arkiv.liste.navn")));
    modell.put(
        "overskrift",
        avvik == 0 ? Text.of("arkiv.overskrift.alt") : Text.of("arkiv.overskrift.avvik", avvik));
    modell.put(
        "stander",
        Arrays.stream(Kartstand.values())
            .map(s -> new Valg(s.name(), "arkiv.stand." + s))
            .toList());
    return new PageResponse.View("datakart-liste", Text.of("arkiv.tittel"), modell);
  }

  private static Comparator<Modulbilde> orden(TableQuery sporring) {
    Comparator<Modulbilde> orden =
        switch (sporring.sort()) {
          case "stand" -> Comparator.comparing(Modulbilde::stand);
          case "rader" -> Comparator.comparingLong(Modulbilde::rader);
          case "avvik" -> Comparator.comparingInt(b -> b.avvik().size());
          default -> Comparator.comparing(b -> b.kart().modul());
        };
    return (sporring.descending() ? orden.reversed() : orden).thenComparing(b -> b.kart().modul());
  }

  private PageResponse modul(PageRequest request, Modulbilde b) {
    Language sprak = request.language();
    String modul = b.kart().modul();
    Map<String, Object> modell = grunn(b);
    modell.put("formal", b.kart().formal().in(sprak));
    modell.put(
        "tabeller",
        b.kart().tabeller().stream()
            .map(
                t ->
                    new Rad(
                        t.tabell(),
                        t.innhold().in(sprak),
                        Text.of(
                            "arkiv.tabell.mer",
                            Text.of("arkiv.personer." + t.personer()),
                            t.oppbevaring().in(sprak)),
                        b.rader(t)))
            .toList());
    modell.put(
        "kommuner",
        b.kommuner().stream().map(k -> new Rad(navn(k.kommune()), "", "", k.rader())).toList());
    modell.put("kommunevalg", kommunevalg(b));
    List<Rad> bidrag = new ArrayList<>();
    for (Bidrag en : Bidrag.values()) {
      boolean har = b.kart().bidrag().contains(en);
      bidrag.add(
          new Rad(
              "arkiv.bidrag." + en, Text.of(har ? "arkiv.bidrag.ja" : "arkiv.bidrag.nei"), "", 0));
    }
    modell.put("bidrag", bidrag);
    modell.put(
        "pakker", pakker.avModul(modul).stream().limit(HENDELSER).map(this::pakkelinje).toList());
    modell.put(
        "slettinger",
        slettinger.avModul(modul).stream().limit(HENDELSER).map(this::slettelinje).toList());
    Slice<Modulhendelse> hendelser =
        Slice.part(
            datakart.hendelser(modul),
            new PageQuery(HENDELSER, request.param("etter").orElse(null)),
            Modulhendelse::nokkel);
    modell.put("hendelser", hendelser.rows());
    modell.put("neste", hendelser.next() == null ? "" : hendelser.next());
    return new PageResponse.View("datakart", Text.of("arkiv.modul.tittel", modul), modell);
  }

  private static Map<String, Object> grunn(Modulbilde b) {
    Map<String, Object> modell = new HashMap<>();
    modell.put("modul", b.kart().modul());
    modell.put("navn", b.kart().navn());
    modell.put("versjon", b.kart().versjon());
    modell.put("rader", b.rader());
    modell.put("stand", stand(b));
    modell.put("standsetning", standsetning(b));
    modell.put("farge", farge(b.stand()));
    modell.put("avvik", b.avvik());
    return modell;
  }

  private static Text stand(Modulbilde b) {
    return Text.of("arkiv.stand." + b.stand());
  }

  /** The truth of this step in a sentence. */
  private static Text standsetning(Modulbilde b) {
    Arkivpakke pakke = b.sistePakke();
    Sletting sletting = b.sisteSletting();
    if (b.stand() == Kartstand.ARKIVERT && pakke != null && pakke.ferdig() != null) {
      return Text.of(
          "arkiv.setning.ARKIVERT", b.rader(), Formats.dateTime(pakke.ferdig()), pakke.hvem());
    }
    if (b.stand() == Kartstand.SLETTET && sletting != null && sletting.ferdig() != null) {
      return Text.of(
          "arkiv.setning.SLETTET",
          sletting.rader(),
          Formats.dateTime(sletting.ferdig()),
          sletting.hvem());
    }
    return Text.of("arkiv.setning." + b.stand(), b.rader());
  }

  static String farge(Kartstand stand) {
    return switch (stand) {
      case PA_NODEN, INNE_IGJEN, SLETTET, INGEN_DATA, UTE_UTEN_DATA -> "neutral";
      case ARKIVERT -> "info";
      case UTE_MED_DATA -> "warning";
    };
  }

  private Object navn(String kommune) {
    return kommune.isEmpty()
        ? Text.of("arkiv.ingenKommune")
        : kommuner.find(kommune).map(Tenant::name).orElse(kommune);
  }

  /** A line of the page's table of rows. */
  private Rad linje(Sletting.Linje l) {
    return new Rad(
        l.tabell(), navn(l.kommune()), Text.of("arkiv.personer." + l.personer()), l.rader());
  }

  private List<Valg> kommunevalg(Modulbilde b) {
    return b.kommuner().stream()
        .map(Modulbilde.Kommunerad::kommune)
        .filter(k -> !k.isEmpty())
        .map(k -> new Valg(k, kommuner.find(k).map(Tenant::name).orElse(k)))
        .toList();
  }

  private Map<String, Object> pakkelinje(Arkivpakke p) {
    return Map.of(
        "sti", STI + "/" + p.modul() + "/" + PAKKE + "/" + p.id(),
        "fil", p.fil(),
        "startet", p.startet(),
        "omfang", omfang(p.kommune()),
        "hvem", p.hvem(),
        "rader", p.radsum(),
        "tilstand", Text.of("arkiv.pakke." + p.tilstand()),
        "kontroll", kontroll(p));
  }

  private static Text kontroll(Arkivpakke p) {
    return Text.of(p.kontroll() == null ? "arkiv.kontroll.ikke" : "arkiv.kontroll." + p.kontroll());
  }

  private Map<String, Object> slettelinje(Sletting s) {
    return Map.of(
        "sti", STI + "/" + s.modul() + "/" + SLETTING + "/" + s.id(),
        "startet", s.startet(),
        "omfang", omfang(s.kommune()),
        "hvem", s.hvem(),
        "rader", s.rader(),
        "grunn", s.grunn(),
        "tilstand", Text.of("arkiv.sletting." + s.tilstand()));
  }

  private Object omfang(String kommune) {
    return kommune.isEmpty() ? Text.of("arkiv.heleModulen") : navn(kommune);
  }

  private PageResponse slett(Modulbilde b) {
    Map<String, Object> modell = grunn(b);
    modell.put("kommunevalg", kommunevalg(b));
    return new PageResponse.View(
        "datakart-slett", Text.of("arkiv.slett.tittel", b.kart().modul()), modell);
  }

  private PageResponse pakke(Modulbilde b, Arkivpakke p) {
    if (!p.modul().equals(b.kart().modul())) {
      throw DomainException.notFound();
    }
    Map<String, Object> modell = grunn(b);
    framdrift(modell, p.tilstand() == Arkivpakke.Tilstand.BEGYNT, pakker.framdrift(p.id()));
    modell.put("p", p);
    modell.put("ferdig", p.tilstand() == Arkivpakke.Tilstand.FERDIG);
    modell.put("plassering", pakker.sti(p));
    modell.put("omfang", omfang(p.kommune()));
    modell.put("tilstand", Text.of("arkiv.pakke." + p.tilstand()));
    modell.put("kontroll", kontroll(p));
    modell.put("feil", p.feil());
    modell.put(
        "tabeller",
        p.innhold().stream().map(t -> new Rad(t.tabell(), t.sha256(), "", t.rader())).toList());
    return new PageResponse.View(
        "datakart-pakke", Text.of("arkiv.pakke.tittel", p.modul()), modell);
  }

  private PageResponse sletting(Modulbilde b, Sletting s) {
    if (!s.modul().equals(b.kart().modul())) {
      throw DomainException.notFound();
    }
    boolean prove = s.tilstand() == Sletting.Tilstand.PROVET;
    Map<String, Object> modell = grunn(b);
    framdrift(modell, s.tilstand().pagar(), slettinger.framdrift(s.id()));
    modell.put("s", s);
    modell.put("prove", prove);
    modell.put("omfang", omfang(s.kommune()));
    modell.put("tilstand", Text.of("arkiv.sletting." + s.tilstand()));
    modell.put("feil", s.feil());
    modell.put("linjer", s.linjer().stream().map(this::linje).toList());
    modell.put("hinder", prove ? slettinger.hinder(s.modul(), s.kommune()) : List.of());
    modell.put(
        "arkivsti",
        s.arkivpakke() == null ? "" : STI + "/" + s.modul() + "/" + PAKKE + "/" + s.arkivpakke());
    return new PageResponse.View(
        "datakart-sletting", Text.of("arkiv.slett.tittel", s.modul()), modell);
  }

  private static void framdrift(
      Map<String, Object> modell, boolean pagar, Optional<Framdrift> framdrift) {
    Framdrift f = framdrift.orElse(new Framdrift(0, 1));
    modell.put("pagar", pagar);
    modell.put("naa", f.ferdig());
    modell.put("av", Math.max(1, f.av()));
  }

  @Override
  public PageResponse post(PageRequest request) {
    List<String> rest = request.rest();
    if (rest.isEmpty()) {
      throw DomainException.notFound();
    }
    String modul = rest.get(0);
    String kommune = request.param("kommune").orElse("");
    String grunn = request.param("grunn").orElse("");
    if (rest.size() == 1) {
      Arkivpakke p = vedFelt("kommune", () -> pakker.bestill(Ids.next(), modul, kommune, grunn));
      return til(request, modul, PAKKE, p.id(), null);
    }
    if (rest.size() == 2 && rest.get(1).equals(SLETT)) {
      Sletting s = vedFelt("kommune", () -> slettinger.prov(Ids.next(), modul, kommune, grunn));
      return til(request, modul, SLETTING, s.id(), null);
    }
    if (rest.size() == 3 && rest.get(1).equals(PAKKE)) {
      Kontroll k = pakker.kontroller(rest.get(2));
      return til(request, modul, PAKKE, rest.get(2), Text.of("arkiv.kontroll." + k.svar()));
    }
    if (rest.size() == 3 && rest.get(1).equals(SLETTING)) {
      Sletting prove = slettinger.hent(rest.get(2));
      if (prove.tilstand() != Sletting.Tilstand.PROVET || !prove.modul().equals(modul)) {
        throw DomainException.notFound();
      }
      Sletting s =
          vedFelt(
              "bekreft",
              () ->
                  slettinger.slett(
                      Ids.next(),
                      modul,
                      prove.kommune(),
                      request.param("bekreft").orElse(""),
                      prove.grunn()));
      return til(request, modul, SLETTING, s.id(), null);
    }
    throw DomainException.notFound();
  }

  private static PageResponse til(
      PageRequest request, String modul, String slag, String id, @Nullable Text kvittering) {
    return new PageResponse.Redirect(
        request.pagePath() + "/" + modul + "/" + slag + "/" + id, kvittering);
  }

  /** What is in the way is shown at the form, with what was typed, and not as a page of its own. */
  private static <T> T vedFelt(String felt, Supplier<T> arbeid) {
    try {
      return arbeid.get();
    } catch (DomainException e) {
      if (e.kind() != ErrorKind.CONFLICT && e.kind() != ErrorKind.INSUFFICIENT_STORAGE) {
        throw e;
      }
      throw new DomainException(
          ErrorKind.INVALID, Text.of("feil.ugyldig"), List.of(new FieldError(felt, e.text())), e);
    }
  }
}
