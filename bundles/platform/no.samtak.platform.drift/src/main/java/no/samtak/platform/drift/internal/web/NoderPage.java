// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.table.TableFormat;
import no.samtak.platform.api.table.TableWriter;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.text.Texts;
import no.samtak.platform.api.web.Page;
import no.samtak.platform.api.web.PagePath;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.PageResponse;
import no.samtak.platform.api.web.TableColumns;
import no.samtak.platform.api.web.TableQuery;
import no.samtak.platform.api.web.TableView.Cell;
import no.samtak.platform.drift.internal.modul.Modultilstand;
import no.samtak.platform.drift.internal.node.Nodemodul;
import no.samtak.platform.drift.internal.node.Nodetilstand;
import no.samtak.platform.drift.internal.node.Nodetjeneste;
import no.samtak.platform.drift.internal.node.Nodetjeneste.Oversikt;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /drift/noder}: the nodes and how each of them is; below it one node with its modules. */
@Component(service = Page.class)
@PagePath(
    segment = "noder",
    scope = PagePath.Scope.NODE,
    nav = "drift.noder.nav",
    navOrder = 15,
    navIcon = "tall")
@RequireRole(Role.OPERATOR)
public final class NoderPage implements Page {
  private static final Texts TEXTS = Texts.of(NoderPage.class.getClassLoader());

  private static final TableColumns<Oversikt> COLUMNS =
      TableColumns.<Oversikt>start()
          .cell(
              "navn",
              Text.of("drift.noder.navn"),
              o -> o.rad().navn(),
              o ->
                  Cell.link(o.rad().navn(), "/drift/noder/" + o.rad().id())
                      .withNote(
                          o.rad().egen()
                              ? Text.of("drift.noder.denne")
                              : Text.of("drift.noder.paa", o.rad().adresse())))
          .sortable()
          .cell(
              "tilstand",
              Text.of("drift.kol.tilstand"),
              o -> tilstand(o),
              o ->
                  o.rad().tilstand() == Nodetilstand.KLAR
                      ? Cell.of(tilstand(o))
                      : Cell.tag(tilstand(o), farge(o.rad().tilstand())))
          .sortable()
          .cell(
              "avvik",
              Text.of("drift.avvik"),
              o -> o.avvik().size(),
              o ->
                  o.avvik().isEmpty()
                      ? Cell.of(0)
                      : Cell.tag(Text.of("drift.noder.avvik", o.avvik().size()), "warning"))
          .sortable()
          .cell(
              "minne",
              Text.of("drift.noder.minne"),
              o -> o.rad().bilde().minneBrukt(),
              o ->
                  Cell.of(
                      Text.of(
                          "drift.noder.minneAv",
                          o.rad().bilde().minneBrukt(),
                          o.rad().bilde().minneMaks())))
          .sortable()
          .number("svar", Text.of("drift.noder.svar"), o -> o.rad().bilde().svar())
          .number("feilet", Text.of("drift.noder.feilet"), o -> o.rad().bilde().feilet())
          .sortable()
          .text("sistSett", Text.of("drift.noder.sistSett"), o -> o.rad().sistSett());

  /** Everything, a column each. */
  private static final TableColumns<Oversikt> FILE_COLUMNS =
      TableColumns.<Oversikt>start()
          .text("navn", Text.of("drift.noder.navn"), o -> o.rad().navn())
          .text("tilstand", Text.of("drift.kol.tilstand"), NoderPage::tilstand)
          .number("avvik", Text.of("drift.avvik"), o -> o.avvik().size())
          .number("aktive", Text.of("drift.noder.aktive"), Oversikt::aktive)
          .number("minne", Text.of("drift.noder.minne"), o -> o.rad().bilde().minneBrukt())
          .number("minneMaks", Text.of("drift.noder.minneMaks"), o -> o.rad().bilde().minneMaks())
          .number("bunter", Text.of("drift.noder.bunter"), o -> o.rad().bilde().bunter())
          .number("svar", Text.of("drift.noder.svar"), o -> o.rad().bilde().svar())
          .number("feilet", Text.of("drift.noder.feilet"), o -> o.rad().bilde().feilet())
          .text("versjon", Text.of("drift.kol.versjon"), o -> o.rad().bilde().versjon())
          .text("sistSett", Text.of("drift.noder.sistSett"), o -> o.rad().sistSett())
          .text("id", Text.of("drift.noder.id"), o -> o.rad().id());

  private final Nodetjeneste noder;
  private final TableWriter writer;

  @Activate
  public NoderPage(@Reference Nodetjeneste noder, @Reference TableWriter writer) {
    this.noder = noder;
    this.writer = writer;
  }

  private static Comparator<Oversikt> order(String column) {
    return switch (column) {
      case "tilstand" -> Comparator.comparing(o -> o.rad().tilstand());
      case "minne" -> Comparator.comparing(o -> o.rad().bilde().minneBrukt());
      case "feilet" -> Comparator.comparing(o -> o.rad().bilde().feilet());
      case "avvik" -> Comparator.comparing(o -> o.avvik().size());
      default -> Comparator.comparing(o -> o.rad().navn().toLowerCase(Locale.ROOT));
    };
  }

  static Text tilstand(Oversikt o) {
    return Text.of("drift.nodetilstand." + o.rad().tilstand());
  }

  static String farge(Nodetilstand tilstand) {
    return switch (tilstand) {
      case KLAR, STOPPET -> "neutral";
      case IKKE_KLAR -> "warning";
      case TAUS -> "danger";
    };
  }

  @Override
  public PageResponse get(PageRequest request) {
    List<String> rest = request.rest();
    if (rest.isEmpty()) {
      return liste(request);
    }
    if (rest.size() == 1) {
      return en(noder.node(rest.get(0)).orElseThrow(DomainException::notFound));
    }
    throw DomainException.notFound();
  }

  private PageResponse liste(PageRequest request) {
    TableQuery query = TableQuery.of(request, "navn", COLUMNS.sortableNames());
    List<Oversikt> all = noder.noder();
    List<Oversikt> shown = utvalg(all, query);
    TableFormat format = query.export();
    if (format != null) {
      return FILE_COLUMNS.download(
          writer, format, "noder", request.language(), TEXTS, part -> del(shown, part));
    }
    long klare = all.stream().filter(o -> o.rad().tilstand() == Nodetilstand.KLAR).count();
    Map<String, Object> model = new HashMap<>();
    model.put(
        "overskrift",
        klare == all.size()
            ? Text.of("drift.noder.alle", all.size())
            : Text.of("drift.noder.ikkeAlle", klare, all.size()));
    long avvik = all.stream().filter(o -> !o.avvik().isEmpty()).count();
    model.put(
        "ingress",
        avvik == 0 ? Text.of("drift.noder.ingress") : Text.of("drift.noder.ingressAvvik", avvik));
    model.put(
        "tabell", COLUMNS.view(query, del(shown, query.page()), Text.of("drift.noder.caption")));
    return new PageResponse.View("noder", Text.of("drift.noder.nav"), model);
  }

  private static List<Oversikt> utvalg(List<Oversikt> all, TableQuery query) {
    String sought = query.search().toLowerCase(Locale.ROOT);
    Comparator<Oversikt> order = order(query.sort());
    Comparator<Oversikt> turned = query.descending() ? order.reversed() : order;
    return all.stream()
        .filter(
            o ->
                (o.rad().navn() + " " + o.rad().adresse() + " " + o.rad().id())
                    .toLowerCase(Locale.ROOT)
                    .contains(sought))
        .sorted(turned.thenComparing(o -> o.rad().id()))
        .toList();
  }

  private static Slice<Oversikt> del(List<Oversikt> all, PageQuery query) {
    return Slice.part(all, query, o -> o.rad().id());
  }

  private static PageResponse en(Oversikt o) {
    Map<String, Object> model = new HashMap<>();
    model.put("node", o.rad());
    model.put("bilde", o.rad().bilde());
    model.put("tilstand", tilstand(o));
    model.put("farge", farge(o.rad().tilstand()));
    model.put("hvorfor", o.rad().bilde().hvorfor());
    model.put("moduler", o.moduler().stream().map(NoderPage::modul).toList());
    model.put("kanGlemmes", o.kanGlemmes());
    return new PageResponse.View("node", Text.of("drift.noder.en", o.rad().navn()), model);
  }

  /**
   * A module of the page.
   *
   * @param hva what is not as wanted, and why: none, one or two sentences
   */
  public record Rad(
      String navn,
      String tittel,
      String er,
      Text tilstand,
      String versjon,
      Instant siden,
      List<Text> hva) {
    public Rad {
      hva = List.copyOf(hva);
    }
  }

  private static Rad modul(Nodemodul m) {
    List<Text> hva = new ArrayList<>();
    if (m.avvik() != null) {
      hva.add(m.avvik());
    }
    if (m.hvorfor() != null) {
      hva.add(m.hvorfor());
    }
    return new Rad(
        m.modul(),
        m.tittel(),
        ModulModell.er(m.tilstand()),
        Text.of("drift.tilstand." + m.tilstand()),
        m.versjon() == null ? "" : m.versjon(),
        m.siden(),
        hva);
  }

  @Override
  public PageResponse post(PageRequest request) {
    if (request.rest().size() != 1) {
      throw DomainException.notFound();
    }
    Oversikt node = noder.node(request.rest().get(0)).orElseThrow(DomainException::notFound);
    String navn = node.rad().navn();
    if (!request.param("bekreft").orElse("").equals(navn)) {
      throw new DomainException(
          ErrorKind.INVALID,
          Text.of("feil.ugyldig"),
          List.of(new FieldError("bekreft", Text.of("drift.feil.bekreft", navn))),
          null);
    }
    noder.glem(node.rad().id());
    return new PageResponse.Redirect(request.pagePath(), Text.of("drift.noder.glemt", navn));
  }

  /** On how many of the nodes the module stands in that state; empty where there is one node. */
  static List<Text> fordeling(List<Oversikt> noder, String modul, Modultilstand tilstand) {
    if (noder.size() < 2) {
      return List.of();
    }
    long with =
        noder.stream()
            .flatMap(o -> o.moduler().stream())
            .filter(m -> m.modul().equals(modul) && m.tilstand() == tilstand)
            .count();
    return List.of(Text.of("drift.noder.av", with, noder.size()));
  }
}
